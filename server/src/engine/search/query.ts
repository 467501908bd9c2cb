import { createTokens, reserve, tokenize } from './tokenize.ts';
import type { Tokens } from './tokenize.ts';

/** A quotation ready to be looked up: its words, parted where an ellipsis says that something was left out. */
export interface PreparedQuery {
  readonly pieces: readonly Piece[];
  /** Of all pieces. */
  readonly words: number;
}

/** An unbroken stretch of a quotation: the unit that is looked up and aligned. */
export interface Piece {
  /** Hash of each word. */
  readonly hashes: Int32Array;
  /** Byte offset of each word in the piece's own UTF-8. */
  readonly starts: Uint32Array;
  /** 1 where a bracket stands behind the word: the source may have other words there, or none. */
  readonly gapAfter: Uint8Array;
  readonly byteLength: number;
}

/** What stands for an omission in a query: callers join the parts of an interrupted quotation with it. */
export const gapMark = ' … ';

/** Brackets without brackets inside, and ellipses of every form: `…`, `...`, `. . .`, `* * *`. */
const marks = /\[[^[\]]*\]|［[^［］]*］|〔[^〔〕]*〕|（(?:[前中後后]|以下)?略）|…|⋯|\.(?:\s?\.){2,}|\*(?:\s\*){2,}/gu;
const ellipsis = /^\*|…|⋯|\.\s?\.\s?\.|略.$/u;
const letterBefore = /[\p{L}\p{N}]$/u;
const letterBehind = /^[\p{L}\p{N}]/u;
const oneWord = /^[\p{L}\p{N}\p{M}'’]*$/u;

/** Text between two ellipses, parted at brackets. */
type Runs = string[];

/** Reads editorial marks and words of a quotation. */
export function prepareQuery(text: string): PreparedQuery {
  const pieces = split(text).map(readPiece).filter((piece) => piece.hashes.length > 0);
  if (pieces.length > 0) return { pieces, words: total(pieces) };
  // Nothing but brackets: then their words are all there is.
  const literal = [readPiece([text])].filter((piece) => piece.hashes.length > 0);
  return { pieces: literal, words: total(literal) };
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.hashes.length, 0);
}

function split(text: string): Runs[] {
  const pieces: Runs[] = [];
  let runs: Runs = [];
  let run = '';
  let at = 0;
  for (const match of text.matchAll(marks)) {
    run += text.slice(at, match.index);
    const mark = match[0];
    at = match.index + mark.length;
    if (ellipsis.test(mark.replace(/^[[［〔]/u, ''))) {
      pieces.push([...runs, run]);
      runs = [];
      run = '';
    } else if (isPartOfWord(mark, run, text.slice(at, at + 1))) {
      run += mark.slice(1, -1);
    } else {
      runs.push(run);
      run = '';
    }
  }
  pieces.push([...runs, run + text.slice(at)]);
  return pieces;
}

/** `[T]he`, `walk[ed]`, `w[hi]ch`, `judgment[]`: the bracket mends one word. */
function isPartOfWord(bracket: string, before: string, behind: string): boolean {
  return oneWord.test(bracket.slice(1, -1)) && (letterBefore.test(before) || letterBehind.test(behind));
}

function readPiece(runs: Runs): Piece {
  const encoder = new TextEncoder();
  const tokens: Tokens = createTokens(16);
  const hashes: number[] = [];
  const starts: number[] = [];
  const gapAfter: number[] = [];
  let offset = 0;
  for (const run of runs) {
    if (hashes.length > 0) gapAfter[hashes.length - 1] = 1;
    const bytes = encoder.encode(run);
    reserve(tokens, bytes.length);
    tokenize(bytes, 0, bytes.length, tokens);
    for (let i = 0; i < tokens.count; i++) {
      hashes.push(tokens.hashes[i]!);
      starts.push(offset + tokens.starts[i]!);
      gapAfter.push(0);
    }
    offset += bytes.length;
  }
  return { hashes: Int32Array.from(hashes), starts: Uint32Array.from(starts), gapAfter: Uint8Array.from(gapAfter), byteLength: offset };
}
