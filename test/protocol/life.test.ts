import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HoverRequest, WorkDoneProgress, WorkDoneProgressCancelNotification, WorkDoneProgressCreateRequest } from 'vscode-languageserver-protocol/node';
import type { ClientOptions, TestClient } from './client.ts';
import { startClient } from './client.ts';

const wall = 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n';
const gulls = 'The gulls have come back to the eastern mole this spring, said Bram Tolliver.\n';
const draft = 'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.”\n';
const codesOf = (items: readonly { readonly code?: unknown }[]): unknown => items.map(({ code }) => code);

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(options: ClientOptions): Promise<TestClient> {
  client = await startClient(options);
  return client;
}

const settled = async (c: TestClient, state = 'ready'): Promise<void> => {
  await expect.poll(() => c.statuses.at(-1)?.state, { timeout: 10_000 }).toBe(state);
};

describe('folders', () => {
  it('come and go while the server runs, each with its own corpus', async () => {
    const c = await start({ files: { 'paper/corpus/wall.txt': wall, 'archive/corpus/gulls.txt': gulls }, folders: ['paper'] });
    c.open('paper/draft.md', draft);
    c.open('archive/draft.md', draft);
    await c.diagnostics('paper/draft.md', (items) => items[0]?.code === 'meaning-changed');
    expect(await c.diagnostics('archive/draft.md', (items) => items.length === 0)).toEqual([]);

    c.changeFolders({ added: ['archive'] });
    await c.diagnostics('archive/draft.md', (items) => items[0]?.code === 'not-in-corpus');
    expect(c.statuses.at(-1)).toMatchObject({ state: 'ready', sources: 2 });

    c.changeFolders({ removed: ['paper'] });
    await c.diagnostics('paper/draft.md', (items) => items.length === 0);
    expect(c.statuses.at(-1)).toMatchObject({ state: 'ready', sources: 1 });
  });

  it('may be renamed', async () => {
    const c = await start({ files: { 'old/corpus/wall.txt': wall }, folders: ['old'] });
    c.open('old/draft.md', draft);
    await c.diagnostics('old/draft.md', (items) => items.length === 1);
    c.closeDocument('old/draft.md');
    c.rename('old', 'new');
    c.changeFolders({ removed: ['old'], added: ['new'] });
    c.open('new/draft.md', draft);
    const [finding] = await c.diagnostics('new/draft.md', (items) => items.length === 1);
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(c.uri('new/corpus/wall.txt'));
  });

  it('without a corpus are silent but for the status', async () => {
    const c = await start({ files: { 'notes.txt': 'Nothing.' } });
    c.open('draft.md', draft);
    await settled(c, 'no-corpus');
    expect(await c.diagnostics('draft.md', () => true)).toEqual([]);
    expect(await c.connection.sendRequest(HoverRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: { line: 0, character: 30 } })).toBeNull();
    c.write('corpus/wall.txt', wall);
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'meaning-changed');
  });

  it('say nothing of a document that is in none of them', async () => {
    const c = await start({ files: { 'paper/corpus/wall.txt': wall }, folders: ['paper'] });
    await settled(c);
    c.open('elsewhere.md', draft);
    expect(await c.diagnostics('elsewhere.md', () => true)).toEqual([]);
  });

  it('lose their sources with a folder above the corpus that is deleted whole', async () => {
    const c = await start({ files: { 'verbatim.yaml': 'corpus: [archive/2031/sources, corpus]\n', 'archive/2031/sources/wall.txt': wall, 'corpus/gulls.txt': gulls } });
    c.open('draft.md', draft);
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'meaning-changed');
    c.remove('archive');
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'not-in-corpus');
  });
});

