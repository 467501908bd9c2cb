import { beforeAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../corpus/generate.ts';
import { commonWords, normalisedWords } from '../words.ts';
import { makeQueries } from './make-queries.ts';
import type { BenchQuery, QueryKind } from './query.ts';
import { queryCounts } from './query.ts';

const texts = [...generateCorpus({ bytes: 200_000, seed: 1 })].map(({ text }) => text);
const heldOut = [...generateCorpus({ bytes: 50_000, seed: 2 })].map(({ text }) => text);

describe('queries', () => {
  let queries: readonly BenchQuery[];
  beforeAll(() => { queries = makeQueries({ texts, heldOut }, 7); });
  const ofKind = (kind: QueryKind): BenchQuery[] => queries.filter((query) => query.kind === kind);
  const originText = ({ origin }: BenchQuery): string => (origin === null ? '' : (texts[origin.source] ?? '').slice(origin.start, origin.end));
  const kept = (query: BenchQuery): number => {
    const words = normalisedWords(originText(query));
    return commonWords(words, normalisedWords(query.text)) / words.length;
  };

  it('are as many of each kind as the table says, 1,400 in all', () => {
    const counts = Object.fromEntries(Object.keys(queryCounts).map((kind) => [kind, ofKind(kind as QueryKind).length]));
    expect(counts).toEqual(queryCounts);
    expect(queries).toHaveLength(1400);
  });

  it('are the same for the same seed', () => {
    expect(makeQueries({ texts, heldOut }, 7)).toEqual(queries);
    expect(makeQueries({ texts, heldOut }, 8)).not.toEqual(queries);
  });

  it('that are verbatim have the words of their origin and its punctuation', () => {
    for (const query of ofKind('verbatim')) expect(query.text).toBe(originText(query).trim().replace(/\s+/g, ' '));
  });

  it.each([['changed', 0.7, 1], ['cut or added', 0.7, 1], ['typographic', 0.5, 1], ['short', 0.5, 1], ['rewritten', 0.5, 0.95]] as const)('%s: between %d and %d of the words stay', (kind, least, most) => {
    for (const query of ofKind(kind)) {
      expect(kept(query), query.text).toBeGreaterThanOrEqual(least);
      expect(kept(query), query.text).toBeLessThanOrEqual(most);
    }
  });

  it('that are short have 5 to 7 words, of which at most one is another', () => {
    for (const query of ofKind('short')) {
      const origin = normalisedWords(originText(query));
      expect(normalisedWords(query.text).length - commonWords(origin, normalisedWords(query.text))).toBeLessThanOrEqual(1);
      expect(query.text.split(' ').length).toBeLessThanOrEqual(7);
    }
  });

  it('with an ellipsis have words on both sides of it and lack some', () => {
    for (const query of ofKind('ellipsis')) {
      const [before = '', after = ''] = query.text.split(/\[\.\.\.\]|\[…\]|\.\.\.|…|\. \. \./);
      expect(normalisedWords(before).length).toBeGreaterThanOrEqual(4);
      expect(normalisedWords(after).length).toBeGreaterThanOrEqual(3);
      expect(kept(query)).toBeLessThan(1);
    }
  });

  it('with a bracket have one', () => {
    for (const query of ofKind('bracket')) expect(query.text).toMatch(/\[[^\]]+\]/);
  });

  it('that are absent have no origin, and where nothing is held out they are all made up', () => {
    expect(queries.filter(({ origin }) => origin === null)).toHaveLength(200);
    const without = makeQueries({ texts, heldOut: [] }, 7);
    expect(without.filter(({ kind }) => kind === 'absent: word salad')).toHaveLength(200);
  });

  it('cannot be made of texts without prose, and the error says so', () => {
    expect(() => makeQueries({ texts: ['1 2 3'], heldOut: [] }, 7)).toThrow(/too little prose/);
  });
});
