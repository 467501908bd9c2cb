import type { Document, DraftDocument } from '../engine/document/document.ts';
import { isTextFormat } from '../engine/document/formats.ts';
import { locate, locatorInWords } from '../engine/document/locate.ts';
import type { Quotation } from '../engine/speech/speech.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import { visible } from '../engine/text/visible.ts';

/** Where a span of `document.text` stands in the file. */
export function rangeOf({ lines, map }: Document, span: Span): Range {
  return lines.rangeOf(map.toOriginalSpan(span));
}

/** Where a span stands in a file that has no lines to look at (Word, PDF), for people; null where its range says so. */
export function placeInWords(document: Document, span: Span): string | null {
  return isTextFormat(document.format) ? null : visible(locatorInWords(locate(document, span)));
}

/** Where a span stands, as UTF-16 offsets in the file. */
export function offsetsOf(document: Document, span: Span): { start: number; end: number } {
  const { start, end } = document.map.toOriginalSpan(span);
  return { start, end };
}

/**
 * Where a quotation stands in the file: all between its marks, trimmed of white space, markup at its edges included. A blockquote, and a
 * paragraph that no mark closes, from the first character that is seen to the last.
 */
export function entrySpan({ text, original, map }: DraftDocument, { kind, span, outer }: Pick<Quotation, 'kind' | 'span' | 'outer'>): Span {
  const seen = map.toOriginalSpan(span);
  const opening = text.slice(outer.start, span.start).trimEnd().length;
  const closing = text.slice(span.end, outer.end).trimStart().length;
  if (kind === 'block') return seen;
  const start = opening === 0 ? seen.start : map.toOriginalSpan({ start: outer.start, end: outer.start + opening }).end;
  const end = closing === 0 ? seen.end : map.toOriginalSpan({ start: outer.end - closing, end: outer.end }).start;
  const before = original.slice(start, seen.start);
  const behind = original.slice(seen.end, end);
  return {
    start: isMarkup(before) ? seen.start - before.trimStart().length : seen.start,
    end: isMarkup(behind) ? seen.end + behind.trimEnd().length : seen.end,
  };
}

/** Whether it stands on one line: what a line begins with belongs to the block around it. */
function isMarkup(text: string): boolean {
  return text !== '' && !/[\r\n]/.test(text);
}
