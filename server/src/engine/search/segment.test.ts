import { describe, expect, it } from 'vitest';
import { bigramHash, emptyHash, extendHashBy } from './hash.ts';
import type { PostingRange } from './postings.ts';
import { bucketOf, countPostings, placeAt, postingBytes, readPostings } from './postings.ts';
import type { Segment } from './search.ts';
import { encodeSegment } from './segment-file.ts';
import { createSegmentBuilder, buildSegment } from './segment.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function placesIn(segment: Segment, range: PostingRange): number[] {
  const bytes = readPostings(segment, range);
  return Array.from({ length: range.to - range.from }, (_, index) => placeAt(bytes, index * postingBytes, segment.grainBits));
}

function allPlaces(segment: Segment): number[] {
  return placesIn(segment, { from: 0, to: countPostings(segment) });
}

/** The byte offsets in the bucket of two folded words. */
function lookUp(segment: Segment, first: string, second: string): number[] {
  return placesIn(segment, bucketOf(segment, bigramHash(extendHashBy(emptyHash, first), extendHashBy(emptyHash, second))));
}

describe('buildSegment', () => {
  it('lists the place of every pair of neighbouring words', () => {
    const segment = buildSegment([{ source: 3, bytes: encode('The ferry — the FERRY, again the ferry') }]);
    expect(countPostings(segment)).toBe(6);
    expect(lookUp(segment, 'the', 'ferry')).toEqual(expect.arrayContaining([0, 14, 31]));
    expect(lookUp(segment, 'ferry', 'again')).toContain(18);
  });

  it('pairs no words of two sources', () => {
    const segment = buildSegment([{ source: 1, bytes: encode('one two') }, { source: 2, bytes: encode('three four') }]);
    expect(segment.sources).toEqual([
      { source: 1, startByte: 0, endByte: 7, startUnit: 0, endUnit: 7 },
      { source: 2, startByte: 7, endByte: 17, startUnit: 7, endUnit: 17 },
    ]);
    expect(allPlaces(segment).sort((a, b) => a - b)).toEqual([0, 7]);
  });

  it.each([0, 1, 2, 300, 40_000])('sorts %i words into buckets, ascending within each', (count) => {
    const text = Array.from({ length: count }, (_, index) => `w${index % 97}`).join(' ');
    const segment = buildSegment([{ source: 0, bytes: encode(text) }]);
    expect(countPostings(segment)).toBe(Math.max(0, count - 1));
    const offsets = allPlaces(segment);
    expect(segment.directory.length).toBe((1 << segment.bucketBits) + 1);
        const unsorted: number[] = [];
    for (let bucket = 0; bucket < 1 << segment.bucketBits; bucket++) {
      const places = offsets.slice(segment.directory[bucket], segment.directory[bucket + 1]);
      if (places.some((place, index) => index > 0 && place < places[index - 1]!)) unsorted.push(bucket);
    }
    expect(unsorted).toEqual([]);
    expect(new Set(offsets).size).toBe(offsets.length);
    for (let i = 0; i + 1 < Math.min(count, 97); i++) expect(lookUp(segment, `w${i}`, `w${i + 1}`)).toContain(text.indexOf(`w${i} `));
  });

  it('builds the same with memory that an earlier build left', () => {
    const build = createSegmentBuilder();
    build([{ source: 0, bytes: encode('some other words that were here before '.repeat(50)) }]);
    const text = [{ source: 1, bytes: encode('The harbour master said no; the harbour master said so.') }];
    expect(encodeSegment(build(text))).toEqual(encodeSegment(buildSegment(text)));
  });
});
