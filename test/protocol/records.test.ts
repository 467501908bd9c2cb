import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { CodeActionRequest, CodeLensRequest, HoverRequest, NotificationType, RequestType } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';

const record = new RequestType<object, { file?: string; text?: string; problem?: string }, void>('verbatim/record');
const draft = 'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.” Tom Venn said: “The pilots told me so by telephone last night.”\n';
const files = {
  'corpus/wall.txt': 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n',
  'corpus/other.txt': 'Nobody else says anything here.\n',
};

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(more: Readonly<Record<string, string>> = {}): Promise<TestClient> {
  client = await startClient({ files: { ...files, ...more }, initializationOptions: { asks: true } });
  client.open('draft.md', draft);
  return client;
}

const codes = (items: readonly { readonly code?: unknown }[]): unknown[] => items.map(({ code }) => code).sort();

const keep = new RequestType<object, { file?: string; text?: string; quotations?: number; problem?: string }, void>('verbatim/keepVerified');
const standing = new RequestType<object, string, void>('verbatim/standing');
const verified = new NotificationType<{ uri: string; quotations: { words: string; on: string }[] }>('verbatim/verified');

/** Waits until the sources have been read, and has the draft checked against them. */
async function untilChecked(c: TestClient, file: string): Promise<void> {
  for (const end = Date.now() + 10_000; await c.connection.sendRequest(standing, { uri: c.uri(file) }) !== 'checked';) {
    if (Date.now() > end) throw new Error('the sources were never read');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await c.pull(file);
}

describe('what was verified', () => {
  const right = 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n';
  const changedSource = files['corpus/wall.txt'].replace('will not be', 'may not be');

  it('is given to the client to keep, and told when the source is another one the next day', async () => {
    client = await startClient({ files, initializationOptions: { verified: [] } });
    const told = new Promise<{ uri: string; quotations: { words: string; on: string }[] }>((resolve) => { client?.connection.onNotification(verified, resolve); });
    client.open('draft.md', right);
    await untilChecked(client, 'draft.md');
    const kept = await told;
    expect(kept).toMatchObject({ uri: client.uri('draft.md'), quotations: [{ words: 'the harbour wall will not be finished before the winter storms arrive', path: 'corpus/wall.txt', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string }] });
    await client.close();

    client = await startClient({ files: { ...files, 'corpus/wall.txt': changedSource }, initializationOptions: { verified: [{ ...kept, uri: 'file:///other.md' }] } });
    client.open('draft.md', right);
    expect(codes(await client.diagnostics('draft.md', (items) => items.length > 0))).not.toContain('source-changed');
    const uri = client.uri('draft.md');
    await client.close();

    const root = fileURLToPath(uri.replace(/\/draft\.md$/, ''));
    client = await startClient({ files: { ...files, 'corpus/wall.txt': changedSource }, root, initializationOptions: { verified: [{ ...kept, uri }] } });
    client.open('draft.md', right);
    const items = await client.diagnostics('draft.md', (all) => codes(all).includes('source-changed'));
    expect(items.find(({ code }) => code === 'source-changed')?.message).toMatch(/it had “The harbour wall will not be finished.*”, and has “The harbour wall may not be finished.*” now/);
    rmSync(root, { recursive: true, force: true });
  });

  it('is put on record for everybody who has the folder', async () => {
    const c = await start();
    c.open('right.md', right);
    await untilChecked(c, 'right.md');
    const kept = await c.connection.sendRequest(keep, { uri: c.uri('right.md') });
    expect(kept.quotations).toBe(1);
    c.write('verbatim.baseline.json', kept.text!);
    c.write('corpus/wall.txt', changedSource);
    await c.diagnostics('right.md', (items) => codes(items).includes('source-changed'));
    expect((await c.connection.sendRequest(keep, { uri: c.uri('right.md') })).text).toBe(kept.text);
    expect((await c.connection.sendRequest(keep, { uri: c.uri('corpus/wall.txt') })).problem).toContain('a source itself');
  });
});

describe('the record', () => {
  it('has a finding left alone, and a quotation vouched for; shown on hover, and void when the words change', async () => {
    const c = await start();
    await c.diagnostics('draft.md', (items) => codes(items).join() === 'meaning-changed,not-in-corpus');
    const at = (text: string): object => ({ uri: c.uri('draft.md'), position: c.rangeOf('draft.md', text).start });

    const ignored = await c.connection.sendRequest(record, { ...at('harbour'), ignored: { codes: ['meaning-changed'], reason: 'as printed' } });
    expect(ignored.file).toBe(c.uri('verbatim.baseline.json'));
    c.write('verbatim.baseline.json', ignored.text!);
    await c.diagnostics('draft.md', (items) => codes(items).join() === 'not-in-corpus');
    const lens = async (): Promise<string | undefined> => (await c.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: c.uri('draft.md') } }))?.[0]?.command?.title;
    expect(await lens()).toBe('2 quotations · 1 left alone · 1 without a source');

    const vouched = await c.connection.sendRequest(record, { ...at('pilots'), vouched: { by: 'Iris Vane', on: '2031-05-02', against: 'my notes of the call' } });
    c.write('verbatim.baseline.json', vouched.text!);
    await c.diagnostics('draft.md', (items) => items.length === 0);
    expect(await lens()).toBe('2 quotations · 1 vouched for · 1 left alone');
    const hover = await c.connection.sendRequest(HoverRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: c.rangeOf('draft.md', 'pilots').start });
    expect(JSON.stringify(hover?.contents)).toContain('Iris Vane** vouches for it\\\\: checked against my notes of the call, May 2');

    c.change('draft.md', 'last night', 'last week');
    await c.diagnostics('draft.md', (items) => codes(items).join() === 'not-in-corpus,record-lapsed');
    c.change('draft.md', 'Ines Calloway', 'Yesterday Ines Calloway');
    await c.diagnostics('draft.md', (items) => codes(items).join() === 'not-in-corpus,record-lapsed');

    const renewed = await c.connection.sendRequest(record, { ...at('pilots'), vouched: { by: 'Iris Vane', on: '2031-05-03', against: 'another call' } });
    expect(renewed.text).not.toContain('last night');
    const forgotten = await c.connection.sendRequest(record, { ...at('pilots'), forgets: true });
    expect(forgotten.text).not.toContain('pilots');
    c.write('verbatim.baseline.json', renewed.text!);
    await c.diagnostics('draft.md', (items) => items.length === 0);
  });

  it('goes with a draft that is renamed', async () => {
    const c = await start({ 'draft.md': draft });
    await c.diagnostics('draft.md', (items) => items.length === 2);
    const vouched = await c.connection.sendRequest(record, { uri: c.uri('draft.md'), position: c.rangeOf('draft.md', 'pilots').start, vouched: { by: 'Iris Vane', on: '2031-05-02', against: 'the call' } });
    c.write('verbatim.baseline.json', vouched.text!);
    await c.diagnostics('draft.md', (items) => codes(items).join() === 'meaning-changed');
    c.open('copy.md', draft);
    await c.diagnostics('copy.md', (items) => codes(items).join() === 'meaning-changed,not-in-corpus');
    c.closeDocument('draft.md');
    c.rename('draft.md', 'copy.md');
    await c.diagnostics('copy.md', (items) => codes(items).join() === 'meaning-changed');
    const again = await c.connection.sendRequest(record, { uri: c.uri('copy.md'), position: c.rangeOf('copy.md', 'pilots').start, vouched: { by: 'Tom Ash', on: '2031-05-04', against: 'the call' } });
    expect((JSON.parse(again.text!) as { quotations: { draft: string; vouched: object[] }[] }).quotations).toMatchObject([{ draft: 'copy.md', vouched: [{ by: 'Iris Vane' }, { by: 'Tom Ash' }] }]);
  });

  it('is not written over where it cannot be read, and is marked there', async () => {
    const c = await start({ 'verbatim.baseline.json': '<<<<<<< ours\n' });
    await c.diagnostics('draft.md', (items) => items.length === 2);
    const answer = await c.connection.sendRequest(record, { uri: c.uri('draft.md'), position: c.rangeOf('draft.md', 'pilots').start, vouched: { by: 'I', on: '2031-05-02', against: 'x' } });
    expect(answer.problem).toMatch(/Mend verbatim.baseline.json first. Line 1: a merge/);
    expect(c.pushed.filter(({ uri }) => uri.endsWith('verbatim.baseline.json')).at(-1)?.diagnostics).toHaveLength(1);
  });

  it('is offered by commands that ask, where the client has them', async () => {
    const c = await start();
    await c.diagnostics('draft.md', (items) => items.length === 2);
    const actions = (await c.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: c.uri('draft.md') }, range: c.rangeOf('draft.md', 'pilots'), context: { diagnostics: [] },
    }) ?? []) as CodeAction[];
    expect(actions.map(({ command }) => command?.command)).toEqual(['verbatim.ignoreQuotation', 'verbatim.ignoreQuotation', 'verbatim.vouch']);
  });
});
