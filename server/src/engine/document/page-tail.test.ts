import { describe, expect, it } from 'vitest';
import { articleLength } from './page-tail.ts';

const prose = 'The committee met for the fourth time on Tuesday evening and heard from two engineers, a farmer and the keeper of the weir, none of whom agreed with any of the others about the hour at which the water had first come over the sill of the old mill.';

describe('articleLength', () => {
  it.each([
    ['an offer to subscribe, and teasers behind it', [prose, 'Want our stories straight to your inbox? Subscribe below!', 'Mill reopens', 'The mill on Ferry Lane opened its doors again on Friday after […]'], 1],
    ['a notice about browsers', [prose, 'A short last line.', 'Notice: you are using an outdated browser. Some pages may not work.'], 2],
    ['a list of what a subscription brings', [prose, 'Editor’s pick', 'The Weir', '• Unlimited access to our archive', '• All newsletters'], 1],
  ])('ends the article before %s', (_, paragraphs, length) => {
    expect(articleLength(paragraphs)).toBe(length);
  });

  it.each([
    ['an article that goes on behind an offer', [prose, 'Subscribe now and read on.', prose, 'The end.']],
    ['an essay about newsletters', [`${prose} He wanted it in your inbox every morning.`, 'He never wrote one.']],
    ['somebody who is quoted with such words', [prose, '“We use cookies,” the baker said, “as wages.”']],
    ['a text of nothing but short lines', ['Subscribe now', 'All rights reserved', 'One more line']],
    ['a text without any', [prose, 'The end.']],
    ['nothing', []],
  ])('keeps all of %s', (_, paragraphs) => {
    expect(articleLength(paragraphs)).toBe(paragraphs.length);
  });
});
