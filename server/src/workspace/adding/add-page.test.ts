import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../engine/document/markdown.ts';
import { memoryAdding } from './memory-adding.ts';

const address = 'https://bell.example/news/gate';
const sentences = (count: number, more = ''): string => Array.from({ length: count }, (_, index) => `<p>On evening ${String(index + 1)} Ada Harrow said that “the gate must not be left to stand open”, which nobody denied.${more}</p>`).join('');
const head = '<title>The gate | The Bell</title><meta property="og:site_name" content="The Bell"><meta name="author" content="Ada Harrow"><meta property="article:published_time" content="2031-04-30T06:00:00Z">';
const page = (body: string, inHead = head): string => `<html lang="en"><head>${inHead}</head><body><nav><a href="/">Home</a></nav><article><h1>The gate</h1>${body}</article></body></html>`;

describe('a page that is added', () => {
  it('is saved as Markdown with what is known of it, and what was fetched beside it', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(sentences(4)), redirects: [{ from: 'https://bell.example/g', to: address, status: 301 }] });
    expect(await machine.add({ address })).toMatchObject({ kind: 'added', path: 'corpus/the-gate.md', original: 'corpus/.originals/the-gate.html', title: 'The gate', author: ['Ada Harrow'], published: '2031-04-30', comparison: null, doubt: null });
    expect([...machine.files.keys()].map((path) => path.replace(/sum\d+/, 'SUM'))).toEqual(['corpus/.originals/the-gate.html', 'corpus/the-gate.md', 'corpus/.originals/SUM.20310501T060000Z.fetch.json']);
    expect(machine.text('corpus/.originals/the-gate.html')).toBe(page(sentences(4)));
    expect(machine.text('corpus/the-gate.md').replace(/sum\d+/, 'SUM').split('\n\n')[0]).toBe([
      '---', 'title: The gate', 'author: Ada Harrow', 'site: The Bell', 'published: 2031-04-30', `url: ${address}`, 'language: en', 'retrieved: 2031-05-01T06:00:00Z',
      'redirects:', `  - "301: https://bell.example/g to ${address}"`, 'sha256: SUM', 'original: .originals/the-gate.html', '---',
    ].join('\n'));
    const read = readMarkdown(machine.text('corpus/the-gate.md'));
    expect(read.problems).toEqual([]);
    expect(read.metadata).toMatchObject({ title: 'The gate', author: ['Ada Harrow'], 'container-title': 'The Bell', issued: '2031-04-30', URL: address, language: 'en', extent: 'complete' });
    expect(read.text.match(/The gate(?! must)/g)).toHaveLength(1);
    expect(read.text).not.toContain('Home');
  });

  it('is read in the encoding that it was sent in', async () => {
    const machine = memoryAdding();
    machine.serve(address, { contentType: 'text/html; charset=iso-8859-2', bytes: Uint8Array.from([...new TextEncoder().encode(page(sentences(4)).replace('Ada Harrow said', 'Zofia Gr~ba said'))].map((byte) => (byte === 0x7e ? 0xea : byte === 0xe2 || byte === 0x80 || byte === 0x9c || byte === 0x9d ? 0x22 : byte))) });
    await machine.add({ address });
    expect(machine.text('corpus/the-gate.md')).toContain('Zofia Gręba');
  });

  it('has a name of its own where its title is taken', async () => {
    const machine = memoryAdding();
    machine.files.set('corpus/The-Gate.txt', new Uint8Array());
    machine.serve(address, { body: page(sentences(4)) });
    expect(await machine.add({ address })).toMatchObject({ path: 'corpus/the-gate-2.md', original: 'corpus/.originals/the-gate-2.html' });
  });

  it('keeps what others wrote on it from meaning anything', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(`${sentences(4)}<p>--- [x](javascript:alert(1)) <script>alert(1)</script> {{x}} which is all that she said on that evening.</p>`, '<title>A\u202e: "b"\n---\nconfidential: true</title><link rel="canonical" href="javascript:alert(1)">') });
    const outcome = await machine.add({ address });
    const read = readMarkdown(machine.text(outcome.kind === 'added' ? outcome.path : ''));
    expect(read.problems).toEqual([]);
    expect(read.metadata).toMatchObject({ title: 'A\\u202e: "b" --- confidential: true', URL: address });
    expect(read.metadata.confidential).toBeUndefined();
    expect(read.marks).toEqual([]);
  });
});

