import { describe, expect, it } from 'vitest';
import type { Mode } from '../speech/speech.ts';
import { codes } from './codes.ts';
import { checkOne } from './test-workspace.ts';

/**
 * A style manual in examples: for each row of the table of alterations what an editor may do, and what not. The first of a pair is the
 * draft's, the second the source's.
 */
interface Entry {
  readonly allowed: readonly Example[];
  readonly wrong: readonly Example[];
  readonly mode?: Mode;
  readonly profile?: string;
  /** Front matter of the draft. */
  readonly front?: string;
  /** What a wrong one is called, where it is one thing. */
  readonly code?: string;
}

/** The draft's words (with what stands behind the closing mark, after a `|`), and the source's. */
type Example = readonly [quoted: string, source: string];

function judge([quoted, source]: Example, { mode = 'written', profile = 'chicago', front }: Entry): { readonly verdict: string; readonly found: readonly string[]; readonly misquotes: boolean } {
  const [text = '', behind = ''] = quoted.split('|');
  const result = checkOne({
    draft: `${front === undefined ? '' : `---\n${front}\n---\n\n`}So it stands in the book of the mill: “${text}”${behind}\n`,
    sources: { 'mill.md': `---\nid: mill\n---\n\nThe mill at Lower Tansy was sold in the autumn. ${source} The new owner came from Marl with two carts.\n` },
    mode, cites: 'mill', settings: { profile },
  });
  const found = result.judgement.findings.map(({ code }) => code);
  return { verdict: result.verdict, found, misquotes: found.some((code) => codes[code].misquotes) };
}

