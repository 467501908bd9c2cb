import { InlineContext } from '@lezer/markdown';
import type { MarkdownConfig } from '@lezer/markdown';

const closing = 93; // ]
const parenthesis = 40; // (
const opening = 91; // [

/**
 * Brackets with no target behind them: `[the mayor]`, `[…]`, `[T]he`. The stock parser takes each for a link, and one inside a
 * link's text would break the link; here they are a node of their own, and whoever reads the tree asks whether a link of that
 * name is defined anywhere.
 */
export const brackets: MarkdownConfig = {
  defineNodes: ['Bracketed'],
  parseInline: [{ name: 'Bracketed', parse: parseBracketed, before: 'LinkEnd' }],
};

function parseBracketed(cx: InlineContext, next: number, at: number): number {
  if (next !== closing) return -1;
  const after = cx.char(at + 1);
  if (after === parenthesis || after === opening) return -1;
  const open = cx.findOpeningDelimiter(InlineContext.linkStart);
  const image = mayHaveImages(cx) ? cx.findOpeningDelimiter(InlineContext.imageStart) : null;
  if (open === null || (image !== null && image > open)) return -1;
  const from = cx.getDelimiterAt(open)?.from;
  if (from === undefined) return -1;
  return cx.addElement(cx.elt('Bracketed', from, at + 1, cx.takeContent(open)));
}

const contextsWithImages = new WeakMap<InlineContext, boolean>();

/** Whether the block has the beginning of an image: looking for one goes back through the whole block, and is done for every bracket. */
function mayHaveImages(cx: InlineContext): boolean {
  const known = contextsWithImages.get(cx);
  if (known !== undefined) return known;
  const found = cx.text.includes('![');
  contextsWithImages.set(cx, found);
  return found;
}
