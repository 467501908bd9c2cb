import { afterEach, describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { InlineCompletionRequest, RequestType } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';
import { withEdits } from './documents.ts';

interface Offer { readonly words: string; readonly speaker: string | null; readonly title: string; readonly source: number; readonly span: object }
const find = new RequestType<object, Offer[], void>('verbatim/findQuotations');
const place = new RequestType<object, TextEdit[] | null, void>('verbatim/placeQuotation');
const paste = new RequestType<object, TextEdit[] | null, void>('verbatim/pasteQuotation');
const cite = new RequestType<object, string | null, void>('verbatim/cite');
const sheet = new RequestType<object, string | null, void>('verbatim/sheet');
const sources = new RequestType<object, { sources: { title: string; uri: string }[]; skipped: { path: string; message: string }[] }, void>('verbatim/sources');
const sourceQuotations = new RequestType<object, { text: string; speaker: string | null; isUsed: boolean }[] | null, void>('verbatim/sourceQuotations');

const search = new RequestType<object, { sources: { title: string }[]; speakers: object[]; quotations: { text: string; uri: string; range: { start: object } }[] }, void>('verbatim/searchSources');
const trim = new RequestType<object, { edits?: TextEdit[]; objection?: string } | null, void>('verbatim/trim');
const standingOf = new RequestType<object, string, void>('verbatim/standing');
const record = new RequestType<object, { problem?: string }, void>('verbatim/record');

const files = {
  'corpus/wall.md': '---\ntitle: On the Wall\nissued: 2031-03-04\nURL: https://quay.example/wall\n---\n\nInes Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n',
  'corpus/gulls.md': '---\ntitle: The Gulls\n---\n\n“They eat everything that we land, and they fear nobody,” said Bram Tolliver.\n',
  'corpus/book.xyz': '',
};
const draft = 'Bram Tolliver said: “They eat everything that we land, and they fear nobody.”\n\nThere is more. \n';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(text = draft): Promise<{ c: TestClient; uri: string }> {
  client = await startClient({ files });
  const c = client;
  c.open('draft.md', text);
  const uri = c.uri('draft.md');
  // What can be quoted is worked out in the background.
  for (const end = Date.now() + 10_000; (await c.connection.sendRequest(find, { uri, query: '' })).length < 2;) {
    if (Date.now() > end) throw new Error('nothing was ever to be quoted');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return { c, uri };
}

const searched = (c: TestClient, query: string) => c.connection.sendRequest(search, { query });
const asked = (c: TestClient, cut: object) => c.connection.sendRequest(trim, cut);

const behind = { line: 2, character: 15 };

describe('quotations to put in', () => {
  it('are found by words, speaker, source and date, and put in with marks, speaker and source', async () => {
    const { c, uri } = await start();
    for (const query of ['winter storms', 'calloway', 'on the wall', '2031', 'calloway finished']) {
      expect((await c.connection.sendRequest(find, { uri, query })).map(({ title }) => title), query).toEqual(['On the Wall']);
    }
    expect(await c.connection.sendRequest(find, { uri, query: 'tolliver storms' })).toEqual([]);
    const [offer] = await c.connection.sendRequest(find, { uri, query: 'calloway' });
    const edits = await c.connection.sendRequest(place, { uri, position: behind, source: offer?.source, span: offer?.span });
    expect(withEdits(draft, edits ?? [])).toContain('There is more. “The harbour wall will not be finished before the winter storms arrive,” Ines Calloway said ([On the Wall](https://quay.example/wall)).');
  });

  it('are recognised where they were copied, and only where a source has them so', async () => {
    const { c, uri } = await start();
    const edits = await c.connection.sendRequest(paste, { uri, position: behind, text: '“the harbour wall will not be\nfinished before the winter storms”' });
    expect(withEdits(draft, edits ?? [])).toMatch(/There is more\. “The harbour wall will not be finished before the winter storms,” Ines Calloway said \(\[On the Wall\]/);
    expect(await c.connection.sendRequest(paste, { uri, position: behind, text: 'the harbour wall will be finished before the winter storms' })).toBeNull();
  });

  it('are copied from a source with their citation', async () => {
    const { c } = await start();
    c.open('corpus/wall.md', files['corpus/wall.md']);
    const range = c.rangeOf('corpus/wall.md', 'The harbour wall will not be finished before');
    expect(await c.connection.sendRequest(cite, { uri: c.uri('corpus/wall.md'), range })).toBe('“The harbour wall will not be finished before,” Ines Calloway said ([On the Wall](https://quay.example/wall)).');
    expect(await c.connection.sendRequest(cite, { uri: c.uri('draft.md'), range })).toBeNull();
  });

  it('go on by themselves', async () => {
    const typed = 'Ines Calloway said: “The harbour wall';
    const { c, uri } = await start(typed);
    const ask = async (character: number): Promise<unknown> => {
      const answer = await c.connection.sendRequest(InlineCompletionRequest.type, { textDocument: { uri }, position: { line: 0, character }, context: { triggerKind: 2 } });
      return (Array.isArray(answer) ? answer : answer?.items ?? []).map(({ insertText }) => insertText);
    };
    expect(await ask(typed.length)).toEqual([' will not be finished before the winter storms arrive.']);
    expect(await ask(5)).toEqual([]);
  });
});

describe('the sheet and the sources', () => {
  it('are given to the client', async () => {
    const { c, uri } = await start();
    expect(await c.connection.sendRequest(sheet, { uri, format: 'html' })).toContain('<h1>draft.md: quotations</h1>');
    expect(await c.connection.sendRequest(sheet, { uri, format: 'markdown' })).toContain('# draft\\.md: quotations');
    expect(await c.connection.sendRequest(sheet, { uri: c.uri('corpus/wall.md'), format: 'html' })).toBeNull();
    const listed = await c.connection.sendRequest(sources, {});
    expect(listed.sources.map(({ title }) => title)).toEqual(['The Gulls', 'On the Wall']);
    expect(listed.skipped).toMatchObject([{ path: 'corpus/book.xyz' }]);
    const said = await c.connection.sendRequest(sourceQuotations, { uri: c.uri('corpus/gulls.md') });
    expect(said).toMatchObject([{ speaker: 'Bram Tolliver', isUsed: true }]);
    expect(await c.connection.sendRequest(sourceQuotations, { uri })).toBeNull();
  });
});

describe('the search of all sources', () => {
  it('finds titles, speakers and words, with the place where they are opened', async () => {
    const { c } = await start();
    const found = (query: string): ReturnType<typeof searched> => searched(c, query);
    expect((await found('gulls')).sources.map(({ title }) => title)).toEqual(['The Gulls']);
    expect((await found('calloway')).speakers).toEqual([{ name: 'Ines Calloway', quotations: 1 }]);
    expect((await found('fear nobody')).quotations).toMatchObject([{ text: expect.stringContaining('fear nobody') as string, uri: c.uri('corpus/gulls.md'), range: { start: { line: 4 } } }]);
    expect(await found('no such word anywhere')).toEqual({ sources: [], speakers: [], quotations: [] });
  });
});

describe('a cut inside a verified quotation', () => {
  const before = 'Bram Tolliver said: “They eat everything ';
  it('is marked, objected to or left as it is, and nothing is said of another version', async () => {
    const { c, uri } = await start(`${before}and they fear nobody.”\n`);
    const ask = (removed: string, version = 1): ReturnType<typeof asked> => asked(c, { uri, version, position: { line: 0, character: before.length }, removed });
    expect(withEdits(`${before}and they fear nobody.”\n`, (await ask('that we land, '))?.edits ?? [])).toBe(`${before}… and they fear nobody.”\n`);
    expect(await ask('that we say, ')).toBeNull();
    expect(await ask('that we land, ', 0)).toBeNull();
  });

  it('is objected to where the meaning goes with it', async () => {
    const text = 'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.”\n';
    const { c, uri } = await start(text);
    expect(await asked(c, { uri, version: 1, position: { line: 0, character: text.indexOf('be finished') }, removed: 'not ' })).toEqual({ objection: 'Without “not” the words say something else.' });
  });
});

describe('why nothing is said of a document', () => {
  it('is told for each reason by itself', async () => {
    const { c, uri } = await start();
    const standing = (of: string): Promise<string> => c.connection.sendRequest(standingOf, { uri: of });
    expect(await standing(uri)).toBe('checked');
    expect(await standing(c.uri('corpus/wall.md'))).toBe('source');
    expect(await standing('file:///elsewhere/draft.md')).toBe('no-folder');
    c.write('verbatim.yaml', 'drafts: [articles/**]\n');
    for (let tries = 0; tries < 200 && await standing(uri) !== 'no-draft'; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await standing(uri)).toBe('no-draft');
  });

  it('is that sources are still read, before it is that there is no draft', async () => {
    client = await startClient({ files });
    const c = client;
    c.open('draft.md', draft);
    const uri = c.uri('draft.md');
    const seen = new Set<string>();
    for (let tries = 0; tries < 500 && !seen.has('checked'); tries++) seen.add(await c.connection.sendRequest(standingOf, { uri }));
    expect([...seen].filter((one) => one !== 'reading')).toEqual(['checked']);
    expect((await c.connection.sendRequest(record, { uri: c.uri('corpus/wall.md'), position: behind })).problem).toContain('a source itself');
  });
});
