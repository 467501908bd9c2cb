import type { ByteWriter } from '../text/varint.ts';
import { createByteWriter } from '../text/varint.ts';
import { orderBytes } from './utterance-segment.ts';

/**
 * A word that more utterances of a segment have has no list, unless the segment is small: it tells little, and reading the list would
 * take longer than anybody wants to wait. Whether an utterance has it, its sequence says.
 */
const longestList = { share: 1 / 16, least: 4096 };

/** Writes which utterances have a word: each once, as what it is more than one behind the last. */
export function listsOfWords(offsets: readonly number[], sequence: Uint32Array, words: number): (word: number, list: ByteWriter) => number {
  const utterances = offsets.length - 1;
  const { starts, postings } = invert(offsets, sequence, words);
  const longest = Math.max(longestList.least, utterances * longestList.share);
  return (word, list) => {
    const count = starts[word + 1]! - starts[word]!;
    let next = 0;
    for (let at = starts[word]!; count <= longest && at < starts[word + 1]!; at++) {
      list.varint(postings[at]! - next);
      next = postings[at]! + 1;
    }
    return count;
  };
}

/** Counting sort of all pairs of a word and an utterance that has it. */
function invert(offsets: readonly number[], sequence: Uint32Array, words: number): { starts: Uint32Array; postings: Uint32Array } {
  const last = new Uint32Array(words);
  const starts = new Uint32Array(words + 1);
  const eachPair = (take: (word: number, utterance: number) => void): void => {
    last.fill(0);
    for (let utterance = 0; utterance + 1 < offsets.length; utterance++) {
      for (let at = offsets[utterance]!; at < offsets[utterance + 1]!; at++) {
        const word = sequence[at]!;
        if (last[word] === utterance + 1) continue;
        last[word] = utterance + 1;
        take(word, utterance);
      }
    }
  };
  eachPair((word) => { starts[word + 1]!++; });
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const postings = new Uint32Array(starts[words]!);
  const next = starts.slice(0, words);
  eachPair((word, utterance) => { postings[next[word]!++] = utterance; });
  return { starts, postings };
}

/** Writes a speaker's utterances as runs: how many others stand before each, and how long it is. */
export function listsOfSpeakers(voices: readonly number[], speakers: number): (speaker: number, list: ByteWriter) => number {
  const runs = Array.from({ length: speakers }, (): { from: number; to: number }[] => []);
  voices.forEach((voice, utterance) => {
    if (voice === 0) return;
    const own = runs[voice - 1]!;
    const last = own.at(-1);
    if (last?.to === utterance) last.to++;
    else own.push({ from: utterance, to: utterance + 1 });
  });
  return (speaker, list) => {
    let count = 0;
    let end = 0;
    for (const { from, to } of runs[speaker]!) {
      list.varint(from - end);
      list.varint(to - from);
      count += to - from;
      end = to;
    }
    return count;
  };
}

/** The utterances in the order of their words; of equals the earlier first. */
export function encodeOrder(offsets: readonly number[], sequence: Uint32Array): Uint8Array {
  const utterances = offsets.length - 1;
  const order = Uint32Array.from({ length: utterances }, (_, utterance) => utterance).sort((a, b) => {
    const shared = Math.min(offsets[a + 1]! - offsets[a]!, offsets[b + 1]! - offsets[b]!);
    for (let index = 0; index < shared; index++) {
      const difference = sequence[offsets[a]! + index]! - sequence[offsets[b]! + index]!;
      if (difference !== 0) return difference;
    }
    return (offsets[a + 1]! - offsets[a]!) - (offsets[b + 1]! - offsets[b]!) || a - b;
  });
  const writer = createByteWriter();
  for (const utterance of order) writer.fixed(utterance, orderBytes(utterances));
  return writer.finish();
}
