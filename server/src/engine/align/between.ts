import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import type { Edit } from './alignment.ts';
import { isSpaceAt } from './characters.ts';
import { innerMarks, type InnerMark } from './inner-marks.ts';
import type { Problem } from './problem.ts';

/** Which quoted word is which source word: pairs of neighbours are compared by what stands between them. */
export type WordPairs = ReadonlyMap<number, number>;

/** Edits in what stands between words that agree: `?` and `!` (row 7), ranges (row 4), inner quotation marks (row 2). */
export function editsBetween(problem: Problem, pairs: WordPairs, part: Span, forms: Forms): Edit[] {
  return [...punctuationEdits(problem, pairs, part), ...innerMarkEdits(problem, pairs, part, forms)];
}

function* punctuationEdits({ quoted, original }: Problem, pairs: WordPairs, part: Span): Generator<Edit> {
  for (const [q, o] of pairs) {
    const [word, other] = [quoted.words[q]!, original.words[o]!];
    const last = q + 1 >= quoted.words.length || quoted.words[q + 1]!.start >= part.end;
    const next = pairs.get(q + 1);
    if (!last && next !== o + 1) continue;
    if (last && quoted.marks.some((mark) => mark.start >= word.end && mark.end <= part.end)) continue;
    const quotedEnd = last ? part.end : quoted.words[q + 1]!.start;
    const originalEnd = last ? endOfToken(original.text, other.end) : original.words[o + 1]!.start;
    const behind = quoted.text.slice(word.end, quotedEnd);
    const otherBehind = original.text.slice(other.end, originalEnd);
    if (behind === otherBehind) continue;
    const isRange = !last && word.kind === 'number' && quoted.words[q + 1]!.kind === 'number' && other.kind === 'number' && original.words[o + 1]!.kind === 'number'
      && dash.test(behind) !== dash.test(otherBehind);
    if (isRange) {
      yield substitution(quoted.text, { start: word.start, end: quoted.words[q + 1]!.end }, original.text, { start: other.start, end: original.words[o + 1]!.end });
      continue;
    }
    if (endMarks(behind) === endMarks(otherBehind)) continue;
    // A fragment that ends before the source's mark has not lost it.
    if (last && endMarks(behind) === '' && !/[.,;:—–…]/.test(behind)) continue;
    yield substitution(quoted.text, { start: word.start, end: word.end + markedLength(behind) }, original.text, { start: other.start, end: other.end + markedLength(otherBehind) });
  }
}

const dash = /^\s*[-–—−‑]\s*$/;

function substitution(quotedText: string, quoted: Span, originalText: string, original: Span): Edit {
  return {
    kind: 'substitution', nature: 'punctuation', mark: null, quoted, original,
    quotedText: quotedText.slice(quoted.start, quoted.end), originalText: originalText.slice(original.start, original.end),
  };
}

/** Which of `?` and `!` stand in a text: `!?` and `?!` are one. */
function endMarks(text: string): string {
  return (text.includes('?') || text.includes('？') ? '?' : '') + (/[!！]/.test(text.replace(/\(!\)/g, '')) ? '!' : '');
}

/** How much of what stands behind a word is its closing punctuation: up to the first `?` or `!`, else up to a stop. */
function markedLength(behind: string): number {
  const run = /^[^\s\p{L}\p{N}]*/u.exec(behind)?.[0] ?? '';
  const at = /[?!]+/.exec(run);
  if (at !== null) return at.index + at[0].length;
  return /^[.,;:]/.test(run) ? 1 : 0;
}

/** Where the punctuation that clings to a word ends: at white space, but for the fixed space before a French `?`. */
function endOfToken(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 8 && !isSpaceAt(text, end)) end++;
  return /[\u00a0\u202f]/.test(text.charAt(end)) && /[?!]/.test(text.charAt(end + 1)) ? end + 2 : end;
}

/** Where the punctuation that leads a word begins. */
function startOfToken(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < 3 && !isSpaceAt(text, start - 1)) start--;
  return start;
}

