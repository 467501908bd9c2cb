import { describe, expect, it } from 'vitest';
import { readDraft } from '../engine/check.ts';
import { readMarkdown } from '../engine/document/markdown.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import { english } from '../engine/language/english.ts';
import { Checker } from './checker.ts';
import { Corpus } from './corpus.ts';
import { counter } from './counter.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const scheduler = manualScheduler();
const asked: JudgeSettings = { profile: 'chicago', severities: { 'unquoted-copy': 'hint' }, aliases: [] };
const silent: JudgeSettings = { ...asked, severities: {} };

const lock = [
  '---', 'id: lock', 'title: A Short Account of the Lock at Marl and the Night on which it Broke', '---',
  'The lock gates were left open all night, and the lower meadow went under water before anybody at the mill had heard the bell.', '',
  'Nobody in Marl would say afterwards who had kept the second key, and the board has never asked for it in writing.',
].join('\n');

/** A draft's folder, whose sources come and go, and one checker for the draft. */
class Desk {
  readonly checker = new Checker(scheduler);
  readonly #files: MemoryFolder;
  readonly #corpus: Corpus;

  constructor(sources: Readonly<Record<string, string>>) {
    this.#files = memoryFolder(sources);
    this.#corpus = new Corpus({ files: this.#files, folders: ['corpus'], languageOf: () => english, scheduler, log: memoryLog(), nextVersion: counter() });
  }

  /** `code severity "the draft's words" < the sources` of what is said of no quotation. */
  async check(text: string, settings = asked): Promise<readonly string[]> {
    await this.#corpus.refresh();
    const checked = await this.checker.check(readDraft(readMarkdown(text), english), this.#corpus.snapshot, settings);
    return (checked?.findings ?? []).map(({ code, severity, span, related }) =>
      `${code} ${severity} "${checked?.document.text.slice(span.start, span.end) ?? ''}" < ${related.map(({ source }) => source).join(' ')}`);
  }

  put(path: string, text: string): void {
    this.#files.put(path, text);
  }

  delete(path: string): void {
    this.#files.delete(path);
  }
}

const sources = { 'corpus/lock.md': lock };
const copied = 'unquoted-copy hint "the lower meadow went under water before anybody at the mill had heard the bell" < lock';

describe('copies without marks', () => {
  it.each([
    ['word for word', 'That year the lower meadow went under water before anybody at the mill had heard the bell.', [copied]],
    ['with words changed here and there', 'That year the lower meadow was under water before anyone at the mill had heard the bell.',
      ['unquoted-copy hint "the lower meadow was under water before anyone at the mill had heard the bell" < lock']],
    ['with a word left out', 'It was said that nobody in Marl would say who had kept the second key, and more.',
      ['unquoted-copy hint "nobody in Marl would say who had kept the second key, and" < lock']],
    ['beside a quotation of the same sentence', '“The lock gates were left open all night,” it says, and the lower meadow went under water before anybody at the mill had heard the bell.',
      ['unquoted-copy hint "and the lower meadow went under water before anybody at the mill had heard the bell" < lock']],
    ['in an item of a list, twice', '- The lock gates were left open all night.\n- The board has never asked for it in writing, they say.',
      ['unquoted-copy hint "The lock gates were left open all night" < lock', 'unquoted-copy hint "The board has never asked for it in writing" < lock']],
  ])('are told: %s', async (_name, text, expected) => {
    expect(await new Desk(sources).check(text)).toEqual(expected);
  });

  it.each([
    ['quoted', 'She writes: “The lower meadow went under water before anybody at the mill had heard the bell.”'],
    ['in a blockquote', '> The lower meadow went under water before anybody at the mill had heard the bell.'],
    ['seven words', 'We know that the lower meadow went under water before we came.'],
    ['written anew', 'Under water the meadow lay, and at the mill the bell was heard by nobody until it was too late.'],
    ['the title of a source', 'See “A Short Account”, or rather A Short Account of the Lock at Marl and the Night on which it Broke.'],
    ['a heading', '# The lower meadow went under water before anybody at the mill had heard the bell'],
  ])('are none: %s', async (_name, text) => {
    expect(await new Desk(sources).check(text)).toEqual([]);
  });

  it('are told to nobody who does not ask', async () => {
    const desk = new Desk(sources);
    expect(await desk.check('That year the lower meadow went under water before anybody at the mill had heard the bell.', silent)).toEqual([]);
    expect(desk.checker.prose.work.stretchesSearched).toBe(0);
  });

  it('are searched for where something is typed, and nowhere else', async () => {
    const desk = new Desk(sources);
    const paragraphs = Array.from({ length: 20 }, (_, at) => `Nothing of what is written in paragraph ${at} stands anywhere but here.`);
    const text = (typed: string): string => [...paragraphs.slice(0, 10), `That year ${typed} the lower meadow went under water before anybody at the mill had heard the bell.`, ...paragraphs.slice(10)].join('\n\n');
    expect(await desk.check(text(''))).toEqual([copied]);
    const { stretchesSearched } = desk.checker.prose.work;
    expect(stretchesSearched).toBe(21);
    expect(await desk.check(text('of ours'))).toEqual([copied]);
    expect(await desk.check(`A new first line.\n\n${text('of ours')}`)).toEqual([copied]);
    expect(desk.checker.prose.work.stretchesSearched).toBe(stretchesSearched + 2);
  });

  it('come and go with their sources', async () => {
    const desk = new Desk({ 'corpus/other.md': 'Nothing of the kind.' });
    const text = 'That year the lower meadow went under water before anybody at the mill had heard the bell.\n\nAnd this paragraph is nobody’s but the writer’s own, as far as anybody knows.';
    expect(await desk.check(text)).toEqual([]);
    desk.put('corpus/lock.md', lock);
    expect(await desk.check(text)).toEqual([copied]);
    expect(desk.checker.prose.work.stretchesSearched).toBe(3);
    desk.delete('corpus/lock.md');
    expect(await desk.check(text)).toEqual([]);
  });
});

describe('a mark without its partner in a draft without quotations', () => {
  it('is told', async () => {
    expect(await new Desk(sources).check('They called it a “good day and went home.', silent)).toEqual(['marks-unbalanced information "“" < ']);
  });
});
