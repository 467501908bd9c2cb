import type { ByteSource } from '../text/byte-source.ts';
import { copyBytes, sectionOf } from '../text/byte-source.ts';
import { foldRest, foldRests, foldTable, standsAlone } from '../text/fold.ts';
import { checkpointBytes } from './checkpoints.ts';
import { emptyHash, extendHash, extendHashBy } from './hash.ts';
import { chooseGrainBits, countPostings, postingBytes } from './postings.ts';
import type { Segment, SegmentSource, SourceNumber } from './search.ts';
import { leastBucketBits, mostBucketBits } from './segment.ts';

/*
 * A segment as bytes. All numbers are 32 bits, little-endian:
 *
 *   header       magic, version, fingerprint of the folding, and the counts of what follows (`headerFields`)
 *   sources      for each the end of its bytes and of its UTF-16 units
 *   directory, checkpoints, names
 *   postings     three bytes each, filled up with zeros to a multiple of four
 *   text         UTF-8
 *
 * What comes before the postings is read when a segment is opened, and checked; the rest is read on demand and trusted nowhere.
 */

/** `VSEG`. */
const magic = 0x47455356;
/** To be raised whenever the bytes or the hashes change: an older segment is built anew. */
export const segmentVersion = 1;

const headerFields = ['magic', 'version', 'folding', 'sources', 'bucketBits', 'postings', 'checkpoints', 'names', 'textBytes'] as const;
type Header = Record<(typeof headerFields)[number], number>;
const headerBytes = 4 * headerFields.length;
/** Votes are counted in 31 bits. */
const longestText = 2 ** 31 - 1;

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A segment as chunks of bytes, to be written one behind the other. */
export function encodeSegment(segment: Segment): Uint8Array[] {
  const { sources, bucketBits, directory, checkpoints, names, postings, text } = segment;
  const header: Header = {
    magic, version: segmentVersion, folding: foldingFingerprint(), sources: sources.length, bucketBits,
    postings: countPostings(segment), checkpoints: checkpoints.length, names: names.length, textBytes: text.length,
  };
  return [
    toBytes(Uint32Array.from(headerFields, (field) => header[field])),
    toBytes(Uint32Array.from(sources.flatMap(({ endByte, endUnit }) => [endByte, endUnit]))),
    toBytes(directory), toBytes(checkpoints), toBytes(names),
    keep(postings), new Uint8Array(paddingOf(postings.length)),
    keep(text),
  ];
}

/**
 * Opens what `encodeSegment` wrote, with postings and text left where they are.
 * @param numbers the sources' numbers from now on, in the order in which they were put in
 * @returns null for bytes that are no segment of this version, damaged in what is read now, or of another number of sources
 */
export function openSegment(bytes: ByteSource, numbers: readonly SourceNumber[]): Segment | null {
  const header = readHeader(bytes);
  if (header === null || header.sources !== numbers.length) return null;
  const { bucketBits, textBytes } = header;
  let at = headerBytes;
  const readNumbers = (count: number): Uint32Array => {
    const start = at;
    at += 4 * count;
    return toNumbers(copyBytes(bytes, start, at));
  };
  const ends = readNumbers(2 * header.sources);
  const directory = readNumbers(directoryLength(bucketBits));
  const checkpoints = readNumbers(header.checkpoints);
  const names = readNumbers(header.names);
  const sources = readSources(ends, numbers, textBytes);
  if (sources === null || !isDirectory(directory, header.postings) || !areCheckpoints(checkpoints) || !ascends(names)) return null;
  const postingsEnd = at + header.postings * postingBytes;
  const postings = sectionOf(bytes, at, postingsEnd);
  const text = sectionOf(bytes, postingsEnd + paddingOf(postings.length), bytes.length);
  return { sources, text, bucketBits, directory, postings, grainBits: chooseGrainBits(textBytes), checkpoints, names };
}

/** The header, if what it says fits together and fits the length. */
function readHeader(bytes: ByteSource): Header | null {
  if (bytes.length < headerBytes) return null;
  const numbers = toNumbers(copyBytes(bytes, 0, headerBytes));
  const header = Object.fromEntries(headerFields.map((field, index) => [field, numbers[index]])) as Header;
  if (header.magic !== magic || header.version !== segmentVersion || header.folding !== foldingFingerprint()) return null;
  if (header.bucketBits < leastBucketBits || header.bucketBits > mostBucketBits || header.textBytes > longestText) return null;
  if (header.checkpoints !== Math.floor(header.textBytes / checkpointBytes) + 1) return null;
  const numberCount = 2 * header.sources + directoryLength(header.bucketBits) + header.checkpoints + header.names;
  const postings = header.postings * postingBytes;
  return bytes.length === headerBytes + 4 * numberCount + postings + paddingOf(postings) + header.textBytes ? header : null;
}

/** Runtimes that know another version of Unicode may fold other characters: their hashes are not ours. */
let fingerprint: number | null = null;
function foldingFingerprint(): number {
  if (fingerprint !== null) return fingerprint;
  let hash = emptyHash;
  for (const table of [foldTable, foldRest, standsAlone]) {
    for (const value of table) hash = extendHash(hash, value);
  }
  for (const letters of foldRests) hash = extendHashBy(hash, letters);
  fingerprint = hash >>> 0;
  return fingerprint;
}

function directoryLength(bucketBits: number): number {
  return 2 ** bucketBits + 1;
}

function readSources(ends: Uint32Array, numbers: readonly SourceNumber[], textBytes: number): SegmentSource[] | null {
  let startByte = 0;
  let startUnit = 0;
  const sources: SegmentSource[] = [];
  for (const [index, source] of numbers.entries()) {
    const endByte = ends[2 * index]!;
    const endUnit = ends[2 * index + 1]!;
    if (endByte < startByte || endUnit < startUnit || endUnit - startUnit > endByte - startByte) return null;
    sources.push({ source, startByte, endByte, startUnit, endUnit });
    startByte = endByte;
    startUnit = endUnit;
  }
  return startByte === textBytes ? sources : null;
}

function isDirectory(directory: Uint32Array, postings: number): boolean {
  for (let index = 1; index < directory.length; index++) {
    if (directory[index]! < directory[index - 1]!) return false;
  }
  return directory[0] === 0 && directory.at(-1) === postings;
}

function areCheckpoints(checkpoints: Uint32Array): boolean {
  for (let index = 1; index < checkpoints.length; index++) {
    const added = checkpoints[index]! - checkpoints[index - 1]!;
    if (added < 0 || added > checkpointBytes) return false;
  }
  return checkpoints[0] === 0;
}

function ascends(numbers: Uint32Array): boolean {
  for (let index = 1; index < numbers.length; index++) {
    if (numbers[index]! <= numbers[index - 1]!) return false;
  }
  return true;
}

function paddingOf(length: number): number {
  return (4 - (length % 4)) % 4;
}

function keep(bytes: ByteSource): Uint8Array {
  return bytes.whole ?? copyBytes(bytes, 0, bytes.length);
}

function toBytes(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isLittleEndian ? bytes : swapped(bytes.slice());
}

/** @param bytes are not used otherwise afterwards */
function toNumbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array((isLittleEndian ? bytes : swapped(bytes)).buffer);
}

/** Turns the bytes of each number round, in place. */
function swapped(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes;
}
