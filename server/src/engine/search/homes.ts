import type { Finder } from './finder.ts';
import { fewestForVotes, lookedUp } from './finder.ts';
import { joinPieces } from './join.ts';
import type { Place } from './places.ts';
import type { Piece } from './query.ts';
import { prepareQuery } from './query.ts';
import { byRank, bySource, toCandidate, withoutOverlap } from './rank.ts';
import { placesOf, rarestGrams } from './rarest.ts';
import type { Candidate, Query } from './search.ts';

/** The share of the words that makes a place a home, and how many of the rarest bigrams vouch for one. */
const homeShare = 0.8;
const homeGrams = 3;
/** Bigrams that vouch for places so near each other vouch for one. */
const homeBlockShift = 6;

/** Every place that carries the words exactly, or nearly so and with one of its rarest bigrams intact; in the order of the sources. */
export function findHomes(query: Query, finder: Finder): Candidate[] {
  const prepared = prepareQuery(query.text);
  const looked = lookedUp(prepared);
  if (prepared.words < 2 || looked.length === 0) return [];
  const hits = prepared.pieces.map((piece) => {
    if (!looked.includes(piece)) return [];
    const least = piece.hashes.length < fewestForVotes ? 1 : homeShare;
    return placesOfRarest(piece, finder)
      .flatMap((place) => finder.verifier.atPlace(piece, place, finder.scope))
      .filter((hit) => hit.matched >= least * piece.hashes.length);
  });
  const chains = joinPieces(prepared, hits, finder, Infinity)
    .filter((chain) => chain.matched >= homeShare * prepared.words && (prepared.words >= fewestForVotes || chain.cost === 0));
  return withoutOverlap(chains.sort(byRank)).map((chain) => toCandidate(chain, prepared)).sort(bySource);
}

function placesOfRarest(piece: Piece, finder: Finder): Place[] {
  const seen = new Set<string>();
  return [...placesOf(rarestGrams(piece, finder, homeGrams), finder)].filter((place) => {
    const key = `${finder.scope.entries.indexOf(place.entry)}:${place.start >> homeBlockShift}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
