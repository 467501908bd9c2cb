import { words } from '../text/words.ts';
import { createBest } from './best.ts';
import type { SourceNumber } from './search.ts';
import type { OfferedUtterance, UtteranceSegment, WordNumbers } from './utterance-lists.ts';
import { buildUtteranceSegment, foldedName, numbersOfPrefix } from './utterance-lists.ts';

export type { OfferedUtterance } from './utterance-lists.ts';

/** What the writer is at when utterances are to be offered. */
export interface UtteranceQuery {
  /** What stands between the opening mark and the cursor; its last word may be unfinished. */
  readonly typed: string;
  /** The words around: the paragraph without what is typed. */
  readonly paragraph: string;
  /** The speaker who is named there already, as fully as the draft knows the name; null where nobody is. */
  readonly speaker: string | null;
  /** How many to return at most. Default 50. */
  readonly limit?: number;
}

/** An utterance, best first. */
export interface RankedUtterance {
  readonly source: SourceNumber;
  /** Its index among the source's utterances as they were added. */
  readonly utterance: number;
  /** Only good to compare with others of the same query. */
  readonly score: number;
}

/** The utterances of a corpus, to complete quotations from. */
export interface UtteranceIndex {
  /** Puts a source's utterances in, replacing those that it had; no other source is touched. */
  add(source: SourceNumber, utterances: readonly OfferedUtterance[]): void;
  remove(source: SourceNumber): void;
  has(source: SourceNumber): boolean;
  rank(query: UtteranceQuery): RankedUtterance[];
}

const defaultLimit = 50;
/** What counts how much; each part is a share from 0 to 1. */
const weights = { typed: 4, order: 2, phrase: 2, start: 1, paragraph: 2.5, speaker: 2 };
/** An utterance with less of what is typed is not offered. */
const leastTyped = 0.5;
/** A word of the paragraph that more than this share of all utterances have tells nothing about what it is about. */
const commonShare = 0.1;
/** In a corpus this small, every word may tell something. */
const fewUtterances = 50;

/** An index without utterances. */
export function createUtteranceIndex(): UtteranceIndex {
  const segments = new Map<SourceNumber, UtteranceSegment>();
  return {
    add: (source, utterances) => { segments.set(source, buildUtteranceSegment(utterances)); },
    remove: (source) => { segments.delete(source); },
    has: (source) => segments.has(source),
    rank: (query) => rank(query, segments),
  };
}

/** What was typed and what stands around, with how much each word tells. */
interface Wanted {
  readonly typed: readonly Weighted[];
  /** The beginning of a word that is being typed; null where the last word is finished. */
  readonly prefix: Weighted | null;
  readonly paragraph: readonly Weighted[];
  readonly speaker: readonly string[];
}

interface Weighted {
  readonly word: string;
  readonly weight: number;
}

/** Scores of one source's utterances. */
interface Scores {
  readonly source: SourceNumber;
  /** Of what is typed and of the speaker; -1 for an utterance that is not offered. */
  readonly own: Float64Array;
  /** Of the words around, not yet in proportion. */
  readonly context: Float64Array;
}

function rank(query: UtteranceQuery, segments: ReadonlyMap<SourceNumber, UtteranceSegment>): RankedUtterance[] {
  const wanted = read(query, [...segments.values()]);
  const scores = [...segments].sort(([a], [b]) => a - b).map(([source, segment]) => scoreSegment(source, segment, wanted));
  const mostContext = scores.reduce((most, { context }) => context.reduce((a, b) => Math.max(a, b), most), 0);
  const contextWeight = mostContext > 0 ? weights.paragraph / mostContext : 0;
  const best = createBest<RankedUtterance>(query.limit ?? defaultLimit);
  for (const { source, own, context } of scores) {
    for (let utterance = 0; utterance < own.length; utterance++) {
      if (own[utterance]! < 0) continue;
      const score = own[utterance]! + contextWeight * context[utterance]!;
      if (score > best.least()) best.offer({ source, utterance, score }, score);
    }
  }
  return [...best.items];
}

function read(query: UtteranceQuery, segments: readonly UtteranceSegment[]): Wanted {
  const utterances = segments.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const informationOf = (count: number): number => Math.log(1 + utterances / Math.max(1, count));
  const typed = words(query.typed);
  const last = typed.at(-1);
  const unfinished = last?.end === query.typed.length ? last : null;
  const finished = (unfinished === null ? typed : typed.slice(0, -1)).map(({ folded }) => folded);
  const weigh = (word: string): Weighted => ({ word, weight: informationOf(countOf(word, segments)) });
  const around = [...new Set(words(query.paragraph).map(({ folded }) => folded))];
  return {
    typed: finished.map(weigh),
    // A beginning tells less than a word, and the less the shorter it is.
    prefix: unfinished && { word: unfinished.folded, weight: Math.min(1, unfinished.folded.length / 4) * informationOf(utterances / 10) },
    paragraph: around
      .map((word) => ({ word, count: countOf(word, segments) }))
      .filter(({ count }) => count > 0 && (utterances <= fewUtterances || count <= utterances * commonShare))
      .map(({ word, count }) => ({ word, weight: informationOf(count) })),
    speaker: foldedName(query.speaker),
  };
}

