import type { Piece } from './query.ts';
import type { Tokens } from './tokenize.ts';

/** How a stretch of a piece fits into a stretch of a source. */
export interface WordMatch {
  /** The first word of the source that was taken, as an index in the tokens. */
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** Words found in order. */
  readonly matched: number;
  /** Two for each word that is inserted, deleted or changed; one for a bracket behind which source words are skipped. */
  readonly cost: number;
}

export interface WordRange {
  readonly first: number;
  readonly end: number;
}

export type WordAligner = (piece: Piece, range: WordRange, tokens: Tokens, nearest: 'start' | 'end') => WordMatch;

export const edit = 2;
const bracketSkip = 1;
/** A trace holds where the alignment began and, in its low bits, how many words matched since. */
export const matchedBits = 8;
const matchedMask = (1 << matchedBits) - 1;

/**
 * Semi-global alignment by word hashes (Sellers 1980): the piece's words against any stretch of the tokens, source words before and
 * behind free of cost, and skipped for little at a bracket. Takes ranges of up to 255 words.
 */
export function createWordAligner(): WordAligner {
  let costs = new Int32Array(1024);
  let traces = new Int32Array(1024);

  return (piece, range, tokens, nearest) => {
    const exact = findExact(piece, range, tokens, nearest);
    if (exact !== null) return exact;
    const columns = tokens.count;
    if (costs.length <= columns) {
      costs = new Int32Array(columns * 2);
      traces = new Int32Array(columns * 2);
    }
    for (let column = 0; column <= columns; column++) {
      costs[column] = 0;
      traces[column] = column << matchedBits;
    }
    for (let word = range.first; word < range.end; word++) {
      alignRow(costs, traces, tokens, piece.hashes[word]!);
      if (piece.gapAfter[word] === 1 && word + 1 < range.end) skipForward(costs, traces, columns);
    }
    return best(costs, traces, columns, nearest);
  };
}

/** The words as they stand, side by side: most quotations are, and this is found without any table. */
function findExact({ hashes }: Piece, { first, end }: WordRange, tokens: Tokens, nearest: 'start' | 'end'): WordMatch | null {
  const length = end - first;
  const step = nearest === 'start' ? 1 : -1;
  const last = tokens.count - length;
  for (let at = nearest === 'start' ? 0 : last; at >= 0 && at <= last; at += step) {
    let matched = 0;
    while (matched < length && tokens.hashes[at + matched] === hashes[first + matched]) matched++;
    if (matched === length) return { first: at, end: at + length, matched, cost: 0 };
  }
  return null;
}

/** One more word of the piece, in place: costs and traces by column, where column c stands behind the c-th token. */
export function alignRow(costs: Int32Array, traces: Int32Array, { hashes, count }: Tokens, hash: number): void {
  let diagonalCost = costs[0]!;
  let diagonalTrace = traces[0]!;
  let cost = diagonalCost + edit;
  let trace = diagonalTrace;
  costs[0] = cost;
  for (let column = 1; column <= count; column++) {
    const upCost = costs[column]!;
    const upTrace = traces[column]!;
    if (hashes[column - 1] === hash) {
      cost = diagonalCost;
      trace = diagonalTrace + 1;
    } else {
      // `cost` is still that of the column before.
      if (upCost < cost) {
        cost = upCost;
        trace = upTrace;
      }
      if (diagonalCost <= cost) {
        cost = diagonalCost;
        trace = diagonalTrace;
      }
      cost += edit;
    }
    costs[column] = cost;
    traces[column] = trace;
    diagonalCost = upCost;
    diagonalTrace = upTrace;
  }
}

/** Behind a bracket, any number of source words may be left out. */
function skipForward(costs: Int32Array, traces: Int32Array, columns: number): void {
  let cost = costs[0]!;
  let trace = traces[0]!;
  for (let column = 1; column <= columns; column++) {
    if (costs[column]! <= cost) {
      cost = costs[column]!;
      trace = traces[column]!;
    } else if (cost + bracketSkip < costs[column]!) {
      costs[column] = cost + bracketSkip;
      traces[column] = trace;
    }
  }
}

/** The cheapest end in a row, of equals that with more words found. */
export function best(costs: Int32Array, traces: Int32Array, columns: number, nearest: 'start' | 'end'): WordMatch {
  let end = 0;
  for (let column = 1; column <= columns; column++) {
    const difference = costs[column]! - costs[end]! || (traces[end]! & matchedMask) - (traces[column]! & matchedMask);
    if (difference < 0 || (difference === 0 && nearest === 'end')) end = column;
  }
  const first = traces[end]! >>> matchedBits;
  return { first: Math.min(first, Math.max(0, end - 1)), end: Math.max(1, end), matched: traces[end]! & matchedMask, cost: costs[end]! };
}
