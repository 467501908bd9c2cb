import { decodeText } from '../decode.ts';
import type { ReadFailure } from '../decode.ts';
import type { DraftDocument } from '../document.ts';
import { Flow } from '../flow.ts';
import { noMetadata } from '../metadata.ts';
import { lineJoiner } from '../pdf/join-lines.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { altoPages } from './alto.ts';
import { hocrPages } from './hocr.ts';
import type { ScannedPage } from './scanned-page.ts';

/** Reads what a program recognised on scanned pages: hOCR or ALTO. */
export function readScan(bytes: Uint8Array): ReadOutcome<DraftDocument> {
  const decoded = decodeText(bytes);
  if ('code' in decoded) return { failure: decoded };
  const head = decoded.text.slice(0, headLength);
  if (/<(?:\w+:)?alto[\s>]/i.test(head)) return { document: documentOf(altoPages(bytes)) };
  return /ocr[-_](?:system|page)/.test(head) ? { document: documentOf(hocrPages(decoded.text)) } : { failure: unknown };
}

/** How much of a file is looked at for what it is, UTF-16 units. */
const headLength = 8192;

const unknown: ReadFailure = { code: 'unsupported', message: 'The file is XML, but neither ALTO nor hOCR, which text recognition writes. Save its text as Markdown, plain text or HTML.' };

function documentOf(pages: readonly ScannedPage[]): DraftDocument {
  const flow = new Flow();
  const join = lineJoiner(pages.flatMap(({ paragraphs }) => paragraphs.flat()));
  pages.forEach(({ label, paragraphs }, index) => {
    flow.place('page', label ?? String(index + 1), index + 1);
    for (const lines of paragraphs) {
      let text = lines[0] ?? '';
      lines.slice(1).forEach((line) => {
        const { drop, put } = join(text, line);
        text = text.slice(0, text.length - drop) + put + line;
      });
      flow.text(text);
      flow.endBlock({ kind: 'paragraph', quoteDepth: 0 });
    }
  });
  return flow.build({ format: 'scan', metadata: noMetadata });
}
