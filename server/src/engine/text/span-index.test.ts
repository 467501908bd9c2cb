import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { firstFrom, indexSpans } from './span-index.ts';
import { overlaps } from './span.ts';

const span = fc.record({ start: fc.nat({ max: 40 }), length: fc.nat({ max: 30 }) }).map(({ start, length }) => ({ start, end: start + length }));

describe('indexSpans', () => {
  it('finds what a look at every span finds', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 30 }), span, (spans, within) => {
      const ordered = [...spans].sort((a, b) => a.start - b.start);
      expect(indexSpans(ordered, (one) => one).overlapping(within)).toEqual(ordered.filter((one) => overlaps(one, within)));
    }), { seed: 20310503, numRuns: propertyRuns(300) });
  });
});

describe('firstFrom', () => {
  it.each([[[], 3, 0], [[1, 3, 5], 3, 1], [[1, 3, 5], 4, 2], [[1, 3, 5], 9, 3]] as const)('in %j from %i is %i', (ascending, bound, index) => {
    expect(firstFrom(ascending, bound)).toBe(index);
  });
});
