import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document } from '../engine/document/document.ts';
import type { Span } from '../engine/text/span.ts';

const lineIndexes = new WeakMap<Document, TextDocument>();

/** The file's own text with its lines: of a source, or of a draft as it was when it was read. */
export function linesOf(document: Document): TextDocument {
  const known = lineIndexes.get(document);
  if (known !== undefined) return known;
  const lines = TextDocument.create('', '', 0, document.original);
  lineIndexes.set(document, lines);
  return lines;
}

/** Where a span of `document.text` stands in the file. */
export function rangeOf(document: Document, span: Span): Range {
  return originalRange(document, document.map.toOriginalSpan(span));
}

/** A span of `document.original` as a range. */
export function originalRange(document: Document, original: Span): Range {
  const lines = linesOf(document);
  return { start: lines.positionAt(original.start), end: lines.positionAt(original.end) };
}
