import { describe, expect, it } from 'vitest';
import { createPrinter } from './printer.ts';
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
    expect(wrap(plainWords(text), columns, createPrinter(80, false))).toEqual(lines);
  });

  it('keeps what follows tightly with its word', () => {
    const words = [...plainWords('one two'), { pieces: [{ text: ',', styles: [] }], columns: 1, joined: 'tight' as const }];
    expect(wrap(words, 7, createPrinter(80, false))).toEqual(['one', 'two,']);
  });

  it('paints neighbours of one style together', () => {
    const words = [...plainWords('one two', 'faint'), ...plainWords('three'), ...plainWords('four', 'good', 'strong')];
    expect(wrap(words, 80, createPrinter(80, true))).toEqual(['\u001b[2mone two\u001b[22m three \u001b[1m\u001b[32mfour\u001b[39m\u001b[22m']);
  });
});
