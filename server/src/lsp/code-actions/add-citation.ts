import type { StyleName } from '../../engine/cite/styles.ts';
import { formatCitation } from '../../engine/cite/insertion.ts';
import { quoteMarksOf } from '../../engine/cite/quote-marks.ts';
import type { Judgement } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { Mode } from '../../engine/speech/speech.ts';
import { sentences } from '../../engine/text/sentences.ts';
import type { Span } from '../../engine/text/span.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { personName } from '../person-name.ts';
import { relativePath } from '../relative-path.ts';
import type { CitationDesk } from './citation.ts';
import type { Fix } from './fix.ts';
import type { FileEdit, Replacement } from '../draft-edits/replacement.ts';
import { shorten } from '../draft-edits/shorten.ts';

/** How citations are written here. */
export interface CitationStyle extends CitationDesk {
  readonly style: StyleName;
}

/** Cites the source of a quotation that cites none; nothing where the style has no citations, or a part of the quotation goes on. */
export function addCitation(checked: CheckedDraft, judgement: Judgement, style: CitationStyle): Fix[] {
  const [passage] = judgement.passages;
  const quotation = checked.speech.quotations[judgement.quotation];
  const source = passage === undefined ? undefined : lookUpIn(checked.corpus.sources).byId(passage.source);
  if (passage === undefined || quotation === undefined || source === undefined || judgement.claim.cited !== null) return [];
  const members = checked.groups.find((group) => group.members.includes(judgement.quotation))?.quotations ?? [quotation];
  const last = members.at(-1) ?? quotation;
  const words = source.document.text.slice(passage.span.start, passage.span.end);
  const cited = citationBehind(checked, { end: last.outer.end, isBlock: last.kind === 'block' }, { source, words, speaker: judgement.claim.speaker === null ? null : passage.speaker?.name ?? null, mode: passage.mode }, style);
  if (cited === null) return [];
  return [{ title: `Cite “${shorten(source.metadata.title ?? source.id)}”`, replacements: [cited.replacement], fileEdits: cited.note, preferred: false }];
}

/** What is quoted, and of what. */
export interface CitedWords {
  readonly source: Source;
  /** As the source has them. */
  readonly words: string;
  /** Who speaks in the source; null where the draft names nobody. */
  readonly speaker: string | null;
  readonly mode: Mode;
}

/** What puts a citation in: one change of the text, and a note at the draft's end where the style has notes. */
export interface CitationEdits {
  readonly replacement: Replacement;
  readonly note: readonly FileEdit[];
}

/**
 * The citation of a quotation that ends at a place, where its style wants it: before the stop of the quoting sentence or behind it. A full
 * stop inside the closing mark comes behind the citation, as it does where a quotation is inserted with one.
 * @param quotation where it ends in the draft's text, its mark included
 * @returns null where the style has no citation for the source, or the source is not to be named
 */
export function citationBehind({ document, language }: CheckedDraft, quotation: { readonly end: number; readonly isBlock: boolean }, { source, words, speaker, mode }: CitedWords, { style, draftPath, isWithheld }: CitationStyle): CitationEdits | null {
  if (isWithheld(source)) return null;
  const citation = formatCitation({
    style, id: source.id, metadata: source.metadata, path: relativePath(draftPath ?? '', source.path), locator: null,
    speaker: speaker === null ? null : personName(speaker), mode, text: words,
  });
  if (citation === null) return null;
  const { text } = document;
  const end = quotation.isBlock ? quotation.end : sentenceEnd(text, blockAt(document.blocks.map(({ span }) => span), quotation.end), quotation.end, language.speech.abbreviations);
  const note = noteEdits(document.original, citation.note);
  if (citation.placement !== 'in-sentence' || quotation.isBlock) return { replacement: { span: { start: end, end }, text: citation.text }, note };
  const stop = /[.!?…]+$/u.exec(text.slice(quotation.end, end));
  if (stop !== null) return { replacement: { span: { start: end - stop[0].length, end: end - stop[0].length }, text: citation.text }, note };
  if (end > quotation.end) return { replacement: { span: { start: end, end }, text: citation.text }, note };
  const closed = /(?<stop>[.,]?)(?<mark>["”“»’'」]+)$/u.exec(text.slice(Math.max(0, end - 8), end))?.groups;
  const { stop: inner = '', mark = '' } = closed ?? {};
  const comma = citation.text.startsWith(',');
  const before = comma ? (quoteMarksOf(mark === '”' ? '“' : mark).comma === 'inside' ? `,${mark}` : `${mark},`) : mark;
  return { replacement: { span: { start: end - inner.length - mark.length, end }, text: `${before}${citation.text.replace(/^,/, '')}.` }, note };
}

function blockAt(blocks: readonly Span[], end: number): Span {
  return blocks.find((span) => span.start <= end && end <= span.end) ?? { start: end, end };
}

/** The end of the sentence that a quotation ends in, its stop included. */
function sentenceEnd(text: string, block: Span, end: number, abbreviations: ReadonlySet<string>): number {
  return sentences(text, { abbreviations }, block).find((sentence) => sentence.end >= end)?.end ?? end;
}

function noteEdits(original: string, note: { readonly label: string; readonly definition: string } | null): FileEdit[] {
  if (note === null || original.includes(`[^${note.label}]:`)) return [];
  return [{ span: { start: original.length, end: original.length }, text: `${original.endsWith('\n') ? '' : '\n'}\n${note.definition}\n` }];
}
