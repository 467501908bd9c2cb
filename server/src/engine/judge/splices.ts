import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import { hasRun } from './runs.ts';
import type { EditContext } from './ruling.ts';

/** Fewer words than these stand elsewhere by chance. */
const tellingRun = 4;

/**
 * Whether words that the passage lacks stand, in one run, elsewhere in its source or in another that was looked into: then two places
 * were joined without a mark, rather than words made up.
 */
export function isFromElsewhere(edit: Edit, { input, source }: EditContext): boolean {
  if (edit.mark !== null || words(edit.quotedText).length < tellingRun) return false;
  const sources = new Set([source, ...input.candidates.map((candidate) => candidate.source)]);
  return [...sources].some((one) => hasRun(one, edit.quotedText));
}
