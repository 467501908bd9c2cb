import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../text/byte-source.ts';
import { bytesInMemory } from '../text/byte-source.ts';
import { readVarint } from '../text/varint.ts';
import { createGenerator } from './generated-corpus.ts';
import { entryAt, findKey, keysWithPrefix } from './list-table.ts';
import { encodeUtteranceSegment } from './utterance-encode.ts';
import { mergeUtteranceSegments } from './utterance-merge.ts';
import { foldedWords, speakerAt } from './utterance-names.ts';
import { countUtterances, readUtterance, readWords, utteranceInOrder } from './utterance-reading.ts';
import type { OfferedSource, OfferedUtterance, UtteranceSegment } from './utterance-segment.ts';
import { openUtteranceSegment } from './utterance-segment.ts';

const speakers = [null, { name: 'Ada Harrow', isDescribed: false }, { name: 'my deputy', isDescribed: true }, { name: 'Bram\nOke', isDescribed: false }];
const emphases = [[{ start: 0, end: 4 }], [{ start: 2, end: 9 }, { start: 3, end: 5 }]];
const modes = ['spoken', 'written', 'unknown'] as const;

/** A source of so many sentences, whose speakers and modes change from one to the next and not always. */
function sourceOf(seed: number, sentences: number): OfferedSource {
  const random = createGenerator(seed);
  let text = '';
  const utterances: OfferedUtterance[] = [];
  for (let count = 0; count < sentences; count++) {
    const start = text.length;
    text += random.prose(3 + random.pick(20)).trim();
    utterances.push({ span: { start, end: text.length }, speaker: speakers[random.pick(4)]!, mode: modes[random.pick(3)]!, emphasis: emphases[random.pick(9)] ?? [] });
    // Beside a sentence, the two last ones together.
    if (count % 5 === 4) utterances.push({ span: { start: utterances.at(-2)!.span.start, end: text.length }, speaker: null, mode: 'unknown', emphasis: [] });
    text += ' ';
  }
  return { text, utterances };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

function opened(sources: readonly OfferedSource[], numbers = sources.map((_, index) => index)): UtteranceSegment {
  return openUtteranceSegment(bytesInMemory(joined(encodeUtteranceSegment(sources))), numbers)!;
}

/** All that a segment says, in words: what two segments must share to be the same. */
function contents(segment: UtteranceSegment): unknown[] {
  return segment.sources.map((source, index) => {
    const from = segment.ends[index - 1] ?? 0;
    return [source, Array.from({ length: segment.ends[index]! - from }, (_, utterance) => {
      const { span, speaker, mode, emphasis } = readUtterance(segment, from + utterance);
      const numbers = new Uint32Array(600);
      const sequence = numbers.subarray(0, readWords(segment, from + utterance, numbers));
      return [span.start, span.end, speaker === null ? null : speakerAt(segment, speaker), mode, emphasis, [...sequence].map((word) => entryAt(segment.words, word)?.key).join(' ')];
    })];
  });
}

function expected(sources: readonly OfferedSource[], numbers: readonly number[]): unknown[] {
  return sources.map(({ text, utterances }, index) => [numbers[index], utterances.map(({ span, speaker, mode, emphasis }) =>
    [span.start, span.end, speaker, mode, emphasis, foldedWords(text.slice(span.start, span.end)).join(' ')])]);
}

function utterancesWith(segment: UtteranceSegment, word: string): number[] | null {
  const entry = findKey(segment.words, word);
  if (entry === null) return null;
  const cursor = { bytes: segment.words.lists.read(entry.listStart, entry.listEnd), at: 0 };
  let next = 0;
  return Array.from({ length: entry.count }, () => (next += readVarint(cursor) + 1) - 1);
}

const sources = [sourceOf(1, 90), { text: 'Nothing here.', utterances: [] }, sourceOf(2, 40), sourceOf(3, 1)];

describe('an utterance segment', () => {
  it('holds what was put in: spans, speakers, modes and words, with the sources’ new numbers', () => {
    expect(contents(opened(sources, [7, 3, 11, 4]))).toEqual(expected(sources, [7, 3, 11, 4]));
  });

  it('lists for each word the utterances that have it', () => {
    const segment = opened(sources);
    const texts = sources.flatMap(({ text, utterances }) => utterances.map(({ span }) => foldedWords(text.slice(span.start, span.end))));
    for (const word of new Set(texts.flat())) {
      expect(utterancesWith(segment, word)).toEqual(texts.flatMap((own, utterance) => (own.includes(word) ? [utterance] : [])));
    }
    expect(utterancesWith(segment, 'zzz')).toBeNull();
  });

  it('knows which words begin alike', () => {
    const segment = opened(sources);
    const all = Array.from({ length: segment.words.size }, (_, number) => entryAt(segment.words, number)!.key);
    expect(all).toEqual([...all].sort());
    for (const prefix of ['', 'd', 'do', 'dor', 'zz', 'b', ...all.slice(0, 40)]) {
      const { from, to } = keysWithPrefix(segment.words, prefix);
      expect(all.slice(from, to)).toEqual(all.filter((word) => word.startsWith(prefix)));
    }
  });

  it('has the utterances in the order of their words', () => {
    const segment = opened(sources);
    const texts = sources.flatMap(({ text, utterances }) => utterances.map(({ span }) => foldedWords(text.slice(span.start, span.end)).join(' ')));
    const order = Array.from({ length: texts.length }, (_, place) => utteranceInOrder(segment, place)!);
    expect(order.map((utterance) => texts[utterance])).toEqual([...texts].sort());
  });

  it('has no list for a word that most of many utterances have', () => {
    const text = 'so say we all ';
    const many = { text: text.repeat(70_000), utterances: Array.from({ length: 70_000 }, (_, index): OfferedUtterance => (
      { span: { start: index * text.length, end: (index + 1) * text.length - 1 }, speaker: null, mode: 'unknown', emphasis: [] })) };
    const entry = findKey(opened([many]).words, 'all')!;
    expect([entry.count, entry.listEnd - entry.listStart]).toEqual([70_000, 0]);
  });

  it('keeps words in any script, lone surrogates too', () => {
    const text = 'Смотри 漢字 ａ\u{1d400} x\ud800y \uffff';
    const odd = [{ text, utterances: [{ span: { start: 0, end: text.length }, speaker: null, mode: 'written' as const, emphasis: [] }] }];
    expect(contents(opened(odd))).toEqual(expected(odd, [0]));
  });
});

describe('merging', () => {
  it('puts what is live of several segments into one that is like one built at once', () => {
    const [first, second] = [opened(sources.slice(0, 2), [0, 1]), opened(sources.slice(2), [2, 3])];
    const merged = mergeUtteranceSegments([first, second].map((segment) => ({ segment, isLive: (source) => source !== 2 })));
    expect(merged.sources).toEqual([0, 1, 3]);
    expect(joined(merged.chunks)).toEqual(joined(encodeUtteranceSegment([sources[0]!, sources[1]!, sources[3]!])));
  });
});

describe('bytes that are no segment', () => {
  const whole = joined(encodeUtteranceSegment(sources));
  const numbers = sources.map((_, index) => index);
  const read = (bytes: Uint8Array): unknown => {
    const segment = openUtteranceSegment(bytesInMemory(bytes), numbers);
    if (segment === null) return null;
    mergeUtteranceSegments([{ segment, isLive: () => true }]);
    return [contents(segment), utteranceInOrder(segment, 3), ['', 'dor', 'zz'].map((prefix) => keysWithPrefix(segment.words, prefix)), countUtterances(segment)];
  };

  it('are refused when they are too short, too long, foreign, of another version or of another number of sources', () => {
    expect(read(whole)).not.toBeNull();
    for (const length of [0, 3, 20, 71, 72, 100, whole.length - 1]) expect(read(whole.slice(0, length))).toBeNull();
    expect(read(Uint8Array.of(...whole, 0))).toBeNull();
    expect(read(whole.map((byte, index) => (index === 0 ? byte ^ 1 : byte)))).toBeNull();
    expect(read(whole.map((byte, index) => (index === 4 ? byte ^ 1 : byte)))).toBeNull();
    expect(openUtteranceSegment(bytesInMemory(whole), [1, 2])).toBeNull();
  });

  it('do no harm when some of them are turned', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 }), (flips) => {
      const bytes = whole.slice();
      for (const [at, bits] of flips) bytes[at]! ^= bits;
      read(bytes);
    }), { seed: 5, numRuns: 100 });
  });

  it('do no harm when they can no longer be read', () => {
    let isThere = true;
    const failing: ByteSource = { length: whole.length, read: (start, end) => (isThere ? whole.subarray(start, end) : new Uint8Array(Math.max(0, end - start))) };
    const segment = openUtteranceSegment(failing, numbers)!;
    isThere = false;
    expect(contents(segment)).toHaveLength(sources.length);
    mergeUtteranceSegments([{ segment, isLive: () => true }]);
  });
});
