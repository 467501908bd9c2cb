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

/** Where the lines of a text begin. A line ends at `\n`, `\r\n` or `\r`. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== lineFeed && unit !== carriageReturn) continue;
      if (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
      starts.push(at + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The position of a UTF-16 offset; offsets beyond either end give that end's position. */
  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(0, offset), this.#length);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - this.#starts[low]! };
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
