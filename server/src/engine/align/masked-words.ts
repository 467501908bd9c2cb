import { isSpaceAt, isWordAt } from './characters.ts';
import type { Units } from './units.ts';

/** A word of which some letters are masked: `d--n`, `f***`, `s—`. */
export interface MaskedWord {
  /** Unit words from `first` to `last` (exclusive) that show its letters. */
  readonly first: number;
  readonly last: number;
  matches(folded: string): boolean;
}

const mask = /[-–—*•_█]/;

/** Words of a quotation that may be masked. What looks so may be a dash between two words: only a source's word decides. */
export function maskedWords({ text, words }: Units): MaskedWord[] {
  const found: MaskedWord[] = [];
  words.forEach((word, at) => {
    if (word.folded.length > 2 || word.kind !== 'word') return;
    const end = maskedEnd(text, word.end);
    const masked = text.slice(word.end, end);
    if (masked.length < 2 && masked !== '—' && masked !== '*') return;
    const next = words[at + 1];
    const tail = next !== undefined && next.start === end && next.folded.length <= 3 ? next.folded : '';
    if (tail === '' && end < text.length && isWordAt(text, end)) return;
    if (tail === '' && masked === '—' && !isSpaceAt(text, end)) return;
    found.push({
      first: at,
      last: tail === '' ? at + 1 : at + 2,
      matches: (folded) => folded.length > word.folded.length + tail.length && folded.length <= 14 && folded.startsWith(word.folded) && folded.endsWith(tail),
    });
  });
  return found;
}

/** Where the stars or dashes end that stand for the letters behind `from`. */
export function maskedEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && mask.test(text.charAt(end))) end++;
  return end;
}
