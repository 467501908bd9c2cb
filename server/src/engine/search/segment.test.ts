import { describe, expect, it } from 'vitest';
import { bigramHash, emptyHash, extendHashBy } from './hash.ts';
import type { Segment } from './search.ts';
import { createSegmentBuilder, buildSegment } from './segment.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The byte offsets in the bucket of two folded words. */
function lookUp({ directory, postings, bucketBits }: Segment, first: string, second: string): number[] {
  const bucket = bigramHash(extendHashBy(emptyHash, first), extendHashBy(emptyHash, second)) >>> (32 - bucketBits);
  return [...postings.slice(directory[bucket], directory[bucket + 1])];
}

describe('buildSegment', () => {
  it('lists the place of every pair of neighbouring words', () => {
    const segment = buildSegment([{ source: 3, bytes: encode('The ferry — the FERRY, again the ferry') }]);
    expect(segment.postings.length).toBe(6);
    expect(lookUp(segment, 'the', 'ferry')).toEqual(expect.arrayContaining([0, 14, 31]));
    expect(lookUp(segment, 'ferry', 'again')).toContain(18);
  });

  it('pairs no words of two sources', () => {
    const segment = buildSegment([{ source: 1, bytes: encode('one two') }, { source: 2, bytes: encode('three four') }]);
    expect(segment.sources).toEqual([{ source: 1, startByte: 0, endByte: 7 }, { source: 2, startByte: 7, endByte: 17 }]);
    expect([...segment.postings].sort((a, b) => a - b)).toEqual([0, 7]);
  });

  it.each([0, 1, 2, 300, 40_000])('sorts %i words into buckets, ascending within each', (count) => {
    const text = Array.from({ length: count }, (_, index) => `w${index % 97}`).join(' ');
    const segment = buildSegment([{ source: 0, bytes: encode(text) }]);
    expect(segment.postings.length).toBe(Math.max(0, count - 1));
    expect(segment.directory.length).toBe((1 << segment.bucketBits) + 1);
    expect(segment.directory.at(-1)).toBe(segment.postings.length);
    const unsorted: number[] = [];
    for (let bucket = 0; bucket < 1 << segment.bucketBits; bucket++) {
      const places = segment.postings.subarray(segment.directory[bucket], segment.directory[bucket + 1]);
      if (places.some((place, index) => index > 0 && place < places[index - 1]!)) unsorted.push(bucket);
    }
    expect(unsorted).toEqual([]);
    const offsets = new Set(segment.postings);
    expect(offsets.size).toBe(segment.postings.length);
    for (let i = 0; i + 1 < Math.min(count, 97); i++) expect(lookUp(segment, `w${i}`, `w${i + 1}`)).toContain(text.indexOf(`w${i} `));
  });

  it('builds the same with memory that an earlier build left', () => {
    const build = createSegmentBuilder();
    build([{ source: 0, bytes: encode('some other words that were here before '.repeat(50)) }]);
    const text = [{ source: 1, bytes: encode('The harbour master said no; the harbour master said so.') }];
    expect(build(text)).toEqual(buildSegment(text));
  });
});
