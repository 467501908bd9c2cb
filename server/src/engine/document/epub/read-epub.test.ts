import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { locate } from '../locate.ts';
import { packageOf } from '../package/test-support.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { readEpub } from './read-epub.ts';

const container = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const chapter = (body: string): string => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

interface Book {
  /** By name; the spine has them in this order. */
  readonly chapters: Readonly<Record<string, string>>;
  readonly nav?: string;
  readonly css?: string;
  readonly more?: Readonly<Record<string, string>>;
}

function book({ chapters, nav = '', css = '', more = {} }: Book): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map((name) => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`).join('');
  return packageOf({
    'META-INF/container.xml': container,
    'OEBPS/book.opf': `<package><metadata><dc:title>The River Ledger</dc:title><dc:creator id="a">Cressida Maunder</dc:creator><dc:creator id="b">Jan Oke</dc:creator>
      <meta refines="#b" property="role">ill</meta><dc:date>2019-03-01</dc:date><dc:language>en</dc:language></metadata>
      <manifest>${items}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="css" href="a.css" media-type="text/css"/></manifest>
      <spine><itemref idref="nav"/>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': chapter(nav),
    'OEBPS/a.css': css,
    ...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`OEBPS/text/${name}`, chapter(body)])),
    ...more,
  });
}

function read(given: Book): DraftDocument {
  const outcome = readEpub(book(given));
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

describe('a book', () => {
  const chapters = {
    'title.xhtml': '<section epub:type="titlepage"><h1>The River Ledger</h1></section>',
    'one.xhtml': '<h1>The Mill</h1><p><span id="p7"/>Fog came in.</p><p>It <a id="p8"/>stayed.</p>',
    'two.xhtml': '<p>Nobody knew.</p><p><span epub:type="pagebreak" title="9"/>It left.</p>',
  };
  const nav = '<nav epub:type="toc"><ol><li><a href="text/one.xhtml">The Mill</a></li><li><a href="text/two.xhtml">The Quay</a></li></ol></nav>'
    + '<nav epub:type="page-list"><ol><li><a href="text/one.xhtml#p7">7</a></li><li><a href="text/one.xhtml#p8">8</a></li></ol></nav>';

  it('is read in the order of its spine, without its title page and its contents', () => {
    expect(outline(read({ chapters, nav }))).toEqual(['heading1: The Mill', 'paragraph: Fog came in.', 'paragraph: It stayed.', 'paragraph: Nobody knew.', 'paragraph: It left.']);
    expect(read({ chapters }).metadata).toEqual({ title: 'The River Ledger', author: ['Cressida Maunder'], issued: '2019-03-01', language: 'en', type: 'book', extent: 'complete', declares: [] });
  });

  it.each<[string, string, string]>([['Fog', '7', 'The Mill'], ['stayed', '8', 'The Mill'], ['knew', '8', 'The Quay'], ['left', '9', 'The Quay']])('says on which page of the printed edition, and in which chapter: %s', (words, value, inChapter) => {
    const document = read({ chapters, nav });
    const start = document.text.indexOf(words);
    expect(locate(document, { start, end: start + words.length })).toEqual({ label: 'page', value, chapter: inChapter });
  });

  it('that is protected says so; one whose fonts alone are obscured is read', () => {
    const encryption = (uri: string): Book['more'] => ({ 'META-INF/encryption.xml': `<encryption><EncryptedData><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>` });
    expect(readEpub(book({ chapters, more: encryption('OEBPS/text/two.xhtml') }))).toMatchObject({ failure: { code: 'encrypted' } });
    expect(readEpub(book({ chapters, more: encryption('OEBPS/fonts/a.otf') }))).toMatchObject({ document: { format: 'epub' } });
  });
});

describe('paragraphs that are set apart', () => {
  const plain = (count: number): string => '<p class="b">It rose, and nobody had been told.</p>'.repeat(count);
  it('by the name of their class or by their margin are quotations, those that follow one another one', () => {
    const css = '.in { margin: 0 0 0 2em; text-indent: 0 } .b { margin: 0 }';
    expect(outline(read({ css, chapters: { 'a.xhtml': `${plain(3)}<p class="in">Keep it shut.</p><p class="in">Until I come.</p>${plain(2)}<p class="blockquote">Open it.</p>` } })).filter((line) => line.includes('q')))
      .toEqual(['paragraph q0/1: Keep it shut.', 'paragraph q0/1: Until I come.', 'paragraph q1/1: Open it.']);
  });

  it.each<[string, string, string]>([
    ['where all are indented', '.b { margin-left: 2em }', plain(4)],
    ['where the first line hangs out, as in a list', '.c { margin-left: 2em; text-indent: -2em } .b { margin: 0 }', `${plain(3)}<p class="c">1. Nine hours.</p>`],
    ['where only the first line is indented', '.c { text-indent: 2em }', `${plain(3)}<p class="c">Nine hours.</p>`],
  ])('are none %s', (_, css, body) => {
    expect(read({ css, chapters: { 'a.xhtml': body } }).blocks.every(({ quote }) => quote === undefined)).toBe(true);
  });
});
