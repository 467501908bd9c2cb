import { bytesInMemory } from '../text/byte-source.ts';
import { buildCheckpoints, unitsBefore } from './checkpoints.ts';
import { bigramHash } from './hash.ts';
import { createNameCollector } from './names.ts';
import { chooseGrainBits, postingBytes } from './postings.ts';
import type { Segment, SegmentSource, SourceNumber } from './search.ts';
import { createTokens, tokenize } from './tokenize.ts';

/** One source to go into a segment. */
export interface SegmentText {
  readonly source: SourceNumber;
  /** In UTF-8. */
  readonly bytes: Uint8Array;
}

/** Arrays that one build leaves for the next, since clearing fresh memory costs more than counting. */
interface Scratch {
  hashes: Uint32Array;
  offsets: Uint32Array;
  sortedHashes: Uint32Array;
  sortedOffsets: Uint32Array;
}

/** The first sorting goes by this many high bits, so that the second finds its counters and its targets in the cache. */
const partitionBits = 8;
/** Words are read in runs of this many, so that the run is still in the cache when its pairs are hashed. */
const runWords = 8192;
/** Bigrams a bucket: few in a small segment, where the directory costs little and a reader meets many segments; more in a large one. */
const smallSegment = { bigrams: 1 << 18, perBucket: 1 };
const perBucketOfLarge = 6;
/** Bounds of `Segment.bucketBits`. */
export const leastBucketBits = 4;
export const mostBucketBits = 28;

/** A function that builds segments, holding on to its scratch memory between them: about 16 bytes a word of the largest. */
export function createSegmentBuilder(): (texts: readonly SegmentText[]) => Segment {
  const scratch: Scratch = { hashes: new Uint32Array(0), offsets: new Uint32Array(0), sortedHashes: new Uint32Array(0), sortedOffsets: new Uint32Array(0) };
  return (texts) => buildWith(scratch, texts);
}

/** Builds one segment of some sources; see `createSegmentBuilder` for many. */
export function buildSegment(texts: readonly SegmentText[]): Segment {
  return createSegmentBuilder()(texts);
}

function buildWith(scratch: Scratch, texts: readonly SegmentText[]): Segment {
  const bytes = concatenate(texts);
  const checkpoints = buildCheckpoints(bytes);
  const sources = placeSources(texts, bytes, checkpoints);
  const names = createNameCollector();
  let count = 0;
  for (const { startByte, endByte } of sources) {
    count = readBigrams(bytes, startByte, endByte, scratch, count);
    names.add(bytes, startByte, endByte);
  }
  const bucketBits = chooseBucketBits(count);
  const grainBits = chooseGrainBits(bytes.length);
  return {
    sources, bucketBits, grainBits, checkpoints,
    ...sortIntoBuckets(scratch, { count, bucketBits, grainBits }),
    text: bytesInMemory(bytes),
    names: names.sorted(),
  };
}

function concatenate(texts: readonly SegmentText[]): Uint8Array {
  const only = texts.length === 1 ? texts[0] : undefined;
  if (only !== undefined) return only.bytes;
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.bytes.length, 0));
  let length = 0;
  for (const text of texts) {
    bytes.set(text.bytes, length);
    length += text.bytes.length;
  }
  return bytes;
}

function placeSources(texts: readonly SegmentText[], bytes: Uint8Array, checkpoints: Uint32Array): SegmentSource[] {
  const text = bytesInMemory(bytes);
  let endByte = 0;
  let endUnit = 0;
  return texts.map(({ source, bytes: { length } }): SegmentSource => {
    const startByte = endByte;
    const startUnit = endUnit;
    endByte += length;
    endUnit = unitsBefore({ text, checkpoints }, endByte);
    return { source, startByte, endByte, startUnit, endUnit };
  });
}

