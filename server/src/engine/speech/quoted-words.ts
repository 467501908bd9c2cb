import { foldTable, joiner, standsAlone } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Counting goes no further. */
const mostWords = 100;
const closing = /["\u201d\u2019'\u00bb\u203a)\s]/;

/** The quotation's last letter or mark, without what closes it. */
export function lastMark(text: string, { start, end }: Span): string {
  let last = end;
  while (last > start && closing.test(text.charAt(last - 1))) last--;
  return text.charAt(last - 1);
}

/** How many words are quoted, up to `mostWords`. Where no spaces part them, two letters are a word. */
export function quotedWords(text: string, { start, end }: Span): number {
  let count = 0;
  let loneLetters = 0;
  let inside = false;
  for (let i = start; i < end && count < mostWords; i++) {
    const unit = text.charCodeAt(i);
    const isLone = standsAlone[unit] === 1;
    const letter = isLetter(unit) && !isLone;
    if (letter && !inside) count++;
    if (isLone && loneLetters++ % 2 === 0) count++;
    inside = letter || (inside && (unit === 0x27 || unit === 0x2019 || unit === 0x2d));
  }
  return count;
}

/** A letter or digit of the basic plane. */
function isLetter(unit: number): boolean {
  return (foldTable[unit] ?? 0) > joiner && (unit < 0xd800 || unit > 0xdfff);
}
