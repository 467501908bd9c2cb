import type { Span } from '../text/span.ts';

/**
 * What a text is to the aligner: words, and the editorial marks between them. A quotation's marks are units of their own, since they
 * act; a source's marks are only remembered beside its words, since its words are what a quotation is compared with (row 17).
 */

/** One word, number or symbol. */
export interface UnitWord extends Span {
  /** As written, without brackets inside it (`[T]he` → `The`). */
  readonly plain: string;
  /** What it is compared by. */
  readonly folded: string;
  /** `symbol` (`%`, `$`, `&`) and `url` count as no words. */
  readonly kind: 'word' | 'number' | 'symbol' | 'url';
  /** Of a number written in digits; null for everything else. */
  readonly value: number | null;
  /** A minus sign stands before the digits. */
  readonly negative: boolean;
  /** The pieces of a word with brackets inside it; null for a plain word. */
  readonly pieces: readonly WordPiece[] | null;
}

/** A stretch of a word that is bracketed or not: `walk[ed]` is `walk` and, bracketed, `ed`. */
export interface WordPiece {
  readonly text: string;
  readonly bracketed: boolean;
}

/**
 * - `ellipsis`: leaves words out
 * - `bracket`: an editor's words
 * - `parenthesis`: words in parentheses, which may be anybody's
 * - `note`, `sic`: an editor's note; `transcript`: `[applause]`; `note-number`: `[12]`, `¹²`; `citation`: `(Harrow 1990, p. 4)`
 * - `enumerator`: `(1)`; `redaction`: `[expletive]`, `██`
 */
export type MarkKind =
  | 'ellipsis' | 'bracket' | 'parenthesis' | 'note' | 'sic' | 'transcript' | 'note-number' | 'citation' | 'enumerator' | 'redaction';

/** An editorial mark. */
export interface UnitMark extends Span {
  readonly kind: MarkKind;
  /** Its words; empty for an ellipsis. */
  readonly words: readonly UnitWord[];
}

/** Where a mark stands among the words: before word `first`, and holding words up to `last` (exclusive) where its words are units. */
export interface PlacedMark extends UnitMark {
  readonly first: number;
  readonly last: number;
}

/** One side of an alignment. */
export interface Units {
  readonly text: string;
  readonly words: readonly UnitWord[];
  /** In order. */
  readonly marks: readonly PlacedMark[];
}

/** What a quotation's marks of a kind do to its words: act in their place, or merely surround them. */
export function actsInPlace(kind: MarkKind): boolean {
  return kind !== 'parenthesis';
}

/** Whether a word counts as one: symbols and links do not. */
export function counts(word: UnitWord): boolean {
  return word.kind === 'word' || word.kind === 'number';
}
