import type { KeyRange, TableEntry } from './list-table.ts';
import { eachEntry } from './list-table.ts';
import type { ListReader } from './utterance-postings.ts';
import { isListed } from './utterance-postings.ts';
import type { WantedUtterance, WantedWord } from './utterance-query.ts';
import { countUtterances } from './utterance-reading.ts';
import type { SegmentQuery } from './utterance-scores.ts';
import { scoreWeights } from './utterance-scores.ts';
import type { UtteranceSegment } from './utterance-segment.ts';

/**
 * How much one query may read of all segments together. Rare words come first, since they tell most; a word that does not fit any more is
 * not looked up, and counts in those alone that something else has found.
 */
const readingBudget = { typed: 100_000, around: 150_000, prefix: 50_000, starts: 4_000, runs: 20_000, bySpeaker: 2_000 };
/** A beginning that more words of a segment have than this is no help in looking anything up. */
const mostWordsOfPrefix = 512;
/** The share of utterances that is supposed to have a word with a beginning that so many words have. */
const supposedShare = 0.5;
/** Utterances that words of the paragraph may add; behind them, common ones only tell something of those that are found already. */
const mostByAround = 40_000;
/** An utterance that tells as much as the few rarest words around is as good as any, before it is known what the best one tells. */
const fewWords = 3;

/** A segment with a query in its numbers. */
export interface QueriedSegment {
  readonly segment: UtteranceSegment;
  readonly query: SegmentQuery;
  /** Utterances of sources that are gone. */
  readonly dead: readonly KeyRange[];
}

/** What of a query is looked up, the same in all segments. */
export interface Plan {
  /** What share of each typed word's lists is read, by its index in `WantedUtterance.typed`. */
  readonly typed: readonly number[];
  /** Which words of the paragraph are read, by their index in `WantedUtterance.around`. */
  readonly around: readonly boolean[];
  /** Entries of the words that the unfinished word may become, by segment; null where there are too many to be read. */
  readonly prefix: readonly (readonly TableEntry[])[] | null;
  /** Where the utterances are that begin with what is typed, by segment; one in `stride` of them is taken. */
  readonly starts: readonly KeyRange[];
  readonly stride: number;
  /** How many runs of the speaker's utterances, and how many utterances in them, a segment may add. */
  readonly runs: number;
  readonly bySpeaker: number;
  /** How many utterances words of the paragraph may add to a segment. */
  readonly byAround: number;
  /** What the words around add to an estimate, for what each tells. */
  readonly aroundWeight: number;
}

/** Decides what is looked up, and finds where the utterances are that begin with what is typed. */
export function planLookUps(wanted: WantedUtterance, segments: readonly QueriedSegment[], reader: ListReader): Plan {
  const starts = segments.map(({ segment, query }) => reader.starts(segment, query));
  const share = (budget: number): number => Math.ceil(budget / Math.max(1, segments.length));
  const tellMost = wanted.around.map(({ weight }) => weight).sort((a, b) => b - a).slice(0, fewWords).reduce((sum, weight) => sum + weight, 0);
  return {
    typed: affordable(wanted.typed, readingBudget.typed),
    // Part of the list of a word that tells so little is no help.
    around: affordable(wanted.around, readingBudget.around).map((read) => read === 1),
    prefix: wanted.prefix === null ? null : prefixEntries(wanted.typed.length, segments),
    starts,
    stride: Math.max(1, Math.ceil(starts.reduce((sum, { from, to }) => sum + to - from, 0) / readingBudget.starts)),
    runs: share(readingBudget.runs),
    bySpeaker: share(readingBudget.bySpeaker),
    byAround: share(mostByAround),
    aroundWeight: tellMost > 0 ? scoreWeights.paragraph / tellMost : 0,
  };
}

/** The share of each word's lists that can be read: the rarest first; of one that does not fit whole, so much as does. */
function affordable(words: readonly WantedWord[], budget: number): number[] {
  const shares = words.map(() => 0);
  let left = budget;
  for (const index of Array.from(words.keys()).sort((a, b) => words[a]!.count - words[b]!.count)) {
    const { count } = words[index]!;
    shares[index] = Math.min(1, left / Math.max(1, count));
    left = Math.max(0, left - count);
  }
  return shares;
}

/** @param index of the unfinished word among the needed ones */
function prefixEntries(index: number, segments: readonly QueriedSegment[]): TableEntry[][] | null {
  let left = readingBudget.prefix;
  const all: TableEntry[][] = [];
  for (const { segment, query } of segments) {
    const { from, to } = query.needed[index]!;
    if (to - from > mostWordsOfPrefix) return null;
    const entries: TableEntry[] = [];
    eachEntry(segment.words, from, (entry) => {
      if (entry.number >= to) return false;
      entries.push(entry);
      left -= entry.count;
      return left >= 0;
    });
    if (left < 0) return null;
    all.push(entries);
  }
  return all;
}

/** What of the typed words no list says for a segment. */
export interface Unread {
  /** The share of what is typed that an utterance may have beside what is known of it. */
  readonly most: number;
  /** What it has of that on the average. */
  readonly supposed: number;
}

export function unreadOf({ segment, query }: QueriedSegment, wanted: WantedUtterance, plan: Plan, index: number): Unread {
  let most = 0;
  let supposed = 0;
  const add = (share: number, probability: number): void => {
    most += share;
    supposed += share * probability;
  };
  wanted.typed.forEach(({ entries }, word) => {
    const entry = entries[index] ?? null;
    if (entry === null || (plan.typed[word] === 1 && isListed(entry))) return;
    add(query.shares[word]!, Math.min(1, entry.count / countUtterances(segment)));
  });
  if (wanted.prefix !== null) {
    if (plan.prefix === null) add(query.shares.at(-1)!, supposedShare);
    else for (const entry of plan.prefix[index]!) if (!isListed(entry)) return { most: most + query.shares.at(-1)!, supposed };
  }
  return { most, supposed };
}
