import { strToU8, zipSync } from 'fflate';
import type { Book } from './book.ts';
import { toPdf } from './pdf.ts';

/** Writes a book in a format, as plainly as programs do. */
type Encoder = (book: Book) => Uint8Array;

/** The formats that are measured, by their endings. */
export const encoders: Readonly<Record<string, Encoder>> = {
  md: text(({ title, author, chapters }) => `---\ntitle: ${title}\nauthor: ${author}\n---\n\n${chapters.flatMap((chapter) => [`## ${chapter.title}`, ...chapter.paragraphs]).join('\n\n')}\n`),
  txt: text(({ chapters }) => `${chapters.flatMap((chapter) => [chapter.title, ...chapter.paragraphs]).join('\n\n')}\n`),
  html: text(page),
  pdf: toPdf,
  docx: (book) => zipped({
    '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inOrder(book, (line, isTitle) => `<w:p>${isTitle ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)}</w:body></w:document>`,
  }),
  odt: (book) => zipped({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${inOrder(book, (line, isTitle) => (isTitle ? `<text:h text:outline-level="1">${line}</text:h>` : `<text:p text:style-name="P1">${line}</text:p>`))}</office:text></office:body></office:document-content>`,
  }),
  rtf: text((book) => `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}\n${inOrder(book, (line) => `\\pard\\plain ${line.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\u007f]/g, (letter) => `\\u${String(letter.charCodeAt(0))}?`)}\\par\n`, false)}}`),
  epub: (book) => zipped({
    mimetype: 'application/epub+zip', 'META-INF/container.xml': '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>',
    'content.opf': `<package><metadata><dc:title>${xml(book.title)}</dc:title></metadata><manifest>${book.chapters.map((_, n) => `<item id="c${String(n)}" href="c${String(n)}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${book.chapters.map((_, n) => `<itemref idref="c${String(n)}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(book.chapters.map((chapter, n) => [`c${String(n)}.xhtml`, `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${xml(chapter.title)}</h1>${chapter.paragraphs.map((line) => `<p>${xml(line)}</p>`).join('')}</body></html>`])),
  }),
  vtt: text((book) => `WEBVTT\n\n${cues(book, (from, to, line) => `${from} --> ${to}\n<v ${book.author}>${line}\n`)}`),
  srt: text((book) => cues(book, (from, to, line, number) => `${String(number)}\n${from.replace('.', ',')} --> ${to.replace('.', ',')}\n${line}\n`)),
  eml: text((book) => `From: "${book.author}" <a@example.org>\r\nSubject: ${book.title}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${inOrder(book, (line) => `${line}\r\n\r\n`, false)}`),
  mhtml: text((book) => `Subject: ${book.title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page(book)}\r\n--x--\r\n`),
  csv: text((book) => `speaker,text\n${inOrder(book, (line) => `${book.author},"${line.replace(/"/g, '""')}"\n`, false)}`),
  jsonl: text((book) => inOrder(book, (line) => `${JSON.stringify({ speaker: book.author, text: line })}\n`, false)),
  hocr: text((book) => `<html><head><meta name="ocr-system" content="x"/></head><body><div class="ocr_page" title="bbox 0 0 1000 1000; ppageno 0">${inOrder(book, (line) => `<p class="ocr_par"><span class="ocr_line">${line.split(' ').map((word) => `<span class="ocrx_word" title="bbox 1 1 9 9; x_wconf 95">${word}</span>`).join(' ')}</span></p>`)}</div></body></html>`),
  zip: (book) => zipped({ 'a.md': inOrder(book, (line, isTitle) => `${isTitle ? '# ' : ''}${line}\n\n`, false) }),
};

function text(write: (book: Book) => string): Encoder {
  return (book) => strToU8(write(book));
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])), { level: 6 });
}

function page(book: Book): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${xml(book.title)}</title></head><body><nav><a href="/">Home</a></nav><article>${inOrder(book, (line, isTitle) => (isTitle ? `<h2>${line}</h2>` : `<p>${line}</p>`))}</article><footer>About</footer></body></html>`;
}

/** Titles of chapters and paragraphs, one after another. */
function inOrder({ chapters }: Book, write: (line: string, isTitle: boolean) => string, isXml = true): string {
  const line = (content: string, isTitle: boolean): string => write(isXml ? xml(content) : content, isTitle);
  return chapters.flatMap((chapter) => [line(chapter.title, true), ...chapter.paragraphs.map((paragraph) => line(paragraph, false))]).join('');
}

/** A paragraph each half minute. */
function cues(book: Book, write: (from: string, to: string, line: string, number: number) => string): string {
  let number = 0;
  const stamp = (second: number): string => `${[Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map((part) => String(part).padStart(2, '0')).join(':')}.000`;
  return book.chapters.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).map((line) => write(stamp(30 * number), stamp(30 * ++number), xml(line), number)).join('\n');
}

function xml(content: string): string {
  return content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
