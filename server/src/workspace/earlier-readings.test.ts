import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Draft } from '../engine/check.ts';
import { DraftReader } from '../engine/draft-reader.ts';
import { readMarkdown } from '../engine/document/markdown.ts';
import { english } from '../engine/language/english.ts';
import { Checker } from './checker.ts';
import { Corpus } from './corpus.ts';
import { counter } from './counter.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const settings = { profile: 'chicago', severities: {}, aliases: [] };
const source = '“The ferry has not called at the north pier since the ice went out,” Oda Brandt said.\n';

/** Frees all that nothing refers to. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

it('does not keep the readings of a draft in which its quotations were judged', async () => {
  const corpus = new Corpus({
    files: memoryFolder({ 'corpus/ferry.md': source }), folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter(),
  });
  await corpus.refresh();
  const checker = new Checker(manualScheduler());
  const reader = new DraftReader();
  const readings: WeakRef<Draft>[] = [];
  const check = async (text: string): Promise<void> => {
    const draft = reader.read(readMarkdown(text), english);
    readings.push(new WeakRef(draft));
    await checker.check(draft, corpus.snapshot, settings);
  };

  const piers = ['lower', 'upper', 'outer', 'inner', 'longer', 'shorter', 'farther', 'nearer', 'western', 'eastern', 'wooden', 'stone'];
  const paragraphs = piers.map((_, day) => `On day ${String(day)} Oda Brandt said: “The ferry has not called at the north pier since the ice went out.”`);
  await check(paragraphs.join('\n\n'));
  for (const [at, pier] of piers.entries()) {
    paragraphs[at] = paragraphs[at]?.replace('north', pier) ?? '';
    await check(paragraphs.join('\n\n'));
  }
  // Each was judged in a reading of its own.
  expect(checker.work.groupsJudged).toBe(2 * paragraphs.length);
  const kept = (): number => readings.filter((reading) => reading.deref() !== undefined).length;
  // What a turn of the loop has looked at lives until that turn ends, and the collector may leave something for the next time.
  for (let rounds = 0; rounds < 10 && kept() > 2; rounds++) {
    await new Promise((resolve) => { setImmediate(resolve); });
    collectGarbage();
  }
  expect(kept()).toBeLessThanOrEqual(2);
});
