import { describe, expect, it } from 'vitest';
import { english } from '../engine/language/english.ts';
import { counter } from './counter.ts';
import { Corpus, withoutSource } from './corpus.ts';
import type { MemoryFolder } from './memory-folder.ts';
import type { FileEntry } from './ports.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const gulls = 'The harbour master said that the gulls had come back to the eastern mole.';
const corpusOf = (files: MemoryFolder): Corpus =>
  new Corpus({ files, folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log: memoryLog(), nextVersion: counter() });

describe('Corpus', () => {
  it('does not load a file that is too large for any reader', async () => {
    const files = memoryFolder({ 'corpus/a.txt': 'Fog.' });
    const huge: FileEntry = { path: 'corpus/huge.pdf', size: 3 * 2 ** 30, modified: 1 };
    const corpus = corpusOf({ ...files, list: async (path, enters) => { const listed = await files.list(path, enters); return { ...listed, files: path === '.' ? listed.files : [...listed.files, huge] }; } });
    await corpus.refresh();
    expect(files.reads).toEqual(['corpus/a.txt']);
    expect(corpus.snapshot.skipped).toMatchObject([{ path: 'corpus/huge.pdf', code: 'too-large', message: expect.stringContaining('3,072 MB; at most 256 MB') as string }]);
  });

  it('is not ready before every source has been read once', async () => {
    const corpus = corpusOf(memoryFolder({ 'corpus/gulls.txt': gulls }));
    expect(corpus.isReady).toBe(false);
    expect(await corpus.refresh()).toBe(true);
    expect(corpus.isReady).toBe(true);
    expect(corpus.snapshot.sources.map(({ id, path, words }) => [id, path, words])).toEqual([['gulls', 'corpus/gulls.txt', 14]]);
  });

  it('finds a passage, and no longer when its source is gone', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls, 'corpus/stone.txt': 'Nine million was spent on stone alone.' });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const query = { text: 'the gulls had come back to the eastern mole' };
    expect(corpus.snapshot.find(query).map(({ source }) => corpus.snapshot.source(source)?.id)).toContain('gulls');
    files.delete('corpus/gulls.txt');
    await corpus.refresh();
    expect(corpus.snapshot.find(query)).toEqual([]);
  });

  it('reads only what is new or changed', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls, 'corpus/stone.txt': 'Nine million was spent on stone alone.' });
    const corpus = corpusOf(files);
    await corpus.refresh();
    files.reads.length = 0;
    expect(await corpus.refresh()).toBe(false);
    expect(files.reads).toEqual([]);
    files.put('corpus/new.txt', 'A third source.');
    expect(await corpus.refresh()).toBe(true);
    expect(files.reads).toEqual(['corpus/new.txt']);
  });

  it('keeps number and speech of a source that was saved without a change', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const before = corpus.snapshot.sources[0];
    files.put('corpus/gulls.txt', gulls);
    await corpus.refresh();
    expect(corpus.snapshot.sources[0]?.number).toBe(before?.number);
    expect(corpus.snapshot.sources[0]?.speech).toBe(before?.speech);
  });

  it('lists what it cannot read, with the reason, and loses nothing else', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    files.put('corpus/scan.txt', new Uint8Array([0, 1, 2, 0, 0, 255, 0, 3]));
    files.put('corpus/photo.jpeg', new Uint8Array([255, 216, 255]));
    const corpus = corpusOf(files);
    await corpus.refresh();
    expect(corpus.snapshot.sources.map(({ id }) => id)).toEqual(['gulls']);
    expect(corpus.snapshot.skipped.map(({ path, code }) => [path, code])).toEqual([['corpus/photo.jpeg', 'unsupported'], ['corpus/scan.txt', 'binary']]);
    expect(corpus.snapshot.unreadable.map(({ id }) => id)).toEqual(['photo', 'scan']);
    files.put('corpus/scan.txt', 'Readable now.');
    await corpus.refresh();
    expect(corpus.snapshot.skipped.map(({ path }) => path)).toEqual(['corpus/photo.jpeg']);
  });

  it('hides a document from itself', async () => {
    const corpus = corpusOf(memoryFolder({ 'corpus/gulls.txt': gulls, 'corpus/copy.txt': gulls }));
    await corpus.refresh();
    const view = withoutSource(corpus.snapshot, 'file:///folder/corpus/gulls.txt');
    expect(view.sources.map(({ id }) => id)).toEqual(['copy']);
    expect(view.find({ text: gulls }).map(({ source }) => view.source(source)?.id)).toEqual(['copy']);
  });

  it('logs what it cannot read once, not at every refresh', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    files.put('corpus/scan.txt', new Uint8Array([0, 1, 2, 0, 0, 255, 0, 3]));
    const log = memoryLog();
    const corpus = new Corpus({ files, folders: ['corpus'], languageOf: () => english, scheduler: manualScheduler(), log, nextVersion: counter() });
    await corpus.refresh();
    files.put('corpus/new.txt', 'A third source.');
    await corpus.refresh();
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('corpus/scan.txt');
    expect(files.reads.filter((path) => path === 'corpus/scan.txt')).toHaveLength(1);
  });

  it('reads again what could not be opened, though size and time stay', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    let isLocked = true;
    const corpus = corpusOf({ ...files, read: (path) => (isLocked ? Promise.reject(new Error('you may not read it')) : files.read(path)) });
    await corpus.refresh();
    expect(corpus.snapshot.skipped.map(({ path, code }) => [path, code])).toEqual([['corpus/gulls.txt', 'unreadable']]);
    isLocked = false;
    expect(await corpus.refresh()).toBe(true);
    expect(corpus.snapshot.skipped).toEqual([]);
    expect(corpus.snapshot.sources).toHaveLength(1);
  });

  it('stays as it is when a source is saved without a change', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const { version } = corpus.snapshot;
    files.put('corpus/gulls.txt', gulls);
    expect(await corpus.refresh()).toBe(false);
    expect(corpus.snapshot.version).toBe(version);
  });

  it('is not ready after reading was stopped, and goes on from there', async () => {
    const files = memoryFolder({ 'corpus/a.txt': gulls, 'corpus/b.txt': 'Nine million was spent on stone alone.', 'corpus/c.txt': 'A third source.' });
    const corpus = corpusOf(files);
    const cancellation = { isCancellationRequested: false };
    await corpus.refresh({ progress: { report: (done) => { cancellation.isCancellationRequested = done === 1; } }, cancellation });
    expect([corpus.isReady, corpus.isStopped]).toEqual([false, true]);
    await corpus.refresh();
    expect([corpus.isReady, corpus.isStopped]).toEqual([true, false]);
    expect(corpus.snapshot.sources).toHaveLength(3);
    expect(files.reads).toEqual(['corpus/a.txt', 'corpus/b.txt', 'corpus/c.txt']);
  });

  it('lets a check that is under way find what is just being taken out', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls, 'corpus/stone.txt': 'Nine million was spent on stone alone.' });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const before = corpus.snapshot;
    const query = { text: 'the gulls had come back to the eastern mole' };
    files.put('corpus/gulls.txt', 'Other words.');
    let found: readonly unknown[] = [];
    await corpus.refresh({ progress: { report: (done, total) => { if (done === total) found = before.find(query); } } });
    expect(found).toHaveLength(1);
    expect(corpus.snapshot.find(query)).toEqual([]);
  });

  it('tells what came and went since an earlier snapshot', async () => {
    const files = memoryFolder({ 'corpus/gulls.txt': gulls, 'corpus/stone.txt': 'Nine million was spent on stone alone.' });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const first = corpus.snapshot;
    files.put('corpus/new.txt', 'A third source.');
    await corpus.refresh();
    files.delete('corpus/gulls.txt');
    await corpus.refresh();
    const numbersOf = ({ sources }: typeof first, id: string): number[] => sources.filter((source) => source.id === id).map(({ number }) => number);
    expect(corpus.snapshot.changesSince(corpus.snapshot.version)).toEqual({ added: new Set(), removed: new Set() });
    expect(corpus.snapshot.changesSince(first.version)).toEqual({ added: new Set(numbersOf(corpus.snapshot, 'new')), removed: new Set(numbersOf(first, 'gulls')) });
    expect(corpus.snapshot.changesSince(12_345)).toBeNull();
  });

  it('counts a source whose id changed as changed, and a new unreadable file as a change of everything', async () => {
    const files = memoryFolder({ 'corpus/a/notes.txt': gulls });
    const corpus = corpusOf(files);
    await corpus.refresh();
    const first = corpus.snapshot;
    files.put('corpus/b/notes.txt', 'A second source of the same name.');
    await corpus.refresh();
    const changes = corpus.snapshot.changesSince(first.version);
    expect([changes?.added.size, changes?.removed]).toEqual([2, new Set([first.sources[0]?.number])]);
    files.put('corpus/photo.jpeg', new Uint8Array([255, 216, 255]));
    await corpus.refresh();
    expect(corpus.snapshot.changesSince(first.version)).toBeNull();
  });
});
