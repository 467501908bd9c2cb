import type { Span } from './span.ts';

/** Things with spans, to be asked again and again which of them reach into a stretch. */
export interface SpanIndex<T> {
  /** Those that share a character with a stretch, in order; found without a look at the others. */
  overlapping(within: Span): readonly T[];
}

/**
 * @param items in order of their spans' start; they may hold one another
 */
export function indexSpans<T>(items: readonly T[], spanOf: (item: T) => Span): SpanIndex<T> {
  const starts = items.map((item) => spanOf(item).start);
  // Behind which no item up to here reaches: where the walk back may stop.
  const reach: number[] = [];
  items.forEach((item, at) => reach.push(Math.max(spanOf(item).end, reach[at - 1] ?? 0)));
  return {
    overlapping: (within) => {
      const found: T[] = [];
      for (let at = firstFrom(starts, within.end) - 1; at >= 0 && (reach[at] ?? 0) > within.start; at--) {
        const item = items[at];
        if (item !== undefined && spanOf(item).end > within.start) found.push(item);
      }
      return found.reverse();
    },
  };
}

/** Index of the first of ascending numbers that is not below a bound; their count where all are. */
export function firstFrom(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
