import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';

/** Stretches of a text that do not touch each other, in order: what "is any of these here?" is asked of many times. */
export type SpanSet = readonly Span[];

/** The stretches that `spans`, in any order, cover together. */
export function spanSet(spans: readonly Span[]): SpanSet {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (last === undefined || start > last.end) covered.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return covered;
}

/** Whether a stretch has anything in common with the set. */
export function touches(set: SpanSet, { start, end }: Span): boolean {
  const next = set[lowerBound(set.length, (index) => set[index]?.end ?? Infinity, start + 1)];
  return next !== undefined && next.start < end;
}
