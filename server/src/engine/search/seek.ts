import { createBest } from './best.ts';
import type { Finder } from './finder.ts';
import type { Place } from './places.ts';
import { bucketOf, firstAtOrBehind, placeAt, postingBytes, readPostings } from './postings.ts';
import type { PostingRange } from './postings.ts';
import type { Piece } from './query.ts';
import type { Segment } from './search.ts';
import type { Hit } from './verify.ts';

export type Side = 'before' | 'behind';

/** A side of what was found of a quotation already. */
export interface Beside {
  /** Where the source is found. */
  readonly anchor: Hit;
  readonly side: Side;
  /** Byte offset from which to look. */
  readonly edge: number;
}

/** How many of a piece's bigrams are followed, rarest first, how far, and how many places are aligned. */
const mostGrams = 8;
const postingsEach = 64;
const mostPlaces = 4;

/**
 * Where a piece stands in the source on one side of something else, however far off: the nearest postings of its bigrams there vote. It takes
 * no more for words that stand everywhere than for rare ones.
 * @param least words that must be found
 */
export function seekBeside(piece: Piece, beside: Beside, least: number, finder: Finder): Hit | null {
  const { anchor: { entry, source }, side, edge } = beside;
  const grams = finder.grams(piece).filter(({ postings }) => postings > 0).slice(0, mostGrams);
  const { counter } = finder;
  counter.clear();
  for (const [number, { hash, start }] of grams.entries()) {
    const range = nearestPostings(entry.segment, bucketOf(entry.segment, hash), beside);
    const bytes = readPostings(entry.segment, range);
    counter.reserve(range.to - range.from);
    for (let at = 0; at < bytes.length; at += postingBytes) {
      finder.work.postingsRead++;
      const place = placeAt(bytes, at, entry.segment.grainBits);
      if (place >= source.startByte && place < source.endByte) counter.add(place + piece.byteLength - start, number);
    }
  }
  const best = createBest<Place>(mostPlaces);
  const equal = { weights: new Uint8Array(grams.length).fill(1), fewest: 1, loud: grams.length };
  counter.count(equal, (low, high, votes) => {
    const start = low - piece.byteLength;
    // Of equals the nearest.
    best.offer({ entry, start, slack: high - low, votes }, votes - Math.abs(start - edge) / source.endByte);
  });
  let found: Hit | null = null;
  for (const place of best.items) {
    for (const hit of finder.verifier.atPlace(piece, place, finder.scope, least)) {
      if (hit.source !== source || hit.matched < least || !isBeside(hit, side, edge)) continue;
      if (found === null || hit.matched > found.matched || (hit.matched === found.matched && hit.cost < found.cost)) found = hit;
    }
  }
  return found;
}

function nearestPostings(segment: Segment, range: PostingRange, { side, edge }: Beside): PostingRange {
  const at = firstAtOrBehind(segment, range, edge);
  return side === 'behind'
    ? { from: at, to: Math.min(range.to, at + postingsEach) }
    : { from: Math.max(range.from, at - postingsEach), to: at };
}

function isBeside(hit: Hit, side: Side, edge: number): boolean {
  return side === 'behind' ? hit.startByte >= edge : hit.endByte <= edge;
}
