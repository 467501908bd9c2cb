import { LineIndex } from '../../engine/text/lines.ts';
import type { Position, Range } from '../../engine/text/lines.ts';
import { lowerBound } from '../../engine/text/lower-bound.ts';
import { OffsetMap } from '../../engine/text/offset-map.ts';
import type { Piece } from '../../engine/text/offset-map.ts';
import type { Span } from '../../engine/text/span.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/*
 * Where a document's text stands in its file, so that a stretch can be placed without the rest. First the head: the file's length, how many
 * lines and pieces there are, how many bytes the lines take, and the landmarks; then the lines, as their lengths; then the pieces. From a
 * landmark on, lines and pieces can be read without those before.
 */

/** A landmark is set at every so many lines, and at every so many units of text. */
const landmarks = { lines: 256, units: 8192 } as const;

/** A line from which lines can be read. */
interface LineMark {
  readonly line: number;
  /** Where it begins in the file, UTF-16 units. */
  readonly start: number;
  /** Where the length of its last line's follower stands, bytes from the first line's. */
  readonly byte: number;
}

/** A piece from which pieces can be read. */
interface PieceMark {
  /** What the next piece is counted from. */
  readonly before: Piece;
  readonly lineBreak: number;
  /** Bytes from the first piece's. */
  readonly byte: number;
  /** Where the piece begins in the text, UTF-16 units. */
  readonly start: number;
}

/** How long a text is, and its file, UTF-16 units. */
export interface TextLengths {
  readonly text: number;
  readonly original: number;
}

/** Writes where a text stands in its file. */
export function encodePlaces(lines: LineIndex, pieces: readonly Piece[]): Uint8Array {
  const lineBytes = new ByteWriter();
  const lineMarks = writeLines(lines, lineBytes);
  const pieceBytes = new ByteWriter();
  const pieceMarks = writePieces(pieces, pieceBytes);
  const head = new ByteWriter();
  [lines.length, lines.starts.length, pieces.length, lineBytes.length].forEach((count) => { head.number(count); });
  writeMarks(lineMarks, ({ line, start, byte }) => [line, start, byte], head);
  writeMarks(pieceMarks, ({ before, lineBreak, byte, start }) => [before.derived.end, before.original.end, lineBreak, byte, start], head);
  const whole = new ByteWriter();
  whole.blob(head.bytes());
  whole.append(lineBytes.bytes());
  whole.append(pieceBytes.bytes());
  return whole.bytes();
}

/** Where a text stands in its file, as it is kept. */
export interface KeptPlaces {
  /** All of it; null where it makes no sense. @param text its length, UTF-16 units */
  whole(text: number): { readonly lines: LineIndex; readonly map: OffsetMap } | null;
  /** Where a stretch of the text stands in the file, by lines, without a look at the rest; null where that makes no sense. @param text its length */
  rangeOf(span: Span, text: number): Range | null;
}

/** Opens what `encodePlaces` wrote; null where the bytes are something else. */
export function openPlaces(bytes: Uint8Array): KeptPlaces | null {
  const outer = new ByteReader(bytes);
  const head = new ByteReader(outer.blob());
  const [original, lineCount, pieceCount, lineLength] = [head.number(), head.number(), head.number(), head.number()];
  const lineMarks = readMarks(3, head, ([line = 0, start = 0, byte = 0]): LineMark => ({ line, start, byte }));
  const pieceMarks = readMarks(5, head, ([derived = 0, file = 0, lineBreak = 0, byte = 0, start = 0]): PieceMark => ({ before: endingAt(derived, file), lineBreak, byte, start }));
  if (!outer.isSound || !head.isDone || lineCount < 1) return null;
  const lineBytes = bytes.subarray(outer.at, outer.at + lineLength);
  const pieceBytes = bytes.subarray(outer.at + lineLength);
  if (lineBytes.length !== lineLength || lineCount - 1 > lineLength || pieceCount > 2 * pieceBytes.length) return null;

  const positionAt = (offset: number): Position | null => {
    const inside = Math.min(Math.max(0, offset), original);
    const mark = lastUpTo(lineMarks, ({ start }) => start, inside);
    const reader = new ByteReader(lineBytes.subarray(mark?.byte ?? 0));
    let [line, start] = [mark?.line ?? 0, mark?.start ?? 0];
    while (line + 1 < lineCount) {
      const next = start + reader.number();
      if (!reader.isSound || next <= start) return null;
      if (next > inside) break;
      [line, start] = [line + 1, next];
    }
    return start > inside || line >= lineCount ? null : { line, character: inside - start };
  };
  return {
    whole: (text) => {
      const [lineReader, pieceReader] = [new ByteReader(lineBytes), new ByteReader(pieceBytes)];
      const lines = readLines(lineCount, original, lineReader);
      const pieces = readPieces(pieceReader, { text, original }, { from: firstPiece, until: () => false, count: pieceCount });
      return lineReader.isDone && pieceReader.isDone && pieces.length === pieceCount ? { lines, map: new OffsetMap(pieces) } : null;
    },
    rangeOf: (span, text) => {
      const from = lastUpTo(pieceMarks, ({ start }) => start, Math.max(0, span.start)) ?? firstPiece;
      const reader = new ByteReader(pieceBytes.subarray(from.byte));
      const pieces = readPieces(reader, { text, original }, { from, until: ({ derived }) => derived.start >= Math.max(span.end, span.start + 1), count: pieceCount });
      const place = new OffsetMap(pieces).toOriginalSpan(span);
      const [start, end] = [positionAt(place.start), positionAt(place.end)];
      return !reader.isSound || start === null || end === null ? null : { start, end };
    },
  };
}

