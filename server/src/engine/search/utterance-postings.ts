import { readVarint } from '../text/varint.ts';
import type { KeyRange, TableEntry } from './list-table.ts';
import { eachEntry, keysWithPrefix } from './list-table.ts';
import { foldedName, isSameName, lastWordKey, speakerOfKey } from './utterance-names.ts';
import { countUtterances, readWords, utteranceInOrder } from './utterance-reading.ts';
import type { SegmentQuery } from './utterance-scores.ts';
import type { UtteranceSegment } from './utterance-segment.ts';

/** Work done since an index was made, for tests that assert that it does not grow with the corpus. */
export interface UtteranceWork {
  /** Entries of lists. */
  postingsRead: number;
  /** Utterances that were looked at word by word. */
  utterancesRead: number;
}

/** A list of utterances, ascending, in a buffer that the next list is read into. */
export interface ReadList {
  readonly utterances: Uint32Array;
  readonly count: number;
}

/** A reader of lists that has one buffer for all of them. */
export interface ListReader {
  /** The utterances with a word: of a long list the first ones, up to a share of it. */
  postings(segment: UtteranceSegment, entry: TableEntry, share: number): ReadList;
  /** Where the alphabetical order has the utterances that begin with what is typed. */
  starts(segment: UtteranceSegment, query: SegmentQuery): KeyRange;
  /** The utterance at a place in the alphabetical order; null where there is none. */
  inOrder(segment: UtteranceSegment, place: number): number | null;
  /** The runs of utterances that a named person may speak: of so many the first. */
  runs(segment: UtteranceSegment, name: readonly string[], most: number): KeyRange[];
}

/** Whether the utterances with the word are listed: those of a very common word are not. */
export function isListed(entry: TableEntry): boolean {
  return entry.listEnd > entry.listStart;
}

export function createListReader(work: UtteranceWork): ListReader {
  let buffer = new Uint32Array(1024);
  return {
    postings: (segment, entry, share) => {
      // Each takes a byte at least: a damaged count makes nobody reserve memory for more.
      const most = Math.min(entry.listEnd - entry.listStart, Math.ceil(entry.count * share));
      if (most > buffer.length) buffer = new Uint32Array(2 * most);
      const count = decode(segment, entry, most, buffer);
      work.postingsRead += count;
      return { utterances: buffer, count };
    },
    starts: (segment, { needed }) => {
      if (needed.length === 0 || needed.some(({ from, to }) => from >= to)) return { from: 0, to: 0 };
      const firstWords = new Uint32Array(needed.length);
      const bound = (isBehind: (order: number) => boolean): number => placeOf(segment, (utterance) => {
        work.utterancesRead++;
        return isBehind(compare(firstWords.subarray(0, readWords(segment, utterance, firstWords)), needed));
      });
      return { from: bound((order) => order >= 0), to: bound((order) => order > 0) };
    },
    inOrder: (segment, place) => {
      work.postingsRead++;
      return utteranceInOrder(segment, place);
    },
    runs: (segment, name, most) => {
      const runs = runsOf(segment, name, most);
      work.postingsRead += runs.length;
      return runs;
    },
  };
}

function decode(segment: UtteranceSegment, { listStart, listEnd }: TableEntry, most: number, into: Uint32Array): number {
  const bytes = segment.words.lists.read(listStart, Math.min(listEnd, listStart + 5 * most));
  const utterances = countUtterances(segment);
  let at = 0;
  let count = 0;
  for (let next = 0; count < most && at < bytes.length; next++) {
    let byte = bytes[at++]!;
    let skipped = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 35 && at < bytes.length; shift += 7) {
      byte = bytes[at++]!;
      skipped += (byte & 0x7f) * 2 ** shift;
    }
    next += skipped;
    if (next >= utterances) break;
    into[count++] = next;
  }
  return count;
}

/** How an utterance's first words stand to those that are typed: below 0 before them, 0 where they fit, above 0 behind them. */
function compare(sequence: Uint32Array, needed: readonly KeyRange[]): number {
  for (let index = 0; index < needed.length; index++) {
    if (index >= sequence.length || sequence[index]! < needed[index]!.from) return -1;
    if (sequence[index]! >= needed[index]!.to) return 1;
  }
  return 0;
}

/** The first place in the alphabetical order whose utterance is behind what is sought. */
function placeOf(segment: UtteranceSegment, isBehind: (utterance: number) => boolean): number {
  let low = 0;
  let high = countUtterances(segment);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const utterance = utteranceInOrder(segment, middle);
    if (utterance !== null && isBehind(utterance)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function runsOf(segment: UtteranceSegment, name: readonly string[], most: number): KeyRange[] {
  const runs: KeyRange[] = [];
  if (name.length === 0) return runs;
  const { from, to } = keysWithPrefix(segment.speakers, lastWordKey(name));
  const utterances = countUtterances(segment);
  eachEntry(segment.speakers, from, ({ number, key, listStart, listEnd }) => {
    if (number >= to || runs.length >= most) return false;
    if (!isSameName(name, foldedName(speakerOfKey(key)?.name ?? null))) return true;
    const cursor = { bytes: segment.speakers.lists.read(listStart, listEnd), at: 0 };
    for (let end = 0; cursor.at < cursor.bytes.length && end < utterances && runs.length < most;) {
      const start = end + readVarint(cursor);
      end = Math.min(utterances, start + readVarint(cursor));
      if (start < end) runs.push({ from: start, to: end });
    }
    return true;
  });
  return runs;
}
