import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { bytesInMemory } from '../text/byte-source.ts';
import { byteOccurrences } from './byte-search.ts';

function naive(bytes: Uint8Array, start: number, end: number, needle: Uint8Array): number[] {
  return Array.from(bytes.keys()).filter((at) => at >= start && at + needle.length <= end && needle.every((byte, index) => bytes[at + index] === byte));
}

const few = (length: number): fc.Arbitrary<Uint8Array> => fc.array(fc.constantFrom(0, 1, 255), { minLength: 1, maxLength: length }).map((list) => Uint8Array.from(list));

describe('byteOccurrences', () => {
  it('finds what a look at every place finds', () => {
    fc.assert(fc.property(few(80), few(5), fc.nat({ max: 20 }), fc.nat({ max: 90 }), (bytes, needle, start, end) => {
      const bound = Math.min(end, bytes.length);
      expect([...byteOccurrences(bytesInMemory(bytes), start, bound, needle)]).toEqual(naive(bytes, start, bound, needle));
    }), { numRuns: propertyRuns(1000), seed: 12 });
  });

  it('finds what lies across the bounds of what is read at once, each place once', () => {
    const bytes = new Uint8Array(200_000);
    const places = [0, 65_530, 65_536, 131_070, 199_992];
    const needle = Uint8Array.of(1, 2, 1, 2, 1, 3, 1, 2);
    for (const at of places) bytes.set(needle, at);
    // The second stands in the first's end.
    expect([...byteOccurrences(bytesInMemory(bytes), 0, bytes.length, Uint8Array.of(1, 2, 1, 3))]).toEqual(naive(bytes, 0, bytes.length, Uint8Array.of(1, 2, 1, 3)));
  });

  it('finds nothing of nothing', () => {
    expect([...byteOccurrences(bytesInMemory(Uint8Array.of(1, 2)), 0, 2, new Uint8Array(0))]).toEqual([]);
  });
});
