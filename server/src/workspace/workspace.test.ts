import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../engine/document/markdown.ts';
import type { CheckedDraft } from './checker.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';
import type { Scheduler } from './ports.ts';
import { Workspace } from './workspace.ts';

const source = 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n';
const draft = 'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.”\n';
const desk = 'file:///desk';

interface Opened {
  readonly workspace: Workspace;
  readonly folders: ReadonlyMap<string, MemoryFolder>;
  readonly log: readonly string[];
}

function workspaceOf(folders: Readonly<Record<string, Readonly<Record<string, string>>>>, options: { trusted?: boolean; scheduler?: Scheduler } = {}): Opened {
  const byUri = new Map(Object.entries(folders).map(([uri, files]) => [uri, memoryFolder(files, uri)]));
  const log = memoryLog();
  const workspace = new Workspace({
    filesOf: (uri) => byUri.get(uri) ?? memoryFolder({}, uri), scheduler: options.scheduler ?? manualScheduler(), log, trusted: options.trusted ?? true,
  });
  return { workspace, folders: byUri, log: log.lines };
}

async function openAll({ workspace, folders }: Opened): Promise<void> {
  for (const uri of folders.keys()) await workspace.refresh(await workspace.open(uri));
}

const codes = (checked: CheckedDraft | null): unknown => checked?.judgements.map(({ verdict, reason, findings }) => [verdict, reason, ...findings.map(({ code }) => code)]);