function lastUpTo<T>(marks: readonly T[], startOf: (mark: T) => number, bound: number): T | undefined {
  const starts = (index: number): number => {
    const mark = marks[index];
    return mark === undefined ? Infinity : startOf(mark);
  };
  return marks[lowerBound(marks.length, starts, bound + 1) - 1];
}

function writeMarks<T>(marks: readonly T[], numbersOf: (mark: T) => readonly number[], head: ByteWriter): void {
  head.number(marks.length);
  let before: readonly number[] = [];
  for (const mark of marks) {
    const numbers = numbersOf(mark);
    numbers.forEach((value, index) => { head.signed(value - (before[index] ?? 0)); });
    before = numbers;
  }
}

function readMarks<T>(width: number, head: ByteReader, make: (numbers: readonly number[]) => T): T[] {
  let before: readonly number[] = [];
  return Array.from({ length: head.count() }, () => {
    before = Array.from({ length: width }, (_, index) => (before[index] ?? 0) + head.signed());
    if (before.some((value) => value < 0)) head.fail();
    return make(before);
  });
}

function writeLines({ starts }: LineIndex, writer: ByteWriter): LineMark[] {
  const marks: LineMark[] = [];
  let before = 0;
  for (let line = 1; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    writer.number(start - before);
    if (line % landmarks.lines === 0) marks.push({ line, start, byte: writer.length });
    before = start;
  }
  return marks;
}

function readLines(count: number, length: number, reader: ByteReader): LineIndex {
  const starts = new Uint32Array(count);
  let start = 0;
  for (let line = 1; line < count; line++) {
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
function writePieces(pieces: readonly Piece[], writer: ByteWriter): PieceMark[] {
  const marks: PieceMark[] = [];
  let before = nothing;
  let lineBreak = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? nothing;
    const next = pieces[index + 1] ?? nothing;
    if (piece.derived.start >= (marks.at(-1)?.start ?? 0) + landmarks.units) marks.push({ before, lineBreak, byte: writer.length, start: piece.derived.start });
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
  return marks;
}

/** Which pieces are read. */
interface PieceReading {
  readonly from: Pick<PieceMark, 'before' | 'lineBreak'>;
  /** Whether a piece is one too many. */
  readonly until: (piece: Piece) => boolean;
  /** At most. */
  readonly count: number;
}

function readPieces(reader: ByteReader, limits: TextLengths, { from, until, count }: PieceReading): Piece[] {
  const pieces: Piece[] = [];
  let { before, lineBreak } = from;
  const add = (gaps: { readonly derived: number; readonly original: number }, lengths: { readonly derived: number; readonly original: number }): void => {
    const derived = { start: before.derived.end + gaps.derived, end: before.derived.end + gaps.derived + lengths.derived };
    const original = { start: before.original.end + gaps.original, end: before.original.end + gaps.original + lengths.original };
    if (derived.start < 0 || derived.end > limits.text || original.start < 0 || original.end < original.start || original.end > limits.original) reader.fail();
    before = { derived, original };
    pieces.push(before);
  };
  while (pieces.length < count && !reader.isAtEnd && !until(before)) {
    const head = reader.number();
    const length = Math.floor(head / pieceFlags.length);
    const derivedGap = (head & pieceFlags.derivedGap) === 0 ? 0 : reader.signed();
    const originalGap = (head & pieceFlags.originalGap) === 0 ? 0 : reader.signed();
    const longer = (head & pieceFlags.otherLength) === 0 ? 0 : reader.signed();
    add({ derived: derivedGap, original: originalGap }, { derived: length, original: length + longer });
    if ((head & pieceFlags.lineBreak) !== 0) add(noGap, { derived: 1, original: lineBreak });
    if (length === 1) lineBreak = length + longer;
  }
  if (pieces.length > count) reader.fail();
  return pieces;
}

function endingAt(derived: number, original: number): Piece {
  return { derived: { start: derived, end: derived }, original: { start: original, end: original } };
}

const nothing = endingAt(0, 0);
const firstPiece: PieceMark = { before: nothing, lineBreak: 0, byte: 0, start: 0 };
const noGap = { derived: 0, original: 0 } as const;

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function follows(piece: Piece, next: Piece): boolean {
  return next.derived.start === piece.derived.end && next.original.start === piece.original.end;
}
