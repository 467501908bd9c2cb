import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../text/span.ts';
import { spanSet, touches } from './span-set.ts';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));

describe('touches', () => {
  it('says what a look at every stretch would say', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
      expect(touches(spanSet(spans), asked)).toBe(spans.some((one) => overlaps(one, asked)));
    }), { seed: 3, numRuns: 500 });
  });
});
