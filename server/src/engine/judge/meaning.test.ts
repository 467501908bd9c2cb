import { describe, expect, it } from 'vitest';
import type { Concern } from './codes.ts';
import { checkOne } from './test-workspace.ts';
import type { Checked } from './test-workspace.ts';

function quote(quoted: string, source: string): Checked {
  return checkOne({
    draft: `As the report has it: “${quoted}”\n`,
    sources: { 'report.md': `---\nid: tansy\n---\n\nThe reservoir was drained in the spring and nobody in Lower Tansy knew why. ${source} Since then the mill has stood idle.\n` },
    mode: 'written', cites: 'tansy',
  });
}

type Change = readonly [concern: Concern, quoted: string, source: string];

/** Words on either side that agree, so that one change weighs next to nothing by any score. */
const [long, tail] = [
  'In the year of the long drought, when the ferry could not cross for the sandbanks and the farmers of three parishes walked to Marl along the bed of the river,',
  'and the clerk, who had kept the book since his father’s day, wrote it down in red ink so that whoever came after him would read that page before any other.',
];

const changes: readonly Change[] = [
  ['negation', 'The warden did take the keys from the drawer.', 'The warden did not take the keys from the drawer.'],
  ['negation', 'It was legal to take the keys from the drawer.', 'It was illegal to take the keys from the drawer.'],
  ['negation', 'The warden always took the keys from the drawer.', 'The warden never took the keys from the drawer.'],
  ['negation', 'Everybody had the keys to the second drawer.', 'Nobody had the keys to the second drawer.'],
  ['negation', 'The keys were useful to the old warden.', 'The keys were useless to the old warden.'],
  ['negation', 'The warden won’t take the keys from the drawer.', 'The warden will take the keys from the drawer.'],
  ['number', 'The warden took 14 keys from the drawer.', 'The warden took 40 keys from the drawer.'],
  ['number', 'The warden took two keys from the drawer.', 'The warden took three keys from the drawer.'],
  ['number', 'The keys were cut in 1931 by a smith of Marl.', 'The keys were cut in 1913 by a smith of Marl.'],
  ['number', 'The lock cost 1.5 million crowns in the end.', 'The lock cost 15 million crowns in the end.'],
  ['number', 'The warden was the first who took the keys.', 'The warden was the second who took the keys.'],
  ['number', 'The lock weighed 2½ pounds in the warden’s hand.', 'The lock weighed 2¾ pounds in the warden’s hand.'],
  ['unit', 'The warden walked 9 miles with the keys.', 'The warden walked 9 kilometres with the keys.'],
  ['unit', 'The warden was gone for three days with the keys.', 'The warden was gone for three weeks with the keys.'],
  ['unit', 'The lock cost $90 to mend in that year.', 'The lock cost €90 to mend in that year.'],
  ['comparator', 'The warden took fewer than he had been given.', 'The warden took more than he had been given.'],
  ['comparator', 'At least ten keys were in the second drawer.', 'At most ten keys were in the second drawer.'],
  ['comparator', 'The number of keys increased in that dry year.', 'The number of keys decreased in that dry year.'],
  ['comparator', 'The warden was the first who took the keys.', 'The warden was the last who took the keys.'],
  ['comparator', 'The price of keys rose in that dry year.', 'The price of keys fell in that dry year.'],
  ['comparator', 'The price rose by 5 crowns in that year.', 'The price changed by 5 crowns in that year.'],
  ['modal', 'The warden may take the keys from the drawer.', 'The warden must take the keys from the drawer.'],
  ['modal', 'The warden should take the keys from the drawer.', 'The warden could take the keys from the drawer.'],
  ['modal', 'The warden will take the keys from the drawer.', 'The warden would take the keys from the drawer.'],
  ['quantifier', 'The warden took all of the keys to Marl.', 'The warden took some of the keys to Marl.'],
  ['quantifier', 'Most of the keys were in the second drawer.', 'Many of the keys were in the second drawer.'],
  ['quantifier', 'The warden took both keys from the drawer.', 'The warden took either keys from the drawer.'],
  ['name', 'The warden took the keys to Marl before dawn.', 'The warden took the keys to Tansy before dawn.'],
  ['name', 'The keys were given to Ivo Brand that night.', 'The keys were given to Ivo Reed that night.'],
  ['name', 'The Packet had the story of the keys on Friday.', 'The Herald had the story of the keys on Friday.'],
];

