import type { BenchQuery, QueryKind } from '../queries/query.ts';
import type { Answer } from '../queries/judge-answer.ts';
import { isRight } from '../queries/judge-answer.ts';
import type { Summary } from '../statistics.ts';
import { median, shareOf, summarise } from '../statistics.ts';

/** How a tool does on a row of quotations. Shares are 0 to 1, times milliseconds. */
export interface QueryFigures {
  /** Of the quotations that are there: the first answer is right; one of those returned is, ties included. */
  readonly first: number;
  readonly any: number;
  readonly present: Summary;
  /** Of those that are not there. */
  readonly absent: Summary;
  readonly byKind: readonly KindFigures[];
}

export interface KindFigures {
  readonly kind: QueryKind;
  readonly count: number;
  readonly first: number;
  readonly any: number;
  readonly p50: number;
}

/** A tool that finds quotations; `locate` is not timed. */
export interface Searcher<Found> {
  readonly find: (quotation: string) => readonly Found[];
  readonly locate: (found: Found) => Answer;
}

interface Asked {
  readonly query: BenchQuery;
  /** The median of its rounds: one round in which the machine did something else does not count. */
  readonly milliseconds: number;
  readonly isFirst: boolean;
  readonly isAny: boolean;
}

interface AskOptions {
  readonly texts: readonly string[];
  /** How often each quotation is looked for, in as many rounds. */
  readonly rounds: number;
  /** How many quotations are looked for before the clock starts, so that the code is compiled. */
  readonly warmUp: number;
  /** See `isRight`. */
  readonly precision: 'exact' | 'coarse';
}

/** Looks quotations up and judges the answers. */
export function measureQueries<Found>(queries: readonly BenchQuery[], searcher: Searcher<Found>, options: AskOptions): QueryFigures {
  queries.slice(0, options.warmUp).forEach(({ text }) => searcher.find(text));
  const times = queries.map((): number[] => []);
  const found = queries.map((): readonly Found[] => []);
  for (let round = 0; round < options.rounds; round++) {
    for (const [index, { text }] of queries.entries()) {
      const start = performance.now();
      found[index] = searcher.find(text);
      times[index]?.push(performance.now() - start);
    }
  }
  return summariseAsked(queries.map((query, index): Asked => {
    const right = (found[index] ?? []).map((each) => query.origin !== null && isRight(query.origin, searcher.locate(each), options.texts, options.precision));
    return { query, milliseconds: median(times[index] ?? []), isFirst: right[0] === true, isAny: right.includes(true) };
  }));
}

function summariseAsked(asked: readonly Asked[]): QueryFigures {
  const present = asked.filter(({ query }) => query.origin !== null);
  const absent = asked.filter(({ query }) => query.origin === null);
  const kinds = [...new Set(asked.map(({ query }) => query.kind))];
  return {
    first: shareOf(present, ({ isFirst }) => isFirst),
    any: shareOf(present, ({ isAny }) => isAny),
    present: summarise(present.map(({ milliseconds }) => milliseconds)),
    absent: summarise(absent.map(({ milliseconds }) => milliseconds)),
    byKind: kinds.map((kind): KindFigures => {
      const ofKind = asked.filter(({ query }) => query.kind === kind);
      return {
        kind, count: ofKind.length, first: shareOf(ofKind, ({ isFirst }) => isFirst), any: shareOf(ofKind, ({ isAny }) => isAny),
        p50: median(ofKind.map(({ milliseconds }) => milliseconds)),
      };
    }),
  };
}
