import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchedPage, FetchLimits, Refusal } from '../../../../workspace/adding/addition.ts';
import { defaultLimits } from '../../../../workspace/adding/addition.ts';
import { nodePageFetcher } from './fetch-page.ts';
import type { Lookup } from './resolve.ts';

const text = '<p>The gate was open.</p>';
let requests: { url: string; headers: Readonly<Record<string, unknown>> }[] = [];

/** What is served at each path. */
const pages: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' }).end(text); },
  '/gzip': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(text)); },
  '/brotli': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end(brotliCompressSync(text)); },
  '/packed': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end(text); },
  '/bomb': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * 1024 * 1024))); },
  '/cut-gzip': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(text.repeat(100)).subarray(0, 40)); },
  '/no-gzip': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(text); },
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write(text, () => response.destroy());
  },
  '/declared': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999999' }).write(text); },
  '/undeclared': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = (): void => { while (!response.destroyed && response.write(chunk)); };
    response.on('drain', more);
    more();
  },
  '/silent': () => undefined,
  '/drip': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drops = setInterval(() => { response.write('x'); }, 20);
    response.on('close', () => { clearInterval(drops); });
  },
  '/image': (_request, response) => { response.writeHead(200, { 'content-type': 'image/png' }).end('x'); },
  '/moved': (_request, response) => { response.writeHead(301, { location: '/page' }).end(); },
  '/moved-twice': (_request, response) => { response.writeHead(307, { location: '/moved#part' }).end(); },
  '/circle': (_request, response) => { response.writeHead(302, { location: '/circle-2' }).end(); },
  '/circle-2': (_request, response) => { response.writeHead(302, { location: '/circle' }).end(); },
  '/to-10': (_request, response) => { response.writeHead(302, { location: 'http://10.0.0.1/' }).end(); },
  '/to-link-local': (_request, response) => { response.writeHead(302, { location: 'http://169.254.1.1/' }).end(); },
  '/to-file': (_request, response) => { response.writeHead(302, { location: 'file:///etc/passwd' }).end(); },
  '/to-login': (_request, response) => { response.writeHead(302, { location: 'http://a:b@localhost/' }).end(); },
};
const server: Server = createServer((request, response) => {
  const url = request.url ?? '';
  requests.push({ url, headers: request.headers });
  const onward = /^\/onward-(\d+)$/.exec(url)?.[1];
  const status = /^\/status-(\d+)$/.exec(url)?.[1];
  if (onward !== undefined) response.writeHead(302, { location: `/onward-${String(Number(onward) + 1)}` }).end();
  else if (status !== undefined) response.writeHead(Number(status), { 'content-type': 'text/html' }).end(text);
  else pages[url]?.(request, response);
});
let port = 0;
beforeAll(() => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => { port = (server.address() as AddressInfo).port; resolve(); }); }));
afterAll(() => { server.closeAllConnections(); server.close(); });

const small: FetchLimits = { bytes: 1024 * 1024, milliseconds: 20_000, redirects: 3 };

interface Asking {
  readonly limits?: Partial<FetchLimits>;
  readonly allowsPrivate?: boolean;
  readonly lookup?: Lookup;
  readonly cancelled?: AbortSignal;
}

/** What comes of asking for a path of the server, or for an address. */
async function fetched(address: string, { limits, allowsPrivate = true, lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), cancelled }: Asking = {}): Promise<{ page?: FetchedPage; refusal?: Refusal }> {
  requests = [];
  const url = new URL(address, `http://pell.example:${String(port)}`);
  return nodePageFetcher({ userAgent: 'Verbatim/0', lookup, cancelled }).fetch(url, { limits: { ...defaultLimits, ...small, ...limits }, allowsPrivate });
}

