import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import type { Cursor } from '../text/varint.ts';
import { readFixed, readVarint, unzigzag } from '../text/varint.ts';
import type { KeyRange } from './list-table.ts';
import type { OfferedUtterance, UtteranceSegment } from './utterance-segment.ts';
import { modes, mostWordsKept, orderBytes, utterancesPerBlock } from './utterance-segment.ts';

/** An utterance as it stands in a segment. */
export interface StoredUtterance extends Omit<OfferedUtterance, 'speaker'> {
  /** Number of its speaker in the segment; null for nobody. */
  readonly speaker: number | null;
}

/** Most blocks are shorter. */
const readAtOnce = 4096;
/** What stands before the records takes no more. */
const mostLengthBytes = 5 * (utterancesPerBlock + 1);
/** Bytes that the longest code takes. */
const codeBytes = 5;

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
  return lowerBound(ends.length, (index) => ends[index]!, utterance + 1);
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
