import { describe, expect, it } from 'vitest';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Generator } from './generated-corpus.ts';
import { createGenerator } from './generated-corpus.ts';
import { createPassageIndex } from './passage-index.ts';

const sources = 40;
const wordsPerSource = 2500;
const corpus = createGenerator(11);
const texts = Array.from({ length: sources }, () => corpus.prose(wordsPerSource));
const index = createPassageIndex();
index.addAll(texts.entries());

interface Sample {
  readonly source: number;
  readonly span: Span;
  readonly words: string[];
}

function sampleOf(random: Generator, fewest: number, most: number): Sample {
  const source = random.pick(sources);
  const text = texts[source]!;
  const all = words(text);
  const length = fewest + random.pick(most - fewest + 1);
  const first = random.pick(all.length - length);
  const span = { start: all[first]!.start, end: all[first + length - 1]!.end };
  return { source, span, words: text.slice(span.start, span.end).split(/\s+/) };
}

type Alter = (list: string[], random: Generator) => string[];

const substitute = (count: (length: number) => number): Alter => (list, random) => {
  const altered = [...list];
  for (let i = 0; i < count(list.length); i++) altered[random.pick(list.length)] = `${random.word()}x`;
  return altered;
};

/** Kinds of edit, the words that a quotation has, and the least share of passages found among the candidates. */
const kinds: readonly (readonly [string, { fewest: number; most: number; found: number; alter: Alter }])[] = [
  ['as they stand', { fewest: 4, most: 60, found: 1, alter: (list) => list }],
  // Two common words stand in more places than `find` returns.
  ['two or three words', { fewest: 2, most: 3, found: 0.98, alter: (list) => list }],
  ['in capitals, with other marks', { fewest: 8, most: 60, found: 1, alter: (list) => list.map((word) => word.toUpperCase().replace(/[.,]/, ' —')) }],
  ['one to four words changed', { fewest: 8, most: 60, found: 0.99, alter: substitute((length) => Math.min(4, Math.floor(length / 4))) }],
  ['one word changed of five to seven', { fewest: 5, most: 7, found: 0.95, alter: substitute(() => 1) }],
  ['three words in ten changed', { fewest: 12, most: 40, found: 0.97, alter: substitute((length) => Math.ceil(length * 0.3)) }],
  ['words left out', { fewest: 8, most: 60, found: 0.99, alter: (list, random) => list.filter((_, at) => at !== 1 + random.pick(list.length - 2)) }],
  ['words put in', { fewest: 8, most: 60, found: 0.99, alter: (list, random) => list.toSpliced(1 + random.pick(list.length - 1), 0, random.word(), random.word()) }],
  ['an ellipsis', { fewest: 16, most: 60, found: 0.99, alter: (list, random) => list.toSpliced(5, 1 + random.pick(list.length - 10), '…') }],
  ['a bracket instead of words', { fewest: 8, most: 60, found: 0.99, alter: (list, random) => list.toSpliced(3, 1 + random.pick(3), '[the other one]') }],
  ['a bracket in a word', { fewest: 8, most: 60, found: 1, alter: ([first = '', ...rest]) => [`[${first.charAt(0).toUpperCase()}]${first.slice(1)}`, ...rest] }],
];

describe('find', () => {
  it.each(kinds)('finds quotations with %s', (_, { fewest, most, found, alter }) => {
    const random = createGenerator(12);
    const missed: string[] = [];
    const rounds = 100;
    for (let round = 0; round < rounds; round++) {
      const sample = sampleOf(random, fewest, most);
      const text = alter(sample.words, random).join(' ');
      const candidates = index.find({ text });
      const isFound = candidates.some(({ source, span }) => source === sample.source && span.start < sample.span.end && sample.span.start < span.end);
      if (!isFound) missed.push(text);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - found) * rounds + 1e-9);
  });

  it('finds words that stand as they are with their exact span and a score of 1', () => {
    const random = createGenerator(13);
    for (let round = 0; round < 100; round++) {
      const { source, span } = sampleOf(random, 8, 200);
      const candidates = index.find({ text: texts[source]!.slice(span.start, span.end) });
      expect(candidates[0]).toEqual({ source, span, score: 1, pieces: [span] });
    }
  });

  it('finds little of what nobody wrote', () => {
    const other = createGenerator(14);
    for (let round = 0; round < 50; round++) {
      const text = other.prose(8 + other.pick(40));
      for (const { score } of index.find({ text })) expect(score).toBeLessThan(0.7);
    }
  });
});

describe('work', () => {
  it('does not grow with the corpus beyond the budget', () => {
    const readPerQuery = (count: number): number => {
      const part = createPassageIndex();
      part.addAll(texts.slice(0, count).entries());
      const random = createGenerator(15);
      const queries = Array.from({ length: 100 }, () => {
        const source = random.pick(count);
        const all = words(texts[source]!);
        const first = random.pick(all.length - 20);
        return texts[source]!.slice(all[first]!.start, all[first + 19]!.end);
      });
      const before = part.work.postingsRead;
      for (const text of queries) part.find({ text });
      return (part.work.postingsRead - before) / queries.length;
    };
    const small = readPerQuery(sources / 8);
    const large = readPerQuery(sources);
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(Math.max(small * 2, 400));
  });
});