describe('a corpus', () => {
  it('that is rewritten a hundred times in a burst is read in one batch', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall } });
    c.open('draft.md', draft);
    await c.diagnostics('draft.md', (items) => items.length === 1);
    const before = c.refreshes();
    for (let n = 0; n < 100; n++) c.write('corpus/wall.txt', wall.replace('not ', n % 2 === 0 ? '' : 'never '));
    c.write('corpus/wall.txt', wall.replace('not ', ''));
    await c.diagnostics('draft.md', (items) => items.length === 0);
    expect(c.refreshes() - before).toBe(1);
  });

  it('names what it cannot read once in the log, and goes on with the rest', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall, 'corpus/photo.jpeg': 'no picture' } });
    c.open('draft.md', draft);
    await c.diagnostics('draft.md', (items) => items.length === 1);
    c.write('corpus/gulls.txt', gulls);
    await expect.poll(() => c.statuses.at(-1), { timeout: 10_000 }).toMatchObject({ state: 'ready', sources: 2, skipped: 1 });
    expect(c.log.filter((line) => line.includes('photo.jpeg'))).toHaveLength(1);
  });

  it('outside the folder is read where the workspace is trusted, and nowhere else', async () => {
    const files = { 'paper/verbatim.yaml': 'corpus: [../archive]\n', 'archive/wall.txt': wall };
    const c = await start({ files, folders: ['paper'] });
    c.open('paper/draft.md', draft);
    const [finding] = await c.diagnostics('paper/draft.md', (items) => items.length === 1);
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(c.uri('archive/wall.txt'));
    c.write('archive/wall.txt', wall.replace('not ', ''));
    await c.diagnostics('paper/draft.md', (items) => items.length === 0);
    await c.close();

    const d = await start({ files, folders: ['paper'], initializationOptions: { trusted: false } });
    d.open('paper/draft.md', draft);
    await settled(d, 'error');
    expect(d.statuses.at(-1)).toMatchObject({ sources: 0, message: expect.stringContaining('not trusted') as string });
    expect(await d.diagnostics('paper/draft.md', () => true)).toEqual([]);
  });

  it('behind a link that leads outside is not read in an untrusted workspace', async () => {
    const files = { 'archive/wall.txt': wall, 'paper/draft.md': draft };
    for (const trusted of [true, false]) {
      const c = await start({ files, folders: [], initializationOptions: { trusted } });
      c.link('paper/corpus', path.join(c.root, 'archive'));
      c.changeFolders({ added: ['paper'] });
      c.open('paper/draft.md', draft);
      await expect.poll(() => c.statuses.at(-1), { timeout: 10_000 }).toMatchObject({ state: 'ready', sources: trusted ? 1 : 0, skipped: trusted ? 0 : 1 });
      if (!trusted) expect(c.log.join('\n')).toContain('not trusted');
      await c.close();
    }
    client = undefined;
  });

  it('whose reading the writer stops is not ready, and says so', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`corpus/${String(n)}.txt`, `${wall} ${'Words of no account. '.repeat(50)} ${String(n)}`]));
    const c = await start({ files: {}, folders: [] });
    Object.entries(files).forEach(([file, text]) => {
      mkdirSync(path.dirname(path.join(c.root, file)), { recursive: true });
      writeFileSync(path.join(c.root, file), text);
    });
    c.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      c.connection.onProgress(WorkDoneProgress.type, token, (progress) => {
        if (progress.kind === 'begin') expect(progress.cancellable).toBe(true);
        if (progress.kind === 'report') void c.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      });
    });
    c.changeFolders({ added: ['.'] });
    c.open('draft.md', draft);
    await settled(c, 'error');
    expect(c.statuses.at(-1)?.message).toContain('stopped');
    expect(await c.diagnostics('draft.md', () => true)).toEqual([]);
    const hover = await c.connection.sendRequest(HoverRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: { line: 0, character: 30 } });
    expect(JSON.stringify(hover)).toContain('Not checked');
    c.connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
    c.write('corpus/0.txt', wall);
    await settled(c);
    expect(c.statuses.at(-1)?.sources).toBe(400);
  });
});