describe('a page that is added again', () => {
  it('is not saved where its words are the same, whatever stands round them', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(sentences(4)) });
    await machine.add({ address });
    const before = [...machine.files.keys()];
    machine.nextDay();
    machine.serve(`${address}?from=mail`, { body: page(sentences(4)).replace('Home', 'Buy').replace('<title>', `<link rel="canonical" href="${address}"><title>`) });
    expect(await machine.add({ address: `${address}?from=mail` })).toEqual({ kind: 'unchanged', path: 'corpus/the-gate.md', since: '2031-05-01T06:00:00Z', redirects: [] });
    expect([...machine.files.keys()]).toEqual(before);
  });

  it('is saved beside the version before, and says what changed', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(sentences(4)) });
    await machine.add({ address });
    const first = machine.text('corpus/the-gate.md');
    machine.nextDay();
    machine.serve(address, { body: page(`${sentences(4)}<p>Correction, 2 May: An earlier version of this article gave another evening.</p>`.replace('evening 3', 'evening three')) });
    expect(await machine.add({ address })).toMatchObject({
      kind: 'added', path: 'corpus/the-gate-2031-05-02.md',
      notices: ['Correction, 2 May: An earlier version of this article gave another evening.'],
      comparison: { earlier: 'corpus/the-gate.md', since: '2031-05-01T06:00:00Z', changes: [{ before: '3', after: 'three' }, { before: '', after: 'Correction, 2 May: An earlier version of this article gave another evening.' }] },
    });
    expect(machine.text('corpus/the-gate.md')).toBe(first);
    expect(machine.text('corpus/the-gate-2031-05-02.md')).toMatch(/^corrections:\n {2}- "Correction, 2 May: An earlier version of this article gave another evening\."\nprevious-version: the-gate\.md$/m);
    machine.nextDay();
    expect(await machine.add({ address })).toMatchObject({ kind: 'unchanged', path: 'corpus/the-gate-2031-05-02.md' });
  });

  it('is saved anew where its source has been removed', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(sentences(4)) });
    await machine.add({ address });
    machine.files.delete('corpus/the-gate.md');
    machine.nextDay();
    expect(await machine.add({ address })).toMatchObject({ kind: 'added', comparison: null });
  });

  it.each(['{', '{"page":"bell.example/news/gate","retrieved":"x","source":"../../secret.md","original":null,"sha256":"x"}'])('believes no record that leads elsewhere or is none: %s', async (record) => {
    const machine = memoryAdding();
    machine.serve(address, { body: page(sentences(4)) });
    await machine.add({ address });
    const name = [...machine.files.keys()].find((path) => path.endsWith('.fetch.json')) ?? '';
    machine.files.set(name, new TextEncoder().encode(record));
    machine.files.set('corpus/../../secret.md', new TextEncoder().encode('secret'));
    machine.nextDay();
    expect(await machine.add({ address })).toMatchObject({ kind: 'added', comparison: null });
  });
});

describe('a page that is not what was asked for', () => {
  it.each<[string, string, string]>([
    ['paid', 'is not free', page(sentences(4), `${head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"The gate","isAccessibleForFree":false}</script>`)],
    ['little-text', 'has hardly any text', page('<p>Loading the gate, please wait a moment.</p>')],
    ['login', 'asks for a password', page('<p>Please say who you are before you read about the gate.</p><form><input type="password"></form>')],
  ])('is not saved where it %s: %s', async (code, _what, body) => {
    const machine = memoryAdding();
    machine.serve(address, { body });
    expect(await machine.add({ address })).toMatchObject({ kind: 'refused', code, mayBeForced: true });
    expect([...machine.files.keys()]).toEqual([]);
    expect(await machine.add({ address, anyway: true })).toMatchObject({ kind: 'added' });
    expect(readMarkdown(machine.text('corpus/the-gate.md')).metadata.extent).toBe('excerpt');
  });

  it('is not saved where it is empty, whoever insists', async () => {
    const machine = memoryAdding();
    machine.serve(address, { body: '<html><body><div id="app"></div></body></html>' });
    expect(await machine.add({ address, anyway: true })).toMatchObject({ kind: 'refused', code: 'little-text', mayBeForced: false });
  });

  it('is not saved where it could not be fetched', async () => {
    const machine = memoryAdding();
    machine.serve(address, { code: 'login', message: 'needs a login', redirects: [], mayBeForced: false });
    expect(await machine.add({ address, anyway: true })).toMatchObject({ kind: 'refused', code: 'login', message: 'needs a login' });
    expect(await machine.add({ address: 'ftp://bell.example/' })).toMatchObject({ kind: 'refused', code: 'address' });
    expect([...machine.files.keys()]).toEqual([]);
  });
});

