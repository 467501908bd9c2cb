import type { Searcher } from '../measure/queries.ts';
import type { Stretch } from './normalised-text.ts';
import { normalise, normaliseAll } from './normalised-text.ts';

/** What a page's own search does: the words as they stand, white space aside. */
export function openIndexOf(texts: readonly string[]): Searcher<Stretch> {
  const { text, locate } = normaliseAll(texts);
  return {
    find: (quotation) => {
      const words = normalise(quotation);
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length }];
    },
    locate,
  };
}