/** Appends the hash and the place of every pair of neighbouring words. @returns how many there are now */
function readBigrams(bytes: Uint8Array, start: number, end: number, scratch: Scratch, count: number): number {
  let previousHash = 0;
  let previousStart = -1;
  const tokens = createTokens(Math.min(runWords, ((end - start) >> 1) + 3));
  for (let at = start; at < end;) {
    at = tokenize(bytes, at, end, tokens);
    makeRoom(scratch, count + tokens.count, (count / Math.max(1, at)) * bytes.length * 1.05);
    const { hashes, offsets } = scratch;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hashes[i]!;
      if (previousStart >= 0) {
        hashes[count] = bigramHash(previousHash, hash);
        offsets[count++] = previousStart;
      }
      previousHash = hash;
      previousStart = tokens.starts[i]!;
    }
  }
  return count;
}

/** @param expected how many bigrams there will be if the rest of the segment is like what has been read */
function makeRoom(scratch: Scratch, needed: number, expected: number): void {
  if (scratch.hashes.length >= needed) return;
  const size = Math.ceil(Math.max(needed, expected, scratch.hashes.length * 1.5));
  const grown = { hashes: new Uint32Array(size), offsets: new Uint32Array(size) };
  grown.hashes.set(scratch.hashes);
  grown.offsets.set(scratch.offsets);
  Object.assign(scratch, grown);
}

function chooseBucketBits(bigrams: number): number {
  const buckets = bigrams / (bigrams <= smallSegment.bigrams ? smallSegment.perBucket : perBucketOfLarge);
  return Math.min(mostBucketBits, Math.max(leastBucketBits, Math.ceil(Math.log2(Math.max(1, buckets)))));
}

interface Layout {
  /** Bigrams in all. */
  readonly count: number;
  readonly bucketBits: number;
  readonly grainBits: number;
}

/**
 * Counting sort in two steps: into 256 partitions by the highest bits, then each partition into its buckets. Both keep the order of
 * reading, so offsets ascend within a bucket.
 */
function sortIntoBuckets(scratch: Scratch, { count, bucketBits, grainBits }: Layout): Pick<Segment, 'directory' | 'postings'> {
  const highBits = Math.min(partitionBits, bucketBits);
  const partitions = partition(scratch, count, 32 - highBits, 1 << highBits);
  const { sortedHashes, sortedOffsets } = scratch;
  const directory = new Uint32Array((1 << bucketBits) + 1);
  const postings = new Uint8Array(count * postingBytes);
  const perPartition = 1 << (bucketBits - highBits);
  const next = new Uint32Array(perPartition + 1);
  const shift = 32 - bucketBits;
  const mask = perPartition - 1;
  for (let index = 0; index < 1 << highBits; index++) {
    const from = partitions[index]!;
    const to = partitions[index + 1]!;
    next.fill(0);
    for (let i = from; i < to; i++) next[((sortedHashes[i]! >>> shift) & mask) + 1]!++;
    const firstBucket = index * perPartition;
    for (let bucket = 0; bucket < perPartition; bucket++) {
      directory[firstBucket + bucket] = from + next[bucket]!;
      next[bucket + 1]! += next[bucket]!;
    }
    for (let i = from; i < to; i++) {
      const place = sortedOffsets[i]! >>> grainBits;
      const at = postingBytes * (from + next[(sortedHashes[i]! >>> shift) & mask]!++);
      postings[at] = place;
      postings[at + 1] = place >>> 8;
      postings[at + 2] = place >>> 16;
    }
  }
  directory[directory.length - 1] = count;
  return { directory, postings: bytesInMemory(postings) };
}

/** Moves all bigrams into `scratch.sorted…`, partition by partition. @returns the start of each partition, and the end of the last */
function partition(scratch: Scratch, count: number, shift: number, partitions: number): Uint32Array {
  if (scratch.sortedHashes.length < count) {
    scratch.sortedHashes = new Uint32Array(scratch.hashes.length);
    scratch.sortedOffsets = new Uint32Array(scratch.hashes.length);
  }
  const { hashes, offsets, sortedHashes, sortedOffsets } = scratch;
  const starts = new Uint32Array(partitions + 1);
  for (let i = 0; i < count; i++) starts[(hashes[i]! >>> shift) + 1]!++;
  for (let index = 0; index < partitions; index++) starts[index + 1]! += starts[index]!;
  const next = starts.slice(0, partitions);
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const at = next[hash >>> shift]!++;
    sortedHashes[at] = hash;
    sortedOffsets[at] = offsets[i]!;
  }
  return starts;
}