function innerMarkEdits({ quoted, original }: Problem, pairs: WordPairs, part: Span, forms: Forms): Edit[] {
  const quotedOf = new Map([...pairs].map(([q, o]) => [o, q]));
  const matched = [...pairs.values()];
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) return [];
  // The marks at the edges are no edits, but partners of marks inside.
  const start = startOfToken(original.text, original.words[first]!.start);
  const passage = { start, end: Math.max(start, endOfToken(original.text, original.words[last]!.end)) };
  const ours = innerMarks(quoted, part, forms);
  const theirs = innerMarks(original, passage, forms);
  const edits: Edit[] = [];
  for (const { span: originalSpan, from, to } of unanswered(original.words, theirs, ours, (o) => quotedOf.get(o), (mark) => isInner(mark, quotedOf))) {
    const [a, b] = [quotedOf.get(from), quotedOf.get(to)];
    edits.push({
      kind: 'deletion', nature: 'quotation-marks', mark: null, original: originalSpan, quotedText: '', originalText: original.text.slice(originalSpan.start, originalSpan.end),
      quoted: stretch(quoted.words, a ?? b ?? 0, b ?? a ?? 0),
    });
  }
  for (const { span: quotedSpan, from, to } of unanswered(quoted.words, ours, theirs, (q) => pairs.get(q), (mark) => isInner(mark, pairs))) {
    const [a, b] = [pairs.get(from), pairs.get(to)];
    edits.push({
      kind: 'insertion', nature: 'quotation-marks', mark: null, quoted: quotedSpan, quotedText: quoted.text.slice(quotedSpan.start, quotedSpan.end), originalText: '',
      original: stretch(original.words, a ?? b ?? 0, b ?? a ?? 0),
    });
  }
  return edits;
}

/** Whether both words round a mark are matched as neighbours: at an edge or a gap it says nothing. */
function isInner(mark: InnerMark, paired: ReadonlyMap<number, number>): boolean {
  const before = mark.opens ? mark.word - 1 : mark.word;
  const [a, b] = [paired.get(before), paired.get(before + 1)];
  return a !== undefined && b !== undefined && b === a + 1;
}

/**
 * Marks of one side that the other has not, one entry for a pair, or for what closes and opens at one place: where they stand, and the
 * words from one end to the other.
 */
function* unanswered(
  words: readonly Span[], marks: readonly InnerMark[], others: readonly InnerMark[], wordOf: (word: number) => number | undefined, inner: (mark: InnerMark) => boolean,
): Generator<{ span: Span; from: number; to: number }> {
  const missing = (mark: InnerMark | undefined): mark is InnerMark =>
    mark !== undefined && !mark.repeats && inner(mark) && !others.some((other) => other.opens === mark.opens && other.word === wordOf(mark.word));
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    if (!missing(mark)) continue;
    const partner = mark.partner === null ? undefined : marks[mark.partner];
    if (!mark.opens && missing(partner) && !closesAndOpens(marks[mark.partner! - 1], partner)) continue;
    const next = marks[at + 1];
    if (closesAndOpens(mark, next) && missing(next)) {
      yield around(words, mark, next);
      at++;
      continue;
    }
    yield around(words, mark, mark.opens && partner !== undefined && wordOf(partner.word) !== undefined ? partner : mark);
  }
}

/** One stretch of speech ends and the next begins with nothing between. */
function closesAndOpens(mark: InnerMark | undefined, next: InnerMark | undefined): boolean {
  return mark !== undefined && next !== undefined && !mark.opens && next.opens && next.word === mark.word + 1;
}

/** From one mark to the other, with the words that they stand beside. */
function around(words: readonly Span[], mark: InnerMark, other: InnerMark): { span: Span; from: number; to: number } {
  const [from, to] = [Math.min(mark.word, other.word), Math.max(mark.word, other.word)];
  const inside = stretch(words, from, to);
  return { from, to, span: { start: Math.min(inside.start, mark.at, other.at), end: Math.max(inside.end, mark.at + 1, other.at + 1) } };
}

function stretch(words: readonly Span[], from: number, to: number): Span {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.start, end: Math.max(first.end, last.end) };
}