describe('a page that is no web page', () => {
  const csv = 'https://bell.example/minutes.csv';

  it('is saved as it is, with what is known of it beside it, and compared by its text', async () => {
    const machine = memoryAdding();
    machine.serve(csv, { contentType: 'text/csv', body: 'speaker,text\nAda Harrow,The gate was open.\n' });
    expect(await machine.add({ address: csv })).toMatchObject({ kind: 'added', path: 'corpus/minutes.csv', original: null });
    expect(machine.text('corpus/minutes.csv.yaml').replace(/sum\d+/, 'SUM')).toBe(`url: ${csv}\nretrieved: 2031-05-01T06:00:00Z\nsha256: SUM\n`);
    machine.nextDay();
    expect(await machine.add({ address: csv })).toMatchObject({ kind: 'unchanged' });
    machine.serve(csv, { contentType: 'text/csv', body: 'speaker,text\nAda Harrow,The gate was shut.\n' });
    expect(await machine.add({ address: csv })).toMatchObject({ path: 'corpus/minutes-2031-05-02.csv', comparison: { changes: [{ before: 'open.', after: 'shut.' }] } });
  });

  it('is not saved where nobody can read it', async () => {
    const machine = memoryAdding();
    machine.serve(csv, { contentType: 'application/pdf', body: 'no PDF' });
    expect(await machine.add({ address: csv })).toMatchObject({ kind: 'refused', code: 'unreadable' });
    machine.serve(csv, { contentType: 'image/png' });
    expect(await machine.add({ address: csv })).toMatchObject({ kind: 'refused', code: 'type' });
  });
});

describe('a post', () => {
  it('is saved with its author, day and address', async () => {
    const machine = memoryAdding();
    machine.serve('https://pell.example/@ada/1', { body: '<html><head><meta property="og:type" content="article"><meta property="og:site_name" content="Pell"><meta property="og:title" content="Ada Harrow (@ada@pell.example)"><meta property="og:url" content="https://pell.example/@ada/1"><meta property="profile:username" content="ada@pell.example"><meta property="og:published_time" content="2031-05-02T06:00:00Z"><meta property="og:description" content="The gate was open. I saw it."></head><body></body></html>' });
    expect(await machine.add({ address: 'https://pell.example/@ada/1' })).toMatchObject({ kind: 'added', path: 'corpus/ada-harrow-2031-05-02.md' });
    const read = readMarkdown(machine.text('corpus/ada-harrow-2031-05-02.md'));
    expect(read.text).toBe('The gate was open. I saw it.');
    expect(read.metadata).toMatchObject({ author: ['Ada Harrow'], issued: '2031-05-02T06:00:00Z', URL: 'https://pell.example/@ada/1', type: 'post', 'container-title': 'Pell' });
    expect(machine.text('corpus/ada-harrow-2031-05-02.md')).toContain('handle: "@ada@pell.example"');
  });
});

describe('a file that is added', () => {
  const letter = { 'file:///home/ada/My%20letter.txt': 'The gate was open.', 'file:///home/ada/photo.png': 'x', 'file:///home/ada/empty.pdf': '' };

  it('is copied, with the day and its hash beside it', async () => {
    const machine = memoryAdding(letter);
    expect(await machine.add({ file: 'file:///home/ada/My%20letter.txt' })).toMatchObject({ kind: 'added', path: 'corpus/My letter.txt', words: 4 });
    expect(machine.text('corpus/My letter.txt')).toBe('The gate was open.');
    expect(machine.text('corpus/My letter.txt.yaml').replace(/sum\d+/, 'SUM')).toBe('retrieved: 2031-05-01T06:00:00Z\nsha256: SUM\n');
  });

  it.each(['corpus/My letter.txt', 'corpus/My letter.txt.yaml'])('is not copied where there is %s', async (taken) => {
    const machine = memoryAdding(letter);
    machine.files.set(taken, new Uint8Array([1]));
    expect(await machine.add({ file: 'file:///home/ada/My%20letter.txt' })).toMatchObject({ kind: 'refused', code: 'exists' });
    expect([...machine.files.keys()]).toEqual([taken]);
  });

  it.each([['file:///home/ada/photo.png', 'type'], ['file:///home/ada/empty.pdf', 'unreadable'], ['file:///home/ada/gone.txt', 'not-written'], ['file:///home/ada/a%0Ab.txt', 'address']])('is not copied where it is of no use: %s', async (file, code) => {
    const machine = memoryAdding(letter);
    expect(await machine.add({ file })).toMatchObject({ kind: 'refused', code });
    expect([...machine.files.keys()]).toEqual([]);
  });
});
