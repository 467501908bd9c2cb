import { describe, expect, it } from 'vitest';
import { english } from '../engine/language/english.ts';
import { counter } from './counter.ts';
import { Corpus } from './corpus.ts';
import { keepingInProcess } from './keeping.ts';
import type { ManualScheduler, MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';
import type { MemoryStorage } from './store/memory-storage.ts';
import { memoryStorage } from './store/memory-storage.ts';

const gulls = 'The harbour master said that the gulls had come back to the eastern mole.';
const stone = 'Nine million was spent on stone alone, and the tide takes its share every night.';

/** What one run of the program has of a corpus; several may have the same files and the same storage. */
function run(files: MemoryFolder, storage: MemoryStorage | null): { corpus: Corpus; lines: string[]; scheduler: ManualScheduler; ids: (text: string) => (string | undefined)[] } {
  const log = memoryLog();
  const scheduler = manualScheduler();
  const languageOf = (): typeof english => english;
  const keeping = keepingInProcess({ files, languageOf, log }, storage);
  const corpus = new Corpus({ files, folders: ['corpus'], languageOf, keeping, scheduler, log, nextVersion: counter() });
  return { corpus, lines: log.lines, scheduler, ids: (text) => corpus.snapshot.find({ text }).map(({ source }) => corpus.snapshot.source(source)?.id) };
}

/** A corpus that was read, with its speakers, and kept. */
async function kept(texts: Readonly<Record<string, string>> = { 'corpus/gulls.txt': gulls, 'corpus/stone.txt': stone }): Promise<{ files: MemoryFolder; storage: MemoryStorage }> {
  const files = memoryFolder(texts);
  const storage = memoryStorage();
  const { corpus } = run(files, storage);
  await corpus.refresh();
  await corpus.tend(() => undefined);
  await corpus.save();
  corpus.close();
  files.reads.length = 0;
  return { files, storage };
}

describe('a corpus that was kept', () => {
  it('is there at the next start without a file being read, with texts, speakers and what can be quoted', async () => {
    const { files, storage } = await kept({ 'corpus/gulls.md': '---\nauthor: Ada Harrow\n---\n\nInes Calloway said: “The gulls have come back to the eastern mole.”\n' });
    const { corpus, ids } = run(files, storage);
    expect(await corpus.refresh()).toBe(true);
    expect(files.reads).toEqual([]);
    expect(corpus.isReady).toBe(true);
    expect(ids('the gulls have come back to the eastern mole')).toEqual(['gulls']);
    const [source] = corpus.snapshot.sources;
    expect(source?.metadata.author).toEqual(['Ada Harrow']);
    expect(source?.document.text).toContain('Ines Calloway said');
    expect(source?.speech().people.map(({ name }) => name)).toContain('Ines Calloway');
    expect(corpus.quotables.rank({ typed: 'the gulls', paragraph: '', speaker: null }, corpus.snapshot, () => false).length).toBeGreaterThan(0);
  });

  it('reads the one file that changed meanwhile, and indexes its bytes alone', async () => {
    const { files, storage } = await kept();
    files.put('corpus/stone.txt', 'Eight million was spent on timber alone.');
    files.put('corpus/new.txt', 'A third source that nobody knew of.');
    const { corpus, ids } = run(files, storage);
    await corpus.refresh();
    expect(files.reads).toEqual(['corpus/stone.txt', 'corpus/new.txt']);
    expect(ids('eight million was spent on timber alone')).toEqual(['stone']);
    expect(ids(stone)).not.toContain('stone');
    expect(ids(gulls)).toEqual(['gulls']);
  });

  it('reads a file that was touched or moved, but indexes nothing anew, and the source keeps its number', async () => {
    const { files, storage } = await kept();
    files.put('corpus/gulls.txt', gulls);
    files.delete('corpus/stone.txt');
    files.put('corpus/archive/Stone.txt', stone);
    const { corpus, ids } = run(files, storage);
    const before = storage.files.size;
    await corpus.refresh();
    expect(files.reads).toEqual(['corpus/gulls.txt', 'corpus/archive/Stone.txt']);
    expect(storage.files.size).toBe(before);
    expect(corpus.snapshot.sources.map(({ path }) => path)).toEqual(['corpus/archive/Stone.txt', 'corpus/gulls.txt']);
    expect(ids(stone)).toEqual(['Stone']);
  });

  it('loses what is gone, a whole folder of it too', async () => {
    const { files, storage } = await kept();
    files.delete('corpus/gulls.txt');
    files.delete('corpus/stone.txt');
    const { corpus, ids } = run(files, storage);
    await corpus.refresh();
    expect([corpus.isReady, corpus.isEmpty, ids(gulls)]).toEqual([true, true, []]);
  });

  it('takes each of two copies of a file that was moved for a source of its own', async () => {
    const { files, storage } = await kept();
    files.delete('corpus/gulls.txt');
    files.put('corpus/a.txt', gulls);
    files.put('corpus/b.txt', gulls);
    const { corpus, ids } = run(files, storage);
    await corpus.refresh();
    expect(ids(gulls).sort()).toEqual(['a', 'b']);
  });

  it('remembers what could not be read, and does not try again before it changes', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    files.put('corpus/scan.txt', new Uint8Array([0, 1, 2, 0, 0, 255, 0, 3]));
    const storage = memoryStorage();
    const first = run(files, storage);
    await first.corpus.refresh();
    await first.corpus.save();
    files.reads.length = 0;
    const { corpus } = run(files, storage);
    await corpus.refresh();
    expect(files.reads).toEqual([]);
    expect(corpus.snapshot.skipped.map(({ path, code }) => [path, code])).toEqual([['corpus/scan.txt', 'binary']]);
  });

  it('is written down a moment after it changed, without anybody asking', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    const storage = memoryStorage();
    const { corpus, scheduler } = run(files, storage);
    await corpus.refresh();
    expect([...storage.files.keys()].some((name) => name.startsWith('manifest'))).toBe(false);
    scheduler.advance(5000);
    await expect.poll(() => [...storage.files.keys()].some((name) => name.startsWith('manifest'))).toBe(true);
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1)],
    ['foreign', () => new TextEncoder().encode('no pack at all')],
    ['changed in its middle', (bytes: Uint8Array) => bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte))],
  ])('is read anew where its files are %s, with a line in the log, and ends the same', async (_, harm) => {
    const { files, storage } = await kept();
    const names = [...storage.files.keys()];
    for (const name of names) {
      for (const other of names) storage.harm(other, (bytes) => bytes);
      storage.harm(name, harm);
    }
    const { corpus, lines, ids } = run(files, storage);
    await corpus.refresh();
    expect(lines.length).toBeGreaterThan(0);
    expect(ids(gulls)).toEqual(['gulls']);
    expect(ids(stone)).toEqual(['stone']);
  });

  it('is not ready any more when a page turns out to be damaged, and is read anew', async () => {
    // Long enough to lie in several pages, which are looked at when they are read.
    const texts = [gulls, stone].map((text, index) => `${`Day ${String(index)} was much like the day before it. `.repeat(800)}${text}`);
    const { files, storage } = await kept({ 'corpus/gulls.txt': texts[0] ?? '', 'corpus/stone.txt': texts[1] ?? '' });
    for (const name of storage.files.keys()) {
      if (name.startsWith('text')) storage.harm(name, (bytes) => bytes.map((byte, index) => (index > bytes.length - 30_000 && index < bytes.length - 29_000 ? byte ^ 0xff : byte)));
    }
    const { corpus, ids } = run(files, storage);
    let calls = 0;
    corpus.whenDamaged(() => { calls++; });
    await corpus.refresh();
    expect(files.reads).toEqual([]);
    corpus.snapshot.sources.forEach(({ document }) => document.text);
    expect(calls).toBe(1);
    expect(corpus.isReady).toBe(false);
    await corpus.refresh();
    expect(corpus.isReady).toBe(true);
    expect(ids(gulls)).toContain('gulls');
    expect(corpus.snapshot.sources.map(({ document }) => document.text)).toEqual(texts);
  });

  it('stays in memory where nothing can be written, and says so once', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    const storage = memoryStorage();
    storage.refuse('the disk is full');
    const { corpus, lines, ids } = run(files, storage);
    await corpus.refresh();
    files.put('corpus/stone.txt', stone);
    await corpus.refresh();
    await corpus.tend(() => undefined);
    expect(ids(gulls)).toEqual(['gulls']);
    expect(ids(stone)).toEqual(['stone']);
    expect(lines.filter((line) => line.includes('the disk is full'))).toHaveLength(1);
  });

  it('does no harm where two programs have it at once: each finds what is there, and the last one’s word counts', async () => {
    const { files, storage } = await kept();
    const [one, other] = [run(files, storage), run(files, storage)];
    await one.corpus.refresh();
    await other.corpus.refresh();
    files.put('corpus/new.txt', 'A third source that nobody knew of.');
    await one.corpus.refresh();
    await one.corpus.save();
    await other.corpus.refresh();
    await other.corpus.save();
    for (const { ids } of [one, other]) expect([ids(gulls), ids('a third source that nobody knew of')]).toEqual([['gulls'], ['new']]);
    files.reads.length = 0;
    const third = run(files, storage);
    await third.corpus.refresh();
    expect(files.reads).toEqual([]);
    expect(third.ids('a third source that nobody knew of')).toEqual(['new']);
  });
});

