import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from './segment.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** Characters of one to four bytes, so that checkpoints fall inside some of them. */
const characters = fc.array(fc.constantFrom('a', ' ', 'é', '’', '漢', '\u{1f6a2}', '\u{1d400}'), { minLength: 1, maxLength: 900 });

describe('sourceExcerpt', () => {
  it('reads what a slice of the text would, within characters too', () => {
    fc.assert(fc.property(characters, characters, fc.nat(), fc.nat(), (first, second, a, b) => {
      const texts = [first, second].map((list) => list.join(''));
      const segment = buildSegment(texts.map((text, source) => ({ source, bytes: new TextEncoder().encode(text) })));
      [0, 1].forEach((position) => {
        const text = texts[position]!;
        const [start, end] = [a % (text.length + 2), b % (text.length + 2)].sort((x, y) => x - y) as [number, number];
        expect(sourceExcerpt(segment, segment.sources[position]!, { start, end })).toBe(text.slice(start, end));
      });
    }), { seed: 8, numRuns: 200 });
  });
});
