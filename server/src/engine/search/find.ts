import { utf16Offset } from './checkpoints.ts';
import type { Chain } from './join.ts';
import { joinPieces } from './join.ts';
import type { Place, Scope } from './places.ts';
import { prepareQuery } from './query.ts';
import type { Piece, PreparedQuery } from './query.ts';
import type { Candidate, Query, SearchWork } from './search.ts';
import type { Span } from '../text/span.ts';
import { bucketOf, gramsOf } from './votes.ts';
import type { Elect, Gram } from './votes.ts';
import type { Hit, Verifier } from './verify.ts';

/** What a query works with. */
export interface Finder {
  readonly scope: Scope;
  readonly elect: Elect;
  readonly verifier: Verifier;
  readonly work: SearchWork;
}

const defaultLimit = 8;
/** Pieces of fewer words cannot bear a changed one: they are looked up as they stand. */
const fewestForVotes = 4;
/** Below this share of words found, a second round reads more. */
const satisfied = 0.7;
/**
 * What each look may read; the next is taken where the one before found little. Places to verify are given as words of the quotation
 * times places, so that a short quotation, for which many places have equal votes, may try more of them. The later looks meet a crowd
 * of common bigrams: there a place must share one more of them for every `wordsPerVote` words.
 */
const rounds = [
  { postings: 150, words: 500, wordsPerVote: Infinity },
  { postings: 1500, words: 1500, wordsPerVote: 24 },
  { postings: 20_000, words: 1500, wordsPerVote: 16 },
];
const mostPlaces = 256;
/** Places with fewer votes than this share of the best one's are not looked at, but for the first three: less where the words were found exactly. */
const hopeful = 1 / 3;
const rival = 1 / 2;
const fewestPlaces = 3;
/** Hits of a quotation with ellipses that are extended to its other pieces. */
const mostJoined = 64;
/** Short fragments that stand everywhere: as many homes as `find` collects; `homes` has no bound. */
const mostExact = 32;
/** A candidate whose score is so near the last one's is returned beyond the limit. */
const nearTie = 0.02;
/** What is returned holds this share of the words or, of a long quotation, at least six: the least that can make a passage. */
const leastShare = 0.45;
const leastRun = 6;
/** `homes`: the share of words that makes a place a home, and how many of the rarest bigrams vouch for one. */
const homeShare = 0.8;
const homeGrams = 3;
/** Bigrams that vouch for places so near each other vouch for one. */
const homeBlockShift = 6;

/** The likeliest passages of a quotation, best first, ties and near-ties included; none for a single word. */
export function findCandidates(query: Query, finder: Finder): Candidate[] {
  const prepared = prepareQuery(query.text);
  if (prepared.words < 2 || finder.scope.entries.length === 0) return [];
  const limit = Math.max(1, query.limit ?? defaultLimit);
  const chains = prepared.words < fewestForVotes ? findShort(prepared, finder, limit) : findLong(prepared, finder, limit);
  return rank(chains, prepared, limit);
}

/** Every place that carries the words exactly, or nearly so and with one of its rarest bigrams intact; in the order of the sources. */
export function findHomes(query: Query, finder: Finder): Candidate[] {
  const prepared = prepareQuery(query.text);
  const looked = lookedUp(prepared);
  if (prepared.words < 2 || looked.length === 0) return [];
  const hits = prepared.pieces.map((piece) => {
    if (!looked.includes(piece)) return [];
    const least = piece.hashes.length < fewestForVotes ? 1 : homeShare;
    return hitsOf(piece, placesOfRarest(piece, finder), finder).filter((hit) => hit.matched >= least * piece.hashes.length);
  });
  const chains = joinPieces(prepared, hits, finder.verifier, Infinity)
    .filter((chain) => chain.matched >= homeShare * prepared.words && (prepared.words >= fewestForVotes || chain.cost === 0));
  return withoutOverlap(chains.sort(byRank)).map((chain) => toCandidate(chain, prepared)).sort((a, b) => a.source - b.source || a.span.start - b.span.start);
}

/** Under four words: verbatim or not at all. */
function findShort(query: PreparedQuery, finder: Finder, limit: number): Chain[] {
  const looked = lookedUp(query);
  const hits = query.pieces.map((piece) => (looked.includes(piece) ? exactHits(piece, finder, Math.max(limit, mostExact)) : []));
  return joinPieces(query, hits, finder.verifier, Infinity).filter((chain) => chain.cost === 0);
}

function findLong(query: PreparedQuery, finder: Finder, limit: number): Chain[] {
  const pieces = lookedUp(query).map((piece) => ({ piece, grams: gramsOf(piece, finder.scope.entries) }));
  let chains: Chain[] = [];
  for (const budget of rounds) {
    let isComplete = true;
    const found = new Map<Piece, readonly Hit[]>();
    for (const { piece, grams } of pieces) {
      if (piece.hashes.length < fewestForVotes) {
        found.set(piece, exactHits(piece, finder, mostExact));
        continue;
      }
      const places = Math.min(mostPlaces, Math.max(limit, Math.floor(budget.words / piece.hashes.length)));
      const election = finder.elect(piece, grams, finder.scope, { postings: budget.postings, places, votes: 1 + Math.floor(piece.hashes.length / budget.wordsPerVote) });
      isComplete &&= election.complete;
      found.set(piece, verifyPlaces(piece, election.places, finder));
    }
    const hits = query.pieces.map((piece) => found.get(piece) ?? []);
    chains = joinPieces(query, hits, finder.verifier, query.pieces.length === 1 ? Infinity : Math.max(mostJoined, limit));
    const best = chains.reduce((most, chain) => Math.max(most, chain.matched), 0);
    if (isComplete || best >= satisfied * query.words) break;
  }
  return chains;
}

