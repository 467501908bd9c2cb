import { describe, expect, it } from 'vitest';
import { LineIndex } from './lines.ts';

describe('LineIndex', () => {
  it.each<[string, number, number, number]>([
    ['', 0, 0, 0],
    ['abc', 3, 0, 3],
    ['a\nb', 1, 0, 1],
    ['a\nb', 2, 1, 0],
    ['a\r\nb', 2, 0, 2],
    ['a\r\nb', 3, 1, 0],
    ['a\rb', 2, 1, 0],
    ['a\r\r\nb\n', 2, 1, 0],
    ['a\r\r\nb\n', 4, 2, 0],
    ['a\n\n\nb', 4, 3, 0],
    ['ab\n', 3, 1, 0],
    ['🎉x\ny', 2, 0, 2],
    ['abc', 99, 0, 3],
    ['abc', -1, 0, 0],
  ])('of %j at %i', (text, offset, line, character) => {
    expect(new LineIndex(text).positionAt(offset)).toEqual({ line, character });
  });

  it('agrees with counting line ends one by one', () => {
    const text = 'one\r\ntwo\rthree\n\nfive \u2028 still five\r\n';
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '' : '\r');
      expect(index.positionAt(offset).line).toBe(before.split(/\r\n|\r|\n/).length - 1);
    }
  });
});
