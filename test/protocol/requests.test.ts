import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol/node';
import { CancellationTokenSource, CodeActionRequest, DocumentDiagnosticRequest, HoverRequest, LSPErrorCodes, RequestType } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';
import { withEdits } from './documents.ts';

const wall = 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n';
const draft = 'Ines Calloway said: “The harbour wall will be finished before the heavy winter storms arrive.”\n';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(text = draft): Promise<TestClient> {
  client = await startClient({ files: { 'corpus/wall.txt': wall } });
  client.open('draft.md', text);
  await client.diagnostics('draft.md', (items) => items.length > 0);
  return client;
}

describe('code actions', () => {
  const ask = async (c: TestClient, text: string, only?: string[]): Promise<CodeAction[]> => {
    const range = c.rangeOf('draft.md', text);
    const found = await c.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: c.uri('draft.md') }, range, context: { diagnostics: [], only } });
    return (found ?? []) as CodeAction[];
  };
  const apply = (c: TestClient, action: CodeAction): string => withEdits(c.textOf('draft.md'), (action.edit?.documentChanges?.[0] as TextDocumentEdit).edits as TextEdit[]);

  it('are offered at the place itself, without diagnostics from the client', async () => {
    const c = await start();
    const actions = await ask(c, 'heavy');
    expect(actions.map(({ title, isPreferred }) => [title.replace(/:.*/, ''), isPreferred])).toEqual([
      ['Take out what the source does not have', true], ['Put your words into brackets', false], ['Restore all of the source’s words (2 changes)', false],
      ['Turn it into a paraphrase', false], ['Cite “wall”', undefined], ['Ignore “words-added” here', undefined],
    ]);
    expect(apply(c, actions[5]!)).toBe(draft.replace('“The', '<!-- verbatim-ignore words-added -->“The'));
    expect(apply(c, actions[0]!)).toBe(draft.replace('heavy ', ''));
    expect(apply(c, actions[2]!)).toBe(wall);
  });

  it('are offered on the whole quotation, none of them as the one to take without looking', async () => {
    const c = await start();
    const actions = await ask(c, 'harbour');
    expect(actions.map(({ title }) => title.split(':')[0])).toEqual(expect.arrayContaining(['Put back what the source has here', 'Take out what the source does not have']));
    expect(actions.filter(({ isPreferred }) => isPreferred)).toEqual([]);
    expect(actions.filter(({ title }) => title.startsWith('Restore all'))).toHaveLength(1);
    expect(await ask(c, 'Ines')).toEqual([]);
  });

  it('leave the finding gone', async () => {
    const c = await start();
    c.change('draft.md', draft, apply(c, (await ask(c, 'heavy')).find(({ title }) => title.startsWith('Restore all'))!));
    await c.diagnostics('draft.md', (items) => items.length === 0);
    expect((await ask(c, 'harbour')).map(({ title }) => title)).toEqual(['Cite “wall”']);
  });

  it('are not offered where only others are asked for', async () => {
    const c = await start();
    expect(await ask(c, 'heavy', ['source.organizeImports'])).toEqual([]);
    expect((await ask(c, 'heavy', ['refactor'])).map(({ title }) => title)).toEqual(['Cite “wall”']);
    const fixes = await ask(c, 'heavy', ['quickfix']);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.map(({ kind }) => kind?.split('.')[0])).toEqual(fixes.map(() => 'quickfix'));
  });
});

describe('fixing all', () => {
  it('is offered where it is asked for, and restores what certainly differs', async () => {
    client = await startClient({ files: { 'corpus/wall.md': '---\nauthor: Ines Calloway\ntype: speech\n---\n\nThe harbour wall will not be finished before the winter storms arrive.\n' } });
    const certain = draft.replace('heavy ', '');
    client.open('draft.md', certain);
    await client.diagnostics('draft.md', (items) => items.length > 0);
    const ask = async (only?: string[]): Promise<CodeAction[]> => (await client?.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: client.uri('draft.md') }, range: client.rangeOf('draft.md', 'Ines'), context: { diagnostics: [], only },
    }) ?? []) as CodeAction[];
    const [all, ...others] = await ask(['source.fixAll']);
    expect([all?.kind, others]).toEqual(['source.fixAll.verbatim', []]);
    expect(withEdits(certain, (all?.edit?.documentChanges?.[0] as TextDocumentEdit).edits as TextEdit[])).toBe(wall);
    expect((await ask()).map(({ kind }) => kind)).not.toContain('source.fixAll.verbatim');
  });
});

describe('a request', () => {
  const many = Array.from({ length: 300 }, (_, n) => draft.replace('wall', `wall ${String(n)}`)).join('\n');

  it('that is cancelled ends early, and takes nothing away', async () => {
    const c = await start();
    c.open('long.md', many);
    const source = new CancellationTokenSource();
    const pulled = c.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: c.uri('long.md') } }, source.token);
    source.cancel();
    await expect(pulled).rejects.toMatchObject({ code: expect.toSatisfy((code) => code === LSPErrorCodes.ServerCancelled || code === LSPErrorCodes.RequestCancelled) as number });
    await c.diagnostics('long.md', (items) => items.length >= 300);
  });

  it('for a draft that changes while it is checked is not answered with what was', async () => {
    const c = await start();
    c.open('long.md', many);
    const pulled = c.pull('long.md');
    c.change('long.md', draft.replace('wall', 'wall 0'), 'Nobody is quoted here.\n');
    await expect(pulled).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
    const items = await c.diagnostics('long.md', (found) => found.length > 0);
    expect(items[0]?.range.start.line).toBe(2);
  });

  it('that nobody knows, or that makes no sense, does not take the server down', async () => {
    const c = await start();
    await expect(c.connection.sendRequest(new RequestType<unknown, unknown, unknown>('verbatim/nonsense'), {})).rejects.toBeDefined();
    for (const params of [{ textDocument: { uri: 'not a uri' }, position: { line: -1, character: 5e9 } }, { textDocument: { uri: c.uri('draft.md') }, position: { line: 1e9, character: 0 } }]) {
      expect(await c.connection.sendRequest(HoverRequest.type, params).catch(() => null)).toBeNull();
    }
    await expect(c.connection.sendRequest(HoverRequest.type.method, {})).resolves.toBeNull();
    expect(c.log.join('\n')).toContain('Hover:');
    expect((await c.pull('draft.md')).kind).toBe('full');
  });
});
