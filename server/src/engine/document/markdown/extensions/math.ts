import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const dollar = 36;
const looksLikeMath = /[\\^_={}<>+]|^[^\d\s]{1,3}$/;
const prose = /["“”«»„\n]/;

/**
 * TeX between dollar signs, by Pandoc's rule (no space behind the opening sign or before the closing one, no digit behind it) and
 * one more, since a draft is likelier to hold sums of money: what has a mark of TeX in it, or is a letter or two.
 */
export const math: MarkdownConfig = {
  defineNodes: ['Math'],
  parseInline: [{ name: 'Math', parse: parseMath, before: 'Escape' }],
};

function parseMath(cx: InlineContext, next: number, at: number): number {
  if (next !== dollar) return -1;
  return cx.char(at + 1) === dollar ? displayed(cx, at) : inline(cx, at);
}

function displayed(cx: InlineContext, at: number): number {
  const end = cx.text.indexOf('$$', at + 2 - cx.offset);
  if (end < 0) return at + 2;
  return cx.addElement(cx.elt('Math', at, end + cx.offset + 2));
}

function inline(cx: InlineContext, at: number): number {
  const end = cx.text.indexOf('$', at + 1 - cx.offset);
  if (end < 0) return -1;
  const body = cx.text.slice(at + 1 - cx.offset, end);
  const closes = body.length > 0 && !/^\s|\s$/.test(body) && !/\w/.test(cx.text.charAt(end + 1));
  const opens = at === cx.offset || !/\w/.test(cx.slice(at - 1, at));
  if (!opens || !closes || prose.test(body) || !looksLikeMath.test(body)) return -1;
  return cx.addElement(cx.elt('Math', at, end + cx.offset + 1));
}
