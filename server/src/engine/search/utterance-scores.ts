import type { KeyRange } from './list-table.ts';
import { keysWithPrefix } from './list-table.ts';
import type { WantedUtterance } from './utterance-query.ts';
import type { UtteranceSegment } from './utterance-segment.ts';

/** What counts how much; each part is a share from 0 to 1. */
export const scoreWeights = { typed: 4, order: 2, phrase: 2, start: 1, paragraph: 2.5, speaker: 2 };
/** An utterance with less of what is typed is not offered. */
export const leastTyped = 0.5;

/** A query in the numbers of one segment. */
export interface SegmentQuery {
  /** Which numbers each typed word may have, the unfinished one last; an empty range for a word that the segment lacks. */
  readonly needed: readonly KeyRange[];
  /** How much each of them tells, as a share of all that is typed. */
  readonly shares: readonly number[];
  /** How much words of the paragraph tell, by number. */
  readonly around: ReadonlyMap<number, number>;
}

/** How well an utterance fits. */
export interface WordScores {
  /** Of what is typed, weighted; null where it has too little of it. */
  readonly typed: number | null;
  /** Of the words around, not yet in proportion. */
  readonly around: number;
}

/** @param index of the segment among those that the query was looked up in */
export function querySegment(wanted: WantedUtterance, segment: UtteranceSegment, index: number): SegmentQuery {
  const needed = wanted.typed.map(({ entries }): KeyRange => {
    const number = entries[index]?.number;
    return number === undefined ? { from: 0, to: 0 } : { from: number, to: number + 1 };
  });
  const shares = wanted.typed.map(({ weight }) => weight / wanted.typedWeight);
  if (wanted.prefix !== null) {
    needed.push(keysWithPrefix(segment.words, wanted.prefix.letters));
    shares.push(wanted.prefix.weight / wanted.typedWeight);
  }
  const around = new Map<number, number>();
  for (const { entries, weight } of wanted.around) {
    const entry = entries[index] ?? null;
    if (entry !== null) around.set(entry.number, weight);
  }
  return { needed, shares, around };
}

/** Scores an utterance by its words alone. */
export function scoreWords(sequence: Uint32Array, { needed, shares, around }: SegmentQuery): WordScores {
  return { typed: needed.length === 0 ? 0 : scoreTyped(sequence, needed, shares), around: scoreAround(sequence, around) };
}

function scoreTyped(sequence: Uint32Array, needed: readonly KeyRange[], shares: readonly number[]): number | null {
  let coverage = 0;
  for (let index = 0; index < needed.length; index++) if (has(sequence, needed[index]!)) coverage += shares[index]!;
  if (coverage < leastTyped) return null;
  const { inOrder, phrase, start } = orderOf(sequence, needed);
  return scoreWeights.typed * coverage + scoreWeights.order * inOrder + scoreWeights.phrase * phrase + scoreWeights.start * start;
}

function has(sequence: Uint32Array, { from, to }: KeyRange): boolean {
  for (const word of sequence) if (word >= from && word < to) return true;
  return false;
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

function orderOf(sequence: Uint32Array, needed: readonly KeyRange[]): Order {
  const fits = (at: number, { from, to }: KeyRange): boolean => sequence[at]! >= from && sequence[at]! < to;
  let met = 0;
  let phrase = false;
  let start = false;
  for (let at = 0; at < sequence.length; at++) {
    if (met < needed.length && fits(at, needed[met]!)) met++;
    if (phrase || at + needed.length > sequence.length || !fits(at, needed[0]!)) continue;
    if (needed.every((numbers, index) => fits(at + index, numbers))) {
      phrase = true;
      start = at === 0;
    }
  }
  return { inOrder: met / needed.length, phrase: phrase ? 1 : 0, start: start ? 1 : 0 };
}

function scoreAround(sequence: Uint32Array, around: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let at = 0; at < sequence.length; at++) {
    const weight = around.get(sequence[at]!);
    // A word counts where it stands first.
    if (weight !== undefined && sequence.indexOf(sequence[at]!) === at) sum += weight;
  }
  return sum;
}
