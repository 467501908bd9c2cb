import type { SegmentEntry } from './places.ts';
import type { Segment } from './search.ts';
import type { SegmentText } from './segment.ts';
import { buildSegment } from './segment.ts';
import { sourceBytes } from './source-text.ts';

/** How large a segment is, to choose what to merge without opening any. In bytes of text. */
export interface MergeCandidate {
  /** All that it holds. */
  readonly bytes: number;
  /** Of sources that are still in the corpus. */
  readonly liveBytes: number;
}

/** Bytes of text that a segment of several sources should hold at most; a larger source is a segment of its own. */
export const largestSegment = 32 << 20;
/** Segments of one size class (within a factor of eight) that are merged when there are so many. */
const mergedAtOnce = 8;

/**
 * What the next step of merging should rebuild: a segment half of whose bytes are dead, or the small ones of one size, where there are
 * enough of them; nothing where all is well. Each step but that of a dying segment makes one of at least the next size, so that no source is
 * merged more often than there are sizes, and once no step is left, few segments of each size remain. Takes time in proportion to the segments.
 */
export function chooseMerge<T extends MergeCandidate>(segments: readonly T[]): readonly T[] {
  const classes = new Map<number, T[]>();
  for (const segment of segments) {
    const { bytes, liveBytes } = segment;
    if (liveBytes * 2 < bytes) return [segment];
    if (liveBytes > largestSegment / mergedAtOnce) continue;
    const sizeClass = Math.floor(Math.log2(Math.max(1, liveBytes)) / Math.log2(mergedAtOnce));
    const sameSize = classes.get(sizeClass);
    if (sameSize === undefined) classes.set(sizeClass, [segment]);
    else sameSize.push(segment);
  }
  for (const sameSize of classes.values()) {
    if (sameSize.length >= mergedAtOnce) return asManyAsFit(sameSize);
  }
  return [];
}

function asManyAsFit<T extends MergeCandidate>(segments: readonly T[]): readonly T[] {
  let bytes = 0;
  const end = segments.findIndex(({ liveBytes }) => (bytes += liveBytes) > largestSegment);
  return end < 0 ? segments : segments.slice(0, end);
}

/**
 * One segment of all sources of some segments that are still in use, in their order and under their numbers. The segments may be opened
 * lazily; the new one is in memory.
 * @param build see `createSegmentBuilder`, for who merges again and again
 */
export function mergeSegments(entries: readonly SegmentEntry[], build: (texts: readonly SegmentText[]) => Segment = buildSegment): Segment {
  return build(entries.flatMap(({ segment, dead }) => segment.sources
    .filter(({ source }) => !dead.has(source))
    .map((source) => ({ source: source.source, bytes: sourceBytes(segment, source) }))));
}

/** How large a segment in use is; see `chooseMerge`. */
export function sizeOf({ segment, dead }: SegmentEntry): MergeCandidate {
  const bytes = segment.text.length;
  const deadBytes = dead.size === 0 ? 0 : segment.sources.reduce((sum, { source, startByte, endByte }) => sum + (dead.has(source) ? endByte - startByte : 0), 0);
  return { bytes, liveBytes: bytes - deadBytes };
}
