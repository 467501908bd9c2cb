import { describe, expect, it } from 'vitest';
import { checkOne } from './test-workspace.ts';

function clip(source: string, draft: string): readonly string[] {
  return checkOne({ draft, sources: { 'a.md': `Nobody slept that night in Marl. ${source} The rain went on until Sunday.\n` }, cites: 'a', mode: 'spoken' }).findings;
}

describe('a cut edge that takes away what qualifies', () => {
  it.each([
    ['a negation before', 'The court found that he was not guilty of the theft.', 'The court said it plainly: “guilty of the theft.”'],
    ['a negation before, an article between', 'It is not a question of money for the mill.', 'She put it so: “a question of money for the mill.”'],
    ['a contraction before', 'We don’t want the mill to be sold to strangers.', 'They said: “want the mill to be sold to strangers.”'],
    ['a condition before', 'If the council agrees, we will open the gates on Friday.', 'The keeper promised: “we will open the gates on Friday.”'],
    ['a condition behind', 'We will open the gates on Friday if the council agrees.', 'The keeper promised: “We will open the gates on Friday.”'],
    ['an exception behind', 'We will open the gates on Friday, but only if the council agrees.', 'The keeper promised: “We will open the gates on Friday.”'],
    ['unless behind', 'We will open the gates on Friday unless the council objects.', 'The keeper promised: “We will open the gates on Friday.”'],
    ['a negation behind', 'The keepers did open the gates not on Friday but on Sunday.', 'They told it so: “The keepers did open the gates”.'],
  ])('%s', (_name, source, draft) => {
    expect(clip(source, draft)).toEqual(['clipped-context warning']);
  });

  it.each([
    ['whole sentences', 'It was not our doing. The gates were old and rotten.', 'He wrote: “The gates were old and rotten.”'],
    ['the draft says the negation itself', 'The court found that he was not guilty of the theft.', 'He was not, the court held, “guilty of the theft.”'],
    ['the draft says the condition itself', 'If the council agrees, we will open the gates on Friday.', 'If the council agrees, the keeper said, “we will open the gates on Friday.”'],
    ['a negation in another clause', 'I do not know the man, but the gates were old and rotten.', 'He said: “the gates were old and rotten.”'],
    ['a negation farther off', 'I do not think that in all these years the gates were painted.', 'He said: “in all these years the gates were painted.”'],
    ['not only affirms', 'It was not only the gates that were old and rotten.', 'He said: “the gates that were old and rotten.”'],
    ['an if behind in another sentence', 'The gates were old and rotten. If it rains, they will break.', 'He said: “The gates were old and rotten.”'],
    ['whether asks', 'Nobody asked the keepers whether the gates were old and rotten.', 'He wondered: “the gates were old and rotten.”'],
    ['an ordinary fragment', 'The board, which met on Monday, called the gates old and rotten beyond repair.', 'The board called them “old and rotten beyond repair.”'],
    ['an ordinary cut at a comma', 'The gates were old and rotten, and the keepers knew it.', 'He said: “The gates were old and rotten.”'],
  ])('is no finding: %s', (_name, source, draft) => {
    expect(clip(source, draft)).toEqual([]);
  });

  it('shows the word and the words beside it', () => {
    const result = checkOne({ draft: 'The keeper promised: “we will open the gates on Friday.”', sources: { 'a.md': 'If the council agrees, we will open the gates on Friday.\n' }, cites: 'a', mode: 'spoken' });
    expect(result.messages[0]).toContain('“If the council agrees”');
    expect(result.underlined).toEqual(['we will open the gates on Friday.']);
  });
});
