import search from 'approx-string-match';
import type { Searcher } from '../measure/queries.ts';
import type { Stretch } from './normalised-text.ts';
import { normalise, normaliseAll } from './normalised-text.ts';

/** The share of a quotation's characters that may differ. */
const tolerance = 0.25;

/** What tools for annotations find a quotation again with: Myers' algorithm over the whole text. */
export function openApproxStringMatch(texts: readonly string[]): Searcher<Stretch> {
  const { text, locate } = normaliseAll(texts);
  return {
    find: (quotation) => {
      const words = normalise(quotation);
      const matches = search(text, words, Math.floor(words.length * tolerance));
      return matches.sort((a, b) => a.errors - b.errors).slice(0, 1);
    },
    locate,
  };
}
