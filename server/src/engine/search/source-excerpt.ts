import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import { checkpointBytes } from './checkpoints.ts';
import type { Segment, SegmentSource } from './search.ts';

/**
 * Part of a source's text, without reading the rest of it.
 * @param span in the source's text, UTF-16 units; between characters
 */
export function sourceExcerpt(segment: Segment, source: SegmentSource, { start, end }: Span): string {
  const from = Math.max(source.startByte, byteOf(segment, source.startUnit + start));
  const to = Math.min(source.endByte, byteOf(segment, source.startUnit + end));
  return from < to ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(segment.text.read(from, to)) : '';
}

/** The byte of a segment's text at which the character at a UTF-16 offset begins. */
function byteOf({ text, checkpoints }: Segment, unit: number): number {
  const index = lastUpTo(checkpoints, unit);
  const start = index * checkpointBytes;
  const readFrom = Math.max(0, start - longestCharacter);
  const bytes = text.read(readFrom, start + checkpointBytes + longestCharacter);
  let units = checkpoints[index] ?? 0;
  for (let at = start - readFrom; at < bytes.length; at++) {
    const isStart = (bytes[at]! & 0xc0) !== 0x80;
    if (isStart && units >= unit) return readFrom + at;
    // Of a character of four bytes, the first and the last count one unit each: as they do in checkpoints.
    if (isStart || (at >= 3 && bytes[at - 3]! >= 0xf0)) units++;
  }
  return readFrom + bytes.length;
}

/** Bytes of the longest character. */
const longestCharacter = 4;

/** Index of the last of ascending numbers that is not above a bound. */
function lastUpTo(ascending: Uint32Array, bound: number): number {
  return Math.max(0, lowerBound(ascending.length, (index) => ascending[index]!, bound + 1) - 1);
}
