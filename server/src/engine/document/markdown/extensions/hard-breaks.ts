import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const lineFeed = 10;
const space = 32;
const backslash = 92;

/**
 * Line breaks by two spaces or a backslash at a line's end, in place of the stock rule, which looks from each space of a run to the
 * end of it: square time over a long run. Here a run is looked through once, from its first space.
 */
export const hardBreaks: MarkdownConfig = {
  parseInline: [{ name: 'HardBreak', parse: parseHardBreak }],
};

function parseHardBreak(cx: InlineContext, next: number, at: number): number {
  if (next === backslash && cx.char(at + 1) === lineFeed) return cx.addElement(cx.elt('HardBreak', at, at + 2));
  if (next !== space || (at > cx.offset && cx.char(at - 1) === space)) return -1;
  let after = at + 1;
  while (cx.char(after) === space) after++;
  return cx.char(after) === lineFeed && after >= at + 2 ? cx.addElement(cx.elt('HardBreak', at, after + 1)) : -1;
}
