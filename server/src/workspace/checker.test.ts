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
  it('judges nothing anew when the change is far from every quotation, and moves what it knows', async () => {
    const { checker, check } = await open();
    await check(draft);
    const judged = checker.work.groupsJudged;
    const longer = `${'A new opening paragraph that quotes nobody at all. '.repeat(8)}\n\n${draft}`;
    const again = await check(longer);
    expect(checker.work.groupsJudged - judged).toBeLessThanOrEqual(1);
    expect(shown(again)).toEqual(shown(await (await open()).check(longer)));
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
