import { describe, expect, it } from 'vitest';
import { columnsOf, plainWords, wrap } from './wrap.ts';

describe('columns', () => {
  it.each([['mole', 4], ['水門の夜', 8], ['e\u0301tude', 5], ['🎉', 2], ['', 0]])('of %s', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'three']],
    ['incomprehensible', 4, ['incomprehensible']],
    ['', 4, []],
    ['数えるのをやめたら、怖くなる', 10, ['数えるのを', 'やめたら、', '怖くなる']],
  ])('fills lines: %s', (text, columns, lines) => {
    expect(wrap(plainWords(text), columns)).toEqual(lines);
  });

  it('keeps what follows tightly with its word', () => {
    const words = [...plainWords('one two'), { shown: ',', columns: 1, joined: 'tight' as const }];
    expect(wrap(words, 7)).toEqual(['one', 'two,']);
  });
});
