import { describe, expect, it } from 'vitest';
import { createGenerator } from '../../../server/src/engine/search/generated-corpus.ts';
import { blocksOf, textOf } from './blocks.ts';

const texts = [createGenerator(3).prose(5000), '', 'Short.', 'x'.repeat(4000)];

describe('blocks', () => {
  const blocks = blocksOf(texts);

  it('cover every text without a gap', () => {
    for (const [source, text] of texts.entries()) {
      expect(blocks.filter((block) => block.source === source).map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }
  });

  it('are of at most 1,500 characters, and of at least 500 but the last', () => {
    const first = blocks.filter(({ source }) => source === 0);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
    expect(Math.min(...first.slice(0, -1).map(({ start, end }) => end - start))).toBeGreaterThanOrEqual(500);
  });

  it('are read on one line', () => {
    expect(textOf({ source: 0, start: 0, end: 3 }, ['a\nb'])).toBe('a b');
  });
});
