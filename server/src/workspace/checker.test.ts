import { describe, expect, it } from 'vitest';
import { readDraft } from '../engine/check.ts';
import { readMarkdown } from '../engine/document/markdown.ts';
import { english } from '../engine/language/english.ts';
import type { CheckedDraft } from './checker.ts';
import { Checker } from './checker.ts';
import { counter } from './counter.ts';
import { Corpus } from './corpus.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const settings = { profile: 'chicago', severities: {}, aliases: [] };
const source = [
  'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”', '',
  '“We have spent nine million on stone alone,” Calloway said. “The tide takes its share every night.”',
].join('\n');
const draft = [
  'Calloway said: “The harbour wall will be finished before the winter storms arrive.”', '',
  'She said: “We have spent nine million on stone alone,” and later, “The tide takes its share every night.”',
].join('\n');

async function open(): Promise<{ checker: Checker; check: (text: string) => Promise<CheckedDraft> }> {
  const corpus = new Corpus({
    files: memoryFolder({ 'corpus/wall.md': source }), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter(),
  });
  await corpus.refresh();
  const checker = new Checker(manualScheduler());
  return {
    checker,
    check: async (text) => {
      const checked = await checker.check(readDraft(readMarkdown(text), english), corpus.snapshot, settings);
      if (checked === null) throw new Error('nobody cancelled');
      return checked;
    },
  };
}

/** All that is shown of a check, with the words that each finding underlines. */
const shown = ({ document, judgements }: CheckedDraft): unknown => judgements.map(({ quotation, verdict, findings, claim }) => ({
  quotation, verdict, speaker: claim.speaker, findings: findings.map(({ code, span }) => [code, document.text.slice(span.start, span.end)]),
}));

