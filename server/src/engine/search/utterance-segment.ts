import type { ByteSource } from '../text/byte-source.ts';
import { copyBytes, sectionOf } from '../text/byte-source.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { KeyRange, ListTable } from './list-table.ts';
import { entryAt, openTable } from './list-table.ts';
import type { SourceNumber } from './search.ts';
import type { Cursor } from './varint.ts';
import { readFixed, readVarint, unzigzag } from './varint.ts';

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

/** An utterance as it stands in a segment. */
export interface StoredUtterance extends Omit<OfferedUtterance, 'speaker'> {
  /** Number of its speaker in the segment; null for nobody. */
  readonly speaker: number | null;
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
/** Bytes that the longest code takes. */
const codeBytes = 5;

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

/** How many utterances a segment holds, those of sources that are gone among them. */
export function countUtterances({ ends }: UtteranceSegment): number {
  return ends.at(-1) ?? 0;
}

/** The utterances of a source, by its index in `UtteranceSegment.sources`. */
export function utterancesOf({ ends }: UtteranceSegment, index: number): KeyRange {
  return { from: ends[index - 1] ?? 0, to: ends[index] ?? 0 };
}

/** The index in `UtteranceSegment.sources` of an utterance's source. */
export function sourceIndexOf({ ends }: UtteranceSegment, utterance: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! <= utterance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an utterance stands in its source, and whose it is; of a damaged segment anything. */
export function readUtterance(segment: UtteranceSegment, utterance: number): StoredUtterance {
  const { cursor, first, count } = openBlock(segment, utterance);
  for (let index = 0; index < count; index++) readVarint(cursor);
  let end = 0;
  let length = 0;
  let voice = 0;
  let emphasis: readonly Span[] = none;
  for (let index = first; index <= utterance; index++) {
    const start = end + unzigzag(readVarint(cursor));
    length = readVarint(cursor);
    end = start + length;
    const change = readVarint(cursor);
    emphasis = change % 2 === 1 ? readEmphasis(cursor) : none;
    if (change > 1) voice = Math.floor(change / 2) - 1;
  }
  const speaker = Math.floor(voice / modes.length);
  return {
    span: { start: Math.max(0, end - length), end: Math.max(0, end) },
    speaker: speaker === 0 ? null : speaker - 1,
    mode: modes[voice % modes.length]!,
    emphasis,
  };
}

const none: readonly Span[] = [];

/** Stretches of an utterance, as how far each is behind the last and how long it is. */
function readEmphasis(cursor: Cursor): Span[] {
  const count = Math.min(readVarint(cursor), cursor.bytes.length - cursor.at);
  let end = 0;
  return Array.from({ length: Math.max(0, count) }, () => {
    const start = end + unzigzag(readVarint(cursor));
    end = start + readVarint(cursor);
    return { start, end };
  });
}

/**
 * Reads the numbers of an utterance's words in order into `into`, as many as it holds.
 * @returns how many there are
 */
export function readWords(segment: UtteranceSegment, utterance: number, into: Uint32Array): number {
  const { cursor, first, count, records } = openBlock(segment, utterance);
  let offset = records;
  let length = 0;
  for (let index = 0; index < count; index++) {
    const codes = readVarint(cursor);
    if (first + index < utterance) offset += codes;
    else if (first + index === utterance) length = codes;
  }
  const { common, blocks, places } = segment;
  const start = cursor.at + offset;
  let words: Cursor = { bytes: cursor.bytes, at: start };
  let end = start + Math.min(length, mostWordsKept * codeBytes);
  if (end > cursor.bytes.length) {
    const block = places[Math.floor(utterance / utterancesPerBlock)]!;
    words = { bytes: blocks.read(block + start, block + end), at: 0 };
    end = words.bytes.length;
  }
  let read = 0;
  while (words.at < end && read < into.length) {
    const code = readVarint(words);
    into[read++] = code < common.length ? common[code]! : code - common.length;
  }
  return read;
}

/** The block of an utterance, the cursor at the lengths of its sequences. */
interface OpenBlock {
  readonly cursor: Cursor;
  /** Number of the block's first utterance. */
  readonly first: number;
  readonly count: number;
  /** Bytes of the records behind the lengths. */
  readonly records: number;
}

function openBlock({ blocks, places, ends }: UtteranceSegment, utterance: number): OpenBlock {
  const block = Math.floor(utterance / utterancesPerBlock);
  const first = block * utterancesPerBlock;
  const start = places[block] ?? 0;
  const end = places[block + 1] ?? 0;
  const open = (most: number): Cursor => ({ bytes: blocks.read(start, Math.min(end, start + most)), at: 0 });
  let cursor = open(readAtOnce);
  let records = readVarint(cursor);
  if (records + mostLengthBytes > readAtOnce && end - start > readAtOnce) {
    cursor = open(records + mostLengthBytes);
    records = readVarint(cursor);
  }
  return { cursor, first, count: Math.min(utterancesPerBlock, (ends.at(-1) ?? 0) - first), records };
}

/** The utterance at a place in the alphabetical order; null where a damaged segment has none there. */
export function utteranceInOrder(segment: UtteranceSegment, place: number): number | null {
  const count = countUtterances(segment);
  const width = orderBytes(count);
  const utterance = readFixed(segment.order.read(place * width, (place + 1) * width), 0, width);
  return utterance < count ? utterance : null;
}

/** Bytes that an utterance's number takes in the alphabetical order. */
export function orderBytes(utterances: number): number {
  return utterances <= 2 ** 16 ? 2 : utterances <= 2 ** 24 ? 3 : 4;
}

/** The speaker of a number; null where a damaged segment has none. */
export function speakerAt({ speakers }: UtteranceSegment, number: number): OfferedSpeaker | null {
  return speakerOfKey(entryAt(speakers, number)?.key ?? '');
}

/** What `speakerKey` was made of; null for a damaged key. */
export function speakerOfKey(key: string): OfferedSpeaker | null {
  const [, kind, ...name] = key.split(keySeparator);
  return kind === undefined ? null : { name: name.join(keySeparator), isDescribed: kind === described };
}

const keySeparator = '\n';
const described = 'd';
const named = 'n';
/** Longer names are cut: no person has one. */
const longestName = 200;
/** Longer words are cut: no word that anybody types is longer. */
const longestWord = 64;

/** A speaker's key in the table: the last word of the name first, so that all who share it stand side by side. */
export function speakerKey({ name, isDescribed }: OfferedSpeaker): string {
  return `${lastWordKey(foldedName(name))}${isDescribed ? described : named}${keySeparator}${name.slice(0, longestName)}`;
}

/** What the keys of all speakers with the same last name begin with. */
export function lastWordKey(name: readonly string[]): string {
  return `${name.at(-1) ?? ''}${keySeparator}`;
}

/** The folded words of a name. */
export function foldedName(name: string | null): readonly string[] {
  return name === null ? [] : foldedWords(name.slice(0, longestName));
}

/** Equal last words, and no word of the shorter name that the longer one lacks. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}

/** The words of a text as segments know them. */
export function foldedWords(text: string): string[] {
  return words(text).map(({ folded }) => folded.slice(0, longestWord));
}

/** Most blocks are shorter. */
const readAtOnce = 4096;
/** What stands before the records takes no more. */
const mostLengthBytes = 5 * (utterancesPerBlock + 1);

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
