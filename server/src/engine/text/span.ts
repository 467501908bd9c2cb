/** A stretch of text: UTF-16 offsets, `end` exclusive, `start <= end`. Which text it counts in, the owner of the span says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span as it counts where the text begins `by` units later. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** What is left of a span without others, in order. @param others in order */
export function subtract(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (const other of others) {
    if (!overlaps(other, span)) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}
