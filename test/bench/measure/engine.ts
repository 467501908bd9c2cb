import type { PassageIndex } from '../../../server/src/engine/search/passage-index.ts';
import { createPassageIndex } from '../../../server/src/engine/search/passage-index.ts';
import type { Candidate, Segment } from '../../../server/src/engine/search/search.ts';
import { encodeSegment } from '../../../server/src/engine/search/segment-file.ts';
import type { BenchQuery } from '../queries/query.ts';
import { everyNth } from '../statistics.ts';
import type { LoadedTier } from '../tiers/tier.ts';
import type { QueryFigures, Searcher } from './queries.ts';
import { measureQueries } from './queries.ts';
import { leastTime, medianTime } from './repeat.ts';

/** The passage index in memory, on one thread. */
export interface EngineFigures {
  /** All sources put in at once, MB of text a second. */
  readonly buildRate: number;
  /** Bytes of the index, without the text, per byte of text. */
  readonly indexPerByte: number;
  /** Of the process, with text and index in memory, bytes. */
  readonly memory: number;
  readonly queries: QueryFigures;
  /** The same on the quotations that the other tools are asked. */
  readonly sample: QueryFigures;
  /** Postings read and places verified, on average. */
  readonly postingsPerQuery: number;
  readonly verifiedPerQuery: number;
  /** 200 quotations of all kinds but the rewritten and the absent, one after another, milliseconds; and 200 that are verbatim. */
  readonly twoHundredMixed: number;
  readonly twoHundredVerbatim: number;
  /** A source of 10 KB put in, milliseconds. */
  readonly addTenKilobytes: number;
}

/** How many quotations the other tools are asked: with every kind in its share. */
export const sampleSize = 56;
/** How quotations are asked for wherever ours is measured. */
export const queryOptions = { rounds: 3, warmUp: 400, precision: 'exact' } as const;
/** A small corpus is indexed more often, until the code is compiled. */
const fewestBuilds = 3;
const builtBytes = 30e6;

export function measureEngine({ tier, texts, queries }: LoadedTier): EngineFigures {
  let index = createPassageIndex();
  const buildTime = leastTime(Math.max(fewestBuilds, Math.ceil(builtBytes / tier.bytes)), () => {
    index = createPassageIndex();
    index.addAll(texts.map((text, source) => [source, text] as const));
  });
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const searcher = passageSearcher(index);
  const options = { ...queryOptions, texts };
  const before = { ...index.work };
  const figures = measureQueries(queries, searcher, options);
  const asked = queryOptions.rounds * queries.length + queryOptions.warmUp;
  return {
    buildRate: tier.bytes / 1000 / buildTime,
    indexPerByte: index.entries.reduce((sum, { segment }) => sum + sizeOnDisk(segment) - segment.text.length, 0) / tier.bytes,
    memory,
    queries: figures,
    sample: measureQueries(everyNth(queries, sampleSize), searcher, options),
    postingsPerQuery: (index.work.postingsRead - before.postingsRead) / asked,
    verifiedPerQuery: (index.work.candidatesVerified - before.candidatesVerified) / asked,
    twoHundredMixed: findAll(index, mixedQuotations(queries)),
    twoHundredVerbatim: findAll(index, queries.filter(({ kind }) => kind === 'verbatim')),
    addTenKilobytes: addTenKilobytes(index, texts),
  };
}

/** With its text, bytes. */
function sizeOnDisk(segment: Segment): number {
  return encodeSegment(segment).reduce((sum, { length }) => sum + length, 0);
}

export function passageSearcher(index: PassageIndex): Searcher<Candidate> {
  return {
    find: (text) => index.find({ text }),
    locate: ({ source, span }) => ({ source, start: span.start, end: span.end }),
  };
}

/** What a draft holds that was written with care: quotations of all kinds but the rewritten ones. */
export function mixedQuotations(queries: readonly BenchQuery[], count = 200): BenchQuery[] {
  return everyNth(queries.filter(({ kind, origin }) => origin !== null && kind !== 'rewritten'), count);
}

/** Milliseconds for all of them, one after another. */
export function findAll(index: PassageIndex, queries: readonly BenchQuery[]): number {
  return medianTime(7, () => { queries.forEach(({ text }) => index.find({ text })); });
}

function addTenKilobytes(index: PassageIndex, texts: readonly string[]): number {
  const number = texts.length;
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  const text = longest.slice(0, 10_000);
  return medianTime(50, () => { index.add(number, text); });
}
