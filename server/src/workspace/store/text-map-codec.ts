import { LineIndex } from '../../engine/text/lines.ts';
import { OffsetMap } from '../../engine/text/offset-map.ts';
import type { Piece } from '../../engine/text/offset-map.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Writes where the lines of a file begin, as their lengths. */
export function writeLines({ starts, length }: LineIndex, writer: ByteWriter): void {
  writer.number(length);
  writer.number(starts.length - 1);
  let before = 0;
  for (const start of starts.subarray(1)) {
    writer.number(start - before);
    before = start;
  }
}

/** Reads what `writeLines` wrote. */
export function readLines(reader: ByteReader): LineIndex {
  const length = reader.number();
  const starts = new Uint32Array(reader.count() + 1);
  let start = 0;
  for (let line = 1; line < starts.length; line++) {
    start += reader.number();
    starts[line] = start;
    if (start <= (starts[line - 1] ?? 0) || start > length) reader.fail();
  }
  return new LineIndex(starts, length);
}

/** What the first number of a piece says beside its length: which other numbers follow. */
const pieceFlags = { derivedGap: 1, originalGap: 2, otherLength: 4, length: 8 } as const;

/**
 * Writes the pieces of an offset map. Most are copies that follow one another on both sides, and take one number: their length, which
 * stands in the bits above the flags.
 */
export function writePieces(pieces: readonly Piece[], writer: ByteWriter): void {
  writer.number(pieces.length);
  let [derivedEnd, originalEnd] = [0, 0];
  for (const { derived, original } of pieces) {
    const length = derived.end - derived.start;
    const gaps = { derived: derived.start - derivedEnd, original: original.start - originalEnd };
    const longer = original.end - original.start - length;
    writer.number(length * pieceFlags.length + (gaps.derived === 0 ? 0 : pieceFlags.derivedGap)
      + (gaps.original === 0 ? 0 : pieceFlags.originalGap) + (longer === 0 ? 0 : pieceFlags.otherLength));
    if (gaps.derived !== 0) writer.signed(gaps.derived);
    if (gaps.original !== 0) writer.signed(gaps.original);
    if (longer !== 0) writer.signed(longer);
    [derivedEnd, originalEnd] = [derived.end, original.end];
  }
}

/** Reads what `writePieces` wrote. */
export function readPieces(limits: { readonly text: number; readonly original: number }, reader: ByteReader): OffsetMap {
  const pieces: Piece[] = [];
  let [derivedEnd, originalEnd] = [0, 0];
  for (let left = reader.count(); left > 0; left--) {
    const head = reader.number();
    const length = Math.floor(head / pieceFlags.length);
    const derivedStart = derivedEnd + ((head & pieceFlags.derivedGap) === 0 ? 0 : reader.signed());
    const originalStart = originalEnd + ((head & pieceFlags.originalGap) === 0 ? 0 : reader.signed());
    derivedEnd = derivedStart + length;
    originalEnd = originalStart + length + ((head & pieceFlags.otherLength) === 0 ? 0 : reader.signed());
    if (derivedStart < 0 || derivedEnd > limits.text || originalStart < 0 || originalEnd < originalStart || originalEnd > limits.original) reader.fail();
    pieces.push({ derived: { start: derivedStart, end: derivedEnd }, original: { start: originalStart, end: originalEnd } });
  }
  return new OffsetMap(pieces);
}
