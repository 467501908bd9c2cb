import type { Finder } from './finder.ts';
import type { Place } from './places.ts';
import { bucketOf, placeAt, postingBytes, readPostings } from './postings.ts';
import type { Piece } from './query.ts';
import type { Hit } from './verify.ts';
import type { Gram } from './votes.ts';

/** Where a piece of two or three words stands exactly so. */
export function exactHits(piece: Piece, finder: Finder, most: number): Hit[] {
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

/** The rarest bigrams that share no word, rarest first. */
export function rarestGrams(piece: Piece, finder: Finder, most: number): Gram[] {
  const chosen: Gram[] = [];
  for (const gram of finder.grams(piece)) {
    const word = piece.starts.indexOf(gram.start);
    if (chosen.every((other) => Math.abs(piece.starts.indexOf(other.start) - word) > 1)) chosen.push(gram);
    if (chosen.length >= most) break;
  }
  return chosen;
}

/** Where the piece would begin for each posting of some bigrams, read as they are asked for. */
export function* placesOf(grams: readonly Gram[], { scope, work }: Finder): Generator<Place> {
  for (const gram of grams) {
    for (const entry of scope.entries) {
      const { segment } = entry;
      // A copy, since others read between two places.
      const bytes = readPostings(segment, bucketOf(segment, gram.hash)).slice();
      for (let at = 0; at < bytes.length; at += postingBytes) {
        work.postingsRead++;
        yield { entry, start: placeAt(bytes, at, segment.grainBits) - gram.start, slack: (1 << segment.grainBits) - 1, votes: 0 };
      }
    }
  }
}
