import { bigramHash } from './hash.ts';
import type { Place, Scope, SegmentEntry } from './places.ts';
import { isInScope, isWhollyInScope, sourcesBetween } from './places.ts';
import type { Piece } from './query.ts';
import type { SearchWork } from './search.ts';

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
export const placeSlack = 2 << blockShift;

/** Start and end of a bigram's bucket in the postings. */
export function bucketOf({ segment }: SegmentEntry, hash: number): { readonly from: number; readonly to: number } {
  const bucket = hash >>> (32 - segment.bucketBits);
  return { from: segment.directory[bucket]!, to: segment.directory[bucket + 1]! };
}

/** The bigrams of a piece, rarest first; none across a bracket. */
export function gramsOf(piece: Piece, entries: readonly SegmentEntry[]): Gram[] {
  const grams: Gram[] = [];
  for (let i = 0; i + 1 < piece.hashes.length; i++) {
    if (piece.gapAfter[i] === 1) continue;
    const hash = bigramHash(piece.hashes[i]!, piece.hashes[i + 1]!);
    let postings = 0;
    for (const { segment } of entries) {
      const bucket = hash >>> (32 - segment.bucketBits);
      postings += segment.directory[bucket + 1]! - segment.directory[bucket]!;
    }
    grams.push({ hash, start: piece.starts[i]!, postings });
  }
  return grams.sort((a, b) => a.postings - b.postings || a.start - b.start);
}

/**
 * Where a piece may stand: each posting of its rarest bigrams votes for the place where the piece would then begin (byte offset in the
 * source minus byte offset in the piece), the rarer the bigram the louder. Insertions and deletions move the place a little, so that
 * neighbouring blocks are counted together.
 */
export function elect(piece: Piece, grams: readonly Gram[], scope: Scope, budget: VoteBudget, work: SearchWork): Election {
  const used = takeRarest(grams, budget.postings);
  const allPostings = scope.entries.reduce((sum, { segment }) => sum + segment.postings.length, 0);
  const ballot = new Ballot(budget.places);
  // Makes every difference positive: a piece may begin before the segment does.
  const bias = ((piece.byteLength >> blockShift) + 1) << blockShift;
  for (const entry of scope.entries) {
    const { postings } = entry.segment;
    const table = ballot.open(used, entry);
    for (const gram of used) {
      const weight = Math.max(1, 2 * Math.floor(Math.log2(allPostings / Math.max(1, gram.postings))) - 6);
      const { from, to } = bucketOf(entry, gram.hash);
      work.postingsRead += to - from;
      for (let at = from; at < to; at++) table.add((postings[at]! - gram.start + bias) >>> blockShift, weight);
    }
    ballot.count(table, entry, bias, scope, piece.byteLength);
  }
  const places = ballot.result();
  return { places, complete: used.length === grams.length && places.length < budget.places };
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

/** Votes by block: a hash table with open addressing. */
class VoteTable {
  readonly #keys: Int32Array;
  readonly #votes: Int32Array;
  readonly #used: Int32Array;
  readonly #mask: number;
  #size = 0;

  constructor(capacity: number) {
    let slots = 64;
    while (slots < capacity * 2) slots *= 2;
    this.#keys = new Int32Array(slots).fill(-1);
    this.#votes = new Int32Array(slots);
    this.#used = new Int32Array(capacity);
    this.#mask = slots - 1;
  }

  get size(): number {
    return this.#size;
  }

  add(block: number, weight: number): void {
    const slot = this.#find(block);
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = block;
      this.#used[this.#size++] = slot;
    }
    this.#votes[slot]! += weight;
  }

  /** The block that was voted for as the `index`-th. */
  block(index: number): number {
    return this.#keys[this.#used[index]!]!;
  }

  votes(block: number): number {
    return this.#votes[this.#find(block)]!;
  }

  #find(block: number): number {
    let slot = (Math.imul(block, 0x9e3779b1) >>> 15) & this.#mask;
    while (this.#keys[slot] !== block && this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Keeps the places with the most votes of all segments. */
class Ballot {
  readonly #most: number;
  readonly #places: Place[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  open(grams: readonly Gram[], entry: SegmentEntry): VoteTable {
    let postings = 0;
    for (const gram of grams) {
      const { from, to } = bucketOf(entry, gram.hash);
      postings += to - from;
    }
    return new VoteTable(postings);
  }

  count(table: VoteTable, entry: SegmentEntry, bias: number, scope: Scope, byteLength: number): void {
    const checked = !isWhollyInScope(scope, entry);
    for (let index = 0; index < table.size; index++) {
      const block = table.block(index);
      const own = table.votes(block);
      if (own * 3 < this.#least()) continue;
      const next = table.votes(block + 1);
      const previous = table.votes(block - 1);
      // The pair that the block makes with the one before holds these votes already.
      if (previous > own && previous > next) continue;
      const place = { entry, start: block * (1 << blockShift) - bias, slack: placeSlack, votes: own + next };
      if (checked && !isAnySourceInScope(scope, place, byteLength)) continue;
      this.#offer(place);
    }
  }

  result(): readonly Place[] {
    return this.#places;
  }

  #least(): number {
    return this.#places.length < this.#most ? 0 : this.#places[this.#most - 1]!.votes;
  }

  #offer(place: Place): void {
    const places = this.#places;
    if (places.length === this.#most) {
      if (place.votes <= places[this.#most - 1]!.votes) return;
      places.pop();
    }
    let at = places.length;
    while (at > 0 && places[at - 1]!.votes < place.votes) at--;
    places.splice(at, 0, place);
  }
}

function isAnySourceInScope(scope: Scope, { entry, start, slack }: Place, byteLength: number): boolean {
  return sourcesBetween(entry.segment, Math.max(0, start), start + slack + byteLength).some(({ source }) => isInScope(scope, entry, source));
}
