import { createBest } from './best.ts';
import { bigramHash } from './hash.ts';
import type { Place, Scope, SegmentEntry } from './places.ts';
import { isInScope, isWhollyInScope, sourcesBetween } from './places.ts';
import { bucketOf, placeAt, postingBytes, readPostings } from './postings.ts';
import type { Piece } from './query.ts';
import type { SearchWork, Segment } from './search.ts';
import type { VoteCounter } from './vote-counter.ts';

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
  /** Postings to read. */
  readonly postings: number;
  /** Postings that may be read for the four rarest bigrams, where they are more than `postings`. */
  readonly atMost: number;
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
  /** Whether the budget did not even allow the rarest bigram. */
  readonly tooCommon: boolean;
}

/** One bigram may be the writer's own, two may be an accident. */
export const fewestGrams = 4;
/** A list so short is worth a look at each of its places, though nobody else votes for them. */
const rare = 16;

/** The bigrams of a piece, rarest first; none across a bracket. */
export function gramsOf(piece: Piece, entries: readonly SegmentEntry[]): Gram[] {
  const hashes: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i + 1 < piece.hashes.length; i++) {
    if (piece.gapAfter[i] === 1) continue;
    hashes.push(bigramHash(piece.hashes[i]!, piece.hashes[i + 1]!));
    starts.push(piece.starts[i]!);
  }
  const counts = countAll(hashes, entries);
  return hashes
    .map((hash, index) => ({ hash, start: starts[index]!, postings: counts[index]! }))
    .sort((a, b) => a.postings - b.postings || a.start - b.start);
}

/** How many postings each bigram has in all segments; one segment after the other, since each has its directory elsewhere in memory. */
function countAll(hashes: readonly number[], entries: readonly SegmentEntry[]): Float64Array {
  const counts = new Float64Array(hashes.length);
  for (const { segment: { directory, bucketBits } } of entries) {
    for (let i = 0; i < hashes.length; i++) {
      const bucket = hashes[i]! >>> (32 - bucketBits);
      counts[i]! += directory[bucket + 1]! - directory[bucket]!;
    }
  }
  return counts;
}

export type Elect = (piece: Piece, grams: readonly Gram[], scope: Scope, budget: VoteBudget) => Election;

/**
 * Finds where a piece may stand: each posting of its rarest bigrams votes for the place where the piece would then begin (byte offset
 * in the source minus byte offset in the piece), the rarer the bigram the louder. Insertions and deletions move the place a little,
 * so that votes for places near each other are counted together.
 */
export function createElector(work: SearchWork, counter: VoteCounter): Elect {
  return (piece, grams, scope, budget) => {
    const known = grams.filter(({ postings }) => postings > 0);
    const used = takeRarest(known, budget);
    const rareOnes = used.filter(({ postings }) => postings <= rare).length;
    const weights = weigh(used, scope.postings);
    // Where few bigrams may be read, no place can have many of them.
    const fewest = Math.min(budget.votes, Math.ceil(used.length / 2));
    const voters = { weights, fewest, loud: rareOnes };
    const best = createBest<Place>(budget.places);
    for (const entry of scope.entries) {
      const most = cast(entry.segment, used, weights, piece, counter);
      work.postingsRead += counter.size();
      // Of many small segments, most have no more than a vote or two.
      if (most <= Math.max(0, best.least())) continue;
      const isChecked = !isWhollyInScope(scope, entry);
      counter.count(voters, (low, high, weight) => {
        if (weight <= best.least()) return;
        const place: Place = { entry, start: low - piece.byteLength, slack: high - low, votes: weight };
        if (!isChecked || isAnySourceInScope(scope, place, piece.byteLength)) best.offer(place, weight);
      });
    }
    return {
      places: best.items,
      complete: used.length === known.length && best.items.length < budget.places,
      tooCommon: used.length === 0 && known.length > 0,
    };
  };
}

/** The rarest that the budget allows. @param grams that have postings, rarest first */
function takeRarest(grams: readonly Gram[], budget: VoteBudget): readonly Gram[] {
  let read = 0;
  let taken = 0;
  for (const { postings } of grams) {
    read += postings;
    if (read > (taken < fewestGrams ? Math.max(budget.postings, budget.atMost) : budget.postings)) break;
    taken++;
  }
  return grams.slice(0, taken);
}

/** What one vote of each bigram counts. */
function weigh(grams: readonly Gram[], all: number): Uint8Array {
  return Uint8Array.from(grams, ({ postings }) => Math.max(1, 2 * Math.floor(Math.log2(all / postings)) - 6));
}

/**
 * Lets each posting of some bigrams vote for a place: so many bytes behind the start of the segment, plus the length of the piece.
 * @returns what all votes weigh together
 */
function cast(segment: Segment, grams: readonly Gram[], weights: Uint8Array, piece: Piece, counter: VoteCounter): number {
  let weight = 0;
  counter.clear();
  for (let number = 0; number < grams.length; number++) {
    const { hash, start } = grams[number]!;
    const range = bucketOf(segment, hash);
    const count = range.to - range.from;
    if (count === 0) continue;
    weight += weights[number]! * count;
    counter.reserve(count);
    const bytes = readPostings(segment, range);
    for (let at = 0; at < bytes.length; at += postingBytes) counter.add(placeAt(bytes, at, segment.grainBits) + piece.byteLength - start, number);
  }
  return weight;
}

function isAnySourceInScope(scope: Scope, { entry, start, slack }: Place, byteLength: number): boolean {
  return sourcesBetween(entry.segment, Math.max(0, start), start + slack + byteLength).some(({ source }) => isInScope(scope, entry, source));
}
