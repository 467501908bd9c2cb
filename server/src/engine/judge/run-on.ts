import type { Edit } from '../align/alignment.ts';
import type { Quotation } from '../speech/speech.ts';
import { words } from '../text/words.ts';

/** Fewer words than these are a slip in copying rather than a sentence of the writer's own. */
const ownWords = 3;

/**
 * Whether words that the source lacks end a paragraph that nothing closes: the next one opens with a mark, and so the quotation runs on, or
 * the closing mark was forgotten, and these are the writer's own words.
 * @param text the draft's
 */
export function mayBeUnclosed({ kind, quoted, quotedText }: Edit, quotation: Quotation, text: string): boolean {
  if (kind === 'deletion' || quotation.kind === 'block' || text.slice(quotation.span.end, quotation.outer.end).trim() !== '') return false;
  return words(quotedText).length >= ownWords && quoted.end <= quotation.span.end && words(text, { start: quoted.end, end: quotation.span.end }).length === 0;
}
