import type { Document, DraftDocument } from '../engine/document/document.ts';
import type { Language } from '../engine/language/language.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import type { Attribution, Quotation, Speech, Utterance } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';
import { entrySpan, offsetsOf } from './places.ts';
import type { ListedQuotation, ListedSpeaker, QuotationList } from './report.ts';
import { quotedWords, visibleText } from './visible-text.ts';

/** A document that was read for its quotations. */
export interface SpokenDocument {
  readonly path: string;
  readonly document: DraftDocument;
  readonly speech: Speech;
}

/** The quotations of documents, nested ones and statements without marks among them, and who speaks each. */
export function listQuotations(documents: readonly SpokenDocument[], languageOf: LanguageOf): QuotationList {
  return { version: 1, documents: documents.map((document) => ({ path: document.path, quotations: quotationsOf(document, languageOf(document.document)) })) };
}

/** What one line of the list is made of. */
interface Entry {
  readonly span: Span;
  readonly quotation: Quotation | null;
  readonly speaker: Attribution | null;
}

function quotationsOf({ document, speech }: SpokenDocument, language: Language): ListedQuotation[] {
  const statements = speech.utterances.filter(isStatement).map(({ span, speaker }): Entry => ({ span, quotation: null, speaker }));
  const quotations = speech.quotations.map((quotation): Entry => ({ span: quotation.span, quotation, speaker: quotation.speaker }));
  // A statement goes before the quotations that stand in it.
  const entries = [...statements, ...quotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const places = new Map(entries.map(({ quotation }, index) => [quotation, index]));
  const parts = partsOf(speech.quotations);
  return entries.map(({ span, quotation, speaker }): ListedQuotation => {
    const outer = quotation === null || quotation.inside === null ? null : speech.quotations[quotation.inside] ?? null;
    const place = quotation === null ? offsetsOf(document, span) : entrySpan(document, quotation);
    return {
      range: document.lines.rangeOf(place),
      ...place,
      kind: quotation?.kind ?? 'block',
      text: visibleText(document, span),
      words: quotedWords(document, span, language),
      ...(quotation !== null && parts.has(quotation.group) && { group: quotation.group }),
      inside: outer === null ? null : places.get(outer) ?? null,
      cue: quotation === null || quotation.cue === null ? null : offsetsOf(document, quotation.cue),
      speaker: speaker === null ? null : toSpeaker(speaker, document),
    };
  });
}

/** A letter, post or statement that is given in full without marks. */
function isStatement({ quotation, speaker }: Utterance): boolean {
  return quotation === null && speaker?.rule === 'block-statement';
}

/** The groups that have several members. */
function partsOf(quotations: readonly Quotation[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(quotations.flatMap(({ group }) => {
    if (seen.has(group)) return [group];
    seen.add(group);
    return [];
  }));
}

function toSpeaker({ mention, name, confidence, rule }: Attribution, document: Document): ListedSpeaker {
  return { mention: mention === null ? null : offsetsOf(document, mention), name, confidence, rule };
}
