import type { Span } from '../../engine/text/span.ts';
import { words } from '../../engine/text/words.ts';

/** How far a neighbouring word is looked for, UTF-16 units. */
const reach = 200;

/**
 * Between the first two words of a span: what a deletion's place is in a draft. Brackets stay with the words that they hold.
 * @returns null where the span does not hold two words
 */
export function gapBetween(text: string, span: Span): Span | null {
  const [before, after] = words(text, span);
  if (before === undefined || after === undefined) return null;
  const between = text.slice(before.end, after.start);
  const closing = /^[\])]+/.exec(between)?.[0].length ?? 0;
  const opening = /[[(]+$/.exec(between)?.[0].length ?? 0;
  const start = before.end + closing;
  return { start, end: Math.max(start, after.start - opening) };
}

/** A stretch of words together with what parts it from the words beside it, in its own paragraph. */
export function besideWords(text: string, span: Span): Span {
  const { start, end } = paragraphAround(text, span);
  const before = words(text, { start: Math.max(start, span.start - reach), end: span.start }).at(-1);
  const [after] = words(text, { start: span.end, end: Math.min(end, span.end + reach) });
  return { start: before?.end ?? span.start, end: after?.start ?? span.end };
}

/** A stretch of a quotation together with what parts it from the quotation's words beside it; at an edge, up to that edge. */
export function stretchAround(text: string, span: Span, quotation: Span): { readonly span: Span; readonly isAtStart: boolean; readonly isAtEnd: boolean } {
  const before = words(text, { start: quotation.start, end: span.start }).at(-1);
  const [after] = words(text, { start: span.end, end: quotation.end });
  return {
    span: { start: before?.end ?? quotation.start, end: after?.start ?? span.end },
    isAtStart: before === undefined,
    isAtEnd: after === undefined,
  };
}

function paragraphAround(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n\n', span.start);
  const end = text.indexOf('\n\n', span.end);
  return { start: start < 0 ? 0 : start + 2, end: end < 0 ? text.length : end };
}
