import type { Document } from '../engine/document/document.ts';
import type { Forms } from '../engine/language/forms.ts';
import type { Attribution, Quotation, Speech, Utterance } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';
import type { Source } from '../workspace/corpus.ts';
import { countQuotedWords, entrySpan, sharedGroups, shownText } from './entry.ts';
import type { ListedQuotation, ListedSpeaker, Offsets, QuotationsReport, SourceReport } from './model.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';

/** A document with who says what in it. */
export interface ReadFile {
  readonly path: string;
  readonly document: Document;
  readonly speech: Speech;
}

/** All quotations of some documents, nested ones and statements in blocks of their own too, in order of their start. */
export function toQuotationsReport(files: readonly ReadFile[], forms: Forms): QuotationsReport {
  return { version: 1, documents: files.map((file) => ({ path: file.path, quotations: listQuotations(file, forms) })) };
}

/** One line of the list before it knows its place in it. */
interface Listed {
  readonly quotation: Quotation | null;
  readonly span: Span;
  readonly speaker: Attribution | null;
  /** What it stands in: a quotation's index. */
  readonly inside: number | null;
}

function listQuotations({ document, speech }: ReadFile, forms: Forms): readonly ListedQuotation[] {
  const places = placesOf(document);
  const shared = sharedGroups(speech.quotations);
  const listed = [
    ...speech.quotations.map((quotation): Listed => ({ quotation, span: quotation.span, speaker: quotation.speaker, inside: quotation.inside })),
    ...speech.utterances.filter(isStatement).map(({ span, speaker }): Listed => ({ quotation: null, span, speaker, inside: null })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const indexes = new Map(listed.map(({ quotation }, index) => [quotation, index]));
  return listed.map(({ quotation, span, speaker, inside }) => {
    const place = quotation === null ? document.map.toOriginalSpan(span) : entrySpan(document, quotation);
    const outer = inside === null ? undefined : speech.quotations[inside];
    return {
      range: places.originalRange(place),
      start: place.start,
      end: place.end,
      kind: quotation?.kind ?? 'block',
      text: shownText(document, span),
      words: countQuotedWords(document, span, forms),
      ...(quotation !== null && shared.has(quotation.group) ? { group: quotation.group } : {}),
      inside: outer === undefined ? null : (indexes.get(outer) ?? null),
      cue: quotation?.cue == null ? null : offsets(places, quotation.cue),
      speaker: speaker === null ? null : listedSpeaker(speaker, places),
    };
  });
}

/** A statement that stands in blocks of its own without marks. Turns of a transcript and an author's own text are no quotations. */
function isStatement({ quotation, speaker }: Utterance): boolean {
  return quotation === null && speaker?.rule === 'block-statement';
}

function listedSpeaker({ mention, name, confidence, rule }: Attribution, places: Places): ListedSpeaker {
  return { mention: mention === null ? null : offsets(places, mention), name, confidence, rule };
}

function offsets(places: Places, span: Span): Offsets {
  const { start, end } = places.document.map.toOriginalSpan(span);
  return { start, end };
}

/** What is known of each source. */
export function toSourceReports(sources: readonly Source[]): readonly SourceReport[] {
  return sources.map(({ id, path, document, sha256, words }) => ({
    id,
    path,
    title: document.metadata.title ?? null,
    author: document.metadata.author,
    issued: document.metadata.issued ?? null,
    URL: document.metadata.URL ?? null,
    type: document.metadata.type ?? null,
    sha256,
    words,
    extent: document.metadata.extent,
    'container-title': document.metadata['container-title'] ?? null,
  }));
}
