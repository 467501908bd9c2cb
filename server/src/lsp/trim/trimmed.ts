import type { FindingCode } from '../../engine/judge/codes.ts';
import type { Finding } from '../../engine/judge/judgement.ts';
import type { Span } from '../../engine/text/span.ts';
import { contains } from '../../engine/text/span.ts';
import { words } from '../../engine/text/words.ts';
import { fileEdits } from '../draft-edits/file-edits.ts';
import type { FileEdit, Replacement } from '../draft-edits/replacement.ts';
import { minimal } from '../draft-edits/replacement.ts';
import { shorten } from '../draft-edits/shorten.ts';
import type { ReadAt, Reading } from './reading.ts';

/** What was deleted, and where: UTF-16 units of the file as it is now. */
export interface Cut {
  readonly at: number;
  readonly removed: string;
}

/**
 * What a careful editor makes of a cut: marks that tell the reader of it, or an objection, for no mark would make it honest.
 * `inside` says that the writer may go on typing within the mark.
 */
export type Trimming =
  | { readonly kind: 'mark'; readonly edits: readonly FileEdit[]; readonly caret: 'beside' | 'inside' }
  | { readonly kind: 'objection'; readonly message: string };

/**
 * Words that were deleted inside a quotation which stood as its source has it. A mark is put in only where the quotation stands again with
 * it: each way to mark the cut is judged like any other draft, so that styles and meaning are the judge's alone. At an edge nothing tells
 * of a cut: only the capital of the new first word, and what points at words that are gone.
 * @returns null where there is nothing to do: nothing was verified, or no mark is needed, or what is left is no whole word yet
 */
export function trimmed(text: string, cut: Cut, readAt: ReadAt): Trimming | null {
  const before = readAt(text.slice(0, cut.at) + cut.removed + text.slice(cut.at), cut.at);
  const now = words(cut.removed).length === 0 && !/\p{L}/u.test(cut.removed) ? null : readAt(text, cut.at);
  if (before === null || now === null || !isVerified(before) || !holds(before, cut)) return null;
  const place = placeOf(now, cut);
  const known = new Set(before.judgement.findings.map(({ code }) => code));
  const judging: Judging = { now, known, then: (edits) => readAt(applied(text, edits), cut.at) };
  if (place.kind === 'start' || place.kind === 'end') {
    const lost = now.judgement.findings.find(({ code }) => code === 'clipped-context' && !known.has(code));
    if (lost !== undefined) return { kind: 'objection', message: lost.message };
    return isVerified(now) ? firstThatStands(atEdge(before, now, place), judging) : null;
  }
  // Some words a transcript may lose without a mark.
  if (isVerified(now) && now.judgement.findings.every(({ code }) => known.has(code))) return null;
  const ways = place.kind === 'word' ? [bracketed(now, place.word)] : ellipses(now, place.gap);
  return firstThatStands(ways, judging) ?? objectionTo(ways, cut, judging);
}

/** One way to tell the reader. */
interface Way {
  readonly replacement: Replacement;
  readonly caret: 'beside' | 'inside';
}

interface Judging {
  readonly now: Reading;
  /** The quotation as it stands after more changes. */
  readonly then: (edits: readonly FileEdit[]) => Reading | null;
  /** What was found before the cut. */
  readonly known: ReadonlySet<FindingCode>;
}

function isVerified({ judgement: { verdict, passages } }: Reading): boolean {
  return (verdict === 'verbatim' || verdict === 'edited') && passages.length > 0;
}

/** Whether all that was removed stood inside the quotation's marks. */
function holds({ document, quotation }: Reading, { at, removed }: Cut): boolean {
  return contains(document.map.toOriginalSpan(quotation.span), { start: at, end: at + removed.length }) && !/\n\s*\n/.test(removed);
}

type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap'; readonly gap: Span }
  | { readonly kind: 'word'; readonly word: Span };

/** Where the cut is, among the words that are left. */
function placeOf({ document: { text, map }, quotation: { span } }: Reading, cut: Cut): Place {
  const at = map.toDerived(cut.at);
  const left = words(text, span);
  const inside = left.find(({ start, end }) => (start < at && at < end) || (at === end && /[\p{L}\p{N}]$/u.test(text.slice(start, end)) && /^[\p{L}\p{N}]/u.test(cut.removed)) || (at === start && /[\p{L}\p{N}]$/u.test(cut.removed)));
  const before = left.findLast(({ end }) => end <= at);
  const after = left.find(({ start }) => start >= at);
  if (inside !== undefined) return { kind: 'word', word: inside };
  if (before === undefined) return { kind: 'start' };
  if (after === undefined) return { kind: 'end' };
  return { kind: 'gap', gap: { start: before.end, end: after.start } };
}

