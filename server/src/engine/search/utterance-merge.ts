import type { ListTable } from './list-table.ts';
import { eachEntry } from './list-table.ts';
import type { SourceNumber } from './search.ts';
import type { UtteranceCollection } from './utterance-encode.ts';
import { collectUtterances } from './utterance-encode.ts';
import { speakerAt } from './utterance-names.ts';
import { readUtterance, readWords } from './utterance-reading.ts';
import type { UtteranceSegment } from './utterance-segment.ts';
import { mostWordsKept } from './utterance-segment.ts';

/** A segment to be merged with others. */
export interface MergedPart {
  readonly segment: UtteranceSegment;
  /** Whether a source of the segment is to stay. */
  readonly isLive: (source: SourceNumber) => boolean;
}

/** Several segments as one. */
export interface MergedUtterances {
  /** To be written one behind the other. */
  readonly chunks: Uint8Array[];
  /** The sources that stayed, in the order in which `openUtteranceSegment` wants their numbers. */
  readonly sources: SourceNumber[];
}

/** Puts what is live of several segments into one, without the sources' texts. */
export function mergeUtteranceSegments(parts: readonly MergedPart[]): MergedUtterances {
  const collection = collectUtterances();
  const sources: SourceNumber[] = [];
  const numbers = new Uint32Array(mostWordsKept);
  for (const { segment, isLive } of parts) {
    const words = keysOf(segment.words);
    // What nothing live has must not be in the new tables: words and speakers are numbered when they are met.
    const wordNumbers = new Map<number, number>();
    const speakerNumbers = new Map<number, number | null>();
    segment.sources.forEach((source, index) => {
      if (!isLive(source)) return;
      sources.push(source);
      collection.beginSource();
      for (let utterance = segment.ends[index - 1] ?? 0; utterance < segment.ends[index]!; utterance++) {
        const { span, speaker, mode, emphasis } = readUtterance(segment, utterance);
        const count = readWords(segment, utterance, numbers);
        collection.add({
          span, mode, emphasis,
          speaker: speaker === null ? null : remembered(speakerNumbers, speaker, () => speakerIn(collection, segment, speaker)),
          words: numbers.slice(0, count).map((word) => remembered(wordNumbers, word, () => collection.word(words[word] ?? ''))),
        });
      }
    });
  }
  return { chunks: collection.encode(), sources };
}

function keysOf(table: ListTable): string[] {
  const keys: string[] = [];
  eachEntry(table, 0, ({ key }) => {
    keys.push(key);
    return true;
  });
  return keys;
}

function speakerIn(collection: UtteranceCollection, segment: UtteranceSegment, number: number): number | null {
  const speaker = speakerAt(segment, number);
  return speaker === null ? null : collection.speaker(speaker);
}

function remembered<T>(known: Map<number, T>, number: number, find: () => T): T {
  let value = known.get(number);
  if (value === undefined) {
    value = find();
    known.set(number, value);
  }
  return value;
}