/** The pieces that are looked up in the index; the others are sought near these. */
function lookedUp(query: PreparedQuery): readonly Piece[] {
  const voting = query.pieces.filter((piece) => piece.hashes.length >= fewestForVotes);
  if (voting.length > 0) return voting;
  const longest = query.pieces.reduce<Piece | null>((best, piece) => (best !== null && best.hashes.length >= piece.hashes.length ? best : piece), null);
  return longest !== null && longest.hashes.length > 1 ? [longest] : [];
}

/** Verifies the places that may still be the passage, or a rival of the best one found so far. */
function verifyPlaces(piece: Piece, places: readonly Place[], { scope, verifier }: Finder): Hit[] {
  const hits: Hit[] = [];
  const top = places[0]?.votes ?? 0;
  let share = hopeful;
  let fewest = fewestPlaces;
  for (const [index, place] of places.entries()) {
    if (index >= fewest && place.votes < top * share) break;
    for (const hit of verifier.atPlace(piece, place, scope)) {
      hits.push(hit);
      if (hit.cost > 0) continue;
      share = rival;
      fewest = 0;
    }
  }
  return hits;
}

function hitsOf(piece: Piece, places: readonly Place[], { scope, verifier }: Finder): Hit[] {
  return places.flatMap((place) => verifier.atPlace(piece, place, scope));
}

/** Where a piece of two or three words stands exactly so. */
function exactHits(piece: Piece, finder: Finder, most: number): Hit[] {
  const hits: Hit[] = [];
  const seen = new Set<string>();
  for (const place of placesOf(rarestGrams(piece, finder, 1), finder)) {
    for (const hit of finder.verifier.atPlace(piece, place, finder.scope)) {
      const key = `${hit.source.source}:${hit.startByte}`;
      if (hit.cost > 0 || seen.has(key)) continue;
      seen.add(key);
      hits.push(hit);
    }
    if (hits.length >= most) break;
  }
  return hits;
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

/** The rarest bigrams that share no word, rarest first. */
function rarestGrams(piece: Piece, { scope }: Finder, most: number): Gram[] {
  const chosen: Gram[] = [];
  for (const gram of gramsOf(piece, scope.entries)) {
    const word = piece.starts.indexOf(gram.start);
    if (chosen.every((other) => Math.abs(piece.starts.indexOf(other.start) - word) > 1)) chosen.push(gram);
    if (chosen.length >= most) break;
  }
  return chosen;
}

/** Where the piece would begin for each posting of some bigrams, read as they are asked for. */
function* placesOf(grams: readonly Gram[], { scope, work }: Finder): Generator<Place> {
  for (const gram of grams) {
    for (const entry of scope.entries) {
      const { from, to } = bucketOf(entry, gram.hash);
      for (let at = from; at < to; at++) {
        work.postingsRead++;
        yield { entry, start: entry.segment.postings[at]! - gram.start, slack: 0, votes: 0 };
      }
    }
  }
}

/** Best first, one candidate for one place, ties and near-ties of the last beyond the limit. */
function rank(chains: readonly Chain[], query: PreparedQuery, limit: number): Candidate[] {
  const worthy = chains.filter((chain) => chain.matched >= leastRun || chain.matched >= leastShare * query.words);
  const ranked = withoutOverlap([...worthy].sort(byRank));
  const last = ranked[Math.min(limit, ranked.length) - 1];
  if (last === undefined) return [];
  return ranked
    .filter((chain, index) => index < limit || (last.matched - chain.matched) / query.words <= nearTie)
    .map((chain) => toCandidate(chain, query));
}

function byRank(a: Chain, b: Chain): number {
  return b.matched - a.matched || a.cost - b.cost || a.anchor.source.source - b.anchor.source.source || a.anchor.startByte - b.anchor.startByte;
}

/** Neighbouring places lead to the same passage: the better of two that overlap stays. */
function withoutOverlap(chains: readonly Chain[]): Chain[] {
  const kept = new Map<number, Chain[]>();
  return chains.filter((chain) => {
    const { source } = chain.anchor.source;
    const others = kept.get(source);
    if (others?.some((other) => shareBytes(other, chain))) return false;
    if (others === undefined) kept.set(source, [chain]);
    else others.push(chain);
    return true;
  });
}

/** Whether two chains took the same words for a piece. */
function shareBytes(a: Chain, b: Chain): boolean {
  return a.hits.some((hit, index) => {
    const other = b.hits[index];
    return hit !== null && other !== null && other !== undefined && hit.startByte < other.endByte && other.startByte < hit.endByte;
  });
}

function toCandidate(chain: Chain, query: PreparedQuery): Candidate {
  const pieces = chain.hits.map((hit) => hit && spanOf(hit));
  const found = pieces.filter((piece) => piece !== null);
  return {
    source: chain.anchor.source.source,
    span: { start: Math.min(...found.map((piece) => piece.start)), end: Math.max(...found.map((piece) => piece.end)) },
    score: chain.matched / query.words,
    pieces,
  };
}

function spanOf({ entry, source, startByte, endByte }: Hit): Span {
  return { start: utf16Offset(entry.segment, source, startByte), end: utf16Offset(entry.segment, source, endByte) };
}
