import { createHighest } from './highest.ts';
import type { KeyRange } from './list-table.ts';
import type { SourceNumber } from './search.ts';
import type { Candidate, Gather } from './utterance-candidates.ts';
import { speakerAt } from './utterance-names.ts';
import type { QueriedSegment } from './utterance-plan.ts';
import type { UtteranceWork } from './utterance-postings.ts';
import type { UtteranceQuery, WantedUtterance } from './utterance-query.ts';
import { isTyped, readUtteranceQuery } from './utterance-query.ts';
import { readUtterance, readWords, sourceIndexOf, utterancesOf } from './utterance-reading.ts';
import { querySegment, scoreWeights, scoreWords } from './utterance-scores.ts';
import type { OfferedUtterance, UtteranceSegment } from './utterance-segment.ts';
import { mostWordsKept } from './utterance-segment.ts';

/** An utterance that fits a query. */
export interface RankedUtterance extends OfferedUtterance {
  readonly source: SourceNumber;
  /** Only good to compare with others of the same query. */
  readonly score: number;
}

/** What utterances are ranked from. */
export interface RankedFrom {
  /** Segments, with what is gone of each. */
  readonly members: ReadonlyMap<UtteranceSegment, readonly KeyRange[]>;
  readonly isLive: (segment: UtteranceSegment, source: SourceNumber) => boolean;
  readonly gather: Gather;
  readonly work: UtteranceWork;
}

/** Utterances are looked at word by word in lots of so many, as long as those that come next can still be among the best. */
const lot = 200;

/** The utterances that fit best, best first: found by lists, then looked at word by word. */
export function rankUtterances(query: UtteranceQuery, { members, isLive, gather, work }: RankedFrom): RankedUtterance[] {
  const wanted = readUtteranceQuery(query, [...members.keys()]);
  const segments = [...members].map(([segment, dead], index): QueriedSegment => ({ segment, dead, query: querySegment(wanted, segment, index) }));
  const gathered = gather(wanted, segments);
  const candidates = [...gathered.candidates];
  if (!isTyped(wanted) && candidates.length < wanted.limit) {
    const known = new Set(candidates.map(placeKey));
    candidates.push(...firstOnes(wanted.limit, segments, isLive).filter((one) => !known.has(placeKey(one))));
  }
  const aroundWeight = gathered.mostAround > 0 ? scoreWeights.paragraph / gathered.mostAround : 0;
  return lookAt(candidates, { wanted, segments, aroundWeight, work })
    .sort((a, b) => b.score - a.score || a.source - b.source || a.utterance - b.utterance)
    .slice(0, wanted.limit)
    .map(({ segment, utterance, source, score }): RankedUtterance => {
      const { span, speaker, mode, emphasis } = readUtterance(segment, utterance);
      return { source, span, mode, emphasis, speaker: speaker === null ? null : speakerAt(segment, speaker), score };
    });
}

/** The first utterances of the corpus, for a writer of whom nothing is known yet. */
function firstOnes(limit: number, segments: readonly QueriedSegment[], isLive: RankedFrom['isLive']): Candidate[] {
  const sources = segments
    .flatMap(({ segment }, index) => segment.sources.map((source, place) => ({ segment, source, index, place })))
    .filter(({ segment, source }) => isLive(segment, source))
    .sort((a, b) => a.source - b.source);
  const first: Candidate[] = [];
  for (const { segment, index, place } of sources) {
    const { from, to } = utterancesOf(segment, place);
    for (let utterance = from; utterance < to && first.length < limit; utterance++) first.push({ segment: index, utterance, most: 0, around: 0, isSpeaker: false });
    if (first.length >= limit) break;
  }
  return first;
}

/** An utterance that was looked at word by word. */
interface Scored {
  readonly segment: UtteranceSegment;
  readonly source: SourceNumber;
  readonly utterance: number;
  readonly score: number;
}

/** What utterances are looked at for. */
interface Look {
  readonly wanted: WantedUtterance;
  readonly segments: readonly QueriedSegment[];
  /** What the words around add to a score, for what each tells. */
  readonly aroundWeight: number;
  readonly work: UtteranceWork;
}

function lookAt(candidates: readonly Candidate[], { wanted, segments, aroundWeight, work }: Look): Scored[] {
  const mostOf = ({ most, around }: Candidate): number => most + aroundWeight * around;
  const likeliest = candidates.toSorted((a, b) => mostOf(b) - mostOf(a));
  const best = createHighest<number>(Math.max(1, wanted.limit));
  const scored: Scored[] = [];
  const numbers = new Uint32Array(mostWordsKept);
  for (let from = 0; from < likeliest.length && mostOf(likeliest[from]!) > best.least(); from += lot) {
    // In the order in which they stand: what stands together is read together.
    for (const { segment: index, utterance, isSpeaker } of likeliest.slice(from, from + lot).sort(byPlace)) {
      const { segment, query } = segments[index]!;
      work.utterancesRead++;
      const { typed, around } = scoreWords(numbers.subarray(0, readWords(segment, utterance, numbers)), query);
      const source = segment.sources[sourceIndexOf(segment, utterance)];
      if (typed === null || source === undefined) continue;
      const score = typed + (isSpeaker ? scoreWeights.speaker : 0) + aroundWeight * around;
      best.offer(score, score);
      scored.push({ segment, source, utterance, score });
    }
  }
  return scored;
}

function placeKey({ segment, utterance }: Candidate): string {
  return `${segment}.${utterance}`;
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.segment - b.segment || a.utterance - b.utterance;
}