describe('Workspace', () => {
  it('checks each draft against the corpus of the innermost folder that holds it', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source }, [`${desk}/inner`]: { 'corpus/gulls.txt': 'The gulls have come back to the eastern mole this spring.' } });
    await openAll(opened);
    expect(codes(await opened.workspace.check(`${desk}/draft.md`, readMarkdown(draft)))).toEqual([['misquoted', null, 'meaning-changed']]);
    expect(codes(await opened.workspace.check(`${desk}/inner/draft.md`, readMarkdown(draft)))).toEqual([['unsourced', null, 'not-in-corpus']]);
    expect(await opened.workspace.check('file:///elsewhere/draft.md', readMarkdown(draft))).toBeNull();
  });

  it('says “not yet checked” until every source has been read', async () => {
    const { workspace } = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    const folder = await workspace.open(desk);
    expect(codes(await workspace.check(`${desk}/draft.md`, readMarkdown(draft)))).toEqual([['unchecked', 'indexing']]);
    await workspace.refresh(folder);
    expect(codes(await workspace.check(`${desk}/draft.md`, readMarkdown(draft)))).toEqual([['misquoted', null, 'meaning-changed']]);
  });

  it('knows a draft again that was closed and is opened again, of the last few', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    await openAll(opened);
    const judge = async (name: string): Promise<unknown> => (await opened.workspace.check(`${desk}/${name}`, readMarkdown(draft)))?.judgements[0];
    const first = await judge('draft.md');
    opened.workspace.closeDraft(`${desk}/draft.md`);
    expect(await judge('draft.md')).toBe(first);
    opened.workspace.closeDraft(`${desk}/draft.md`);
    for (const other of ['a.md', 'b.md', 'c.md', 'd.md']) {
      await judge(other);
      opened.workspace.closeDraft(`${desk}/${other}`);
    }
    const anew = await judge('draft.md');
    expect(anew).not.toBe(first);
    expect(anew).toEqual(first);
  });

  it('keeps what it has read when only other settings change, and judges by the new ones', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    await openAll(opened);
    const files = opened.folders.get(desk)!;
    const document = readMarkdown(draft);
    const before = await opened.workspace.check(`${desk}/draft.md`, document);
    files.reads.length = 0;
    files.put('verbatim.yaml', 'severities:\n  meaning-changed: off\n');
    const folder = await opened.workspace.open(desk);
    expect(folder.corpus.isReady).toBe(true);
    expect(await folder.corpus.refresh()).toBe(false);
    expect(files.reads).toEqual(['verbatim.yaml', 'verbatim.baseline.json']);
    const after = await opened.workspace.check(`${desk}/draft.md`, document);
    expect(codes(before)).toEqual([['misquoted', null, 'meaning-changed']]);
    expect(codes(after)?.toString()).not.toContain('meaning-changed');
  });

  it('reads anew when the corpus is to be elsewhere, under another version', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source, 'archive/gulls.txt': 'The gulls have come back.' } });
    await openAll(opened);
    const versions = [opened.workspace.folders[0]?.corpus.snapshot.version];
    opened.folders.get(desk)!.put('verbatim.yaml', 'corpus: archive\n');
    await openAll(opened);
    versions.push(opened.workspace.folders[0]?.corpus.snapshot.version);
    opened.folders.get(desk)!.put('verbatim.yaml', 'corpus: corpus\n');
    await openAll(opened);
    versions.push(opened.workspace.folders[0]?.corpus.snapshot.version);
    expect(new Set(versions).size).toBe(3);
  });

  it('does not check one and the same draft twice at once', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    await openAll(opened);
    const many = readMarkdown(`${draft}\n`.repeat(20));
    const [one, other] = await Promise.all([opened.workspace.check(`${desk}/draft.md`, many), opened.workspace.check(`${desk}/draft.md`, many)]);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
  });

  it('goes on for the second who asks when the first loses interest', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    await openAll(opened);
    const many = readMarkdown(Array.from({ length: 20 }, (_, n) => draft.replace('wall', `wall ${String(n)}`)).join('\n'));
    const first = { isCancellationRequested: false };
    const checks = [opened.workspace.check(`${desk}/draft.md`, many, first), opened.workspace.check(`${desk}/draft.md`, many)];
    first.isCancellationRequested = true;
    const [one, other] = await Promise.all(checks);
    expect(one).toBeNull();
    expect(other?.judgements).toHaveLength(20);
  });

  it('never answers with a corpus that changed while it was checked', async () => {
    let whileChecking = (): Promise<unknown> => Promise.resolve();
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } }, { scheduler: { ...manualScheduler(), yield: async () => { await whileChecking(); } } });
    await openAll(opened);
    const many = readMarkdown(Array.from({ length: 12 }, (_, n) => draft.replace('wall', `wall ${String(n)}`)).join('\n'));
    whileChecking = async () => {
      whileChecking = () => Promise.resolve();
      opened.folders.get(desk)!.delete('corpus/wall.txt');
      opened.folders.get(desk)!.put('corpus/gulls.txt', 'The gulls have come back.');
      await opened.workspace.folders[0]?.corpus.refresh();
    };
    const checked = await opened.workspace.check(`${desk}/draft.md`, many);
    expect(checked?.corpus.version).toBe(opened.workspace.folders[0]?.corpus.snapshot.version);
    expect(checked?.judgements.every(({ verdict }) => verdict === 'unsourced')).toBe(true);
  });

  it('forgets a folder that is closed', async () => {
    const opened = workspaceOf({ [desk]: { 'corpus/wall.txt': source } });
    await openAll(opened);
    await opened.workspace.check(`${desk}/draft.md`, readMarkdown(draft));
    opened.workspace.close(desk);
    expect(await opened.workspace.check(`${desk}/draft.md`, readMarkdown(draft))).toBeNull();
    expect(opened.workspace.isDraft(`${desk}/draft.md`)).toBe(false);
  });

  it.each(['../archive', '/srv/archive', '..\\archive', 'C:\\archive'])('does not follow a corpus outside an untrusted folder: %s', async (outside) => {
    const { workspace } = workspaceOf({ [desk]: { 'verbatim.yaml': `profile: ap\ncorpus:\n  - corpus\n  - '${outside}'\n` } }, { trusted: false });
    const folder = await workspace.open(desk);
    expect(folder.configuration.corpus).toEqual(['corpus']);
    expect(folder.problems).toMatchObject([{ line: 1 }]);
    expect(folder.problems[0]?.message).toContain('not trusted');
  });

  it('does not blame verbatim.yaml for what the editor’s settings say', async () => {
    const { workspace } = workspaceOf({ [desk]: {} }, { trusted: false });
    expect((await workspace.open(desk, { corpus: ['../archive'] })).problems).toMatchObject([{ inEditor: true }]);
  });
});
