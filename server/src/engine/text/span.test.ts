import { describe, expect, it } from 'vitest';
import { subtract } from './span.ts';

describe('subtract', () => {
  const span = { start: 10, end: 20 };

  it.each([
    ['nothing', [], [span]],
    ['what lies elsewhere', [{ start: 0, end: 10 }, { start: 20, end: 30 }], [span]],
    ['the middle', [{ start: 12, end: 15 }], [{ start: 10, end: 12 }, { start: 15, end: 20 }]],
    ['both edges', [{ start: 5, end: 12 }, { start: 18, end: 25 }], [{ start: 12, end: 18 }]],
    ['all', [{ start: 5, end: 25 }], []],
    ['one in another', [{ start: 11, end: 16 }, { start: 12, end: 13 }], [{ start: 10, end: 11 }, { start: 16, end: 20 }]],
  ])('%s', (_name, others, left) => {
    expect(subtract(span, others)).toEqual(left);
  });
});
