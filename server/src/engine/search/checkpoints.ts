import { byFour, isAscii } from './four-bytes.ts';
import type { Segment, SegmentSource } from './search.ts';

/** How many bytes lie between two checkpoints: what may have to be walked to come from a byte to its UTF-16 offset. */
export const checkpointBytes = 512;

/** UTF-16 offsets at every `checkpointBytes`-th byte of a UTF-8 text, counted by the characters that begin before it. */
export function buildCheckpoints(bytes: Uint8Array): Uint32Array {
  const checkpoints = new Uint32Array(Math.floor(bytes.length / checkpointBytes) + 1);
  let units = 0;
  for (let index = 1; index < checkpoints.length; index++) {
    const start = (index - 1) * checkpointBytes;
    units += unitsBetween(bytes, start, start + checkpointBytes);
    checkpoints[index] = units;
  }
  return checkpoints;
}

/**
 * The UTF-16 offset, in its source's own text, of a byte that begins a character (or ends the source); always one that the source has,
 * whatever the bytes say.
 */
export function utf16Offset(segment: Segment, source: SegmentSource, byte: number): number {
  return Math.min(source.endUnit, Math.max(source.startUnit, unitsBefore(segment, byte))) - source.startUnit;
}

/** UTF-16 units of a segment's text before a byte. */
export function unitsBefore({ text, checkpoints }: Pick<Segment, 'text' | 'checkpoints'>, byte: number): number {
  const index = Math.min(Math.floor(byte / checkpointBytes), checkpoints.length - 1);
  const units = checkpoints[index]!;
  const start = index * checkpointBytes;
  // As many units as bytes: ASCII alone, and no need to read it.
  if (checkpoints[index + 1] === units + checkpointBytes) return units + byte - start;
  const readFrom = Math.max(0, start - lookBehind);
  const bytes = text.read(readFrom, byte);
  return units + unitsBetween(bytes, start - readFrom, bytes.length);
}

/** From the first to the last byte of the longest character. */
const lookBehind = 3;

/**
 * UTF-16 units that a stretch of UTF-8 spells: one for the first byte of each character, and one for the fourth, so that no stretch has
 * more units than bytes.
 */
function unitsBetween(bytes: Uint8Array, start: number, end: number): number {
  const { fours, start: first, end: last } = byFour(bytes, start, end);
  let units = unitsByByte(bytes, start, first) + unitsByByte(bytes, last, end);
  for (let index = 0; index < fours.length; index++) {
    const at = first + 4 * index;
    // Most of most texts: each is the first byte of its character.
    units += isAscii(fours[index]!) ? 4 : unitsByByte(bytes, at, at + 4);
  }
  return units;
}

function unitsByByte(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at++) {
    if ((bytes[at]! & 0xc0) !== 0x80 || (at >= lookBehind && bytes[at - lookBehind]! >= 0xf0)) units++;
  }
  return units;
}
