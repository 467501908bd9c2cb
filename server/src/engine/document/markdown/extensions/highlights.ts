import type { DelimiterType, InlineContext, MarkdownConfig } from '@lezer/markdown';

const delimiter: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };
const sign = 61; // =

/** `==highlighted text==`: the signs are no part of what is read. */
export const highlights: MarkdownConfig = {
  defineNodes: ['Highlight', 'HighlightMark'],
  parseInline: [{ name: 'Highlight', parse: parseHighlight, after: 'Emphasis' }],
};

function parseHighlight(cx: InlineContext, next: number, at: number): number {
  if (next !== sign || cx.char(at + 1) !== sign || cx.char(at + 2) === sign || cx.char(at - 1) === sign) return -1;
  const spaceBefore = /^\s?$/.test(cx.slice(at - 1, at));
  const spaceBehind = /^\s?$/.test(cx.slice(at + 2, at + 3));
  return cx.addDelimiter(delimiter, at, at + 2, !spaceBehind, !spaceBefore);
}
