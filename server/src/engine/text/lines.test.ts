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
    expect(LineIndex.of(text).positionAt(offset)).toEqual({ line, character });
  });

  it('agrees with counting line ends one by one', () => {
    const text = 'one\r\ntwo\rthree\n\nfive \u2028 still five\r\n';
    const index = LineIndex.of(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '' : '\r');
      expect(index.positionAt(offset).line).toBe(before.split(/\r\n|\r|\n/).length - 1);
    }
  });

  it.each<[string, number, number, number]>([
    ['ab\ncd', 1, 1, 4],
    ['ab\ncd', 0, 9, 2],
    ['ab\r\ncd', 1, 0, 4],
    ['ab\ncd', 1, 9, 5],
    ['ab\ncd', 7, 0, 5],
    ['ab\ncd', -1, 3, 0],
    ['ab\ncd', 1, -2, 3],
    ['', 0, 0, 0],
  ])('finds in %j the offset of %i:%i', (text, line, character, offset) => {
    expect(LineIndex.of(text).offsetAt({ line, character })).toBe(offset);
  });

  it('is the same made of its own starts', () => {
    const index = LineIndex.of('one\r\ntwo\rthree\n');
    expect([...index.starts]).toEqual([0, 5, 9, 15]);
    expect(new LineIndex(index.starts, index.length).positionAt(7)).toEqual({ line: 1, character: 2 });
  });
});
