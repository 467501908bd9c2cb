import type { Segment, SegmentSource } from './search.ts';

/** How many bytes lie between two checkpoints: what may have to be walked to come from a byte to its UTF-16 offset. */
export const checkpointBytes = 1024;

/** UTF-16 offsets at every `checkpointBytes`-th byte of a UTF-8 text, counted by the characters that begin before it. */
export function buildCheckpoints(bytes: Uint8Array): Uint32Array {
  const checkpoints = new Uint32Array(Math.floor(bytes.length / checkpointBytes) + 1);
  let units = 0;
  for (let index = 1; index < checkpoints.length; index++) {
    units += unitsBetween(bytes, (index - 1) * checkpointBytes, index * checkpointBytes);
    checkpoints[index] = units;
  }
  return checkpoints;
}

/** The UTF-16 offset, in its source's own text, of a byte that begins a character (or ends the source). */
export function utf16Offset(segment: Segment, source: SegmentSource, byte: number): number {
  return unitsBefore(segment, byte) - unitsBefore(segment, source.startByte);
}

function unitsBefore(segment: Segment, byte: number): number {
  const index = Math.floor(byte / checkpointBytes);
  return (segment.checkpoints[index] ?? 0) + unitsBetween(segment.bytes, index * checkpointBytes, byte);
}

/** UTF-16 units of the characters that begin in a stretch of UTF-8: one for each, two where four bytes spell it. */
function unitsBetween(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
