import { afterEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest, CompletionRequest, CompletionResolveRequest, DefinitionRequest, HoverRequest, ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import type { CompletionItem, Hover, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import type { ClientOptions, TestClient } from './client.ts';
import { startClient } from './client.ts';
import type { TransportName } from './transports.ts';
import { transports } from './transports.ts';

const speech = [
  '---', 'title: On the New Harbour Wall', 'author: Ines Calloway', 'issued: 2031-03-04', 'type: speech', '---', '',
  'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide takes its share every night.',
  '', 'I promised the fishing families an honest answer, and this is it.', '',
].join('\n');
const draftText = [
  '# The wall', '',
  'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.”', '',
  'She promised “the fishing families an honest answer, and this is it.”', '',
].join('\n');

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

describe.each(Object.keys(transports) as TransportName[])('the server over %s', (transport) => {
  const start = async (options: Partial<ClientOptions> = {}): Promise<TestClient> => {
    client = await startClient({ files: { 'corpus/wall-speech.md': speech }, transport, ...options });
    return client;
  };

  it('underlines the dropped word, points into the source, and answers “unchanged” when asked again', async () => {
    const c = await start();
    c.open('draft.md', draftText);
    const [finding, ...others] = await c.diagnostics('draft.md', (items) => items.length > 0);
    expect(others).toEqual([]);
    expect(finding?.code).toBe('meaning-changed');
    expect(finding?.relatedInformation?.[0]?.location.uri).toBe(c.uri('corpus/wall-speech.md'));
    const first = await c.pull('draft.md');
    expect(first.resultId).toBeDefined();
    expect((await c.pull('draft.md', first.resultId)).kind).toBe('unchanged');
    c.change('draft.md', 'will be', 'will not be');
    expect(await c.diagnostics('draft.md', (items) => items.length === 0)).toEqual([]);
  });

  it('pushes with the version to a client that cannot pull', async () => {
    const c = await start({ pulls: false });
    c.open('draft.md', draftText);
    await expect.poll(() => c.pushed.at(-1)?.diagnostics.length, { timeout: 10_000 }).toBe(1);
    c.change('draft.md', 'will be', 'will not be');
    await expect.poll(() => c.pushed.at(-1), { timeout: 10_000 }).toMatchObject({ version: 2, diagnostics: [] });
  });

  it('shows the passage in its context on hover, and leads there', async () => {
    const c = await start();
    c.open('draft.md', draftText);
    await c.diagnostics('draft.md', (items) => items.length > 0);
    const at = { textDocument: { uri: c.uri('draft.md') }, position: c.rangeOf('draft.md', 'winter').start };
    const hover = await c.connection.sendRequest(HoverRequest.type, at) as Hover;
    const card = (hover.contents as { value: string }).value;
    expect(card).toContain('differs from its source');
    expect(card).toContain('On the New Harbour Wall');
    expect(card).toContain('nine million on stone');
    const links = await c.connection.sendRequest(DefinitionRequest.type, at);
    expect(links).toMatchObject([{ uri: c.uri('corpus/wall-speech.md'), range: { start: { line: 7, character: 0 } } }]);
    const references = await c.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: c.uri('corpus/wall-speech.md') }, position: { line: 7, character: 10 }, context: { includeDeclaration: false },
    });
    expect(references?.map(({ uri }) => uri)).toEqual([c.uri('draft.md')]);
  });

  it('restores the source’s words as a change of the version that was checked', async () => {
    const c = await start();
    c.open('draft.md', draftText);
    const items = await c.diagnostics('draft.md', (found) => found.length > 0);
    const actions = await c.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: c.uri('draft.md') }, range: items[0]!.range, context: { diagnostics: [...items] },
    });
    const preferred = actions?.find((action) => 'isPreferred' in action && action.isPreferred);
    const change = (preferred as { edit: { documentChanges: TextDocumentEdit[] } }).edit.documentChanges[0]!;
    expect(change.textDocument.version).toBe(1);
    expect(change.edits.map((edit) => ('newText' in edit ? edit.newText : ''))).toEqual([' not']);
  });

  it('completes a verified quotation over what is typed, and shows its passage', async () => {
    const c = await start();
    c.open('draft.md', 'Ines Calloway said: “We have spent');
    await c.pull('draft.md');
    const ask = async (): Promise<readonly CompletionItem[]> => {
      const list = await c.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: { line: 0, character: 34 } });
      return Array.isArray(list) ? list : (list?.items ?? []);
    };
    await expect.poll(async () => (await ask()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const [item] = await ask();
    expect(item?.textEdit).toMatchObject({ range: { start: { line: 0, character: 21 }, end: { line: 0, character: 34 } } });
    expect(item?.textEdit?.newText).toMatch(/^We have spent nine million on stone alone, and the tide takes its share every night” \(\[On the New Harbour Wall\]\(corpus\/wall-speech\.md\)\)\.$/);
    const resolved = await c.connection.sendRequest(CompletionResolveRequest.type, item!);
    expect(JSON.stringify(resolved.documentation)).toContain('storms arrive\\\\. **We have spent');
  });

  it('follows the corpus: a batch of changes is one refresh, a folder that is deleted whole takes its sources along', async () => {
    const c = await start();
    c.open('draft.md', draftText);
    await c.diagnostics('draft.md', (items) => items.length === 1);
    const before = c.refreshes();
    c.write('corpus/late/one.txt', 'A note from the harbour master about gulls and nothing else at all.\n');
    c.write('corpus/late/two.txt', 'Another note from the harbour master about gulls and nothing else.\n');
    await expect.poll(() => c.refreshes(), { timeout: 10_000 }).toBe(before + 1);
    c.remove('corpus');
    // Without a corpus nothing is said: all that is wrong is that there is none.
    await c.diagnostics('draft.md', (items) => items.length === 0);
    await expect.poll(() => c.statuses.at(-1)?.state).toBe('no-corpus');
  });

  it('watches the settings file, the corpus and the drafts, by relative patterns', async () => {
    const c = await start();
    c.open('draft.md', draftText);
    await c.diagnostics('draft.md', (items) => items.length > 0);
    const registered = JSON.stringify(c.registrations);
    expect(registered).toContain('baseUri');
    expect(registered).not.toContain('"globPattern":"**');
  });

  it('leaves a quotation alone that is being typed, until a pause', async () => {
    const c = await start({ initializationOptions: { pause: 400 } });
    c.open('draft.md', draftText.replace('will be', 'will not be'));
    await c.diagnostics('draft.md', (items) => items.length === 0);
    c.change('draft.md', 'will not be', 'will be');
    const report = await c.pull('draft.md');
    expect(report.kind === 'full' ? report.items : null).toEqual([]);
    await c.diagnostics('draft.md', (items) => items.length === 1);
    expect(c.refreshes()).toBeGreaterThan(0);
  });

  it('checks an unsaved document, and never a file of the corpus', async () => {
    const c = await start();
    c.open('untitled:Untitled-1', draftText);
    await c.diagnostics('untitled:Untitled-1', (items) => items.length === 1);
    c.open('corpus/wall-speech.md', `${speech}\n“Nobody ever wrote these words in any source at all.”\n`);
    const report = await c.pull('corpus/wall-speech.md');
    expect(report.kind === 'full' ? report.items : null).toEqual([]);
  });
});
