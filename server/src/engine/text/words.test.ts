import { describe, expect, it } from 'vitest';
import { countWords, words } from './words.ts';

const written = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['… — !', []],
    ['Well-kept, isn’t it?', ['Well', 'kept', 'isn’t', 'it']],
    ['‘rock ’n’ roll’', ['rock', 'n', 'roll']],
    ['3,500 boats in 2031', ['3', '500', 'boats', 'in', '2031']],
    ['e\u0301tude', ['e\u0301tude']],
    ['great🎉news 👍🏽 ok', ['great', 'news', 'ok']],
    ['𝐁old 𠮷野家', ['𝐁old', '𠮷', '野', '家']],
    ['船は来ない。', ['船', 'は', '来', 'な', 'い']],
    ['see 船 now', ['see', '船', 'now']],
    ['a\ud800b', ['a\ud800b']],
  ])('of %j', (text, expected) => {
    expect(written(text)).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });

  it('counts in the whole text when it reads a stretch', () => {
    expect(words('one two three', { start: 4, end: 9 }).map(({ start, end, folded }) => [start, end, folded])).toEqual([[4, 7, 'two'], [8, 9, 't']]);
  });
});
