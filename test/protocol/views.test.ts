import { afterEach, describe, expect, it } from 'vitest';
import { CodeLensRequest, DocumentSymbolRequest, InlayHintRequest, RequestType, SemanticTokensRequest } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';

const quotations = new RequestType<object, { text: string; verdict: string; summary: string; passage: { title: string; place: string } | null }[] | null, void>('verbatim/quotations');
const quoted = new RequestType<object, { range: { start: { line: number } }; drafts: { uri: string; times: number }[] }[] | null, void>('verbatim/quoted');

const files = {
  'corpus/wall.txt': '---\ntitle: On the Wall\n---\n\nInes Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n',
  'other.md': 'She said: “The harbour wall will not be finished before the winter storms arrive.”\n',
};
const draft = [
  '# The wall', '', 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”', '',
  '## The doubt', '', 'Ines Calloway said: “The harbour wall will be finished before', 'the winter storms arrive.” Others call it “so-called”.', '',
].join('\n');

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<{ c: TestClient; textDocument: { uri: string } }> {
  client = await startClient({ files, settings: { pause: 0, ...settings } });
  client.open('draft.md', draft);
  await client.diagnostics('draft.md', (items) => items.length > 0);
  return { c: client, textDocument: { uri: client.uri('draft.md') } };
}

describe('what is shown beside diagnostics', () => {
  it('counts verdicts above the draft, and above headings where that is wanted', async () => {
    const { c, textDocument } = await start({ codeLens: 'headings' });
    const lenses = await c.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses?.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [0, '3 quotations · 1 verbatim · 1 to mend · 1 not checked'], [4, '2 quotations · 1 to mend · 1 not checked'],
    ]);
    c.changeSettings({ pause: 0, codeLens: 'off' });
    for (let tries = 0; tries < 100 && await c.connection.sendRequest(CodeLensRequest.type, { textDocument }) !== null; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await c.connection.sendRequest(CodeLensRequest.type, { textDocument })).toBeNull();
  });

  it('names source and place behind a quotation, once that is wanted', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const silent = await start();
    expect(await silent.c.connection.sendRequest(InlayHintRequest.type, { textDocument: silent.textDocument, range })).toBeNull();
    await silent.c.close();
    const { c, textDocument } = await start({ inlayHints: true });
    const hints = await c.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    expect(hints).toMatchObject([{ position: { line: 2, character: 92 }, label: 'On the Wall, line 5' }]);
  });

  it('lists quotations for the outline', async () => {
    const { c, textDocument } = await start();
    const symbols = await c.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map(({ name, ...rest }) => [name.slice(0, 12), 'detail' in rest && rest.detail])).toEqual([
      ['“The harbour', 'Ines Calloway · verbatim'], ['“The harbour', 'Ines Calloway · to mend'], ['“so-called”', 'Others · not checked'],
    ]);
  });

  it('colours quoted words by their verdict, line by line', async () => {
    const { c, textDocument } = await start();
    const tokens = await c.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const modifiers = (tokens?.data ?? []).filter((_, index) => index % 5 === 4);
    expect(modifiers).toEqual([1, 4, 4, 16]);
    expect(tokens?.data.slice(0, 4)).toEqual([2, 21, 70, 0]);
  });

  it('tells other extensions where quotations are', async () => {
    const { c, textDocument } = await start();
    const found = await c.connection.sendRequest(quotations, textDocument);
    expect(found?.map(({ verdict, passage }) => [verdict, passage?.place ?? null])).toEqual([['verbatim', 'line 5'], ['misquoted', 'line 5'], ['unchecked', null]]);
    expect(found?.[1]?.summary).toBe('This quotation differs from its source.');
    expect(await c.connection.sendRequest(quotations, { uri: c.uri('corpus/wall.txt') })).toBeNull();
  });

  it('tells what has been quoted of a source, in drafts that are open and in those that are not', async () => {
    const { c, textDocument } = await start();
    const passages = await c.connection.sendRequest(quoted, { uri: c.uri('corpus/wall.txt') });
    expect(passages?.map(({ range, drafts }) => [range.start.line, drafts])).toEqual([[4, [{ uri: textDocument.uri, times: 2 }, { uri: c.uri('other.md'), times: 1 }]]]);
    expect(await c.connection.sendRequest(quoted, textDocument)).toBeNull();
  });
});
