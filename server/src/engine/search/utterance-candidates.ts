import type { Highest } from './highest.ts';
import { createHighest } from './highest.ts';
import type { Plan, QueriedSegment } from './utterance-plan.ts';
import { planLookUps, unreadOf } from './utterance-plan.ts';
import type { ListReader } from './utterance-postings.ts';
import type { WantedUtterance } from './utterance-query.ts';
import { countUtterances } from './utterance-reading.ts';
import { leastTyped, scoreWeights } from './utterance-scores.ts';

/** Sums for the utterances of one segment, kept from one to the next. */
interface Sums {
  typed: Float32Array;
  around: Float32Array;
  marks: Uint8Array;
  /** Utterances with a mark `touched`. */
  touched: Uint32Array;
  count: number;
}

const touched = 1;
const bySpeaker = 2;
const isStart = 4;
const isDead = 8;
const hasPrefix = 16;

/** An utterance that may be offered, with what the lists say of it. */
export interface Candidate {
  /** Index of the segment. */
  readonly segment: number;
  readonly utterance: number;
  /** The most that it can score by what is typed and by its speaker. */
  readonly most: number;
  /** What it is known to share with the words around. */
  readonly around: number;
  readonly isSpeaker: boolean;
}

/** What lists say of a query. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** The most that any utterance, candidate or not, is known to share with the words around. */
  readonly mostAround: number;
}

export type Gather = (wanted: WantedUtterance, segments: readonly QueriedSegment[]) => Gathered;

/** Candidates of each kind: none may crowd the others out. */
const mostCandidates = { starts: 500, sure: 1000, open: 1000 };

/** A function that finds the likeliest utterances by lists; it holds on to its memory, about 13 bytes an utterance of the largest segment. */
export function createGather(reader: ListReader): Gather {
  const sums: Sums = { typed: new Float32Array(0), around: new Float32Array(0), marks: new Uint8Array(0), touched: new Uint32Array(0), count: 0 };
  return (wanted, segments) => {
    const plan = planLookUps(wanted, segments, reader);
    const found: Found = { starts: createHighest(mostCandidates.starts), sure: createHighest(mostCandidates.sure), open: createHighest(mostCandidates.open) };
    let mostAround = 0;
    segments.forEach((queried, index) => {
      prepare(sums, queried);
      addSpeaker(sums, queried, wanted, plan, reader);
      addTyped(sums, queried, wanted, plan, reader, index);
      addAround(sums, queried, wanted, plan, reader, index);
      mostAround = Math.max(mostAround, offerTouched(sums, queried, wanted, plan, found, index));
    });
    return { candidates: [...found.starts.items, ...found.sure.items, ...found.open.items], mostAround };
  };
}

interface Found {
  /** Begin with what is typed. */
  readonly starts: Highest<Candidate>;
  /** Have enough of what is typed, if that is anything. */
  readonly sure: Highest<Candidate>;
  /** Have enough of it only if they have words that no list says. */
  readonly open: Highest<Candidate>;
}

function prepare(sums: Sums, { segment, dead }: QueriedSegment): void {
  const count = countUtterances(segment);
  if (count > sums.marks.length) {
    Object.assign(sums, { typed: new Float32Array(count), around: new Float32Array(count), marks: new Uint8Array(count), touched: new Uint32Array(count) });
  }
  sums.count = 0;
  sums.marks.fill(0, 0, count);
  for (const { from, to } of dead) sums.marks.fill(isDead, from, to);
}

/** Whether there is anything to add to: not where its source is gone. */
function touch(sums: Sums, utterance: number): boolean {
  const mark = sums.marks[utterance]!;
  if ((mark & isDead) !== 0) return false;
  if ((mark & touched) !== 0) return true;
  sums.marks[utterance] = mark | touched;
  sums.typed[utterance] = 0;
  sums.around[utterance] = 0;
  sums.touched[sums.count++] = utterance;
  return true;
}

