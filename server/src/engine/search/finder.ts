import type { Scope } from './places.ts';
import type { Piece, PreparedQuery } from './query.ts';
import type { SearchWork } from './search.ts';
import type { Verifier } from './verify.ts';
import type { VoteCounter } from './vote-counter.ts';
import type { Elect, Gram } from './votes.ts';

/** What a query works with. */
export interface Finder {
  readonly scope: Scope;
  readonly elect: Elect;
  readonly counter: VoteCounter;
  readonly verifier: Verifier;
  readonly work: SearchWork;
  /** The bigrams of a piece, rarest first; see `gramsOf`. */
  readonly grams: (piece: Piece) => readonly Gram[];
}

/** Pieces of fewer words cannot bear a changed one: they are looked up as they stand. */
export const fewestForVotes = 4;

/** The pieces that are looked up in the index; the others are sought near these. */
export function lookedUp(query: PreparedQuery): readonly Piece[] {
  const voting = query.pieces.filter((piece) => piece.hashes.length >= fewestForVotes);
  if (voting.length > 0) return voting;
  const longest = query.pieces.reduce<Piece | null>((best, piece) => (best !== null && best.hashes.length >= piece.hashes.length ? best : piece), null);
  return longest !== null && longest.hashes.length > 1 ? [longest] : [];
}
