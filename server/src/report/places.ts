import type { Document } from '../engine/document/document.ts';
import type { Range } from '../engine/text/lines.ts';
import { LineIndex } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';

const indexes = new WeakMap<Document, LineIndex>();

/** Where a span of `document.text` stands in the file. */
export function rangeOf(document: Document, span: Span): Range {
  return linesOf(document).rangeOf(document.map.toOriginalSpan(span));
}

/** The same as UTF-16 offsets in the file. */
export function offsetsOf(document: Document, span: Span): { start: number; end: number } {
  const { start, end } = document.map.toOriginalSpan(span);
  return { start, end };
}

function linesOf(document: Document): LineIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const lines = new LineIndex(document.original);
  indexes.set(document, lines);
  return lines;
}