/** What was left of a word in brackets: the reader sees that the source has it otherwise. */
function bracketed({ document: { text } }: Reading, word: Span): Way {
  return { replacement: { span: word, text: `[${text.slice(word.start, word.end)}]` }, caret: 'inside' };
}

/** An ellipsis between the words that are left; of two commas that met, the first. A bracket stays with its words. */
function ellipses({ document: { text } }: Reading, gap: Span): Way[] {
  const between = text.slice(gap.start, gap.end);
  const closing = /^[\])’”"']*/u.exec(between)?.[0] ?? '';
  const opening = /[[(‘“"']*$/u.exec(between.slice(closing.length))?.[0] ?? '';
  const points = between.slice(closing.length, between.length - opening.length).replace(/\s+/gu, '').replace(/^([,;:.?!])[,;:]+$/u, '$1');
  const replacement = minimal(text, { span: gap, text: `${closing}${points} … ${opening}` });
  return replacement === null ? [] : [{ replacement, caret: 'beside' }];
}

/** The new first word with the capital that the draft's sentence wants, silently where the style allows that; and no stray comma at an edge. */
function atEdge(before: Reading, { document: { text }, quotation: { span } }: Reading, { kind }: Place): Way[] {
  const left = words(text, span);
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (kind === 'end') {
    const tail = text.slice(last.end, span.end);
    return waysOf(text, { start: last.end, end: span.end }, [tail.replace(/^[\s,;:–—]+(?=[.?!…])/u, '').trimEnd()]);
  }
  const letter = text.slice(first.start, first.start + 1);
  const edge = { start: span.start, end: first.start + 1 };
  const lead = text.slice(span.start, first.start).replace(/^[\s,;:–—]+/u, '');
  const isLowered = beginsWithCapital(before) && letter !== letter.toUpperCase() && opensSentence(before);
  return waysOf(text, edge, isLowered ? [lead + letter.toUpperCase(), `${lead}[${letter.toUpperCase()}]`] : [lead + letter]);
}

function waysOf(text: string, span: Span, texts: readonly string[]): Way[] {
  return texts.filter((one) => one !== text.slice(span.start, span.end)).map((one) => ({ replacement: { span, text: one }, caret: 'beside' }));
}

function beginsWithCapital({ document: { text }, quotation: { span } }: Reading): boolean {
  const letter = /\p{L}/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return letter !== letter.toLowerCase();
}

/** Whether the draft's own words before the quotation lead into a sentence of its own, and not into the middle of theirs. */
function opensSentence({ document: { text }, quotation: { outer } }: Reading): boolean {
  return /(?:^|[.?!:,…—–]["”’»)]*\s*|\n\s*)$/u.test(text.slice(Math.max(0, outer.start - 40), outer.start));
}

/** The first way with which the quotation stands, and nothing is found that was not there before. */
function firstThatStands(ways: readonly Way[], { now, then, known }: Judging): Trimming | null {
  for (const { replacement, caret } of ways) {
    const edits = fileEdits(now.document, replacement);
    const reading = then(edits);
    if (reading !== null && isVerified(reading) && reading.judgement.findings.every(({ code, severity }) => severity === 'hint' || known.has(code))) return { kind: 'mark', edits, caret };
  }
  return null;
}

/** What stands against marking the cut at all, where that is a matter of meaning. */
function objectionTo([way]: readonly Way[], { removed }: Cut, { now, then }: Judging): Trimming | null {
  const reading = way === undefined ? null : then(fileEdits(now.document, way.replacement));
  return reading?.judgement.findings.some(turnsMeaning) === true ? { kind: 'objection', message: `Without “${shorten(removed)}” the words say something else.` } : null;
}

function turnsMeaning({ code, concerns }: Finding): boolean {
  return code === 'meaning-changed' || code === 'omission-hides' || concerns.length > 0;
}

function applied(text: string, edits: readonly FileEdit[]): string {
  return [...edits].sort((a, b) => b.span.start - a.span.start).reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), text);
}
