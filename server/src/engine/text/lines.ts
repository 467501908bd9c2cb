import type { Span } from './span.ts';

/** A place in a text: zero-based line, and UTF-16 units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text by lines, `end` exclusive: a range as editors exchange it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where the lines of a text begin, without the text. A line ends at `\n`, `\r\n` or `\r`. */
export class LineIndex {
  /** UTF-16 offset of each line's first character, ascending; the first is 0. */
  readonly starts: Uint32Array;
  /** Of the text, in UTF-16 units. */
  readonly length: number;

  /** @param starts as `starts` describes them */
  constructor(starts: Uint32Array, length: number) {
    this.starts = starts;
    this.length = length;
  }

  /** The lines of a text. */
  static of(text: string): LineIndex {
    const starts = [0];
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
      const next = isFeed ? feed + 1 : carriage + (feed === carriage + 1 ? 2 : 1);
      starts.push(next);
      if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
      if (!isFeed) carriage = text.indexOf('\r', next);
    }
    return new LineIndex(Uint32Array.from(starts), text.length);
  }

  /** The position of a UTF-16 offset; offsets beyond either end give that end's position. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(0, offset), this.length);
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - this.starts[low]! };
  }

  /** The offset of a position; a character behind its line's end is that end, a line behind the last the text's end. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.starts[line];
    if (start === undefined) return this.length;
    const next = this.starts[line + 1];
    return Math.min(start + Math.max(0, character), next === undefined ? this.length : next - 1);
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}
