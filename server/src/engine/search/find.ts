import { createBest } from './best.ts';
import type { Finder } from './finder.ts';
import { fewestForVotes, lookedUp } from './finder.ts';
import type { Chain } from './join.ts';
import { joinPieces } from './join.ts';
import type { Place } from './places.ts';
import { prepareQuery } from './query.ts';
import type { Piece, PreparedQuery } from './query.ts';
import { leastWorthy, nearTie, rank } from './rank.ts';
import { exactHits } from './rarest.ts';
import type { Candidate, Query } from './search.ts';
import type { Hit } from './verify.ts';
import type { Election } from './votes.ts';
import { fewestGrams } from './votes.ts';

const defaultLimit = 8;
/** Below this share of words found, another round reads more. */
const satisfied = 0.7;
/**
 * What a first look may read, and what the next ones where the first found little; see `VoteBudget`. Places to verify are given as words
 * of the quotation times places, so that a short quotation, for which many places have equal votes, may try more of them. Later rounds
 * meet a crowd of common bigrams: there a place must share one more of them for every `wordsPerVote` words.
 */
const rounds = [
  { postings: 100, atMost: 2000, words: 500, wordsPerVote: Infinity },
  { postings: 2000, atMost: 4000, words: 500, wordsPerVote: 20 },
  { postings: 20_000, atMost: 20_000, words: 1500, wordsPerVote: 12 },
];
/** What may be read in the last round for the rarest bigrams of the piece that has the rarest: the others can be sought beside it. */
const commonest = 200_000;
const mostPlaces = 256;
/**
 * Where there are more places than can be looked at, those with fewer votes than this share of the best one's are not, but for the first three;
 * and wherever the words were found exactly.
 */
const hopeful = 1 / 3;
const rival = 1 / 2;
const fewestPlaces = 3;
/** A hit with more of the words than this is not half of anything. */
const whollyFound = 0.9;
/** Words of a piece, bytes left out, and pairs that are tried at most where something may be left out without a mark. */
const longestSplice = 200;
const farthestSplice = 4096;
const mostSplices = 4;
/** What the second place must add to the first. */
const fewestSpliced = 3;
const splicedShare = 0.15;
/** Hits of a quotation with ellipses that are extended to its other pieces. */
const mostJoined = 64;
/** Of short fragments that stand everywhere, so many places are collected. */
const mostExact = 32;

/** The likeliest passages of a quotation, best first, ties and near-ties included; none for a single word. */
export function findCandidates(query: Query, finder: Finder): Candidate[] {
  const prepared = prepareQuery(query.text);
  if (prepared.words < 2 || finder.scope.entries.length === 0) return [];
  const limit = Math.max(1, query.limit ?? defaultLimit);
  const chains = prepared.words < fewestForVotes ? findShort(prepared, finder, limit) : findLong(prepared, finder, limit);
  return rank(chains, prepared, limit);
}

/** Under four words: verbatim or not at all. */
function findShort(query: PreparedQuery, finder: Finder, limit: number): Chain[] {
  const looked = lookedUp(query);
  const hits = query.pieces.map((piece) => (looked.includes(piece) ? exactHits(piece, finder, Math.max(limit, mostExact)) : []));
  return joinPieces(query, hits, finder, Infinity).filter((chain) => chain.cost === 0);
}

