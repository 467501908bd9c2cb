import type { Best } from './best.ts';
import { createBest } from './best.ts';
import { bigramHash } from './hash.ts';
import type { Place, Scope, SegmentEntry } from './places.ts';
import { isInScope, isWhollyInScope, sourcesBetween } from './places.ts';
import { bucketOf, countPostings, placeAt, postingBytes, readPostings } from './postings.ts';
import type { Piece } from './query.ts';
import type { SearchWork } from './search.ts';
import { createVoteTable } from './vote-table.ts';
import type { VoteTable } from './vote-table.ts';

/** One bigram of a piece, and how often the index has it. */
export interface Gram {
  readonly hash: number;
  /** Byte offset of its first word in the piece. */
  readonly start: number;
  /** Postings in all segments, those of other bigrams in the same buckets included. */
  readonly postings: number;
}

/** How much may be read and returned. */
export interface VoteBudget {
  /** Postings to read; the four rarest bigrams are always read, unless one is commoner than `commonest`. */
  readonly postings: number;
  /** Places to return at most. */
  readonly places: number;
  /** Bigrams that a place must share with the piece at least. */
  readonly votes: number;
}

export interface Election {
  /** Best first. */
  readonly places: readonly Place[];
  /** Whether every bigram was read and every place returned, so that a larger budget would find nothing more. */
  readonly complete: boolean;
}

const fewestGrams = 4;
/** A list longer than this is never read for votes but as the only one. */
const commonest = 200_000;
/** Places are told apart by blocks of 128 bytes; a place is a block and the one behind it. */
const blockShift = 7;

/** The bigrams of a piece, rarest first; none across a bracket. */
export function gramsOf(piece: Piece, entries: readonly SegmentEntry[]): Gram[] {
  const grams: Gram[] = [];
  for (let i = 0; i + 1 < piece.hashes.length; i++) {
    if (piece.gapAfter[i] === 1) continue;
    const hash = bigramHash(piece.hashes[i]!, piece.hashes[i + 1]!);
    let postings = 0;
    for (const { segment } of entries) {
      const { from, to } = bucketOf(segment, hash);
      postings += to - from;
    }
    grams.push({ hash, start: piece.starts[i]!, postings });
  }
  return grams.sort((a, b) => a.postings - b.postings || a.start - b.start);
}

export type Elect = (piece: Piece, grams: readonly Gram[], scope: Scope, budget: VoteBudget) => Election;

/**
 * Finds where a piece may stand: each posting of its rarest bigrams votes for the place where the piece would then begin (byte offset
 * in the source minus byte offset in the piece), the rarer the bigram the louder. Insertions and deletions move the place a little,
 * so that neighbouring blocks are counted together. Holds on to its tables between elections.
 */
export function createElector(work: SearchWork): Elect {
  const table = createVoteTable(blockShift);
  return (piece, grams, scope, budget) => {
    const used = takeRarest(grams, budget.postings);
    const allPostings = scope.entries.reduce((sum, { segment }) => sum + countPostings(segment), 0);
    // Makes every difference positive: a piece may begin before the segment does.
    const bias = ((piece.byteLength >> blockShift) + 1) << blockShift;
    const best = createBest<Place>(budget.places);
    for (const entry of scope.entries) {
      const { segment } = entry;
      for (const gram of used) {
        const weight = Math.max(1, 2 * Math.floor(Math.log2(allPostings / Math.max(1, gram.postings))) - 6);
        const range = bucketOf(segment, gram.hash);
        if (range.to === range.from) continue;
        work.postingsRead += range.to - range.from;
        table.reserve(range.to - range.from);
        const bytes = readPostings(segment, range);
        for (let at = 0; at < bytes.length; at += postingBytes) table.add(placeAt(bytes, at, segment.grainBits) - gram.start + bias, weight);
      }
      collect(table, { entry, scope, bias, byteLength: piece.byteLength, fewestVotes: budget.votes }, best);
      table.clear();
    }
    return { places: best.items, complete: used.length === grams.length && best.items.length < budget.places };
  };
}

function takeRarest(grams: readonly Gram[], budget: number): readonly Gram[] {
  let read = 0;
  let taken = 0;
  for (const { postings } of grams) {
    if (taken >= fewestGrams && read + postings > budget) break;
    if (taken > 0 && postings > commonest) break;
    read += postings;
    taken++;
  }
  return grams.slice(0, taken);
}

interface Count {
  readonly entry: SegmentEntry;
  readonly scope: Scope;
  readonly bias: number;
  readonly byteLength: number;
  readonly fewestVotes: number;
}

/** Offers each block with votes, together with the block behind it. */
function collect(table: VoteTable, { entry, scope, bias, byteLength, fewestVotes }: Count, best: Best<Place>): void {
  const isChecked = !isWhollyInScope(scope, entry);
  for (let index = 0; index < table.size(); index++) {
    const block = table.block(index);
    const own = table.weight(block);
    const next = table.weight(block + 1);
    if (own + next <= best.least()) continue;
    const previous = table.weight(block - 1);
    // The pair that the block makes with the one before holds these votes already.
    if (previous > own && previous > next) continue;
    const votes = { weight: 0, count: 0, low: Infinity, high: 0 };
    table.addTo(votes, block);
    table.addTo(votes, block + 1);
    if (votes.count < fewestVotes) continue;
    const place = { entry, start: votes.low - bias, slack: votes.high - votes.low, votes: votes.weight };
    if (isChecked && !isAnySourceInScope(scope, place, byteLength)) continue;
    best.offer(place, place.votes);
  }
}

function isAnySourceInScope(scope: Scope, { entry, start, slack }: Place, byteLength: number): boolean {
  return sourcesBetween(entry.segment, Math.max(0, start), start + slack + byteLength).some(({ source }) => isInScope(scope, entry, source));
}