/** How many utterances have the word. */
function countOf(word: string, segments: readonly UtteranceSegment[]): number {
  let count = 0;
  for (const { numberOf, directory } of segments) {
    const number = numberOf.get(word);
    if (number !== undefined) count += directory[number + 1]! - directory[number]!;
  }
  return count;
}

function scoreSegment(source: SourceNumber, segment: UtteranceSegment, wanted: Wanted): Scores {
  const utterances = segment.starts.length - 1;
  const needed = sequenceIn(segment, wanted);
  const coverage = new Float64Array(utterances);
  const context = new Float64Array(utterances);
  const own = new Float64Array(utterances).fill(-1);
  const whole = [...wanted.typed, ...(wanted.prefix === null ? [] : [wanted.prefix])].reduce((sum, { weight }) => sum + weight, 0);
  const counted = new Uint32Array(utterances);
  needed.forEach((numbers, index) => {
    const weight = (wanted.typed[index] ?? wanted.prefix)?.weight ?? 0;
    addWeight(segment, numbers, weight / whole, coverage, { counted, mark: index + 1 });
  });
  for (const { word, weight } of wanted.paragraph) {
    const number = segment.numberOf.get(word);
    if (number !== undefined) addWeight(segment, { from: number, to: number + 1 }, weight, context);
  }
  const isTyped = needed.length > 0;
  for (let utterance = 0; utterance < utterances; utterance++) {
    if (isTyped && coverage[utterance]! < leastTyped) continue;
    const order = isTyped ? orderOf(segment, utterance, needed) : noOrder;
    const isSpeaker = isSameName(wanted.speaker, segment.speakers[utterance]!);
    own[utterance] = weights.typed * coverage[utterance]! + weights.order * order.inOrder + weights.phrase * order.phrase + weights.start * order.start
      + (isSpeaker ? weights.speaker : 0);
  }
  return { source, own, context };
}

/** Which numbers each typed word may have in a segment; an empty range for a word that it lacks. */
function sequenceIn(segment: UtteranceSegment, { typed, prefix }: Wanted): WordNumbers[] {
  const numbers = typed.map(({ word }): WordNumbers => {
    const number = segment.numberOf.get(word);
    return number === undefined ? { from: 0, to: 0 } : { from: number, to: number + 1 };
  });
  if (prefix !== null) numbers.push(numbersOfPrefix(segment, prefix.word));
  return numbers;
}

/** Adds to each utterance with one of the words; with `once`, at most one time under the same mark. */
function addWeight(
  { directory, postings }: UtteranceSegment, { from, to }: WordNumbers, weight: number, sums: Float64Array,
  once?: { readonly counted: Uint32Array; readonly mark: number },
): void {
  for (let at = directory[from]!; at < directory[to]!; at++) {
    const utterance = postings[at]!;
    if (once !== undefined) {
      if (once.counted[utterance] === once.mark) continue;
      once.counted[utterance] = once.mark;
    }
    sums[utterance]! += weight;
  }
}

/** How the typed words stand in an utterance: each 0 to 1. */
interface Order {
  /** The share of them that is met in order, reading from the start. */
  readonly inOrder: number;
  /** 1 where they stand side by side. */
  readonly phrase: number;
  /** 1 where the utterance begins with them. */
  readonly start: number;
}

const noOrder: Order = { inOrder: 0, phrase: 0, start: 0 };

function orderOf({ starts, sequence }: UtteranceSegment, utterance: number, needed: readonly WordNumbers[]): Order {
  const from = starts[utterance]!;
  const to = starts[utterance + 1]!;
  const fits = (at: number, { from: lowest, to: above }: WordNumbers): boolean => sequence[at]! >= lowest && sequence[at]! < above;
  let met = 0;
  let phrase = false;
  let start = false;
  for (let at = from; at < to; at++) {
    if (met < needed.length && fits(at, needed[met]!)) met++;
    if (phrase || at + needed.length > to || !fits(at, needed[0]!)) continue;
    if (needed.every((numbers, index) => fits(at + index, numbers))) {
      phrase = true;
      start = at === from;
    }
  }
  return { inOrder: met / needed.length, phrase: phrase ? 1 : 0, start: start ? 1 : 0 };
}

/** Equal last words, and no word of the shorter name that the longer one lacks. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}