function findLong(query: PreparedQuery, finder: Finder, limit: number): Chain[] {
  const pieces = lookedUp(query);
  const most = query.pieces.length === 1 ? limit : Math.max(mostJoined, limit);
  let chains: Chain[] = [];
  for (const [round, budget] of rounds.entries()) {
    const leader = round === rounds.length - 1 ? rarestPiece(pieces, finder) : null;
    let isComplete = true;
    const found = new Map<Piece, readonly Hit[]>();
    for (const piece of pieces) {
      const words = piece.hashes.length;
      const election = finder.elect(piece, finder.grams(piece), finder.scope, {
        // Of a long quotation, many bigrams may be the writer's own.
        postings: Math.max(budget.postings, words),
        atMost: piece === leader ? commonest : budget.atMost,
        places: Math.min(mostPlaces, Math.max(limit, Math.floor(budget.words / words))),
        votes: 1 + Math.floor(words / budget.wordsPerVote),
      });
      isComplete &&= election.complete;
      const hits = election.tooCommon && piece === leader
        ? exactHits(piece, finder, mostExact)
        : verifyPlaces(piece, election, finder, most);
      found.set(piece, joinSplices(piece, hits, finder));
    }
    const hits = query.pieces.map((piece) => found.get(piece) ?? []);
    chains = joinPieces(query, hits, finder, query.pieces.length === 1 ? Infinity : most);
    const best = chains.reduce((top, chain) => Math.max(top, chain.matched), 0);
    if (isComplete || best >= satisfied * query.words) break;
  }
  return chains;
}

/** The piece whose rarest bigrams take the least to read. */
function rarestPiece(pieces: readonly Piece[], { grams }: Finder): Piece | null {
  const postingsOf = (piece: Piece): number =>
    grams(piece).filter(({ postings }) => postings > 0).slice(0, fewestGrams).reduce((sum, { postings }) => sum + postings, 0);
  let best: { readonly piece: Piece; readonly postings: number } | null = null;
  for (const piece of pieces) {
    const postings = postingsOf(piece);
    if (best === null || postings < best.postings) best = { piece, postings };
  }
  return best?.piece ?? null;
}

/**
 * Verifies the places that may still be the passage, or a rival of the best one found so far.
 * @param most how many hits are wanted, those as good as the last not counted
 */
function verifyPlaces(piece: Piece, { places, complete }: Election, { scope, verifier }: Finder, most: number): Hit[] {
  const words = piece.hashes.length;
  const top = places[0]?.votes ?? 0;
  const hits: Hit[] = [];
  const best = createBest<Hit>(most);
  let share = hopeful;
  // Votes tell little where the corpus is small: bigrams share buckets there, and all are rare.
  let fewest = complete ? Infinity : fewestPlaces;
  for (const [index, place] of places.entries()) {
    if (index >= fewest && place.votes < top * share) break;
    // A hit below the last that is wanted may still be the other half of the best one.
    const [first] = best.items;
    const least = first !== undefined && isNear(first, place) ? 0 : best.least() - nearTie * words;
    for (const hit of verifier.atPlace(piece, place, scope, Math.max(least, leastWorthy(words)))) {
      hits.push(hit);
      best.offer(hit, hit.matched);
      if (hit.cost > 0) continue;
      share = rival;
      fewest = 0;
    }
  }
  return hits;
}

function isNear({ entry, startByte, endByte }: Hit, place: Place): boolean {
  return place.entry === entry && place.start < endByte + farthestSplice && place.start > startByte - farthestSplice;
}

/**
 * Two places a little apart in one source may be one passage, of which the draft leaves out the middle without a mark: the best hit is
 * tried together with the others near it.
 */
function joinSplices(piece: Piece, hits: readonly Hit[], { verifier }: Finder): readonly Hit[] {
  const words = piece.hashes.length;
  const best = hits.reduce<Hit | null>((top, hit) => (top === null || hit.matched > top.matched ? hit : top), null);
  if (best === null || words > longestSplice || best.matched > whollyFound * words) return hits;
  const others = hits.filter((hit) => hit.entry === best.entry && hit.source === best.source && gapBetween(best, hit) >= 0 && gapBetween(best, hit) <= farthestSplice);
  const joined = others.slice(0, mostSplices).flatMap((other) => {
    const [first, second] = best.startByte < other.startByte ? [best, other] : [other, best];
    const hit = verifier.across(piece, first, second);
    return hit !== null && hit.matched >= best.matched + Math.max(fewestSpliced, splicedShare * words) ? [hit] : [];
  });
  return [...hits, ...joined];
}

/** Bytes between two hits; negative where they overlap. */
function gapBetween(a: Hit, b: Hit): number {
  return Math.max(b.startByte - a.endByte, a.startByte - b.endByte);
}