describe('upkeep', () => {
  it('merges many small shards, changes no number and no result, and the next run opens what it made', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => `Source number ${String(n)} says that the lamp on pier ${String(n * 7)} was out on the night of the storm.`);
    const files = memoryFolder({ 'corpus/0.txt': texts[0] ?? '' });
    const storage = memoryStorage();
    const { corpus, ids } = run(files, storage);
    for (const [n, text] of texts.entries()) {
      files.put(`corpus/${String(n)}.txt`, text);
      await corpus.refresh();
    }
    const before = texts.map((text) => ids(text)[0]);
    const { version } = corpus.snapshot;
    const written = storage.files.size;
    await corpus.tend(() => undefined);
    expect(storage.files.size).toBeGreaterThan(written);
    expect(corpus.snapshot.version).toBe(version);
    expect(texts.map((text) => ids(text)[0])).toEqual(before);
    await corpus.save();
    files.reads.length = 0;
    const next = run(files, storage);
    await next.corpus.refresh();
    expect(files.reads).toEqual([]);
    expect(texts.map((text) => next.ids(text)[0])).toEqual(before);
  });

  it('finds the speakers of a long source later, and tells that what was checked without them is stale', async () => {
    const long = `${'Nobody in particular walked along the pier and back again, as on every day. '.repeat(400)}\n\n“The gulls have come back,” said Ines Calloway.\n`;
    const files = memoryFolder({ 'corpus/long.txt': long, 'corpus/short.txt': gulls });
    const { corpus } = run(files, memoryStorage());
    await corpus.refresh();
    const [source] = corpus.snapshot.sources;
    expect(source?.speech().people).toEqual([]);
    const { version } = corpus.snapshot;
    let changes = 0;
    await corpus.tend(() => { changes++; });
    expect(changes).toBe(1);
    expect(source?.speech().people.map(({ name }) => name)).toContain('Ines Calloway');
    expect(corpus.snapshot.changesSince(version)).toEqual({ added: new Set([source?.number]), removed: new Set([source?.number]) });
  });

  it('is told by findAwaited whether anything is to be checked again', async () => {
    const files = memoryFolder({ 'corpus/long.txt': `${'Nobody in particular walked along the pier and back again. '.repeat(500)}\n` });
    const { corpus } = run(files, null);
    await corpus.refresh();
    expect(await corpus.findAwaited()).toBe(false);
    corpus.snapshot.sources[0]?.speech();
    expect(await corpus.findAwaited()).toBe(true);
    corpus.snapshot.sources[0]?.speech();
    expect(await corpus.findAwaited()).toBe(false);
  });
});