describe('Checker', () => {
  it('judges nothing anew for a keystroke outside quotations, and moves what it knows', async () => {
    const { checker, check } = await open();
    const noted = `${draft.replace(',” and later', ',”[^1] and later')}\n\nThe council met on Tuesday.\n\n[^1]: The minutes of the council.`;
    await check(noted);
    const judged = checker.work.groupsJudged;
    const typed = [`Then. ${noted}`, noted.replace('met on', 'met again on'), noted.replace('on Tuesday.', 'on Tuesday. All of them left early.'), noted.replace('\n\nThe council', '\n\nThe rain went on all day.\n\nThe council')];
    for (const text of typed) {
      const again = await check(text);
      expect(checker.work.groupsJudged).toBe(judged);
      expect(shown(again)).toEqual(shown(await (await open()).check(text)));
    }
  });

  it('judges one of two hundred quotations for a keystroke in it, and compares each with itself alone', async () => {
    const { checker, check } = await open();
    const many = Array.from({ length: 200 }, (_, n) => `In week ${String(n)} Calloway said: “The tide takes its share every night.” Nobody answered.`).join('\n\n');
    await check(many);
    const { groupsJudged, groupsCompared } = checker.work;
    const at = many.indexOf('share', many.length >> 1);
    const typed = await check(`${many.slice(0, at)}s${many.slice(at)}`);
    expect(checker.work.groupsJudged - groupsJudged).toBe(1);
    expect(checker.work.groupsCompared - groupsCompared).toBeLessThan(220);
    expect(typed.judgements.filter(({ verdict }) => verdict !== 'verbatim')).toHaveLength(1);
  });

  it('judges a changed name anew where its word is typed elsewhere, not where another word holds its letters', async () => {
    const { checker, check } = await open();
    const text = `${draft.replace('winter storms', 'Art storms')}\n\nThe start was late.`;
    await check(text);
    const judgedBy = async (typed: string): Promise<number> => {
      const before = checker.work.groupsJudged;
      await check(typed);
      return checker.work.groupsJudged - before;
    };
    expect(await judgedBy(text.replace('The start', 'The starts'))).toBe(0);
    expect(await judgedBy(text.replace('The start', 'The art'))).toBe(1);
    // What the draft has often it has whatever is typed.
    const often = text.replace('The start', 'The art of art was late. The start');
    await check(often);
    expect(await judgedBy(often.replace('The start', 'The art'))).toBe(0);
    expect(await judgedBy(often.replace('art of art', 'start of starts'))).toBe(1);
  });

  it('judges nothing anew where a paragraph is moved', async () => {
    const { checker, check } = await open();
    const apart = `${draft}\n\n${'Nobody is quoted here. '.repeat(3)}`.split('\n\n');
    await check(apart.join('\n\n'));
    const judged = checker.work.groupsJudged;
    await check([apart[2], apart[0], apart[1]].join('\n\n'));
    expect(checker.work.groupsJudged).toBe(judged);
  });

  it('judges anew, of all quotations, those that a source which came has, that cite it, or whose speaker it names first', async () => {
    const files = memoryFolder({ 'corpus/wall.md': source });
    const corpus = new Corpus({ files, folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    const checker = new Checker(manualScheduler());
    const text = [
      'Calloway said: “The harbour wall will not be finished before the winter storms arrive.”',
      'Calloway said: “The tide takes its share every night.”',
      '“Eleven ships were lost off the pier that winter,” the paper wrote.',
      '“We have spent nine million on stone alone,” the council wrote [@minutes].',
    ].join('\n\n');
    const judgedBy = async (change: () => void): Promise<number> => {
      change();
      await corpus.refresh();
      const before = checker.work.groupsJudged;
      await checker.check(readDraft(readMarkdown(text), english), corpus.snapshot, settings);
      return checker.work.groupsJudged - before;
    };
    expect(await judgedBy(() => undefined)).toBe(4);
    expect(await judgedBy(() => { files.put('corpus/lamp.md', 'The lamp on the quay was lit again in March, and nobody knew by whom.'); })).toBe(0);
    expect(await judgedBy(() => { files.put('corpus/ships.md', 'Eleven ships were lost off the pier that winter, the keeper counted.'); })).toBe(1);
    expect(await judgedBy(() => { files.put('corpus/minutes.md', '---\nid: minutes\n---\nThe council met and decided nothing.'); })).toBe(1);
    expect(await judgedBy(() => { files.delete('corpus/lamp.md'); })).toBe(0);
    expect(await judgedBy(() => { files.delete('corpus/ships.md'); })).toBe(1);
    expect(await judgedBy(() => { files.put('corpus/wall.md', `${source}\n\nA line more.`); })).toBe(3);
  });

  it('judges anew what a comment on the line before silences', async () => {
    const { check } = await open();
    const quoted = '“The harbour wall will be finished before the winter storms arrive,” Calloway said.';
    expect((await check(quoted)).judgements[0]?.verdict).toBe('misquoted');
    const silenced = await check(`<!-- verbatim-ignore: heard it myself -->\n\n${quoted}`);
    expect(silenced.judgements[0]).toMatchObject({ verdict: 'unchecked', reason: 'ignored' });
  });

  it('judges a group anew whose words changed, and no other', async () => {
    const { checker, check } = await open();
    const padded = draft.replace('\n\n', `\n\n${'Nobody is quoted here. '.repeat(20)}\n\n`);
    await check(padded);
    const judged = checker.work.groupsJudged;
    const mended = await check(padded.replace('will be finished', 'will not be finished'));
    expect(checker.work.groupsJudged - judged).toBe(1);
    expect(mended.judgements[0]?.verdict).toBe('verbatim');
  });

  it('tells of a source that changed, or went, after a quotation was verified against it', async () => {
    const files = memoryFolder({ 'corpus/wall.md': source });
    const corpus = new Corpus({ files, folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    const checker = new Checker(manualScheduler());
    const verified = readDraft(readMarkdown('Calloway said: “The harbour wall will not be finished before the winter storms arrive.”'), english);
    const codesAfter = async (): Promise<unknown> => {
      await corpus.refresh();
      return (await checker.check(verified, corpus.snapshot, settings))?.judgements.flatMap(({ findings }) => findings.map(({ code }) => code));
    };
    expect(await codesAfter()).toEqual([]);
    files.put('corpus/wall.md', source.replace('will not be', 'may not be'));
    expect(await codesAfter()).toContain('source-changed');
    files.put('corpus/wall.md', source);
    expect(await codesAfter()).toEqual([]);
    files.delete('corpus/wall.md');
    files.put('corpus/moved.md', source);
    expect(await codesAfter()).toEqual([]);
    files.delete('corpus/moved.md');
    expect(await codesAfter()).toContain('source-missing');
  });

  it('tells of a source that changed while nobody looked, from what is on record', async () => {
    const corpus = new Corpus({ files: memoryFolder({ 'corpus/wall.md': source }), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    await corpus.refresh();
    const words = 'the harbour wall will be finished before the winter storms arrive';
    const note = { words, path: 'corpus/wall.md', passage: 'The harbour wall will be finished before the winter storms arrive.', sha256: 'ab', on: '2031-05-02' };
    const own = readDraft(readMarkdown('Calloway said: “The harbour wall will be finished before the winter storms arrive.”'), english);
    const codesOf = async (checker: Checker, kept: ReadonlyMap<string, typeof note> | null): Promise<unknown> =>
      (await checker.check(own, corpus.snapshot, settings, undefined, [], kept))?.judgements.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(await codesOf(new Checker(manualScheduler()), null)).not.toContain('source-changed');
    expect(await codesOf(new Checker(manualScheduler(), new Map([[words, note]])), null)).toContain('source-changed');
    const checker = new Checker(manualScheduler());
    await codesOf(checker, null);
    expect(await codesOf(checker, new Map([[words, note]]))).toContain('source-changed');
    expect(checker.verified.get(words)).toEqual(note);
  });

  it('keeps the day on which words were first seen so', async () => {
    const corpus = new Corpus({ files: memoryFolder({ 'corpus/wall.md': source }), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    await corpus.refresh();
    const own = readDraft(readMarkdown('Calloway said: “The harbour wall will not be finished before the winter storms arrive.”'), english);
    const first = new Checker(manualScheduler());
    await first.check(own, corpus.snapshot, settings);
    const [note] = first.verified.values();
    expect(note).toMatchObject({ path: 'corpus/wall.md', passage: expect.stringContaining('The harbour wall will not be finished') as string, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    const dated = new Map([[note!.words, { ...note!, on: '2031-05-02' }]]);
    const later = new Checker(manualScheduler(), dated);
    await later.check(own, corpus.snapshot, settings);
    expect(later.verified).toBe(dated);
  });

  it('does not take what it judged against other sources for what holds now', async () => {
    const files = memoryFolder({ 'corpus/wall.md': source });
    const corpus = new Corpus({ files, folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    await corpus.refresh();
    const before = corpus.snapshot;
    files.put('corpus/wall.md', source.replace('will not be', 'will be'));
    await corpus.refresh();
    const many = readDraft(readMarkdown(Array.from({ length: 12 }, (_, n) => `${draft.split('\n')[0] ?? ''} Number ${String(n)}.`).join('\n\n')), english);
    const checker = new Checker({ ...manualScheduler(), yield: async () => { for (let n = 0; n < 5; n++) await Promise.resolve(); } });
    await Promise.all([checker.check(many, before, settings), checker.check(many, corpus.snapshot, settings)]);
    const verdicts = (await checker.check(many, corpus.snapshot, settings))?.judgements.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['verbatim']));
  });

  it('stops when nobody waits any longer', async () => {
    const { checker } = await open();
    const corpus = new Corpus({ files: memoryFolder(), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });
    await corpus.refresh();
    const many = Array.from({ length: 40 }, (_, n) => `“Sentence number ${String(n)} was said by nobody we know.”`).join('\n\n');
    expect(await checker.check(readDraft(readMarkdown(many), english), corpus.snapshot, settings, { isCancellationRequested: true })).toBeNull();
    expect(checker.work.groupsJudged).toBeLessThan(40);
    const judged = checker.work.groupsJudged;
    await checker.check(readDraft(readMarkdown(many), english), corpus.snapshot, settings);
    expect(checker.work.groupsJudged).toBe(40);
    expect(judged).toBeGreaterThan(0);
  });
});
