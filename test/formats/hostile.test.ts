import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../../server/src/engine/document/document.ts';
import { declaring, packageOf } from '../../server/src/engine/document/package/test-support.ts';
import { readAnyDocument } from '../../server/src/engine/document/read.ts';
import { brokenPromises } from '../../server/src/engine/document/test-support.ts';

/** Files that somebody made to do harm: what becomes of each. What takes too long or too much memory ends with its thread, which other tests see to. */
async function read(path: string, content: string | Uint8Array): Promise<string | DraftDocument> {
  const outcome = await readAnyDocument({ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content });
  if ('failure' in outcome) return outcome.failure.code;
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

async function textOf(path: string, content: string | Uint8Array): Promise<string> {
  const read_ = await read(path, content);
  return typeof read_ === 'string' ? `(${read_})` : read_.text;
}

/** Ten entities, each ten of the one before. */
const laughs = `<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${String(n + 1)} "${`&l${String(n)};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
const word = (body: string): string => `${laughs}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`;
const alto = (body: string): string => `${laughs}<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="${body}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;

describe('entities of XML', () => {
  it.each<[string, string | Uint8Array]>([
    ['a.docx', packageOf({ 'word/document.xml': word('&l9;&file; Nine boats.') })],
    ['a.odt', packageOf({ 'content.xml': `${laughs}<office:document-content><office:body><office:text><text:p>&l9;&file; Nine boats.</text:p></office:text></office:body></office:document-content>` })],
    ['a.xhtml', `${laughs}<html><body><p>&l9;&file; Nine boats.</p></body></html>`],
    ['a.xml', alto('&l9;&file;')],
  ])('are not unfolded, and lead to no file: %s', async (path, content) => {
    expect(await textOf(path, content)).toMatch(/^(?:\]>\s+)?&l9;&file;(?: Nine boats\.)?$/);
  });
});

describe('YAML', () => {
  const anchors = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [${Array.from({ length: 9 }, () => `*a${String(n)}`).join(',')}]`).join('\n')}`;

  it('unfolds no anchors without end', async () => {
    const document = await read('a.md', `---\n${anchors}\nauthor: *a9\ntitle: *a9\n---\n\nNine boats.\n`);
    expect(document).toMatchObject({ text: 'Nine boats.' });
    expect(JSON.stringify((document as DraftDocument).metadata).length).toBeLessThan(1000);
  });

  it.each(['!!js/function "function () { process.exit(3) }"', '!!python/object/apply:os.system [id]', '!<tag:yaml.org,2002:js/regexp> /x/'])('builds no object of a tag: %s', async (value) => {
    const document = await read('a.md', `---\nid: boats\nauthor: ${value}\n---\n\nNine boats.\n`);
    expect(document).toMatchObject({ text: 'Nine boats.', metadata: { id: 'boats' } });
    expect((document as DraftDocument).metadata.author.every((name) => typeof name === 'string')).toBe(true);
  });
});

describe('an archive', () => {
  const bomb = 'a'.repeat(1 << 20);

  it.each<[string, Record<string, string>]>([['a.zip', { 'a.txt': bomb }], ['a.docx', { 'word/document.xml': bomb }], ['a.odt', { 'content.xml': bomb }], ['a.epub', { 'META-INF/container.xml': bomb }]])(
    'that says it unpacks to gigabytes is not unpacked, and one that says less gives no more than it says: %s', async (path, files) => {
      expect(await read(path, declaring(packageOf(files), 0x7fffffff))).toBe('too-large');
      expect((await textOf(path, declaring(packageOf(files), 100))).length).toBeLessThanOrEqual(100);
    });

  it('writes nowhere, whatever names are in it', async () => {
    const document = await read('a.zip', packageOf({ '../../etc/evil.txt': 'Nine boats.', '/abs.md': 'Ten boats.', 'C:\\x\\y.txt': 'Eleven boats.' }));
    expect((document as DraftDocument).text.split('\n\n').sort()).toEqual(['Eleven boats.', 'Nine boats.', 'Ten boats.']);
  });
});

describe('a web page', () => {
  it('has no scripts in its text, and its links are only told of', async () => {
    const document = await read('a.html', '<html><head><title>T</title><script>alert(1)</script></head><body onload="alert(2)"><article><p>Nine <a href="javascript:alert(3)">boats</a> went <img src=x onerror="alert(4)">by.</p><script>document.write("x")</script><iframe src="https://evil.example"></iframe><style>p{}</style><noscript>Ten.</noscript></article></body></html>');
    expect((document as DraftDocument).text).toMatch(/Nine boats went\s+by\./);
    expect((document as DraftDocument).text).not.toMatch(/alert|write|evil/);
  });
});

/** A PDF of these objects, the first of which is its catalogue. */
function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = ['%PDF-1.7\n', ...objects.flatMap((object, index) => [`${String(index + 1)} 0 obj\n`, object, '\nendobj\n']), `trailer<</Size ${String(objects.length + 1)}/Root 1 0 R>>\n`];
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

const stream = (content: Uint8Array, filter = ''): Uint8Array => Buffer.concat([Buffer.from(`<</Length ${String(content.length)}${filter}>>stream\n`), content, Buffer.from('\nendstream')]);
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 600 700]/A<</S/URI/URI(javascript:alert(1))>>>> <</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(/bin/sh)>>>>]>>';
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const shown = Buffer.from('BT /F1 12 Tf 72 700 Td (Nine boats went by the mole.) Tj ET');

describe('a PDF', () => {
  it('that would run something when it is opened is only read', async () => {
    const catalogue = '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/AA<</WC<</S/Launch/F(calc.exe)>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\("https://evil.example"\\))>>]>>/EmbeddedFiles<</Names[(x)<</Type/Filespec/F(x.exe)>>]>>>>>>';
    expect(await textOf('a.pdf', pdfOf([catalogue, '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, stream(shown), font]))).toBe('Nine boats went by the mole.');
  });

  it('whose pages are one another, or more than there can be, comes to an end', async () => {
    expect(await textOf('a.pdf', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']))).toMatch(/^\((?:no-text|damaged)\)$/);
    expect(await textOf('a.pdf', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 999999999>>']))).toMatch(/^\((?:no-text|damaged|too-large)\)$/);
  });

  it('whose content unpacks to a thousand times its size is read', async () => {
    const packed = deflateSync(Buffer.concat([Buffer.alloc(4 << 20, 'q Q '), shown]));
    expect(await textOf('a.pdf', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, stream(packed, '/Filter/FlateDecode'), font]))).toBe('Nine boats went by the mole.');
  }, 60_000);
});

describe('what is nested, repeated or endless', () => {
  const deep = 20_000;
  it.each<[string, string | Uint8Array]>([
    ['a.html', `${'<div>'.repeat(deep)}Nine boats.`], ['a.html', `${'<table><tr><td>'.repeat(deep)}Nine boats.`], ['a.html', `<p ${Array.from({ length: deep }, (_, n) => `a${String(n)}=1`).join(' ')}>Nine boats.`],
    ['a.json', `${'['.repeat(deep)}${']'.repeat(deep)}`], ['a.json', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`], ['a.csv', '"'.repeat(deep)], ['a.csv', 'a,'.repeat(deep)], ['a.rtf', `{\\rtf1 ${'{'.repeat(deep)}Nine boats.${'}'.repeat(deep)}}`],
    ['a.md', `${'> '.repeat(deep)}Nine boats.`], ['a.md', `${'['.repeat(deep)}a${']'.repeat(deep)}`], ['a.md', '*a_'.repeat(deep)], ['a.xml', '<alto>'.repeat(deep)], ['a.vtt', `WEBVTT\n\n99999999999:00:00.000 --> 00:00:01.000\n<v ${'A'.repeat(deep)}>Nine boats.\n`],
    ['a.eml', `From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(deep)}`],
    ['a.docx', packageOf({ 'word/document.xml': `<w:document><w:body>${'<w:p><w:r>'.repeat(deep)}<w:t>Nine boats.</w:t>` })], ['a.epub', packageOf({ 'META-INF/container.xml': '<a>'.repeat(deep) })],
    ['a.txt', 'word '.repeat(400_000)], ['a.txt', 'x'.repeat(2_000_000)],
  ])('breaks no reader: %s', async (path, content) => {
    const outcome = await read(path, content);
    expect(typeof outcome === 'string' ? outcome : 'read').toMatch(/^(?:read|damaged|no-text|unsupported|too-large)$/);
  }, 60_000);
});
