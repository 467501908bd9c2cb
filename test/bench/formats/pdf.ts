import { deflateSync } from 'node:zlib';
import type { Book } from './book.ts';

/** A page of a typewriter: lines of it, and characters in a line. */
const linesOnPage = 44;
const lineWidth = 78;
const leading = 15;
const top = 740;
const left = 72;

/** A book as a PDF of plain pages: one column, a number at each foot, letters that every reader of PDF brings with it. */
export function toPdf({ title, author, chapters }: Book): Uint8Array {
  const lines = chapters.flatMap((chapter) => [{ text: chapter.title, indent: 0 }, { text: '', indent: 0 }, ...chapter.paragraphs.flatMap(wrapped), { text: '', indent: 0 }]);
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, number) => pageOf(lines.slice(number * linesOnPage, (number + 1) * linesOnPage), number + 1));
  const [catalogue, tree, font, info] = [1, 2, 3, 4];
  const kids = pages.map((_, index) => 5 + 2 * index);
  const objects: (string | Uint8Array)[] = [
    `<</Type/Catalog/Pages ${String(tree)} 0 R>>`,
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>',
    `<</Title(${escaped(title)})/Author(${escaped(author)})>>`,
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent ${String(tree)} 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F ${String(font)} 0 R>>>>/Contents ${String((kids[index] ?? 0) + 1)} 0 R>>`,
      streamOf(content),
    ]),
  ];
  return assembled(objects, `/Root ${String(catalogue)} 0 R/Info ${String(info)} 0 R`);
}

interface Line {
  readonly text: string;
  readonly indent: number;
}

/** A paragraph in lines, the first a little to the right. */
function wrapped(paragraph: string): Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > lineWidth) {
      lines.push({ text: line, indent: lines.length === 0 ? 18 : 0 });
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push({ text: line, indent: lines.length === 0 ? 18 : 0 });
  return lines;
}

function pageOf(lines: readonly Line[], number: number): string {
  const shown = lines.map(({ text, indent }, index) => (text === '' ? '' : `1 0 0 1 ${String(left + indent)} ${String(top - index * leading)} Tm (${escaped(text)}) Tj`));
  return ['BT /F 11 Tf', ...shown.filter((line) => line !== ''), `1 0 0 1 300 40 Tm (${String(number)}) Tj`, 'ET'].join('\n');
}

/** As Windows-1252 in octal where it is no ASCII. */
function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '“': '\\223', '”': '\\224', '‘': '\\221', '’': '\\222', '–': '\\226', '—': '\\227', '…': '\\205', '(': '\\(', ')': '\\)', '\\': '\\\\' };
  return text.replace(/[“”‘’–—…()\\]/g, (mark) => marks[mark] ?? mark).replace(/[\u0080-\u00ff]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`);
}

function streamOf(content: string): Uint8Array {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 6 });
  return Buffer.concat([Buffer.from(`<</Length ${String(packed.length)}/Filter/FlateDecode>>stream\n`), packed, Buffer.from('\nendstream')]);
}

function assembled(objects: readonly (string | Uint8Array)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const at = length;
    const part = Buffer.concat([Buffer.from(`${String(index + 1)} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return at;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${table}trailer<</Size ${String(objects.length + 1)}${trailer}>>\nstartxref\n${String(length)}\n%%EOF\n`));
  return Buffer.concat(parts);
}
