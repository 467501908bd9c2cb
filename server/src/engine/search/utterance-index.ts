import type { KeyRange } from './list-table.ts';
import type { SourceNumber } from './search.ts';
import { createGather } from './utterance-candidates.ts';
import type { UtteranceWork } from './utterance-postings.ts';
import { createListReader } from './utterance-postings.ts';
import type { UtteranceQuery } from './utterance-query.ts';
import type { RankedUtterance } from './utterance-rank.ts';
import { rankUtterances } from './utterance-rank.ts';
import { utterancesOf } from './utterance-reading.ts';
import type { UtteranceSegment } from './utterance-segment.ts';

export type { UtteranceQuery } from './utterance-query.ts';
export type { UtteranceWork } from './utterance-postings.ts';
export type { RankedUtterance } from './utterance-rank.ts';

/** The utterances of a corpus, to complete quotations from. */
export interface UtteranceIndex {
  /** Puts a segment in. Sources that the index has already are its from now on: of a merged segment nothing is offered twice. */
  add(segment: UtteranceSegment): void;
  /** Forgets a source; no other is touched. */
  remove(source: SourceNumber): void;
  has(source: SourceNumber): boolean;
  /** Forgets all sources but some. */
  retain(isKept: (source: SourceNumber) => boolean): void;
  /** Whether a source is in the index, and its utterances are taken from this segment. */
  isLive(segment: UtteranceSegment, source: SourceNumber): boolean;
  /** Those of which anything is offered. */
  readonly segments: readonly UtteranceSegment[];
  readonly work: Readonly<UtteranceWork>;
  rank(query: UtteranceQuery): RankedUtterance[];
}

/** An index without utterances. */
export function createUtteranceIndex(): UtteranceIndex {
  const homes = new Map<SourceNumber, UtteranceSegment>();
  /** With what is gone of each. */
  const members = new Map<UtteranceSegment, readonly KeyRange[]>();
  const work: UtteranceWork = { postingsRead: 0, utterancesRead: 0 };
  const gather = createGather(createListReader(work));
  const isLive = (segment: UtteranceSegment, source: SourceNumber): boolean => homes.get(source) === segment;
  const renew = (segment: UtteranceSegment): void => {
    if (segment.sources.some((source) => isLive(segment, source))) members.set(segment, deadRanges(segment, isLive));
    else members.delete(segment);
  };
  return {
    add: (segment) => {
      const before = new Set(segment.sources.map((source) => homes.get(source)).filter((home) => home !== undefined));
      for (const source of segment.sources) homes.set(source, segment);
      for (const changed of [...before, segment]) renew(changed);
    },
    remove: (source) => {
      const home = homes.get(source);
      homes.delete(source);
      if (home !== undefined) renew(home);
    },
    has: (source) => homes.has(source),
    retain: (isKept) => {
      const changed = new Set<UtteranceSegment>();
      for (const [source, home] of homes) {
        if (isKept(source)) continue;
        homes.delete(source);
        changed.add(home);
      }
      changed.forEach(renew);
    },
    isLive,
    get segments() { return [...members.keys()]; },
    work,
    rank: (query) => rankUtterances(query, { members, isLive, gather, work }),
  };
}

function deadRanges(segment: UtteranceSegment, isLive: UtteranceIndex['isLive']): KeyRange[] {
  return segment.sources.flatMap((source, index) => (isLive(segment, source) ? [] : [utterancesOf(segment, index)]));
}
