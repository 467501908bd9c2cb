import type { Span } from './span.ts';
import { overlaps } from './span.ts';

/** A text that is looked through and cut from, wherever it is kept: a long one need not be in memory for it. Offsets are UTF-16. */
export interface Searched {
  /** Part of the text, cut to what is there. */
  excerpt(span: Span): string;
  /** Where some text stands in it, exactly so, in order; the next place is looked for when it is asked for. */
  occurrences(needle: string): Iterable<number>;
}

/** A text in memory. */
export function searched(text: string): Searched {
  return {
    excerpt: ({ start, end }) => text.slice(start, end),
    *occurrences(needle) {
      if (needle === '') return;
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
    },
  };
}

/** Whether a word stands in a text exactly so written, with no letter on either side. @param besides a place that does not count */
export function hasWord(text: Searched, word: string, besides?: Span): boolean {
  const [first] = wordPlaces(text, word, besides);
  return first !== undefined;
}

/** Where a word stands so, in order; the next place is looked for when it is asked for. */
export function* wordPlaces(text: Searched, word: string, besides?: Span): Generator<Span> {
  for (const at of text.occurrences(word)) {
    const span = { start: at, end: at + word.length };
    if (besides !== undefined && overlaps(span, besides)) continue;
    const around = text.excerpt({ start: Math.max(0, at - 1), end: span.end + 1 });
    const before = at === 0 ? '' : around.charAt(0);
    if (!letter.test(before) && !letter.test(around.charAt(before.length + word.length))) yield span;
  }
}

const letter = /\p{L}/u;
