import type { Span } from './span.ts';

/**
 * One piece of a derived text and the stretch of the original that it came from. A piece of equal length on both sides is a
 * verbatim copy and maps offset by offset; otherwise (an entity, a line wrap that became a space, text that was put in) the
 * piece is indivisible and maps as a whole.
 */
export interface Piece {
  readonly derived: Span;
  readonly original: Span;
}

/**
 * A monotone map between a derived text (what a reader sees) and the original file's text. All offsets are UTF-16.
 * Every stage that changes text keeps one, so that every verdict can be pointed at in the file.
 */
export class OffsetMap {
  readonly #pieces: readonly Piece[];

  /** @param pieces in order on both sides, covering the derived text without overlap */
  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The map of a text that is its own original. */
  static identity(length: number): OffsetMap {
    return new OffsetMap([{ derived: { start: 0, end: length }, original: { start: 0, end: length } }]);
  }

  /** The pieces, in order: for a stage that carries a stretch of one map into another. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** The original place of one derived character (or of the derived text's end). */
  toOriginal(offset: number): number {
    const piece = this.#pieceBefore(offset, (candidate) => candidate.derived);
    if (piece === undefined) return this.#pieces[0]?.original.start ?? 0;
    const within = offset - piece.derived.start;
    if (isCopy(piece)) return Math.min(piece.original.start + within, piece.original.end);
    return within <= 0 ? piece.original.start : piece.original.end;
  }

  /**
   * The original stretch of a derived span, from its first character to behind its last: what lies between pieces inside the
   * span (markup, prefixes of lines) is covered, what lies before or after is not.
   */
  toOriginalSpan(span: Span): Span {
    if (span.start >= span.end) {
      const at = this.toOriginal(span.start);
      return { start: at, end: at };
    }
    const last = span.end - 1;
    const piece = this.#pieceBefore(last, (candidate) => candidate.derived);
    const start = this.toOriginalStart(span.start);
    if (piece === undefined) return { start, end: start };
    const end = isCopy(piece) ? Math.min(piece.original.start + (last - piece.derived.start) + 1, piece.original.end) : piece.original.end;
    return { start, end: Math.max(start, end) };
  }

  /** The derived place of an original offset: the nearest derived character at or behind it. */
  toDerived(offset: number): number {
    const piece = this.#pieceBefore(offset, (candidate) => candidate.original);
    if (piece === undefined) return this.#pieces[0]?.derived.start ?? 0;
    const within = offset - piece.original.start;
    if (isCopy(piece)) return Math.min(piece.derived.start + within, piece.derived.end);
    return within <= 0 ? piece.derived.start : piece.derived.end;
  }

  /** The derived span that shows an original one; empty where nothing of it is shown. */
  toDerivedSpan(span: Span): Span {
    const start = this.toDerived(span.start);
    return { start, end: Math.max(start, this.toDerived(span.end)) };
  }

  toOriginalStart(offset: number): number {
    const piece = this.#pieceBefore(offset, (candidate) => candidate.derived);
    if (piece === undefined) return this.#pieces[0]?.original.start ?? 0;
    return isCopy(piece) ? Math.min(piece.original.start + (offset - piece.derived.start), piece.original.end) : piece.original.start;
  }

  /** The last piece that starts at or before `offset` on the given side. */
  #pieceBefore(offset: number, side: (piece: Piece) => Span): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.#pieces[middle];
      if (piece !== undefined && side(piece).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : this.#pieces[low - 1];
  }
}

function isCopy(piece: Piece): boolean {
  return piece.derived.end - piece.derived.start === piece.original.end - piece.original.start;
}

/** Collects a derived text together with its map. Calls must move forward in the original. */
export class MappedTextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** UTF-16 length of the text collected so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends `text`, which stands for `original`; where the lengths are equal it is taken as a verbatim copy. */
  append(text: string, original: Span): void {
    if (text.length === 0) return;
    const derived = { start: this.#length, end: this.#length + text.length };
    const last = this.#pieces.at(-1);
    const piece = { derived, original };
    if (last !== undefined && isCopy(last) && isCopy(piece) && last.original.end === original.start) {
      this.#pieces[this.#pieces.length - 1] = {
        derived: { start: last.derived.start, end: derived.end },
        original: { start: last.original.start, end: original.end },
      };
    } else {
      this.#pieces.push(piece);
    }
    this.#chunks.push(text);
    this.#length = derived.end;
  }

  /** The text and its map. */
  build(): { readonly text: string; readonly map: OffsetMap } {
    return { text: this.#chunks.join(''), map: new OffsetMap(this.#pieces) };
  }
}