function addSpeaker(sums: Sums, { segment }: QueriedSegment, wanted: WantedUtterance, plan: Plan, reader: ListReader): void {
  for (const { from, to } of reader.runs(segment, wanted.speaker, plan.runs)) {
    for (let utterance = from; utterance < to; utterance++) sums.marks[utterance]! |= bySpeaker;
    for (let utterance = from; utterance < to && sums.count < plan.bySpeaker; utterance++) touch(sums, utterance);
  }
}

function addTyped(sums: Sums, { segment, query }: QueriedSegment, wanted: WantedUtterance, plan: Plan, reader: ListReader, index: number): void {
  wanted.typed.forEach(({ entries }, word) => {
    const entry = entries[index] ?? null;
    if (entry === null || plan.typed[word]! === 0) return;
    const share = query.shares[word]!;
    const { utterances, count } = reader.postings(segment, entry, plan.typed[word]!);
    for (let at = 0; at < count; at++) if (touch(sums, utterances[at]!)) sums.typed[utterances[at]!]! += share;
  });
  for (const entry of plan.prefix?.[index] ?? []) {
    const share = query.shares.at(-1)!;
    const { utterances, count } = reader.postings(segment, entry, 1);
    for (let at = 0; at < count; at++) {
      const utterance = utterances[at]!;
      if (!touch(sums, utterance) || (sums.marks[utterance]! & hasPrefix) !== 0) continue;
      sums.marks[utterance]! |= hasPrefix;
      sums.typed[utterance]! += share;
    }
  }
  const { from, to } = plan.starts[index]!;
  for (let place = from; place < to; place += plan.stride) {
    const utterance = reader.inOrder(segment, place);
    if (utterance !== null && touch(sums, utterance)) sums.marks[utterance]! |= isStart;
  }
}

function addAround(sums: Sums, { segment }: QueriedSegment, wanted: WantedUtterance, plan: Plan, reader: ListReader, index: number): void {
  const most = sums.count + plan.byAround;
  wanted.around.forEach(({ entries, weight }, word) => {
    const entry = entries[index] ?? null;
    if (entry === null || !plan.around[word]!) return;
    const { utterances, count } = reader.postings(segment, entry, 1);
    for (let at = 0; at < count; at++) {
      const utterance = utterances[at]!;
      if (sums.count < most ? touch(sums, utterance) : (sums.marks[utterance]! & touched) !== 0) sums.around[utterance]! += weight;
    }
  });
}

/** @returns the most that an utterance is known to share with the words around */
function offerTouched(sums: Sums, queried: QueriedSegment, wanted: WantedUtterance, plan: Plan, { starts, sure, open }: Found, index: number): number {
  const unread = unreadOf(queried, wanted, plan, index);
  const needed = queried.query.needed.length > 0;
  const whole = scoreWeights.typed + scoreWeights.order;
  const asPhrase = scoreWeights.phrase + scoreWeights.start;
  let mostAround = 0;
  for (let at = 0; at < sums.count; at++) {
    const utterance = sums.touched[at]!;
    const mark = sums.marks[utterance]!;
    const around = sums.around[utterance]!;
    mostAround = Math.max(mostAround, around);
    const begins = (mark & isStart) !== 0;
    const known = begins ? 1 : sums.typed[utterance]!;
    const possible = begins ? 1 : known + unread.most;
    if (needed && possible < leastTyped - rounding) continue;
    const isSpeaker = (mark & bySpeaker) !== 0;
    const aside = plan.aroundWeight * around + (isSpeaker ? scoreWeights.speaker : 0);
    const isSure = begins || !needed || known >= leastTyped - rounding;
    const highest = begins ? starts : isSure ? sure : open;
    // One that has some of what it needs is likelier to have the rest.
    const estimate = aside + whole * (isSure ? Math.min(1, known + unread.supposed) : trust * known);
    if (estimate <= highest.least()) continue;
    const most = needed ? whole * Math.min(1, possible) + (possible > 1 - rounding ? asPhrase : 0) : 0;
    highest.offer({ segment: index, utterance, around, isSpeaker, most: most + (isSpeaker ? scoreWeights.speaker : 0) }, estimate);
  }
  return mostAround;
}

/** How much more what is known counts among those that may lack too much. */
const trust = 3;
/** Sums of shares are rounded to 32 bits. */
const rounding = 1e-5;