describe('what a change turns is named', () => {
  it.each(changes)('%s: %s', (concern, quoted, source) => {
    const result = quote(quoted, source);
    expect([result.verdict, ...result.findings]).toEqual(['misquoted', 'meaning-changed error']);
    expect(result.concerns).toContain(concern);
  });

  it.each(changes)('at any length, %s: %s', (concern, quoted, source) => {
    const result = quote(`${long} ${quoted} ${tail}`, `${long} ${source} ${tail}`);
    expect([result.verdict, ...result.findings]).toEqual(['misquoted', 'meaning-changed error']);
    expect(result.concerns).toContain(concern);
  });

  it.each(changes)('both readings are shown, %s: %s', (_concern, quoted, source) => {
    const { judgement, evidence, messages } = quote(quoted, source);
    const [finding] = judgement.findings;
    expect(finding?.edit?.quotedText === '' || messages[0]?.includes(finding?.edit?.quotedText ?? '')).toBe(true);
    expect(messages[0]).toContain(finding?.edit?.originalText ?? '');
    expect(evidence[0]).toContain(finding?.edit?.originalText ?? '');
  });
});

describe('what only looks so is not', () => {
  it.each([
    ['another word of the same kind', 'The warden took the old keys from the drawer.', 'The warden took the rusty keys from the drawer.', ['words-changed error']],
    ['a number written otherwise', 'The warden took 14 keys from the drawer.', 'The warden took fourteen keys from the drawer.', ['spelling-variant information']],
    ['a month written otherwise', 'The warden took the keys on Nov. 3 to Marl.', 'The warden took the keys on November 3 to Marl.', ['spelling-variant information']],
    ['may, the month', 'In May the warden took the keys to the smith.', 'In June the warden took the keys to the smith.', ['meaning-changed error']],
    ['second, not the unit', 'The warden kept the second set of keys there.', 'The warden kept the other set of keys there.', ['words-changed error']],
    ['a verb that compares nothing here', 'The barley began to turn in the dry year.', 'The barley began to grow in the dry year.', ['words-changed error']],
    ['another form of the same verb', 'The price of keys rises in a dry year.', 'The price of keys rose in a dry year.', ['words-changed error']],
    ['a fraction as another printer sets it', 'The lock weighed 2½ pounds in the warden’s hand.', 'The lock weighed 2 1/2 pounds in the warden’s hand.', ['spelling-variant information']],
    ['a denial said in other words', 'The warden was not led by anyone on the way to Marl that night.', 'The warden was led by nobody on the way to Marl that night.', ['words-changed error', 'words-added error']],
    ['and the other way round', 'The warden was led by no one on the way to Marl that night.', 'The warden was not led by anyone on the way to Marl that night.', ['words-changed error', 'words-omitted error']],
    ['nothing for not anything', 'The warden said nothing of the keys to the smith of Marl that night.', 'The warden didn’t say anything of the keys to the smith of Marl that night.', ['words-changed error']],
    ['a denial moved from the verb to its object', 'The warden had no keys to the second drawer.', 'The warden did not have keys to the second drawer.', ['words-changed warning']],
    ['a denial of another clause', 'The warden said that nobody came to the drawer that night in the rain.', 'The warden did not say that anybody came to the drawer that night in the rain.', ['meaning-changed error', 'meaning-changed error']],
  ])('%s', (_name, quoted, source, expected) => {
    expect(quote(quoted, source).findings).toEqual(expected);
  });
});
