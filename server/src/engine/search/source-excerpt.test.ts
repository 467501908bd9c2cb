import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from './segment.ts';
import { sourceExcerpt } from './source-excerpt.ts';

/** Characters of one to four bytes, so that checkpoints fall inside some of them. */
const characters = fc.array(fc.constantFrom('a', ' ', 'é', '’', '漢', '\u{1f6a2}', '\u{1d400}'), { minLength: 1, maxLength: 900 });

describe('sourceExcerpt', () => {
  it('reads what a slice of the text would', () => {
    fc.assert(fc.property(characters, characters, fc.nat(), fc.nat(), (first, second, a, b) => {
      const texts = [first, second].map((list) => list.join(''));
      const segment = buildSegment(texts.map((text, source) => ({ source, bytes: new TextEncoder().encode(text) })));
      [first, second].forEach((list, position) => {
        const bounds = [a % (list.length + 1), b % (list.length + 1)].sort((x, y) => x - y).map((count) => list.slice(0, count).join('').length);
        const span = { start: bounds[0]!, end: bounds[1]! };
        expect(sourceExcerpt(segment, segment.sources[position]!, span)).toBe(texts[position]!.slice(span.start, span.end));
      });
    }), { seed: 8, numRuns: 200 });
  });
});
