import type { ByteSource } from '../text/byte-source.ts';
import { copyBytes, sectionOf } from '../text/byte-source.ts';
import type { Span } from '../text/span.ts';
import type { Cursor } from '../text/varint.ts';
import { readFixed, readVarint } from '../text/varint.ts';
import type { ListTable } from './list-table.ts';
import { openTable } from './list-table.ts';
import type { SourceNumber } from './search.ts';

/*
 * An utterance segment as bytes:
 *
 *   header       32-bit numbers, little-endian: `headerFields`
 *   sources      for each how many utterances it has
 *   common       the numbers of the words that are written short in sequences, the most frequent first
 *   places       how many bytes each block of utterances takes
 *   words        directory of the table of words; then that of speakers
 *   …            the tables' blocks and lists: of a word, which utterances have it; of a speaker, which runs of them are theirs
 *   blocks       the utterances, by 32: how many bytes the words of each take, where it stands and whose it is, its words in order
 *   order        the utterances sorted by their words
 *
 * All up to the directories is read when a segment is opened, and checked; the rest is read on demand and trusted nowhere.
 */

/** Who says what is offered. */
export interface OfferedSpeaker {
  /** As fully as the source gives it. */
  readonly name: string;
  /** Whether that is no name but a description: `my deputy`. */
  readonly isDescribed: boolean;
}

/** Something that can be offered for insertion: an utterance or a sentence of one. */
export interface OfferedUtterance {
  /** In its source's text. */
  readonly span: Span;
  /** Null where nobody is known to speak. */
  readonly speaker: OfferedSpeaker | null;
  readonly mode: 'spoken' | 'written' | 'unknown';
  /** What its source emphasises of its words, counted from their first. */
  readonly emphasis: readonly Span[];
}

/** A source with what it offers. */
export interface OfferedSource {
  readonly text: string;
  readonly utterances: readonly OfferedUtterance[];
}

/**
 * What can be quoted of one or several sources, ready to be ranked: in memory or on disk, read on demand through its bytes. Immutable.
 * Utterances are numbered source by source in the order in which they were put in.
 */
export interface UtteranceSegment {
  /** In the order of their utterances. */
  readonly sources: readonly SourceNumber[];
  /** Number behind the last utterance of each source. */
  readonly ends: Uint32Array;
  /** Folded words; an entry counts the utterances with the word and lists them, unless it is too common to be looked up. */
  readonly words: ListTable;
  /** Keys made by `speakerKey`; an entry counts the speaker's utterances and lists them in runs. */
  readonly speakers: ListTable;
  /** Numbers of the words that have a short code: a word's code is its index here, any other word's is its number behind those. */
  readonly common: Uint32Array;
  /** Start of each block in `blocks`; one more than there are blocks. */
  readonly places: Float64Array;
  readonly blocks: ByteSource;
  readonly order: ByteSource;
}

/** `VUTT`. */
export const utteranceMagic = 0x54545556;
/** To be raised whenever the bytes, the folding or what is offered change: an older segment is built anew. */
export const utteranceVersion = 3;

/** The header's numbers in their order. */
export const headerFields = [
  'magic', 'version', 'sources', 'utterances', 'words', 'speakers', 'common',
  'sourceBytes', 'commonBytes', 'placeBytes', 'wordDirectory', 'speakerDirectory', 'wordBlocks', 'wordLists', 'speakerBlocks', 'speakerLists', 'blocks', 'order',
] as const;
export type UtteranceHeader = Record<(typeof headerFields)[number], number>;
/** The sections' lengths, in the order of the sections. */
const sectionFields = headerFields.slice(headerFields.indexOf('sourceBytes'));
const headerBytes = 4 * headerFields.length;

/** Utterances that are stored and read together. */
export const utterancesPerBlock = 32;
/** Words of an utterance that are kept, the first ones; nobody types so many before choosing. */
export const mostWordsKept = 500;

/** Modes by the numbers that stand for them. */
export const modes: readonly OfferedUtterance['mode'][] = ['unknown', 'spoken', 'written'];

/**
 * Opens what `encodeUtteranceSegment` wrote.
 * @param sources the sources' numbers from now on, in the order in which they were put in
 * @returns null for bytes that are no segment of this version, damaged in what is read now, or of another number of sources
 */
export function openUtteranceSegment(bytes: ByteSource, sources: readonly SourceNumber[]): UtteranceSegment | null {
  const header = readHeader(bytes);
  if (header === null || header.sources !== sources.length) return null;
  let at = headerBytes;
  const next = (field: keyof UtteranceHeader): ByteSource => {
    const start = at;
    at += header[field];
    return sectionOf(bytes, start, at);
  };
  const load = (field: keyof UtteranceHeader): Uint8Array => copyBytes(next(field), 0, header[field]);
  const ends = readSums(load('sourceBytes'), header.sources);
  const common = readNumbers(load('commonBytes'), header.common);
  const places = readSums(load('placeBytes'), Math.ceil(header.utterances / utterancesPerBlock));
  const wordDirectory = load('wordDirectory');
  const speakerDirectory = load('speakerDirectory');
  const words = openTable(header.words, wordDirectory, next('wordBlocks'), next('wordLists'));
  const speakers = openTable(header.speakers, speakerDirectory, next('speakerBlocks'), next('speakerLists'));
  if (ends === null || common === null || places === null || words === null || speakers === null) return null;
  if (ends.at(-1) !== header.utterances || places.at(-1) !== header.blocks) return null;
  return { sources, ends: Uint32Array.from(ends.subarray(1)), words, speakers, common, places, blocks: next('blocks'), order: next('order') };
}

/** Bytes that an utterance's number takes in the alphabetical order. */
export function orderBytes(utterances: number): number {
  return utterances <= 2 ** 16 ? 2 : utterances <= 2 ** 24 ? 3 : 4;
}

/** The header, if what it says fits together and fits the length. */
function readHeader(bytes: ByteSource): UtteranceHeader | null {
  if (bytes.length < headerBytes) return null;
  const read = copyBytes(bytes, 0, headerBytes);
  const header = Object.fromEntries(headerFields.map((field, index) => [field, readFixed(read, 4 * index, 4)])) as UtteranceHeader;
  if (header.magic !== utteranceMagic || header.version !== utteranceVersion) return null;
  if (header.order !== header.utterances * orderBytes(header.utterances)) return null;
  return bytes.length === sectionFields.reduce((sum, field) => sum + header[field], headerBytes) ? header : null;
}

/** So many numbers; null where they are not exactly what the bytes hold. */
function readNumbers(bytes: Uint8Array, count: number): Uint32Array | null {
  if (count > bytes.length) return null;
  const cursor: Cursor = { bytes, at: 0 };
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) numbers[index] = readVarint(cursor);
  return cursor.at === bytes.length ? numbers : null;
}

/** The sums of the numbers before each and, last, of all. */
function readSums(bytes: Uint8Array, count: number): Float64Array | null {
  const numbers = readNumbers(bytes, count);
  if (numbers === null) return null;
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) sums[index + 1] = sums[index]! + numbers[index]!;
  return sums;
}
