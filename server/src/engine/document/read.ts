import { decodeText } from './decode.ts';
import type { ReadFailure } from './decode.ts';
import type { Document, DocumentFormat, DocumentProblem, DraftDocument } from './document.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** A file to read: its bytes, or its text where an editor holds it. The path's ending says the format. */
export type FileToRead = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly text: string });

/** A document, or the reason why there is none. */
export type ReadOutcome<Kind extends Document = Document> = { readonly document: Kind } | { readonly failure: ReadFailure };

const formats: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkd: 'markdown', qmd: 'markdown', rmd: 'markdown',
  txt: 'text', text: 'text',
  html: 'html', htm: 'html', xhtml: 'html',
};

const readers: Readonly<Record<DocumentFormat, (text: string, role: 'draft' | 'source') => DraftDocument>> = {
  markdown: (text) => readMarkdown(text),
  text: (text, role) => readPlainText(text, { pageTail: role === 'draft' ? 'keep' : 'drop' }),
  html: readHtml,
};

/** Endings that a reader exists for, without the dot, lower case. */
const readableEndings: readonly string[] = Object.keys(formats);

/** The format that a path's ending stands for; null where no reader knows it. */
export function formatOfPath(path: string): DocumentFormat | null {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? null : (formats[ending] ?? null);
}

/**
 * Reads a file into a document; a source's without the file's text. Never throws: a file that cannot be read gives the reason.
 * @param role what the document is for: the page clutter at the end of a pasted text is no source, but in a draft it is the writer's own
 */
export function readDocument(file: FileToRead, role?: 'draft'): ReadOutcome<DraftDocument>;
export function readDocument(file: FileToRead, role: 'draft' | 'source'): ReadOutcome;
export function readDocument(file: FileToRead, role: 'draft' | 'source' = 'draft'): ReadOutcome {
  const format = formatOfPath(file.path);
  if (format === null) {
    const message = `Verbatim reads ${readableEndings.map((ending) => `.${ending}`).join(', ')}. Save the file in one of these formats.`;
    return { failure: { code: 'unsupported', message } };
  }
  const decoded = 'text' in file ? { text: file.text, problems: [] as readonly DocumentProblem[] } : decodeText(file.bytes);
  if ('code' in decoded) return { failure: decoded };
  const { original, ...read } = readers[format](decoded.text.replace(/^\ufeff/, ''), role);
  const document: Document = { ...read, problems: [...decoded.problems, ...read.problems] };
  if (role === 'source') return { document };
  const draft: DraftDocument = { ...document, original };
  return { document: draft };
}
