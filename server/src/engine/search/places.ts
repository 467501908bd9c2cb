import type { Segment, SegmentSource, SourceNumber } from './search.ts';

/** A segment in use, with what has happened to it since it was built. */
export interface SegmentEntry {
  readonly segment: Segment;
  /** Sources whose bytes are still there but that have left the index. */
  readonly dead: Set<SourceNumber>;
}

/** A stretch of a segment where a piece of a quotation may begin. */
export interface Place {
  readonly entry: SegmentEntry;
  /** First byte at which the piece may begin; it may lie before the segment's start when the piece's beginning is not in it. */
  readonly start: number;
  /** How much the votes leave open: the piece begins at most so many bytes behind `start`. */
  readonly slack: number;
  /** A rank; 0 where nobody voted. */
  readonly votes: number;
}

/** Which sources a query looks at. */
export interface Scope {
  readonly entries: readonly SegmentEntry[];
  /** Postings in all of them. */
  readonly postings: number;
  /** Null: all. */
  readonly within: ReadonlySet<SourceNumber> | null;
}

/** Whether a query may return this source. */
export function isInScope(scope: Scope, entry: SegmentEntry, source: SourceNumber): boolean {
  return !entry.dead.has(source) && (scope.within === null || scope.within.has(source));
}

/** Whether every source of the segment is in scope, so that nobody needs to ask one by one. */
export function isWhollyInScope(scope: Scope, entry: SegmentEntry): boolean {
  return scope.within === null && entry.dead.size === 0;
}

/** The sources that share bytes with a stretch of the segment, in order. */
export function sourcesBetween(segment: Segment, startByte: number, endByte: number): readonly SegmentSource[] {
  const { sources } = segment;
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sources[middle]!.endByte <= startByte) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sources.length && sources[end]!.startByte < endByte) end++;
  return sources.slice(low, end);
}
