import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionList, Hover, Location, MarkupContent, Range } from 'vscode-languageserver-protocol/node';
import { CompletionRequest, DefinitionRequest, HoverRequest, RequestType, TextDocumentContentRequest } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';

const bibliography = '@book{satchwell, title = {Open Letter}, author = {Winifred Satchwell}, date = {2024-11-18}, file = {letter.pdf}}\n@book{mossop61, title = {Inquest}, author = {Leonard Mossop}}\n';
const draft = 'Winifred Satchwell wrote: “sound the siren whenever the river is above 4.00 metres” [@satchwell], as did others [@mossop61].\n\nSee [@\n';

const sources = new RequestType<object, { sources: { uri: string }[] }, void>('verbatim/sources');
const sourceQuotations = new RequestType<object, { text: string; range: Range }[] | null, void>('verbatim/sourceQuotations');
const quotations = new RequestType<object, { passage: { uri: string; range: Range } | null }[] | null, void>('verbatim/quotations');
const quoted = new RequestType<object, object[] | null, void>('verbatim/quoted');
const cite = new RequestType<object, string | null, void>('verbatim/cite');

let client: TestClient | undefined;
let folder: string | undefined;
afterEach(async () => {
  await client?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  client = undefined;
});

/** A folder whose one source is a PDF that LibreOffice made. */
async function start(): Promise<TestClient> {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-sources-'));
  mkdirSync(path.join(folder, 'corpus'));
  writeFileSync(path.join(folder, 'corpus/letter.pdf'), readFileSync(path.resolve(import.meta.dirname, '../fixtures/formats/libreoffice/residents-letter.pdf')));
  client = await startClient({ files: { 'corpus/library.bib': bibliography }, root: folder });
  client.open('draft.md', draft);
  await client.diagnostics('draft.md', (items) => items.some(({ code }) => code === 'words-changed'));
  return client;
}

/** What a card says, without the marks that keep it from coming alive. */
function plain(hover: Hover | null): string {
  return (hover?.contents as MarkupContent).value.replaceAll('\\', '');
}

describe('a source in a format that is no text', () => {
  it('is opened as text, at the passage', async () => {
    const c = await start();
    const position = c.rangeOf('draft.md', 'siren').start;
    const [found] = (await c.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: c.uri('draft.md') }, position })) as Location[];
    expect(found?.uri).toMatch(/^verbatim-source:.*letter\.pdf\.txt$/);
    const content = await c.connection.sendRequest(TextDocumentContentRequest.type, { uri: found?.uri ?? '' });
    const line = content.text.split('\n')[found?.range.start.line ?? 0] ?? '';
    expect(line.slice(found?.range.start.character, found?.range.end.character)).toMatch(/^sound the siren whenever the river stands above 4\.00 metres/);
  });

  it('is told of with its page, and its evidence stands in that text', async () => {
    const c = await start();
    const hover = await c.connection.sendRequest(HoverRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: c.rangeOf('draft.md', 'siren').start });
    expect(plain(hover)).toMatch(/letter\.pdf#page=\d/);
    expect(plain(hover)).toMatch(/p\. \d/);
    const items = await c.diagnostics('draft.md', (all) => all.length > 0);
    expect(items.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri)).every((uri) => uri.startsWith('verbatim-source:'))).toBe(true);
  });

  it('is opened as text from lists of sources and of quotations, and quoted from there', async () => {
    const c = await start();
    const { sources: [listed] } = await c.connection.sendRequest(sources, {});
    expect(listed?.uri).toMatch(/^verbatim-source:.*letter\.pdf\.txt$/);
    const uri = listed?.uri ?? '';
    const { text } = await c.connection.sendRequest(TextDocumentContentRequest.type, { uri });
    const cut = ({ start: from, end: to }: Range): string => {
      const lines = text.split('\n').slice(from.line, to.line + 1);
      return lines.map((line, index) => line.slice(index === 0 ? from.character : 0, index === lines.length - 1 ? to.character : undefined)).join(' ');
    };
    const [said] = await c.connection.sendRequest(sourceQuotations, { uri }) ?? [];
    expect(cut(said!.range).replace(/\s+/g, ' ')).toBe(said!.text);
    const [quotation] = await c.connection.sendRequest(quotations, { uri: c.uri('draft.md') }) ?? [];
    expect(quotation?.passage?.uri).toBe(uri);
    expect(cut(quotation!.passage!.range)).toMatch(/^sound the siren whenever the river stands above 4\.00 metres/);
    expect(await c.connection.sendRequest(quoted, { uri })).toMatchObject([{ range: quotation!.passage!.range, drafts: [{ uri: c.uri('draft.md') }] }]);
    expect(await c.connection.sendRequest(cite, { uri, range: quotation!.passage!.range })).toContain('sound the siren whenever the river stands');
  });

  it('that is not there any more has no text', async () => {
    const c = await start();
    const content = await c.connection.sendRequest(TextDocumentContentRequest.type, { uri: 'verbatim-source:/elsewhere/a.pdf.txt' });
    expect(content.text).toContain('not in the corpus');
  });
});

describe('a citation key', () => {
  it('is completed from sources and bibliographies', async () => {
    const c = await start();
    const { end } = c.rangeOf('draft.md', 'See [@');
    const list = (await c.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: c.uri('draft.md') }, position: end })) as CompletionList;
    expect(list.items.map(({ label, labelDetails, detail }) => [label, labelDetails?.description, detail])).toEqual([
      ['satchwell', 'Winifred Satchwell, “Open Letter”, 2024-11-18', undefined], ['mossop61', 'Leonard Mossop, “Inquest”', 'not in your corpus'],
    ]);
  });

  it('says what it means, and leads to its source', async () => {
    const c = await start();
    const at = (text: string) => ({ textDocument: { uri: c.uri('draft.md') }, position: c.rangeOf('draft.md', text).start });
    const hover = async (text: string): Promise<string> => plain(await c.connection.sendRequest(HoverRequest.type, at(text)));
    expect(await hover('@satchwell')).toContain('corpus/letter');
    expect(await hover('@mossop61')).toContain('not in your corpus');
    const [found] = (await c.connection.sendRequest(DefinitionRequest.type, at('@satchwell'))) as Location[];
    expect(found?.uri).toMatch(/^verbatim-source:/);
  });
});
