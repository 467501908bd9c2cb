import type { Range } from 'vscode-languageserver';
import type { Document } from '../engine/document/document.ts';
import type { Span } from '../engine/text/span.ts';

/** Where a span of `document.text` stands in the file: a source's, or a draft's as it was when it was read. */
export function rangeOf({ lines, map }: Document, span: Span): Range {
  return lines.rangeOf(map.toOriginalSpan(span));
}
