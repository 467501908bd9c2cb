import type { Document } from '../engine/document/document.ts';
import { LineIndex } from '../engine/text/lines.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';

/** Where a document's text stands in its file, by lines. */
export interface Places {
  readonly document: Document;
  /** Of a span of `Document.text`. */
  range(span: Span): Range;
  /** Of a span of `Document.original`. */
  originalRange(span: Span): Range;
}

/** The places of a document. */
export function placesOf(document: Document): Places {
  let lines: LineIndex | undefined;
  const originalRange = (span: Span): Range => (lines ??= new LineIndex(document.original)).rangeOf(span);
  return { document, originalRange, range: (span) => originalRange(document.map.toOriginalSpan(span)) };
}