describe('settings', () => {
  it('of verbatim.yaml are followed as it is edited on disk', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall } });
    c.open('draft.md', draft);
    const first = await c.pull('draft.md').catch(() => null);
    await c.diagnostics('draft.md', (items) => items[0]?.severity === 2);
    const { resultId } = await c.pull('draft.md');
    c.write('verbatim.yaml', 'severities:\n  meaning-changed: hint\n');
    await c.diagnostics('draft.md', (items) => items[0]?.severity === 4);
    const later = await c.pull('draft.md', resultId);
    expect(later.kind).toBe('full');
    expect(later.resultId).not.toBe(resultId);
    expect(first).not.toBeUndefined();
    c.write('verbatim.yaml', 'drafts: texts/*.md\n');
    await c.diagnostics('draft.md', (items) => items.length === 0);
    c.remove('verbatim.yaml');
    await c.diagnostics('draft.md', (items) => items[0]?.severity === 2);
  });

  it('that cannot be understood are shown in verbatim.yaml, until they can', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall, 'verbatim.yaml': 'corpus: corpus\nprofile: haiku\n' } });
    await settled(c, 'error');
    expect(c.statuses.at(-1)?.message).toContain('haiku');
    const ofSettings = (): unknown => c.pushed.filter(({ uri }) => uri === c.uri('verbatim.yaml')).at(-1)?.diagnostics.map(({ range, source, message }) => [range.start.line, source, message]);
    expect(ofSettings()).toMatchObject([[1, 'verbatim', expect.stringContaining('profile') as string]]);
    c.write('verbatim.yaml', 'corpus: corpus\nprofile: ap\n');
    await settled(c);
    await expect.poll(ofSettings).toEqual([]);
  });

  it.each([{ asked: true }, { asked: false }])('of the editor are followed, whether it is asked for them or sends them: %o', async ({ asked }) => {
    const c = await start({ files: { 'sources/wall.txt': wall, 'corpus/gulls.txt': gulls }, ...(asked ? { settings: { pause: 0 } } : {}) });
    c.open('draft.md', draft);
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'not-in-corpus');
    c.changeSettings({ pause: 0, corpus: ['sources'] });
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'meaning-changed');
    c.changeSettings({ pause: 0, corpus: ['nowhere', 17], drafts: 'all' });
    await c.diagnostics('draft.md', (items) => items[0]?.code === 'not-in-corpus');
  });
});

describe('pushed diagnostics', () => {
  it('never come to a client that pulls', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall } });
    c.open('draft.md', draft);
    await c.diagnostics('draft.md', (items) => items.length === 1);
    c.change('draft.md', 'will be', 'will soon be');
    await c.diagnostics('draft.md', (items) => items.length > 0);
    expect(c.pushed).toEqual([]);
  });

  it('come with each version, follow the corpus, and go when the document is closed', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall }, pulls: false });
    c.open('draft.md', draft);
    await expect.poll(() => c.pushed.at(-1), { timeout: 10_000 }).toMatchObject({ version: 1, diagnostics: [{ code: 'meaning-changed' }] });
    c.write('corpus/wall.txt', wall.replace('not ', ''));
    await expect.poll(() => c.pushed.at(-1), { timeout: 10_000 }).toMatchObject({ version: 1, diagnostics: [] });
    c.write('corpus/wall.txt', wall);
    await expect.poll(() => codesOf(c.pushed.at(-1)?.diagnostics ?? []), { timeout: 10_000 }).toContain('meaning-changed');
    c.closeDocument('draft.md');
    await expect.poll(() => c.pushed.at(-1), { timeout: 10_000 }).toMatchObject({ uri: c.uri('draft.md'), diagnostics: [] });
  });

  it('are only those of the last version after a burst of changes', async () => {
    const c = await start({ files: { 'corpus/wall.txt': wall }, pulls: false });
    c.open('draft.md', draft);
    await expect.poll(() => c.pushed.length, { timeout: 10_000 }).toBe(1);
    for (let n = 0; n < 10; n++) c.change('draft.md', 'said', 'said');
    c.change('draft.md', 'will be', 'will not be');
    await expect.poll(() => c.pushed.at(-1), { timeout: 10_000 }).toMatchObject({ version: 12, diagnostics: [] });
    expect(c.pushed.map(({ version }) => version)).toEqual([1, 12]);
  });
});