const manual: Readonly<Record<string, Entry>> = {
  'row 1, form of marks and apostrophes': {
    allowed: [
      ['The miller’s boy didn’t sleep in the mill.', 'The miller\'s boy didn\'t sleep in the mill.'],
      ['The millers` wheel turned all the night long.', 'The millers’ wheel turned all the night long.'],
      ['It was the ‘best flour’ in the whole valley.', 'It was the “best flour” in the whole valley.'],
    ],
    wrong: [
      ['The mill lost it’s wheel in the long winter.', 'The mill lost its wheel in the long winter.'],
      ['They said that well be paid for the wheel.', 'They said that we’ll be paid for the wheel.'],
      ['He knew that shell was kept in the mill.', 'He knew that she’ll was kept in the mill.'],
    ],
    code: 'words-changed',
  },
  'row 3, white space and joins': {
    allowed: [
      ['The wheel turned  all night\nin the rain.', 'The wheel turned all night in the rain.'],
      ['The wheel\u00a0turned all night in the rain.', 'The wheel turned all night in the rain.'],
      ['The wheel turned all night in the rain.', 'The wh\u00adeel turned all night in the rain.'],
    ],
    wrong: [['The wheel turned all-right in the rain.', 'The wheel turned all night in the rain.']],
  },
  'row 4, dashes, ranges and signs': {
    allowed: [
      ['The mill – the old one – was let from 1880-1890.', 'The mill—the old one—was let from 1880–1890.'],
      ['The mill -- the old one -- was let again that year.', 'The mill — the old one — was let again that year.'],
      ['A well-known miller came from the north-east of Marl.', 'A well–known miller came from the north‑east of Marl.'],
    ],
    wrong: [
      ['In the yard it was 12 degrees on that morning.', 'In the yard it was -12 degrees on that morning.'],
      ['The wheel cost $90 to mend in that dry year.', 'The wheel cost £90 to mend in that dry year.'],
      ['The price of flour rose by 5 in that dry year.', 'The price of flour rose by 5 % in that dry year.'],
    ],
  },
  'row 5, letters of another form': {
    allowed: [
      ['The archæology of the mill is hardly known.', 'The archaeology of the mill is hardly known.'],
      ['The ſtone was worn to half its old thickneſs.', 'The stone was worn to half its old thickness.'],
      ['The ﬂour was carried to Marl by the ﬁrst cart.', 'The flour was carried to Marl by the first cart.'],
    ],
    wrong: [['The stone weighed 12 tons when it was new.', 'The stone weighed ½ tons when it was new.']],
  },
  'row 7, closing punctuation': {
    allowed: [
      ['The wheel turned all night in the rain,', 'The wheel turned all night in the rain.'],
      ['The wheel turned all night in the rain', 'The wheel turned all night in the rain; nobody slept.'],
      ['Who turned the wheel in the rain|?', 'Who turned the wheel in the rain?'],
    ],
    wrong: [
      ['Who turned the wheel in the rain.', 'Who turned the wheel in the rain?'],
      ['The wheel turned all night in the rain!', 'The wheel turned all night in the rain.'],
      ['Stop the wheel before the rain comes in.', 'Stop the wheel before the rain comes in!'],
    ],
    code: 'punctuation-changed',
  },
  'row 9, a bracketed letter': {
    allowed: [
      ['[T]he wheel turned all night in the rain.', 'the wheel turned all night in the rain.'],
      ['[t]he wheel turned all night in the rain.', 'The wheel turned all night in the rain.'],
      ['The wheel turned. [N]obody slept in the mill.', 'The wheel turned; nobody slept in the mill.'],
    ],
    wrong: [
      ['[S]he wheel turned all night in the rain.', 'The wheel turned all night in the rain.'],
      ['[N]ight came and all the wheels stood still.', 'Light came and all the wheels stood still.'],
      ['[C]old was the stone that the miller had cut.', 'Bold was the stone that the miller had cut.'],
    ],
  },
  'row 11, ellipses': {
    allowed: [
      ['The wheel turned . . . in the rain.', 'The wheel turned all night in the rain.'],
      ['The wheel turned (…) in the rain.', 'The wheel turned all night in the rain.'],
      ['The wheel turned in the rain.... The miller slept.', 'The wheel turned in the rain. It was a loud night. The miller slept.'],
      ['The wheel turned [omitted] and the miller slept.', 'The wheel turned all night in the rain, and the miller slept.'],
      ['The wheel turned […] and the miller slept.', 'The wheel turned all night in the rain, and the miller slept.'],
    ],
    wrong: [
      ['The miller slept … the wheel turned all night long.', 'The wheel turned all night long. Then the miller slept.'],
    ],
  },
  'row 14, omission without a mark': {
    allowed: [['The wheel turned in the rain of that night.', 'The wheel turned in the rain of that night.¹']],
    wrong: [
      ['The wheel turned in the rain of the night.', 'The wheel turned backwards in the rain of the night.'],
      ['The miller slept in the loft above the stones.', 'The miller slept soundly in the loft above the stones.'],
      ['The miller and his boy carried the stone down.', 'The miller, his wife and his boy carried the stone down.'],
    ],
    code: 'words-omitted',
  },
  'rows 15 and 16, brackets': {
    allowed: [
      ['They [the millers] were paid in flour that year.', 'They were paid in flour that year.'],
      ['[The millers] were paid in flour that year.', 'They were paid in flour that year.'],
      ['The millers [had been] paid in flour that year.', 'The millers were paid in flour that year.'],
      ['The wheel was sold on [14 May] to a man of Marl.', 'The wheel was sold on that day to a man of Marl.'],
    ],
    wrong: [
      ['The millers were [not] paid in flour that year.', 'The millers were paid in flour that year.'],
      ['The millers were [never] paid in flour that year.', 'The millers were always paid in flour that year.'],
      ['In flour [all] millers were paid in that year.', 'In flour some millers were paid in that year.'],
    ],
    code: 'meaning-changed',
  },
  'row 15, parentheses under AP': {
    profile: 'ap',
    allowed: [
      ['They (the millers) were paid in flour that year.', 'They were paid in flour that year.'],
      ['(The millers) were paid in flour that year.', 'They were paid in flour that year.'],
    ],
    wrong: [
      ['They were (not) paid in flour in that year.', 'They were paid in flour in that year.'],
      ['The wheel (a new one) turned in the rain.', 'The wheel (an old one) turned in the rain.'],
    ],
  },
  'row 17, marks of the source': {
    allowed: [
      ['The wheel [of oak] turned all night in the rain.', 'The wheel [of oak] turned all night in the rain.'],
      ['The wheel turned … in the rain of that night.', 'The wheel turned … in the rain of that night.'],
      ['The weel [sic] turned all night in the rain.', 'The weel [sic] turned all night in the rain.'],
      ['The wheel (an old one) turned in the rain.', 'The wheel (an old one) turned in the rain.'],
    ],
    wrong: [['The wheel (a new one) turned in the rain.', 'The wheel (an old one) turned in the rain.']],
  },
  'row 18, expansions': {
    allowed: [
      ['The wheel turn[ed] all night in the rain.', 'The wheel turn all night in the rain.'],
      ['The miller and his w[i]fe slept in the loft.', 'The miller and his wfe slept in the loft.'],
      ['They mend[] the wheel before the winter.', 'They mended the wheel before the winter.'],
    ],
    wrong: [['The wheel burn[ed] all night in the rain.', 'The wheel turn all night in the rain.']],
  },
  'row 20, slips of the source': {
    allowed: [
      ['The miller received his money in the spring.', 'The miller recieved his money in the spring.'],
      ['Nothing happened until the wheel was mended.', 'Nothing happened untill the wheel was mended.'],
      ['They were separate mills under a single roof.', 'They were seperate mills under a single roof.'],
    ],
    wrong: [
      ['The miller recieved his money in the spring.', 'The miller received his money in the spring.'],
      ['The miller cast his money in the mill race.', 'The miller cost his money in the mill race.'],
      ['The miller planed the boards for the wheel.', 'The miller planted the boards for the wheel.'],
    ],
    code: 'words-changed',
  },
  'row 21, another country’s spelling': {
    allowed: [
      ['The colour of the flour was that of honey.', 'The color of the flour was that of honey.'],
      ['The miller travelled to the centre of Marl.', 'The miller traveled to the center of Marl.'],
      ['They realised that the harbour was closed.', 'They realized that the harbor was closed.'],
    ],
    wrong: [['The flower of the mill was that of honey.', 'The flour of the mill was that of honey.']],
  },
  'row 22, older spelling, declared': {
    front: 'spelling: modernised',
    allowed: [
      ['The public music was heard at the mill.', 'The publick musick was heard at the mill.'],
      ['He received nothing though he asked twice.', 'He receiv’d nothing tho’ he asked twice.'],
    ],
    wrong: [['The private music was heard at the mill.', 'The publick musick was heard at the mill.']],
  },
  'row 23, number forms': {
    allowed: [
      ['The miller owned 12 geese and one grey horse.', 'The miller owned twelve geese and one grey horse.'],
      ['The price rose by 5 % in the autumn of that year.', 'The price rose by 5 percent in the autumn of that year.'],
      ['The wheel was sold on Nov. 3 to a man of Marl.', 'The wheel was sold on November 3 to a man of Marl.'],
    ],
    wrong: [
      ['The miller owned 13 geese and one grey horse.', 'The miller owned twelve geese and one grey horse.'],
      ['The price rose by 5 points in the autumn of that year.', 'The price rose by 5 percent in the autumn of that year.'],
      ['The wheel was sold for over 90 crowns in the end.', 'The wheel was sold for under 90 crowns in the end.'],
    ],
    code: 'meaning-changed',
  },
  'row 24, contractions in speech': {
    mode: 'spoken',
    allowed: [
      ['We are going to mend the wheel before winter.', 'We’re gonna mend the wheel before winter.'],
      ['I do not know who turned the wheel that night.', 'I don’t know who turned the wheel that night.'],
      ['He stayed because the wheel would not stop.', 'He stayed ’cause the wheel wouldn’t stop.'],
    ],
    wrong: [
      ['I do know who turned the wheel that night.', 'I don’t know who turned the wheel that night.'],
      ['I can know who turned the wheel that night.', 'I can’t know who turned the wheel that night.'],
    ],
    code: 'meaning-changed',
  },
  'row 24, contractions in writing': {
    allowed: [],
    wrong: [
      ['We are going to mend the wheel before winter.', 'We’re going to mend the wheel before winter.'],
      ['I don’t know who turned the wheel that night.', 'I do not know who turned the wheel that night.'],
      ['It’s the best flour in the whole valley of Marl.', 'It is the best flour in the whole valley of Marl.'],
    ],
    code: 'words-changed',
  },
  'row 25, what a transcript keeps': {
    mode: 'spoken',
    allowed: [
      ['I heard the wheel turn all night in the rain.', 'I, um, I heard the wheel turn all night in the rain.'],
      ['We mended the wheel before the winter came.', 'We mended the, uh, the wheel before the winter came.'],
      ['We mended the wheel and then we went to sleep.', 'We mended the wheel (LAUGHTER) and then we went to sleep.'],
    ],
    wrong: [
      ['I heard the wheel turn all night in the rain.', 'I, um, I never heard the wheel turn all night in the rain.'],
      ['We mended the wheel before the winter came.', 'We mended the, uh, the old wheel before the winter came.'],
      ['We, uh, mended the wheel before the winter came.', 'We mended the wheel before the winter came.'],
    ],
  },
  'row 39, words withheld': {
    allowed: [
      ['The miller called him a [expletive] thief of flour.', 'The miller called him a bloody thief of flour.'],
      ['The miller called him a d--n thief of the flour.', 'The miller called him a damn thief of the flour.'],
      ['It was said by [name withheld] of the upper mill.', 'It was said by Ivo of the upper mill.'],
    ],
    wrong: [['The miller called him a b--y thief of the flour.', 'The miller called him a damn thief of the flour.']],
  },
  'row 41, diacritics': {
    allowed: [
      ['The miller wrote a resume of the whole affair.', 'The miller wrote a résumé of the whole affair.'],
      ['They met at the cafe on the square of Marl.', 'They met at the café on the square of Marl.'],
      ['It was a naïve idea to dam the river there.', 'It was a naive idea to dam the river there.'],
    ],
    wrong: [['They met at the cave on the square of Marl.', 'They met at the café on the square of Marl.']],
  },
  'row 42, grammar in speech': {
    mode: 'spoken',
    allowed: [
      ['We were all asleep when the wheel stopped.', 'We was all asleep when the wheel stopped.'],
      ['He doesn’t know a thing about the old wheel.', 'He don’t know a thing about the old wheel.'],
      ['There isn’t a better wheel in the whole valley.', 'There ain’t a better wheel in the whole valley.'],
    ],
    wrong: [
      ['We will all sleep when the wheel is stopped.', 'We was all sleep when the wheel is stopped.'],
      ['He did not know a thing about the old wheel.', 'He do not know a thing about the new wheel.'],
    ],
  },
  'row 43, posts': {
    allowed: [
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last and turns again https://mill.example/w'],
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last #tansymill and turns again.'],
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last 🎉 and turns again.'],
    ],
    wrong: [['The wheel is mented at last and turns again.', 'The wheel is mended at last and turns again.']],
  },
};

describe.each(Object.entries(manual))('%s', (_row, entry) => {
  if (entry.allowed.length > 0) it.each(entry.allowed)('allows: %s', (quoted, source) => {
    const { verdict, misquotes } = judge([quoted, source], entry);
    expect([verdict === 'verbatim' || verdict === 'edited', misquotes]).toEqual([true, false]);
  });

  it.each(entry.wrong)('tells of: %s', (quoted, source) => {
    const { verdict, found, misquotes } = judge([quoted, source], entry);
    expect([verdict, misquotes]).toEqual(['misquoted', true]);
    if (entry.code !== undefined) expect(found).toContain(entry.code);
  });
});
