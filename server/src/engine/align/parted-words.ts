import type { Searched } from '../text/searched.ts';
import { isSourceDirt, longestHead } from './dirt.ts';
import type { Units, UnitWord } from './units.ts';

/** Words of a text that are one word when written together, and where the one word stands on the other side. */
export interface PartedWord {
  /** First of the words, and the one behind the last. */
  readonly at: number;
  readonly end: number;
  readonly places: readonly number[];
}

/** Where each word stands that one side alone has, by its folded letters. */
type Strange = ReadonlyMap<string, readonly number[]>;

/** Most letters of a word that is set `l e t t e r  b y  l e t t e r`. */
const longestSpread = 24;
const shortestSpread = 4;

/**
 * Words that are one of the `joined` when written together: `any one` for `anyone`, `exam-` `ple` at a line's end, `m i l l e r` where a
 * printer spread the letters.
 */
export function* partedWords({ words }: Units, joined: Strange): Generator<PartedWord> {
  if (joined.size === 0) return;
  const lengths = new Set([...joined.keys()].map(({ length }) => length));
  for (let at = 0; at + 1 < words.length; at++) {
    let { length } = words[at]!.folded;
    const isSpread = length === 1 && words[at + 1]!.folded.length === 1;
    for (let end = at + 1; end < Math.min(words.length, at + (isSpread ? longestSpread : 3)); end++) {
      if (words[at]!.kind === 'symbol' || words[end]!.kind === 'symbol') break;
      length += words[end]!.folded.length;
      if (isSpread && length > end - at + 1) break;
      if (isSpread && end > at + 2 && length < shortestSpread) continue;
      const places = lengths.has(length) ? joined.get(words.slice(at, end + 1).map(({ folded }) => folded).join('')) : undefined;
      if (places !== undefined) yield { at, end: end + 1, places };
    }
  }
}

/** A hyphen at a line's end: what stands between the halves of a word. */
const brokenOff = /^[-\u2010\u00ac\u00ad]\s*\n/;

/** Most words of what stands between two pages: a note's number, a page's number and its head. */
const longestBreak = longestHead + 4;

/** Words that the end of a page parts: `wa-`, the next page's number and head, `ter`. */
export function* wordsOverPages(units: Units, joined: Strange, whole: Searched): Generator<PartedWord> {
  const { text, words } = units;
  for (let at = 0; at + 2 < words.length; at++) {
    const [half, next] = [words[at]!, words[at + 1]!];
    if (half.kind !== 'word' || !brokenOff.test(text.slice(half.end, next.start))) continue;
    for (let end = at + 2; end < Math.min(words.length, at + longestBreak); end++) {
      const places = joined.get(half.folded + words[end]!.folded);
      if (places !== undefined && isSourceDirt(units, [at + 1, end], whole)) yield { at, end: end + 1, places };
    }
  }
}

/** Letters and the sign for one that no program could read. */
const damaged = /[\p{L}\p{N}'\u2019]*\ufffd[\p{L}\p{N}'\u2019\ufffd]*/gu;
/** Letters of the damaged word that are left. */
const fewestLetters = 2;

/** Words of a source in which a character is lost (`wa\ufffder`): any word with something in its place. */
export function* damagedWords({ text, words }: Units, joined: Strange): Generator<PartedWord> {
  if (joined.size === 0) return;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  const from = Math.max(0, first.start - 1);
  for (const match of text.slice(from, last.end + 1).matchAll(damaged)) {
    const [start, close] = [from + match.index, from + match.index + match[0].length];
    const [at, end] = [words.findIndex((word) => word.end > start), words.findLastIndex((word) => word.start < close) + 1];
    const parts = words.slice(at, end);
    if (parts.length === 0 || parts.some((part) => part.start < start || part.end > close) || lettersOf(parts) < fewestLetters) continue;
    const pattern = patternOf(text, { start, end: close }, parts);
    for (const [folded, places] of joined) if (pattern.test(folded)) yield { at, end, places };
  }
}

function lettersOf(parts: readonly UnitWord[]): number {
  return parts.reduce((total, { folded }) => total + folded.length, 0);
}

/** What is left of the word, and up to two letters for each that is lost: an apostrophe is none. */
function patternOf(text: string, { start, end }: { readonly start: number; readonly end: number }, parts: readonly UnitWord[]): RegExp {
  const lost = (gap: string): string => (gap.includes('\ufffd') ? '.{0,2}' : '');
  let at = start;
  let pattern = '';
  for (const part of parts) {
    pattern += lost(text.slice(at, part.start)) + part.folded.replace(/[^\p{L}\p{N}]/gu, '.');
    at = part.end;
  }
  return new RegExp(`^${pattern}${lost(text.slice(at, end))}$`, 'u');
}