describe('a page', () => {
  it('comes with where it was and what it is', async () => {
    const { page } = await fetched('/page');
    expect(page).toMatchObject({ url: `http://pell.example:${String(port)}/page`, redirects: [], contentType: 'text/html; charset=utf-8' });
    expect(new TextDecoder().decode(page?.bytes)).toBe(text);
  });

  it.each(['/gzip', '/brotli'])('is unpacked: %s', async (path) => {
    expect(new TextDecoder().decode((await fetched(path)).page?.bytes)).toBe(text);
  });

  it('is asked for with nothing that tells who asks', async () => {
    await fetched('/moved-twice');
    expect(requests.map(({ url }) => url)).toEqual(['/moved-twice', '/moved', '/page']);
    for (const { headers } of requests) expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('is followed to where it was moved, and every step told', async () => {
    const base = `http://pell.example:${String(port)}`;
    expect((await fetched('/moved-twice')).page).toMatchObject({
      url: `${base}/page`,
      redirects: [{ from: `${base}/moved-twice`, to: `${base}/moved`, status: 307 }, { from: `${base}/moved`, to: `${base}/page`, status: 301 }],
    });
  });
});

describe('addresses of this machine and of private networks', () => {
  it.each([
    'http://localhost/', 'http://127.0.0.1/', 'http://2130706433/', 'http://0177.0.0.1/', 'http://0x7f.0.0.1/', 'http://0x7f000001/', 'http://127.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/',
    'http://10.0.0.1/', 'http://172.16.0.1/', 'http://172.31.255.255/', 'http://192.168.1.1/', 'http://100.64.0.1/', 'http://[fc00::1]/', 'http://[fd12::1]/', 'http://169.254.1.1/', 'http://[fe80::1]/', 'http://0.0.0.0/', 'http://224.0.0.1/',
  ])('are refused, and not asked: %s', async (address) => {
    const { refusal } = await fetched(address, { allowsPrivate: false });
    expect(refusal?.code).toBe('private');
    expect(requests).toEqual([]);
  });

  it.each(['http://169.254.1.1/', 'http://[fe80::1]/', 'http://0.0.0.0/', 'http://224.0.0.1/'])('are refused even where private ones are allowed, if no page can be there: %s', async (address) => {
    expect((await fetched(address)).refusal?.code).toBe('private');
  });

  it('are refused where a name leads to one, even to one among public ones', async () => {
    const lookup: Lookup = () => Promise.resolve([{ address: '8.8.8.8', family: 4 }, { address: '127.0.0.1', family: 4 }]);
    expect((await fetched('/page', { allowsPrivate: false, lookup })).refusal?.code).toBe('private');
    expect(requests).toEqual([]);
  });

  it('are refused where a page sends on to one', async () => {
    // The first hop is this machine, which stands for a public one here: what is under test is the second.
    expect((await fetched('/to-link-local')).refusal).toMatchObject({ code: 'private', redirects: [{ to: 'http://169.254.1.1/', status: 302 }] });
  });

  it('cannot be slipped in by a name that leads elsewhere a moment later: it is looked up once a hop, and what was checked is asked', async () => {
    let asked = 0;
    const lookup: Lookup = () => {
      asked++;
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '169.254.1.1', family: 4 }]);
    };
    expect((await fetched('/page', { lookup })).page?.redirects).toEqual([]);
    expect(asked).toBe(1);
    asked = 0;
    expect((await fetched('/moved', { lookup })).refusal?.code).toBe('private');
    expect(asked).toBe(2);
  });
});

describe('what is refused', () => {
  it.each<[string, string, string, string]>([
    ['a circle of redirects', '/circle', 'redirects', 'circle'],
    ['more redirects than are followed', '/onward-1', 'redirects', 'more than 3 times'],
    ['a redirect to a file', '/to-file', 'address', 'file:'],
    ['a redirect with a password', '/to-login', 'address', 'name or a password'],
    ['what no reader exists for', '/image', 'type', 'image/png'],
    ['a packing that was not asked for', '/packed', 'damaged', 'zstd'],
    ['a page that is cut short', '/cut', 'damaged', 'did not come whole'],
    ['a packed page that is cut short', '/cut-gzip', 'damaged', 'did not come whole'],
    ['a page that is not packed as it says', '/no-gzip', 'damaged', 'did not come whole'],
    ['a page that says that it is too large', '/declared', 'too-large', '1 MB'],
    ['a page that is too large and does not say so', '/undeclared', 'too-large', '1 MB'],
    ['a small page that unpacks to a large one', '/bomb', 'too-large', '1 MB'],
    ['a page that needs a login', '/status-401', 'login', '401'],
    ['a page that not everybody gets', '/status-403', 'login', '403'],
    ['a page that must be paid for', '/status-402', 'paid', '402'],
    ['a page that is not there', '/status-404', 'status', 'no such page'],
    ['a site that was asked too often', '/status-429', 'status', 'Wait'],
    ['a site with a fault', '/status-503', 'status', 'fault of its own'],
    ['an answer that is no page', '/status-204', 'status', '204'],
  ])('%s', async (_what, path, code, words) => {
    const { refusal } = await fetched(path);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(words);
  });

  it.each(['/silent', '/drip'])('a page that takes too long: %s', async (path) => {
    expect((await fetched(path, { limits: { milliseconds: 150 } })).refusal?.code).toBe('too-slow');
  });

  it('a name that takes too long to be found', async () => {
    expect((await fetched('/page', { limits: { milliseconds: 50 }, lookup: () => new Promise(() => undefined) })).refusal?.code).toBe('too-slow');
  });

  it('a name that nobody knows', async () => {
    expect((await fetched('/page', { lookup: () => Promise.reject(new Error('ENOTFOUND')) })).refusal).toMatchObject({ code: 'unreachable', message: expect.stringContaining('pell.example') as string });
  });

  it('a machine that does not answer', async () => {
    expect((await fetched('http://127.0.0.1:1/')).refusal?.code).toBe('unreachable');
  });

  it('a page that nobody wants any more', async () => {
    const cancelled = new AbortController();
    const asked = fetched('/silent', { cancelled: cancelled.signal });
    setTimeout(() => { cancelled.abort(); }, 20);
    expect((await asked).refusal?.code).toBe('cancelled');
  });
});
