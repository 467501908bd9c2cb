import { describe, expect, it } from 'vitest';
import { everyNth, percentile, shareOf, summarise } from './statistics.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([[0.5, 50], [0.95, 95], [0.99, 99], [0.991, 100], [1, 100], [0, 1]])('%d of 1 to 100 is %d', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });

  it.each([[[7], 0.5, 7], [[1, 2], 0.5, 1], [[1, 2, 3], 0.5, 2], [[10, 9, 2], 0.99, 10]] as const)('of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('sorts by number and not by digits, and leaves its input alone', () => {
    const values = [9, 10, 100];
    expect(percentile(values, 0.5)).toBe(10);
    expect(values).toEqual([9, 10, 100]);
  });

  it('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

it('summarises', () => {
  expect(summarise([4, 1, 3, 2])).toEqual({ count: 4, p50: 2, p95: 4, p99: 4, max: 4 });
});

it('gives shares', () => {
  expect(shareOf([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
  expect(shareOf([], () => true)).toBeNaN();
});

describe('a sample', () => {
  it('is taken at even distances', () => {
    expect(everyNth([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
    expect(everyNth([0, 1, 2, 3, 4], 2)).toEqual([0, 2]);
  });

  it('of more than there is is all', () => {
    expect(everyNth([1, 2], 5)).toEqual([1, 2]);
  });
});
