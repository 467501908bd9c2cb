import { describe, expect, it } from 'vitest';
import { continuation } from './ghost-text.ts';

const said = 'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide\ntakes its share.';

describe('ghost text', () => {
  it.each([
    ['goes on from a finished word', 'The harbour wall', ' will not be finished before the winter storms arrive.'],
    ['goes on from a space', 'The harbour wall ', 'will not be finished before the winter storms arrive.'],
    ['goes on within a word', 'The harbour wall wi', 'll not be finished before the winter storms arrive.'],
    ['begins anywhere', 'nine million on sto', 'ne alone, and the tide takes its share.'],
    ['keeps punctuation that is typed', 'stone alone, and', ' the tide takes its share.'],
    ['does not mind capitals', 'the harbour wall', ' will not be finished before the winter storms arrive.'],
    ['adds the full stop', 'before the winter storms arrive', '.'],
  ])('%s', (_, typed, rest) => {
    expect(continuation(said, typed)).toBe(rest);
  });

  it.each([
    ['other words', 'The harbour wall was'],
    ['other punctuation', 'stone alone; and'],
    ['nothing', ''],
    ['all that there is', 'the tide takes its share.'],
  ])('has nothing for %s', (_, typed) => {
    expect(continuation(said, typed)).toBeNull();
  });
});
