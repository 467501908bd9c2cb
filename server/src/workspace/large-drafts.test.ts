import { describe, expect, it } from 'vitest';
import { readDraft } from '../engine/check.ts';
import { readMarkdown } from '../engine/document/markdown.ts';
import { english } from '../engine/language/english.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { Checker } from './checker.ts';
import type { CheckerWork } from './checker.ts';
import { Corpus } from './corpus.ts';
import { counter } from './counter.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const settings = { profile: 'chicago', severities: {}, aliases: [] };
const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se'];

/** A word that no other number gives. */
function wordOf(number: number): string {
  return number.toString(12).split('').map((digit) => syllables[Number.parseInt(digit, 12)] ?? '').join('');
}

/** Sentences of nine words, most of which stand in no other. */
function sentences(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `The log says ${[0, 1, 2, 3, 4, 5].map((at) => wordOf(200 + n * 6 + at)).join(' ')}`);
}

async function open(source: string): Promise<{ readonly work: CheckerWork; readonly check: (text: string) => Promise<CheckedDraft> }> {
  const corpus = new Corpus({
    files: memoryFolder({ 'corpus/log.txt': source }), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter(),
  });
  await corpus.refresh();
  const checker = new Checker(manualScheduler());
  return {
    work: checker.work,
    check: async (text) => {
      const checked = await checker.check(readDraft(readMarkdown(text), english), corpus.snapshot, settings);
      if (checked === null) throw new Error('nobody cancelled');
      return checked;
    },
  };
}

/** How many judgements there are of each verdict. */
function tally({ judgements }: CheckedDraft): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { verdict } of judgements) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

/** The text with a letter typed into the word that stands about its middle. */
function typedInto(text: string, word: string): string {
  const at = text.indexOf(word, text.length >> 1) + 1;
  return `${text.slice(0, at)}x${text.slice(at)}`;
}

describe('Checker, with drafts larger than anybody writes', () => {
  it('judges one of two thousand quotations for a keystroke in it, and compares each with itself alone', async () => {
    const all = sentences(2000);
    const { work, check } = await open(`${all.join('. ')}.`);
    const draft = all.map((sentence) => `The clerk read on: “${sentence}.” Nobody answered.`).join('\n\n');
    expect(tally(await check(draft))).toEqual({ verbatim: 2000 });
    expect(work).toEqual({ groupsJudged: 2000, groupsRemembered: 0, groupsCompared: 0 });
    expect(tally(await check(typedInto(draft, 'log')))).toEqual({ verbatim: 1999, misquoted: 1 });
    expect(work.groupsJudged).toBe(2001);
    expect(work.groupsCompared).toBeLessThan(2020);
  }, 60_000);

  it('judges an interrupted quotation of five hundred parts as one group, each part for itself', async () => {
    const all = sentences(500);
    const { work, check } = await open(`${all.join(', ')}.`);
    const parts = all.map((sentence, n) => (n === 250 ? sentence.replace('log', 'ledger') : sentence));
    const draft = `“${parts.join(',” the clerk said, “')}.”`;
    const checked = await check(draft);
    expect(work.groupsJudged).toBe(checked.groups.length);
    expect(checked.groups.length).toBeLessThan(10);
    expect(tally(checked)).toEqual({ verbatim: 499, misquoted: 1 });
  });

  it('finds the one changed word of a quotation of five thousand', async () => {
    const whole = sentences(500).join(', and ');
    const { check } = await open(`It began so. ${whole}. And so it ended.`);
    const checked = await check(`The clerk read: “${typedInto(whole, 'log')}.”`);
    expect(tally(checked)).toEqual({ misquoted: 1 });
    expect(checked.judgements[0]?.findings.map(({ edit }) => edit?.quotedText)).toEqual(['lxog']);
  });

  it('tells each of thousands of stray marks once, and judges nothing anew for a keystroke far from them', async () => {
    const [sentence = ''] = sentences(1);
    const { work, check } = await open(`${sentence}.`);
    const strays = 'Here nothing closes ” at all. '.repeat(3000);
    const draft = `“${sentence},” the clerk read. ${strays}\n\nThe council met.\n\n${'Nobody is quoted here. '.repeat(80)}\n\nThe end.`;
    const checked = await check(draft);
    const told = checked.judgements.flatMap(({ findings }) => findings).filter(({ code }) => code === 'marks-unbalanced');
    expect(told).toHaveLength(checked.speech.unbalanced.length);
    expect(told.length).toBeGreaterThan(2000);
    const { groupsJudged } = work;
    await check(`${draft} Or not.`);
    expect(work.groupsJudged).toBe(groupsJudged);
  });
});
