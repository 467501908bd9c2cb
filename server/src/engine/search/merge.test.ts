import { describe, expect, it } from 'vitest';
import type { MergeCandidate } from './merge.ts';
import { chooseMerge, largestSegment } from './merge.ts';

const whole = (bytes: number): MergeCandidate => ({ bytes, liveBytes: bytes });

/** Puts segments in one by one and merges whenever there is something to merge. */
function live(sizes: readonly number[]): { readonly most: number; readonly largest: number; readonly copied: number } {
  let segments: MergeCandidate[] = [];
  let most = 0;
  let largest = 0;
  let copied = 0;
  for (const size of sizes) {
    segments.push(whole(size));
    for (let chosen = chooseMerge(segments); chosen.length > 0; chosen = chooseMerge(segments)) {
      const bytes = chosen.reduce((sum, { liveBytes }) => sum + liveBytes, 0);
      segments = [...segments.filter((segment) => !chosen.includes(segment)), whole(bytes)];
      copied += bytes;
      largest = Math.max(largest, bytes);
    }
    most = Math.max(most, segments.length);
  }
  return { most, largest, copied };
}

describe('chooseMerge', () => {
  it('keeps segments few, and copies no byte often', () => {
    const sizes = Array.from({ length: 20_000 }, (_, index) => 500 + ((index * 7919) % 1000));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const { most, largest, copied } = live(sizes);
    // Sizes from 8³ to 8⁸, and at most seven of each size wait for an eighth.
    expect(most).toBeLessThanOrEqual(7 * 6 + 1);
    expect(copied).toBeLessThanOrEqual(5 * all);
    expect(largest).toBeLessThanOrEqual(largestSegment);
  });

  it('takes all small ones of a size at once, as many as one segment may hold', () => {
    expect(chooseMerge(Array.from({ length: 5000 }, () => whole(1000)))).toHaveLength(5000);
    const large = Array.from({ length: 40 }, () => whole(largestSegment / 16));
    expect(chooseMerge(large)).toHaveLength(16);
  });

  it('leaves large ones and few ones alone', () => {
    expect(chooseMerge([])).toEqual([]);
    expect(chooseMerge(Array.from({ length: 7 }, () => whole(1000)))).toEqual([]);
    expect(chooseMerge(Array.from({ length: 50 }, () => whole(largestSegment)))).toEqual([]);
  });

  it('rebuilds what is mostly dead', () => {
    const dying = { bytes: largestSegment, liveBytes: largestSegment / 2 - 1 };
    expect(chooseMerge([whole(5), dying, whole(6)])).toEqual([dying]);
    expect(chooseMerge([{ bytes: 100, liveBytes: 50 }])).toEqual([]);
  });
});
