import type { Segment } from './search.ts';

/** Bytes of one posting, little-endian: the size of an index is mostly that of its postings, and three bytes tell places in 16 MB apart. */
export const postingBytes = 3;
const placesToldApart = 2 ** (8 * postingBytes);

/** A stretch of a segment's postings, counted in postings. */
export interface PostingRange {
  readonly from: number;
  readonly to: number;
}

/**
 * How many low bits of a byte offset are not kept in the postings of so long a text: none up to 16 MB, one up to 32 MB. Readers look
 * a few words to either side of a place, so that a few bytes do not matter.
 */
export function chooseGrainBits(textLength: number): number {
  let bits = 0;
  while (textLength / 2 ** bits > placesToldApart) bits++;
  return bits;
}

/** Which postings are those of a bigram, and of the few others that share its bucket. */
export function bucketOf({ directory, bucketBits }: Segment, hash: number): PostingRange {
  const bucket = hash >>> (32 - bucketBits);
  return { from: directory[bucket]!, to: directory[bucket + 1]! };
}

/** Postings in all. */
export function countPostings({ directory }: Segment): number {
  return directory.at(-1) ?? 0;
}

/** The bytes of some postings, to be read with `placeAt`. */
export function readPostings({ postings }: Segment, { from, to }: PostingRange): Uint8Array {
  return postings.read(from * postingBytes, to * postingBytes);
}

/** The byte offset, rounded down to the segment's grain, that the posting at `at` (a multiple of `postingBytes`) stands for. */
export function placeAt(bytes: Uint8Array, at: number, grainBits: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) * 2 ** grainBits;
}

/** The first posting of a bucket that stands for a byte at or behind `byte`; the bucket's end where none does. */
export function firstAtOrBehind(segment: Segment, { from, to }: PostingRange, byte: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeAt(readPostings(segment, { from: middle, to: middle + 1 }), 0, segment.grainBits) < byte) low = middle + 1;
    else high = middle;
  }
  return low;
}
