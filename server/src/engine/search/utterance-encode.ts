import type { Span } from '../text/span.ts';
import type { ByteWriter } from '../text/varint.ts';
import { createByteWriter, zigzag } from '../text/varint.ts';
import { encodeTable } from './list-table.ts';
import { encodeOrder, listsOfSpeakers, listsOfWords } from './utterance-lists.ts';
import { foldedWords, speakerKey } from './utterance-names.ts';
import type { OfferedSource, OfferedSpeaker, OfferedUtterance, UtteranceHeader } from './utterance-segment.ts';
import { headerFields, modes, mostWordsKept, utteranceMagic, utterancesPerBlock, utteranceVersion } from './utterance-segment.ts';

/** Words that have a short code in sequences: as many as fit two bytes. */
const mostCommon = 1 << 14;

/** Utterances that are put together to a segment. */
export interface UtteranceCollection {
  /** Begins the next source; utterances that are added from now on are its. */
  beginSource(): void;
  /** @param words numbers that `word` gave */
  add(utterance: Omit<OfferedUtterance, 'speaker'> & { readonly speaker: number | null; readonly words: readonly number[] | Uint32Array }): void;
  /** The number of a folded word in this collection. */
  word(folded: string): number;
  /** The number of a speaker in this collection. */
  speaker(speaker: OfferedSpeaker): number;
  /** The segment as chunks of bytes, to be written one behind the other. */
  encode(): Uint8Array[];
}

/** What the sources offer as chunks of bytes, to be written one behind the other and opened with `openUtteranceSegment`. */
export function encodeUtteranceSegment(sources: readonly OfferedSource[]): Uint8Array[] {
  const collection = collectUtterances();
  for (const { text, utterances } of sources) {
    collection.beginSource();
    for (const { span, speaker, mode, emphasis } of utterances) {
      const words = foldedWords(text.slice(span.start, span.end)).slice(0, mostWordsKept).map((word) => collection.word(word));
      collection.add({ span, mode, emphasis, speaker: speaker === null ? null : collection.speaker(speaker), words });
    }
  }
  return collection.encode();
}

/** What is known of the utterances before anything is sorted: one number each, and their words in one row. */
interface Collected {
  readonly words: readonly string[];
  readonly speakers: readonly string[];
  /** Utterances of each source. */
  readonly sources: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly modes: readonly number[];
  readonly emphasis: readonly (readonly Span[])[];
  /** 0 for nobody, else one more than the speaker's number. */
  readonly voices: readonly number[];
  /** Start of each utterance's words in `sequence`; one more than there are utterances. */
  readonly offsets: readonly number[];
  readonly sequence: Uint32Array;
}

/** A collection without anything. */
export function collectUtterances(): UtteranceCollection {
  const words = numbering();
  const speakers = numbering();
  const sources: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const modeNumbers: number[] = [];
  const voices: number[] = [];
  const emphasised: (readonly Span[])[] = [];
  const offsets = [0];
  let sequence = new Uint32Array(1024);
  return {
    beginSource: () => { sources.push(0); },
    add: ({ span, speaker, mode, emphasis, words: numbers }) => {
      const offset = offsets.at(-1)!;
      if (offset + numbers.length > sequence.length) {
        const grown = new Uint32Array(2 * (offset + numbers.length));
        grown.set(sequence);
        sequence = grown;
      }
      sequence.set(numbers, offset);
      offsets.push(offset + numbers.length);
      starts.push(span.start);
      ends.push(span.end);
      modeNumbers.push(modes.indexOf(mode));
      voices.push(speaker === null ? 0 : speaker + 1);
      emphasised.push(emphasis);
      sources[sources.length - 1]!++;
    },
    word: words.numberOf,
    speaker: (speaker) => speakers.numberOf(speakerKey(speaker)),
    encode: () => encode({
      words: words.names, speakers: speakers.names, sources, starts, ends, modes: modeNumbers, voices, emphasis: emphasised, offsets, sequence: sequence.subarray(0, offsets.at(-1)),
    }),
  };
}

interface Numbering {
  readonly names: readonly string[];
  readonly numberOf: (name: string) => number;
}

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

