import { describe, expect, it } from 'vitest';
import { changedWords } from './compare-versions.ts';

describe('two versions of a text', () => {
  it.each<[string, string, readonly object[]]>([
    ['The gate was open.', 'The  gate\nwas open.', []],
    ['The gate was open all night long.', 'The gate was shut all night long.', [{ before: 'open', after: 'shut', behind: 'The gate was' }]],
    ['One two three.', 'One two three. Correction: two.', [{ before: '', after: 'Correction: two.', behind: 'One two three.' }]],
    ['Not one two three four five six seven.', 'one two three four five six.', [{ before: 'Not', after: '', behind: '' }, { before: 'six seven.', after: 'six.', behind: 'one two three four five' }]],
  ])('differ in words: %s', (before, after, changes) => {
    expect(changedWords(before, after)).toEqual(changes);
  });

  it('that have nothing in common are not listed word by word', () => {
    const words = (name: string): string => Array.from({ length: 5_000 }, (_, index) => `${name}${String(index)}`).join(' ');
    expect(changedWords(words('a'), words('b'))).toBeNull();
  });
});
