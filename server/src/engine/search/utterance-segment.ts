import type { ByteSource } from '../text/byte-source.ts';
import { copyBytes, sectionOf } from '../text/byte-source.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { ListTable } from './list-table.ts';
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
 *   blocks       the utterances, by 32: where each stands, whose it is, and its words in order
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
export interface StoredUtterance {
  readonly span: Span;
  /** Number of its speaker in the segment; null for nobody. */
  readonly speaker: number | null;
  readonly mode: OfferedUtterance['mode'];
  /** Numbers of its words in order, the first few hundred of them where it is longer. */
  readonly sequence: Uint32Array;
}

/** `VUTT`. */
export const utteranceMagic = 0x54545556;
/** To be raised whenever the bytes, the folding or what is offered change: an older segment is built anew. */
export const utteranceVersion = 1;

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
/** Words of an utterance that are kept; nobody types so many before choosing. */
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
  if ((ends.at(-1) ?? 0) !== header.utterances || (places.at(-1) ?? 0) !== header.blocks) return null;
  return {
    sources, ends: Uint32Array.from(ends), words, speakers, common: Uint32Array.from(common),
    places: Float64Array.of(0, ...places), blocks: next('blocks'), order: next('order'),
  };
}

/** How many utterances a segment holds, those of sources that are gone among them. */
export function countUtterances({ ends }: UtteranceSegment): number {
  return ends.at(-1) ?? 0;
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

/** The utterance of a number; of a damaged segment anything. */
export function readUtterance(segment: UtteranceSegment, utterance: number): StoredUtterance {
  const { blocks, places, common } = segment;
  const block = Math.floor(utterance / utterancesPerBlock);
  const start = places[block]!;
  const cursor: Cursor = { bytes: blocks.read(start, Math.min(places[block + 1]!, start + mostRecordBytes)), at: 0 };
  const records = readVarint(cursor);
  let end = 0;
  let voice = 0;
  let offset = cursor.at + records;
  let length = 0;
  let codes = 0;
  for (let index = block * utterancesPerBlock; index <= utterance; index++) {
    offset += codes;
    end += unzigzag(readVarint(cursor));
    length = readVarint(cursor);
    end += length;
    const change = readVarint(cursor);
    if (change > 0) voice = change - 1;
    codes = readVarint(cursor);
  }
  const speaker = Math.floor(voice / modes.length);
  return {
    span: { start: Math.max(0, end - length), end: Math.max(0, end) },
    speaker: speaker === 0 ? null : speaker - 1,
    mode: modes[voice % modes.length]!,
    sequence: readSequence(blocks.read(start + offset, Math.min(places[block + 1]!, start + offset + Math.min(codes, mostWordsKept * codeBytes))), common),
  };
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
  const [, kind, ...name] = entryAt(speakers, number)?.key.split(keySeparator) ?? [];
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

/** The words of a text as segments know them. */
export function foldedWords(text: string): string[] {
  return words(text).map(({ folded }) => folded.slice(0, longestWord));
}

/** 32 utterances with four numbers each, and one before them. */
const mostRecordBytes = 5 * (4 * utterancesPerBlock + 1);

function readSequence(bytes: Uint8Array, common: Uint32Array): Uint32Array {
  const sequence = new Uint32Array(Math.min(bytes.length, mostWordsKept));
  const cursor: Cursor = { bytes, at: 0 };
  let count = 0;
  while (cursor.at < bytes.length && count < sequence.length) {
    const code = readVarint(cursor);
    sequence[count++] = code < common.length ? common[code]! : code - common.length;
  }
  return sequence.subarray(0, count);
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
function readNumbers(bytes: Uint8Array, count: number): number[] | null {
  if (count > bytes.length) return null;
  const cursor: Cursor = { bytes, at: 0 };
  const numbers = Array.from({ length: count }, () => readVarint(cursor));
  return cursor.at === bytes.length ? numbers : null;
}

/** The sums of the numbers up to each. */
function readSums(bytes: Uint8Array, count: number): number[] | null {
  let sum = 0;
  return readNumbers(bytes, count)?.map((number) => (sum += number)) ?? null;
}
