import { LineIndex } from '../../engine/text/lines.ts';
import { OffsetMap } from '../../engine/text/offset-map.ts';
import type { Piece } from '../../engine/text/offset-map.ts';
import type { Span } from '../../engine/text/span.ts';
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

/**
 * What the first number of a piece says beside its length: which other numbers follow, and whether one more piece does that is like the
 * last line break (one space for as many characters of the file): in a wrapped file that is every other piece.
 */
const pieceFlags = { derivedGap: 1, originalGap: 2, otherLength: 4, lineBreak: 8, length: 16 } as const;

/**
 * Writes the pieces of an offset map. Most are copies that follow one another on both sides, and take one number: their length, which
 * stands in the bits above the flags.
 */
export function writePieces(pieces: readonly Piece[], writer: ByteWriter): void {
  writer.number(pieces.length);
  let before = nothing;
  let lineBreak = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? nothing;
    const next = pieces[index + 1] ?? nothing;
    const length = lengthOf(piece.derived);
    const gaps = { derived: piece.derived.start - before.derived.end, original: piece.original.start - before.original.end };
    const longer = lengthOf(piece.original) - length;
    const isBroken = follows(piece, next) && lengthOf(next.derived) === 1 && lengthOf(next.original) === lineBreak;
    writer.number(length * pieceFlags.length + (gaps.derived === 0 ? 0 : pieceFlags.derivedGap) + (gaps.original === 0 ? 0 : pieceFlags.originalGap)
      + (longer === 0 ? 0 : pieceFlags.otherLength) + (isBroken ? pieceFlags.lineBreak : 0));
    if (gaps.derived !== 0) writer.signed(gaps.derived);
    if (gaps.original !== 0) writer.signed(gaps.original);
    if (longer !== 0) writer.signed(longer);
    if (length === 1) lineBreak = length + longer;
    before = isBroken ? next : piece;
    if (isBroken) index++;
  }
}

/** Reads what `writePieces` wrote. */
export function readPieces(limits: { readonly text: number; readonly original: number }, reader: ByteReader): OffsetMap {
  const pieces: Piece[] = [];
  let before = nothing;
  let lineBreak = 0;
  const add = (gaps: { readonly derived: number; readonly original: number }, lengths: { readonly derived: number; readonly original: number }): void => {
    const derived = { start: before.derived.end + gaps.derived, end: before.derived.end + gaps.derived + lengths.derived };
    const original = { start: before.original.end + gaps.original, end: before.original.end + gaps.original + lengths.original };
    if (derived.start < 0 || derived.end > limits.text || original.start < 0 || original.end < original.start || original.end > limits.original) reader.fail();
    before = { derived, original };
    pieces.push(before);
  };
  const count = reader.count(2);
  while (pieces.length < count) {
    const head = reader.number();
    const length = Math.floor(head / pieceFlags.length);
    const derivedGap = (head & pieceFlags.derivedGap) === 0 ? 0 : reader.signed();
    const originalGap = (head & pieceFlags.originalGap) === 0 ? 0 : reader.signed();
    const longer = (head & pieceFlags.otherLength) === 0 ? 0 : reader.signed();
    add({ derived: derivedGap, original: originalGap }, { derived: length, original: length + longer });
    if ((head & pieceFlags.lineBreak) !== 0) add(noGap, { derived: 1, original: lineBreak });
    if (length === 1) lineBreak = length + longer;
  }
  if (pieces.length !== count) reader.fail();
  return new OffsetMap(pieces);
}

const nothing: Piece = { derived: { start: 0, end: 0 }, original: { start: 0, end: 0 } };
const noGap = { derived: 0, original: 0 } as const;

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function follows(piece: Piece, next: Piece): boolean {
  return next.derived.start === piece.derived.end && next.original.start === piece.original.end;
}
