import { describe, expect, it } from 'vitest';
import type { Speech } from './answer.ts';
import { calibrate, detection, tally } from './comparison.ts';
import type { GoldSpeech } from './gold.ts';
import { compareSpeech } from './speech.ts';

const zero = { line: 0, character: 0 };

function speech(start: number, end: number, speaker: Speech['speaker'], words = 6): Speech {
  return { range: { start: zero, end: zero }, start, end, kind: 'inline', text: 'words', words, speaker };
}

function named(name: string, start = 60): Speech['speaker'] {
  return { mention: { start, end: start + name.length }, name, confidence: 0.9, rule: 'after' };
}

const gold: GoldSpeech = {
  start: 10, end: 40, text: 'so many words in all', kind: 'inline', optional: false, speaker: { name: ['Finn', 'miller'], mentions: [{ start: 62, end: 66 }] },
};

describe('compareSpeech', () => {
  it.each([
    ['the full name', named('Orla Finn'), true],
    ['another accepted name', named("the miller's"), true],
    ['another person', named('Orla Quinn'), false],
    ['silence', null, false],
  ] as const)('judges %s', (_what, speaker, right) => {
    const comparisons = compareSpeech('a.txt', [gold], [speech(10, 40, speaker)]);
    expect(tally(comparisons, 'speaker')).toEqual({ right: right ? 1 : 0, total: 1 });
  });

  it('wants silence where nobody is named', () => {
    const nobody: GoldSpeech = { ...gold, speaker: null };
    expect(tally(compareSpeech('a.txt', [nobody], [speech(10, 40, null)]), 'speaker').right).toBe(1);
    expect(tally(compareSpeech('a.txt', [nobody], [speech(10, 40, named('Finn'))]), 'speaker').right).toBe(0);
  });

  it('wants the mention to be one of those that the gold accepts', () => {
    expect(tally(compareSpeech('a.txt', [gold], [speech(10, 40, named('Orla Finn'))]), 'mention')).toEqual({ right: 1, total: 1 });
    expect(tally(compareSpeech('a.txt', [gold], [speech(10, 40, named('Finn', 200))]), 'mention')).toEqual({ right: 0, total: 1 });
  });

  it('does not miss an entry that may be absent where nobody speaks it', () => {
    expect(compareSpeech('a.txt', [{ ...gold, optional: true, speaker: null }], [])).toEqual([]);
    expect(tally(compareSpeech('a.txt', [{ ...gold, optional: true }], []), 'presence')).toEqual({ right: 0, total: 0 });
    expect(tally(compareSpeech('a.txt', [{ ...gold, optional: true }], []), 'speaker')).toEqual({ right: 0, total: 1 });
    expect(tally(compareSpeech('a.txt', [gold], []), 'presence')).toEqual({ right: 0, total: 1 });
  });

  it('counts a quotation too many from four words up', () => {
    const comparisons = compareSpeech('a.txt', [gold], [speech(10, 40, named('Finn')), speech(50, 60, null, 2), speech(70, 99, null, 4)]);
    expect(tally(comparisons, 'presence')).toEqual({ right: 1, total: 2 });
  });

  it('judges by the mention alone where the gold knows no name', () => {
    const nameless: GoldSpeech = { ...gold, speaker: { mentions: [{ start: 62, end: 66 }] } };
    const comparisons = compareSpeech('a.txt', [nameless], [speech(10, 40, named('she'))]);
    expect(tally(comparisons, 'speaker')).toEqual({ right: 0, total: 0 });
    expect(tally(comparisons, 'mention')).toEqual({ right: 1, total: 1 });
  });

  it('counts silence as a wrong mention', () => {
    expect(tally(compareSpeech('a.txt', [gold], [speech(10, 40, null)]), 'mention')).toEqual({ right: 0, total: 1 });
  });

  it('counts fragments apart', () => {
    const comparisons = compareSpeech('a.txt', [{ ...gold, text: 'a few words' }], [speech(10, 40, named('Finn'), 3)]);
    expect(tally(comparisons, 'fragment')).toEqual({ right: 1, total: 1 });
    expect(tally(comparisons, 'speaker')).toEqual({ right: 0, total: 0 });
  });

  it('tells whether somebody speaks apart from who does', () => {
    const nobody: GoldSpeech = { ...gold, start: 50, end: 60, speaker: null };
    const missed: GoldSpeech = { ...gold, start: 70, end: 80 };
    const comparisons = compareSpeech('a.txt', [gold, nobody, missed], [speech(10, 40, named('Orla Quinn')), speech(50, 60, named('Finn'), 4), speech(70, 80, null)]);
    expect(detection(comparisons, 'spoken')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('says how often an answer is right that is so sure', () => {
    const comparisons = compareSpeech('a.txt', [gold, { ...gold, start: 50, end: 60 }], [speech(10, 40, named('Finn')), speech(50, 60, named('Orla Quinn'))]);
    expect(calibrate(comparisons, 'speaker')).toEqual([{ from: 0.9, right: 1, total: 2 }]);
  });
});
