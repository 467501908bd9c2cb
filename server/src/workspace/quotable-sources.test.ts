import { describe, expect, it } from 'vitest';
import type { Folder } from './folder.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';
import { Workspace } from './workspace.ts';

const gulls = 'Bram Tolley, the harbour master, said: “The gulls came back to the eastern mole on Sunday.”\n';
const wall = 'Orla Fenn said: “We have spent nine million on the harbour wall alone.”\n';

interface Opened {
  readonly files: MemoryFolder;
  readonly folder: Folder;
  /** Reads what changed, and finds who speaks in it. */
  readonly refresh: () => Promise<void>;
  /** What is offered, in words. */
  readonly offered: (typed: string) => string[];
}

async function open(sources: Readonly<Record<string, string>>): Promise<Opened> {
  const files = memoryFolder(sources);
  const workspace = new Workspace({ filesOf: () => files, scheduler: manualScheduler(), log: memoryLog(), trusted: true });
  const folder = await workspace.open(files.uri);
  const refresh = async (): Promise<void> => {
    await workspace.refresh(folder);
    await folder.corpus.tend(() => undefined);
  };
  await refresh();
  const { corpus } = folder;
  return {
    files, folder, refresh,
    offered: (typed) => corpus.quotables.rank({ typed, paragraph: '', speaker: null }, corpus.snapshot, () => false)
      .map(({ speaker, words, source }) => `${source.path}: ${speaker?.name ?? ''}: ${words}`),
  };
}

describe('QuotableSources', () => {
  it('offers words with their speaker and source', async () => {
    const { offered } = await open({ 'corpus/gulls.txt': gulls, 'corpus/wall.txt': wall });
    expect(offered('the gulls')[0]).toBe('corpus/gulls.txt: Bram Tolley: The gulls came back to the eastern mole on Sunday.');
  });

  it('offers nothing of a source that is gone, and what a changed one says now', async () => {
    const { files, refresh, offered } = await open({ 'corpus/gulls.txt': gulls, 'corpus/wall.txt': wall });
    files.delete('corpus/gulls.txt');
    files.put('corpus/wall.txt', wall.replace('nine', 'ten'));
    await refresh();
    expect(offered('the gulls came back')).toEqual([]);
    expect(offered('we have spent')).toEqual(['corpus/wall.txt: Orla Fenn: We have spent ten million on the harbour wall alone.']);
  });

  it('offers nothing that the snapshot does not hold', async () => {
    const { files, folder, refresh } = await open({ 'corpus/gulls.txt': gulls });
    const before = folder.corpus.snapshot;
    files.delete('corpus/gulls.txt');
    files.put('corpus/wall.txt', wall);
    await refresh();
    const query = { typed: '', paragraph: '', speaker: null };
    expect(folder.corpus.quotables.rank(query, before, () => false)).toEqual([]);
    expect(folder.corpus.quotables.rank(query, folder.corpus.snapshot, () => false)).not.toEqual([]);
  });

  it('offers the same words of the same person once', async () => {
    const { offered } = await open({ 'corpus/a.txt': gulls, 'corpus/b.txt': gulls, 'corpus/c.txt': gulls.replace('Bram Tolley', 'Ivo Marsh') });
    expect(offered('the gulls').filter((line) => line.includes('came back')).map((line) => line.split(': ').slice(0, 2)))
      .toEqual([['corpus/a.txt', 'Bram Tolley'], ['corpus/c.txt', 'Ivo Marsh']]);
  });
});
