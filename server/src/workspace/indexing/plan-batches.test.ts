import { describe, expect, it } from 'vitest';
import { planBatches } from './plan-batches.ts';

const mega = 1 << 20;
const files = (...sizes: number[]): { entry: { path: string; size: number; modified: number } }[] =>
  sizes.map((size, index) => ({ entry: { path: String(index), size, modified: 0 } }));
const pathsOf = (sizes: number[]): string[] => planBatches(files(...sizes)).map((batch) => batch.map(({ entry }) => entry.path).join(' '));

describe('planBatches', () => {
  it('has nothing to do without files', () => { expect(planBatches([])).toEqual([]); });

  it('begins small, grows, and keeps the order', () => {
    const batches = planBatches(files(...Array.from({ length: 100 }, () => mega / 2)));
    expect(batches.map((batch) => batch.length)).toEqual([2, 8, 32, 32, 26]);
    expect(batches.flat().map(({ entry }) => entry.path)).toEqual(Array.from({ length: 100 }, (_, index) => String(index)));
  });

  it('leaves a file larger than a batch alone', () => {
    expect(pathsOf([100, 40 * mega, 100, 100])).toEqual(['0', '1', '2 3']);
  });

  it('parts thousands of tiny files', () => {
    expect(planBatches(files(...Array.from({ length: 5000 }, () => 10))).map((batch) => batch.length)).toEqual([2000, 2000, 1000]);
  });
});
