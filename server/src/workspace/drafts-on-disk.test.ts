import { describe, expect, it } from 'vitest';
import { DraftsOnDisk } from './drafts-on-disk.ts';
import type { Folder } from './folder.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';
import type { QuotingDraft } from './drafts-on-disk.ts';
import { Workspace } from './workspace.ts';

const source = 'The harbour master said that the gulls had come back to the eastern mole.\n\nNine million was spent on stone alone, and nobody asked why.\n';
const gulls = 'He wrote that “the gulls had come back to the eastern mole” this year.\n';
const stone = 'It is said that “nine million was spent on stone alone” here.\n';
const drafts = ['articles/one.md', 'articles/deep/two.md'];

async function open(files: MemoryFolder): Promise<{ drafts: DraftsOnDisk; folder: Folder; workspace: Workspace }> {
  const workspace = new Workspace({ filesOf: () => files, scheduler: manualScheduler(), log: memoryLog(), trusted: true });
  const folder = await workspace.open(files.uri);
  await workspace.refresh(folder);
  return { drafts: new DraftsOnDisk(workspace), folder, workspace };
}

const files = (): MemoryFolder => memoryFolder({
  'corpus/harbour.txt': source, [drafts[0]!]: gulls, [drafts[1]!]: stone,
  'node_modules/tool/readme.md': gulls, 'notes.txt': gulls, 'corpus/copy.md': 'A page about something else entirely.',
});
const none = (): boolean => false;
const quoted = (found: readonly QuotingDraft[] | null): unknown => found?.map(({ uri, places }) => [uri.replace('file:///folder/', ''), places.map(({ source: { uri: from } }) => from)]);
const harbour = 'file:///folder/corpus/harbour.txt';

describe('DraftsOnDisk', () => {
  it('reads every draft and nothing else, and nothing before somebody asks', async () => {
    const folderFiles = files();
    const { drafts: onDisk, folder } = await open(folderFiles);
    expect(folderFiles.reads.filter((path) => !path.startsWith('corpus'))).toEqual(['verbatim.yaml', 'verbatim.baseline.json']);
    folderFiles.reads.length = 0;
    expect(quoted(await onDisk.quoting(folder, none))).toEqual([[drafts[1], [harbour]], [drafts[0], [harbour]]]);
    expect(folderFiles.reads).toEqual([drafts[1], drafts[0]]);
  });

  it('reads a draft again only when it has changed', async () => {
    const folderFiles = files();
    const { drafts: onDisk, folder } = await open(folderFiles);
    await onDisk.quoting(folder, none);
    folderFiles.reads.length = 0;
    await onDisk.quoting(folder, none);
    expect(folderFiles.reads).toEqual([]);
    folderFiles.put(drafts[0]!, 'Nobody is quoted here.');
    expect(quoted(await onDisk.quoting(folder, none))).toEqual([[drafts[1], [harbour]], [drafts[0], []]]);
    expect(folderFiles.reads).toEqual([drafts[0]]);
    onDisk.forget(folder.files.uriOf(drafts[1]!));
    await onDisk.quoting(folder, none);
    expect(folderFiles.reads).toEqual([drafts[0], drafts[1]]);
  });

  it('checks every draft again when a source has changed', async () => {
    const folderFiles = files();
    const { drafts: onDisk, folder } = await open(folderFiles);
    await onDisk.quoting(folder, none);
    folderFiles.put('corpus/harbour.txt', 'The pilots were not asked before the vote on Tuesday.');
    await folder.corpus.refresh();
    expect(quoted(await onDisk.quoting(folder, none))).toEqual([[drafts[1], []], [drafts[0], []]]);
  });

  it('leaves out what is open, deleted, or in a folder of its own', async () => {
    const folderFiles = files();
    const { drafts: onDisk, folder, workspace } = await open(folderFiles);
    expect(quoted(await onDisk.quoting(folder, (uri) => uri.endsWith(drafts[1]!)))).toEqual([[drafts[0], [harbour]]]);
    folderFiles.delete(drafts[1]!);
    expect(quoted(await onDisk.quoting(folder, none))).toEqual([[drafts[0], [harbour]]]);
    expect(workspace.folders).toHaveLength(1);
  });

  it('stops when nobody waits any longer', async () => {
    const { drafts: onDisk, folder } = await open(files());
    expect(await onDisk.quoting(folder, none, { isCancellationRequested: true })).toBeNull();
  });
});
