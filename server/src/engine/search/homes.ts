import type { Finder } from './finder.ts';
import { fewestForVotes, lookedUp } from './finder.ts';
import { joinPieces } from './join.ts';
import type { Place, SegmentEntry } from './places.ts';
import type { Piece } from './query.ts';
import { prepareQuery } from './query.ts';
import { byRank, bySource, toCandidate, withoutOverlap } from './rank.ts';
import { placesOf, rarestGrams } from './rarest.ts';
import type { Candidate, Query } from './search.ts';
import type { Hit } from './verify.ts';

/** The share of the words that makes a place a home, and how many of the rarest bigrams vouch for one. */
const homeShare = 0.8;
const homeGrams = 3;
/** What nobody reads to its end is cut off here, unless more are asked for: words that stand everywhere. */
const mostHomes = 10_000;
/** Bigrams that vouch for places so near each other vouch for one. */
const homeBlockShift = 6;

/**
 * The places that carry the words exactly, or nearly so and with one of its rarest bigrams intact: all of them up to the query's limit, in the order
 * of the sources.
 */
export function findHomes(query: Query, finder: Finder): Candidate[] {
  const prepared = prepareQuery(query.text);
  const looked = lookedUp(prepared);
  if (prepared.words < 2 || looked.length === 0) return [];
  const limit = query.limit ?? mostHomes;
  const hits = prepared.pieces.map((piece) => (looked.includes(piece) ? hitsOf(piece, finder, limit) : []));
  const chains = joinPieces(prepared, hits, finder, Infinity)
    .filter((chain) => chain.matched >= homeShare * prepared.words && (prepared.words >= fewestForVotes || chain.cost === 0));
  return withoutOverlap(chains.sort(byRank)).slice(0, limit).map((chain) => toCandidate(chain, prepared)).sort(bySource);
}

function hitsOf(piece: Piece, finder: Finder, limit: number): Hit[] {
  const words = piece.hashes.length;
  const least = words < fewestForVotes ? words : homeShare * words;
  const hits = new Map<string, Hit>();
  for (const place of placesOfRarest(piece, finder)) {
    for (const hit of finder.verifier.atPlace(piece, place, finder.scope, least)) {
      if (hit.matched >= least) hits.set(`${hit.source.source}:${hit.startByte}`, hit);
    }
    if (hits.size >= limit) break;
  }
  return [...hits.values()];
}

function* placesOfRarest(piece: Piece, finder: Finder): Generator<Place> {
  const seen = new Map<SegmentEntry, Set<number>>();
  for (const place of placesOf(rarestGrams(piece, finder, homeGrams), finder)) {
    const blocks = seen.get(place.entry) ?? new Set<number>();
    seen.set(place.entry, blocks);
    const block = place.start >> homeBlockShift;
    if (blocks.has(block)) continue;
    blocks.add(block);
    yield place;
  }
}
