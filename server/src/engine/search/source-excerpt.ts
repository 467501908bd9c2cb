import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import { checkpointBytes } from './checkpoints.ts';
import type { Segment, SegmentSource } from './search.ts';

/**
 * Part of a source's text, without reading the rest of it: what `slice` gives of the whole.
 * @param span in the source's text, UTF-16 units
 */
export function sourceExcerpt(segment: Segment, source: SegmentSource, span: Span): string {
  const [start, end] = [Math.max(0, span.start), Math.min(span.end, source.endUnit - source.startUnit)];
  if (start >= end) return '';
  const from = placeOf(segment, source.startUnit + start);
  const to = placeOf(segment, source.startUnit + end);
  // The first unit may be the latter half of a character: then all of it is read.
  const isHalf = from.unit > source.startUnit + start;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(segment.text.read(from.byte - (isHalf ? longestCharacter : 0), Math.min(source.endByte, to.byte)));
  return text.slice(isHalf ? 1 : 0, end - start + (isHalf ? 1 : 0));
}

/** Where the first character begins, in a segment's text, that begins at a UTF-16 offset or behind it. */
function placeOf({ text, checkpoints }: Segment, unit: number): { readonly byte: number; readonly unit: number } {
  const index = lastUpTo(checkpoints, unit);
  const start = index * checkpointBytes;
  const readFrom = Math.max(0, start - longestCharacter);
  const bytes = text.read(readFrom, start + checkpointBytes + longestCharacter);
  let units = checkpoints[index] ?? 0;
  for (let at = start - readFrom; at < bytes.length; at++) {
    const isStart = (bytes[at]! & 0xc0) !== 0x80;
    if (isStart && units >= unit) return { byte: readFrom + at, unit: units };
    // Of a character of four bytes, the first and the last count one unit each: as they do in checkpoints.
    if (isStart || (at >= 3 && bytes[at - 3]! >= 0xf0)) units++;
  }
  return { byte: readFrom + bytes.length, unit: units };
}

/** Bytes of the longest character. */
const longestCharacter = 4;

/** Index of the last of ascending numbers that is not above a bound. */
function lastUpTo(ascending: Uint32Array, bound: number): number {
  return Math.max(0, lowerBound(ascending.length, (index) => ascending[index]!, bound + 1) - 1);
}
