import { afterEach, describe, expect, it } from 'vitest';
import { ReferencesRequest } from 'vscode-languageserver-protocol/node';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';

const source = 'The harbour master said that the gulls had come back to the eastern mole.\n\nNine million was spent on stone alone, and nobody asked why.\n';
const gulls = 'He wrote that “the gulls had come back to the eastern mole” this year.\n';
const stone = 'It is said that “nine million was spent on stone alone” here.\n';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function start(): Promise<TestClient> {
  client = await startClient({ files: { 'corpus/harbour.txt': source, 'one.md': gulls, 'deep/two.md': stone, 'deep/three.md': gulls, 'notes.txt': gulls } });
  await expect.poll(() => client?.statuses.at(-1)?.state, { timeout: 10_000 }).toBe('ready');
  return client;
}

async function references(c: TestClient, file: string, line: number, character: number): Promise<string[] | undefined> {
  const found = await c.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri: c.uri(file) }, position: { line, character }, context: { includeDeclaration: false } });
  return found?.map(({ uri, range }) => `${uri.slice(c.uri('').length + 1)}:${String(range.start.line)}:${String(range.start.character)}`);
}

describe('references', () => {
  it('lead from a passage to its quotations in drafts that nobody has open', async () => {
    const c = await start();
    expect(await references(c, 'corpus/harbour.txt', 0, 40)).toEqual(['deep/three.md:0:15', 'one.md:0:15']);
    expect(await references(c, 'corpus/harbour.txt', 2, 5)).toEqual(['deep/two.md:0:17']);
  });

  it('take an open draft as it is in the editor', async () => {
    const c = await start();
    c.open('one.md', `# New\n\n${gulls}`);
    expect(await references(c, 'corpus/harbour.txt', 0, 40)).toEqual(['one.md:2:15', 'deep/three.md:0:15']);
    c.change('one.md', 'the gulls had come back to the eastern mole', 'nothing of the kind was ever said by anyone');
    expect(await references(c, 'corpus/harbour.txt', 0, 40)).toEqual(['deep/three.md:0:15']);
    c.closeDocument('one.md');
    expect(await references(c, 'corpus/harbour.txt', 0, 40)).toEqual(['deep/three.md:0:15', 'one.md:0:15']);
  });

  it('follow drafts and sources as they change on disk', async () => {
    const c = await start();
    await references(c, 'corpus/harbour.txt', 0, 40);
    c.write('one.md', stone);
    c.remove('deep/three.md');
    expect(await references(c, 'corpus/harbour.txt', 0, 40)).toEqual([]);
    expect(await references(c, 'corpus/harbour.txt', 2, 5)).toEqual(['deep/two.md:0:17', 'one.md:0:17']);
    c.write('corpus/harbour.txt', 'Nobody said anything at all about the mole or about the money.\n');
    await expect.poll(() => references(c, 'corpus/harbour.txt', 0, 5)).toEqual([]);
  });

  it('lead from a quotation to the other quotations of its passage', async () => {
    const c = await start();
    c.open('one.md', gulls);
    expect(await references(c, 'one.md', 0, 20)).toEqual(['one.md:0:15', 'deep/three.md:0:15']);
    expect(await references(c, 'one.md', 0, 2)).toBeUndefined();
  });
});
