import { lowerBound } from './lower-bound.ts';
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
  const reach = farthestEnds(items.map((item) => spanOf(item).end));
  return {
    overlapping: (within) => {
      const found: T[] = [];
      const bound = firstFrom(starts, within.end);
      const collect = (node: number, first: number, count: number): void => {
        if (first >= bound || (reach[node] ?? 0) <= within.start) return;
        const item = items[first];
        if (count === 1 && item !== undefined) found.push(item);
        if (count === 1) return;
        collect(2 * node, first, count >>> 1);
        collect(2 * node + 1, first + (count >>> 1), count >>> 1);
      };
      collect(1, 0, reach.length >>> 1);
      return found;
    },
  };
}

/**
 * The farthest of some ends for each half of the items, for each half of a half, and so on: one span may hold all others (a book that is
 * its author's own text), and where none in a half reaches far enough, none in it is looked at.
 * @returns a complete binary tree: the children of node `n` are `2n` and `2n + 1`, its root is 1, and its leaves are its latter half
 */
function farthestEnds(ends: readonly number[]): Float64Array {
  let leaves = 1;
  while (leaves < ends.length) leaves *= 2;
  const tree = new Float64Array(2 * leaves);
  tree.set(ends, leaves);
  for (let node = leaves - 1; node > 0; node--) tree[node] = Math.max(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  return tree;
}

/** Index of the first of ascending numbers that is not below a bound; their count where all are. */
export function firstFrom(ascending: readonly number[], bound: number): number {
  return lowerBound(ascending.length, (index) => ascending[index] ?? Infinity, bound);
}
