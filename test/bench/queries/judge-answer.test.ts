import { describe, expect, it } from 'vitest';
import { isRight } from './judge-answer.ts';

const words = 'The keeper of the lamp counted nine ships in the bay before the fog came down.';
const texts = [`At dusk it was still. ${words} Nobody else saw them.`, `He wrote: ${words.replace('nine', 'ten')} It was long ago.`, 'Nothing of the sort was ever written about the harbour or about its boats.'];
const spanOf = (source: number, text: string): { source: number; start: number; end: number } => {
  const start = texts[source]?.indexOf(text) ?? -1;
  return { source, start, end: start + text.length };
};
const origin = spanOf(0, words);

describe('an answer', () => {
  it.each([
    ['the very stretch', origin, true],
    ['a little more than half of it', { ...origin, end: origin.start + 45 }, true],
    ['a third of it', { ...origin, end: origin.start + 25 }, false],
    ['a near copy in another source', spanOf(1, words.replace('nine', 'ten')), true],
    ['another passage', { source: 2, start: 0, end: texts[2]?.length ?? 0 }, false],
    ['the same offsets of another source', { ...origin, source: 2 }, false],
  ] as const)('that is %s is judged by what it covers', (_, answer, expected) => {
    expect(isRight(origin, answer, texts, 'exact')).toBe(expected);
  });

  it('that is a block of text may hold a part of the passage alone', () => {
    const third = { ...origin, end: origin.start + 25 };
    expect(isRight(origin, third, texts, 'coarse')).toBe(true);
  });
});
