import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import { foldedText } from './folded-text.ts';
import type { EditContext } from './ruling.ts';

/** Fewer words than these stand elsewhere by chance. */
const tellingRun = 4;

/**
 * Whether words that the passage lacks stand, in one run, elsewhere in its source or in another that was looked into: then two places
 * were joined without a mark, rather than words made up.
 */
export function isFromElsewhere(edit: Edit, { input, source }: EditContext): boolean {
  const run = words(edit.quotedText).map((word) => word.folded);
  if (edit.mark !== null || run.length < tellingRun) return false;
  const needle = ` ${run.join(' ')} `;
  return [source, ...input.candidates.map((candidate) => candidate.source)].some(({ document }) => foldedText(document).includes(needle));
}
