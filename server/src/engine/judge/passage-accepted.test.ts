import { describe, expect, it } from 'vitest';
import { checkOne } from './test-workspace.ts';

/** What is said of words that the draft gives to nobody, in a corpus of one book. */
function verdict(quoted: string, sentence: string, citation = ''): string {
  const source = `---\nid: book\n---\n\nThe mill at Lower Tansy was sold in the autumn. ${sentence} The new owner came from Marl with two carts.\n`;
  return checkOne({ draft: `She wrote: “${quoted}”${citation}`, sources: { 'book.md': source } }).verdict;
}

describe('a run of words that stands in one source alone', () => {
  const run = 'to purchase, lease, hold and sell';
  const other = 'all that the reeve’s father had written down of his rights, with a seal of green wax and two ribbons that the moths had since eaten, as old Ada Harrow told every child who came by the bridge';

  it('makes a short quotation its source’s', () => {
    expect(verdict(`Nobody was free ${run} in those years`, `The miller’s widow had leave ${run} her barges.`)).toBe('misquoted');
  });

  const phrase = 'all in a day’s work, as they say';
  const words = 'that nobody in the valley had thought of looking at the ledgers of the old mill before that spring';

  it('is a stock phrase in one of two dozen words that cites nothing', () => {
    expect(verdict(`${phrase} ${words}`, `The reeve said ${phrase} and for the two of them.`)).toBe('unsourced');
    expect(verdict(`${phrase} ${words}`, `The reeve said ${phrase} and for the two of them.`, ' [@book]')).toBe('misquoted');
  });

  it('is none where it has a dozen words', () => {
    expect(verdict(`Since then ${words} ${other}`, `The reeve said ${words} and for the two of them.`)).toBe('misquoted');
  });

  it('is a stock phrase in a long one', () => {
    expect(verdict(`It was said that they were allowed ${run} ${other}`, `The miller’s widow had leave ${run} her barges.`)).toBe('unsourced');
  });
});

describe('a few words, of which some stand in a source', () => {
  it.each<[string, string, string, string]>([
    ['little words alone: chance', 'Well it might have been!', 'For it might have been worse in the end than we had thought.', 'unsourced'],
    ['a phrase of everybody’s: chance', 'This happens from time to time,', 'He slept seven days from time to time in the hay.', 'unsourced'],
    ['half of them, far apart: chance', 'It is either very good or very bad,', 'Whether it be good or bad, the miller bought it.', 'unsourced'],
    ['a dozen words on another’s pattern: chance', 'He was a foot to the lame man of Marl and an eye to the blind.', 'He was a nuisance to the young men of the valley and a burden to the old.', 'unsourced'],
    ['a dozen words, most of which tell', 'He was a foot to the lame man of Marl and an eye to the blind.', 'He had been a foot to lame men at Marl, an eye for many who were blind.', 'misquoted'],
    ['one word that tells, and all but one of the others', 'in the kitchen, it is paint to', 'Down in the kitchen, it is up to the ceiling.', 'misquoted'],
    ['words that tell', 'The wheel turned all night there', 'In the end the wheel turned all day there, they say.', 'misquoted'],
    ['a run of some length', 'on the road until the clock struck', 'They stood on the road until the bell rang.', 'misquoted'],
    ['all of them, little as they are', 'it might have been worse', 'For it might have been worse in the end than we had thought.', 'verbatim'],
  ])('%s: %s', (_name, quoted, sentence, expected) => {
    expect(verdict(quoted, sentence)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Well it might have been!', 'For it might have been worse in the end than we had thought.'],
    ['It is either very good or very bad,', 'Whether it be good or bad, the miller bought it.'],
  ])('are compared with the source that is cited: %s', (quoted, sentence) => {
    expect(verdict(quoted, sentence, ' [@book]')).toBe('misquoted');
  });
});
