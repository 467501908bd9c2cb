import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, RequestType } from 'vscode-languageserver-protocol/node';
import type { AddPageAnswer, AddPageRequest } from '../../server/src/lsp/add-page.ts';
import type { TestClient } from './client.ts';
import { startClient } from './client.ts';

const addPage = new RequestType<AddPageRequest, AddPageAnswer, void>('verbatim/addPage');
const article = `<html><head><title>The gate</title></head><body><article><h1>The gate</h1>${'<p>Ada Harrow said that “the gate must not be left to stand open in a flood”, which nobody there denied.</p>'.repeat(4)}</article></body></html>`;

const server: Server = createServer(({ url }, response) => {
  if (url === '/gate') response.writeHead(200, { 'content-type': 'text/html' }).end(article);
  else if (url === '/moved') response.writeHead(302, { location: '/gate' }).end();
  else if (url === '/little') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Please wait.</p>');
});
let base = '';
beforeAll(() => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => { base = `http://localhost:${String((server.address() as AddressInfo).port)}`; resolve(); }); }));
afterAll(() => { server.closeAllConnections(); server.close(); });

let client: TestClient | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

const request = (c: TestClient, page: string, more: Partial<AddPageRequest> = {}): AddPageRequest =>
  ({ folder: c.uri('.'), address: `${base}${page}`, maxMegabytes: 1, timeoutSeconds: 60, allowsPrivate: true, anyway: false, ...more });

describe('a page that the editor asks for', () => {
  it('is fetched by the built server, saved, and said to be unchanged the next time', async () => {
    client = await startClient({ transport: 'stdio', files: { 'corpus/wall.txt': 'The wall.' } });
    const added = await client.connection.sendRequest(addPage, request(client, '/moved'));
    expect(added).toMatchObject({ kind: 'added', uri: client.uri('corpus/the-gate.md'), path: 'corpus/the-gate.md', sentOnTo: `${base}/gate`, earlier: null });
    expect(readFileSync(path.join(client.root, 'corpus/the-gate.md'), 'utf8')).toContain('the gate must not be left to stand open');
    expect(readFileSync(path.join(client.root, 'corpus/.originals/the-gate.html'), 'utf8')).toBe(article);
    expect(await client.connection.sendRequest(addPage, request(client, '/gate'))).toMatchObject({ kind: 'unchanged', path: 'corpus/the-gate.md' });
    expect(await client.connection.sendRequest(addPage, request(client, '/gate', { allowsPrivate: false }))).toMatchObject({ kind: 'refused', mayBeForced: false });
    expect(await client.connection.sendRequest(addPage, request(client, '/little'))).toMatchObject({ kind: 'refused', mayBeForced: true });
  });

  it('is not waited for when nobody wants it any more', async () => {
    client = await startClient({ transport: 'stdio', files: { 'corpus/wall.txt': 'The wall.' } });
    const cancelling = new CancellationTokenSource();
    const asked = client.connection.sendRequest(addPage, request(client, '/never'), cancelling.token);
    setTimeout(() => { cancelling.cancel(); }, 200);
    expect(await asked.catch(() => ({ kind: 'refused' }))).toMatchObject({ kind: 'refused' });
    expect(existsSync(path.join(client.root, 'corpus/.originals'))).toBe(false);
  });

  it('is written nowhere outside a folder that nobody trusts', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'verbatim-outside-'));
    client = await startClient({ transport: 'stdio', files: { 'draft.md': 'Text.' }, initializationOptions: { trusted: false } });
    symlinkSync(outside, path.join(client.root, 'corpus'));
    const answer = await client.connection.sendRequest(addPage, request(client, '/gate'));
    expect(answer).toMatchObject({ kind: 'refused' });
    expect(existsSync(path.join(outside, 'the-gate.md'))).toBe(false);
  });
});
