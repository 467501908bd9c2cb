import { decodeText } from './decode.ts';
import type { ReadFailure } from './decode.ts';
import type { Document, DocumentProblem, DraftDocument } from './document.ts';
import { extractedFormatOf, readableEndings, textFormatOf } from './formats.ts';
import type { ExtractedFormat, TextFormat } from './formats.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { readRecords } from './records.ts';
import type { ExtractingReader, ReadOutcome } from './read-outcome.ts';
import { readSubtitles } from './subtitles.ts';

/** A file to read: its bytes, or its text where an editor holds it. The path's ending says the format. */
export type FileToRead = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly text: string });

const readers: Readonly<Record<TextFormat, (text: string, role: 'draft' | 'source', path: string) => DraftDocument | ReadFailure>> = {
  markdown: (text) => readMarkdown(text),
  text: (text, role) => readPlainText(text, { pageTail: role === 'draft' ? 'keep' : 'drop' }),
  html: (text) => readHtml(text),
  subtitles: readSubtitles,
  records: (text, _role, path) => readRecords(text, path),
};

/** Readers with what they need are loaded when a file of their format is met: each is a file of its own in the bundle. */
const extractingReaders: Readonly<Record<ExtractedFormat, () => Promise<ExtractingReader>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf.ts')).readRtf,
  epub: async () => (await import('./epub/read-epub.ts')).readEpub,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  eml: async () => (await import('./mail/read-eml.ts')).readEml,
  mhtml: async () => (await import('./mail/read-mhtml.ts')).readMhtml,
  scan: async () => (await import('./scan/read-scan.ts')).readScan,
  zip: async () => (await import('./zip/read-zip.ts')).readZip,
};

/**
 * Reads a file of any format into a document; a source's without the file's text. Never throws: a file that cannot be read gives the reason.
 * @param role as for `readDocument`
 */
export function readAnyDocument(file: { readonly path: string; readonly bytes: Uint8Array }, role?: 'draft'): Promise<ReadOutcome<DraftDocument>>;
export function readAnyDocument(file: { readonly path: string; readonly bytes: Uint8Array }, role: 'draft' | 'source'): Promise<ReadOutcome>;
export async function readAnyDocument(file: { readonly path: string; readonly bytes: Uint8Array }, role: 'draft' | 'source' = 'draft'): Promise<ReadOutcome> {
  const format = extractedFormatOf(file.path);
  if (format === null) return readDocument(file, role);
  const read = await extractingReaders[format]();
  const outcome = await read(file.bytes, (part) => readAnyDocument(part));
  if ('failure' in outcome) return outcome;
  return outcome.document.text === '' ? { failure: withoutText } : { document: forRole(outcome.document, role) };
}

const withoutText: ReadFailure = { code: 'no-text', message: 'There is no text in the file. If it should have some, save or download it again.' };

/**
 * Reads a file of a format that is text, at once; else as `readAnyDocument`.
 * @param role what the document is for: the page clutter at the end of a pasted text is no source, but in a draft it is the writer's own
 */
export function readDocument(file: FileToRead, role?: 'draft'): ReadOutcome<DraftDocument>;
export function readDocument(file: FileToRead, role: 'draft' | 'source'): ReadOutcome;
export function readDocument(file: FileToRead, role: 'draft' | 'source' = 'draft'): ReadOutcome {
  const format = textFormatOf(file.path);
  if (format === null) return { failure: unsupported };
  const decoded = 'text' in file ? { text: file.text, problems: [] as readonly DocumentProblem[] } : decodeText(file.bytes);
  if ('code' in decoded) return { failure: decoded };
  const read = readers[format](decoded.text.replace(/^\ufeff/, ''), role, file.path);
  if ('code' in read) return { failure: read };
  return { document: forRole({ ...read, problems: [...decoded.problems, ...read.problems] }, role) };
}

const unsupported: ReadFailure = {
  code: 'unsupported',
  message: `Verbatim reads ${readableEndings.map((ending) => `.${ending}`).join(', ')}. Save the file in one of these formats.`,
};

/** Of a source nobody keeps the file's text. */
function forRole(document: DraftDocument, role: 'draft' | 'source'): Document {
  const { original, ...source } = document;
  return role === 'draft' ? Object.assign(source, { original }) : source;
}
