import type { WordAligner } from './word-aligner.ts';
import { alignRow, best, edit, matchedBits } from './word-aligner.ts';

/** What leaving out any number of source words once costs: it must spare two edits at least. */
const jump = 2 * edit;
const impossible = 1 << 20;

/**
 * Aligns like `createWordAligner`, but leaves out one stretch of the source somewhere between the piece's words: every row has a twin of
 * the alignments that have jumped already.
 */
export function createJumpAligner(): WordAligner {
  let rows = allocate(1024);

  return (piece, range, tokens, nearest) => {
    const columns = tokens.count;
    if (rows.costs.length <= columns) rows = allocate(columns * 2);
    const { costs, traces, jumpedCosts, jumpedTraces } = rows;
    for (let column = 0; column <= columns; column++) {
      costs[column] = 0;
      traces[column] = column << matchedBits;
      jumpedCosts[column] = impossible;
      jumpedTraces[column] = 0;
    }
    for (let word = range.first; word < range.end; word++) {
      const hash = piece.hashes[word]!;
      alignRow(jumpedCosts, jumpedTraces, tokens, hash);
      alignRow(costs, traces, tokens, hash);
      if (word + 1 === range.end) break;
      let from = 0;
      for (let column = 1; column <= columns; column++) {
        if (costs[column]! < costs[from]!) from = column;
        if (costs[from]! + jump >= jumpedCosts[column]!) continue;
        jumpedCosts[column] = costs[from]! + jump;
        jumpedTraces[column] = traces[from]!;
      }
    }
    return best(jumpedCosts, jumpedTraces, columns, nearest);
  };
}

function allocate(length: number): Record<'costs' | 'traces' | 'jumpedCosts' | 'jumpedTraces', Int32Array> {
  const array = (): Int32Array => new Int32Array(length);
  return { costs: array(), traces: array(), jumpedCosts: array(), jumpedTraces: array() };
}