function encode(collected: Collected): Uint8Array[] {
  const words = sorted(collected.words);
  const speakers = sorted(collected.speakers);
  const sequence = collected.sequence.map((word) => words.ranks[word]!);
  const voices = collected.voices.map((voice) => (voice === 0 ? 0 : speakers.ranks[voice - 1]! + 1));
  const common = mostFrequent(sequence, words.names.length);
  const { places, blocks } = encodeBlocks({ ...collected, sequence, voices }, common);
  const wordTable = encodeTable(words.names, listsOfWords(collected.offsets, sequence, words.names.length));
  const speakerTable = encodeTable(speakers.names, listsOfSpeakers(voices, speakers.names.length));
  const utterances = voices.length;
  const sections = {
    sourceBytes: writeNumbers(collected.sources), commonBytes: writeNumbers(common), placeBytes: writeNumbers(places),
    wordDirectory: wordTable.directory, speakerDirectory: speakerTable.directory,
    wordBlocks: wordTable.blocks, wordLists: wordTable.lists, speakerBlocks: speakerTable.blocks, speakerLists: speakerTable.lists,
    blocks, order: encodeOrder(collected.offsets, sequence),
  };
  const header: UtteranceHeader = {
    magic: utteranceMagic, version: utteranceVersion, sources: collected.sources.length, utterances,
    words: words.names.length, speakers: speakers.names.length, common: common.length,
    ...(Object.fromEntries(Object.entries(sections).map(([name, { length }]) => [name, length])) as Record<keyof typeof sections, number>),
  };
  const head = createByteWriter();
  for (const field of headerFields) head.fixed(header[field], 4);
  return [head.finish(), ...Object.values(sections)];
}

/** Names in the order of their UTF-16 units, and the place there of each. */
function sorted(names: readonly string[]): { readonly names: readonly string[]; readonly ranks: Uint32Array } {
  const order = names.map((_, number) => number).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const ranks = new Uint32Array(names.length);
  order.forEach((number, rank) => { ranks[number] = rank; });
  return { names: order.map((number) => names[number]!), ranks };
}

/** The words that stand there most often, the most frequent first. */
function mostFrequent(sequence: Uint32Array, words: number): number[] {
  const counts = new Uint32Array(words);
  for (const word of sequence) counts[word]!++;
  const byCount = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
  return byCount.slice(0, mostCommon);
}

function encodeBlocks({ starts, ends, modes: modeNumbers, voices, emphasis, offsets, sequence }: Collected, common: readonly number[]): { places: number[]; blocks: Uint8Array } {
  const codes = new Map(common.map((word, code) => [word, code]));
  const blocks = createByteWriter();
  const places: number[] = [];
  for (let from = 0; from < starts.length; from += utterancesPerBlock) {
    const lengths = createByteWriter();
    const records = createByteWriter();
    const sequences = createByteWriter();
    let end = 0;
    let voice = 0;
    for (let utterance = from; utterance < Math.min(starts.length, from + utterancesPerBlock); utterance++) {
      const before = sequences.length;
      for (let at = offsets[utterance]!; at < offsets[utterance + 1]!; at++) sequences.varint(codes.get(sequence[at]!) ?? sequence[at]! + common.length);
      records.varint(zigzag(starts[utterance]! - end));
      end = ends[utterance]!;
      records.varint(end - starts[utterance]!);
      const next = voices[utterance]! * modes.length + modeNumbers[utterance]!;
      const spans = emphasis[utterance]!;
      records.varint(2 * (next === voice ? 0 : next + 1) + (spans.length > 0 ? 1 : 0));
      writeEmphasis(records, spans);
      voice = next;
      lengths.varint(sequences.length - before);
    }
    const start = blocks.length;
    blocks.varint(records.length);
    blocks.append(lengths.finish());
    blocks.append(records.finish());
    blocks.append(sequences.finish());
    places.push(blocks.length - start);
  }
  return { places, blocks: blocks.finish() };
}

/** Most utterances have none: only where there is some, it is said how much. */
function writeEmphasis(records: ByteWriter, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  records.varint(spans.length);
  let last = 0;
  for (const { start, end } of spans) {
    records.varint(zigzag(start - last));
    records.varint(end - start);
    last = end;
  }
}

function writeNumbers(numbers: readonly number[]): Uint8Array {
  const writer = createByteWriter();
  for (const number of numbers) writer.varint(number);
  return writer.finish();
}
