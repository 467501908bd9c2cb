/**
 * What is compared of a quotation. `accusation`: no error that the gold does not have. `fragment`: the mention, of fewer than four words.
 * `spoken`: whether somebody is said to speak it at all. `true-claim`, `swapped-claim`: whether a draft that gives it to its speaker is left alone,
 * and one that gives it to another is called. `found`, `named`, `accepted`: of generated quotations, see `generated/`.
 */
export type Aspect =
  | 'gold'
  | 'presence'
  | 'boundary'
  | 'verdict'
  | 'reason'
  | 'finding'
  | 'severity'
  | 'accusation'
  | 'attribution'
  | 'claim'
  | 'source'
  | 'group'
  | 'kind'
  | 'speaker'
  | 'mention'
  | 'fragment'
  | 'spoken'
  | 'true-claim'
  | 'swapped-claim'
  | 'found'
  | 'named'
  | 'accepted';

/** One thing expected, and what came. Every figure of the evaluation is a count of these. */
export interface Comparison {
  aspect: Aspect;
  path: string;
  /** UTF-16 offset of the quotation in its document. */
  start: number;
  /** The quotation's text, whole. */
  text: string;
  right: boolean;
  expected: string;
  got: string;
  /** How sure the answer claims to be, 0 to 1. */
  confidence?: number;
  /** Why the gold says so. */
  note?: string;
}

/** Stands in `got` where no entry came, and in `expected` where none should have. */
export const NOTHING = '(none)';

/** How many comparisons of one aspect came out right. */
export interface Tally {
  right: number;
  total: number;
}

/** Counts one aspect. */
export function tally(comparisons: readonly Comparison[], aspect: Aspect): Tally {
  const ofAspect = comparisons.filter(comparison => comparison.aspect === aspect);
  return { right: ofAspect.filter(comparison => comparison.right).length, total: ofAspect.length };
}

/** How often an answer that claims to be so sure is right. */
export interface Calibration extends Tally {
  /** The least confidence of the band. */
  from: number;
}

/** The answers by their confidence, in bands of a tenth, the surest first. */
export function calibrate(comparisons: readonly Comparison[], aspect: Aspect): Calibration[] {
  const bands = Array.from({ length: 10 }, (_, k): Calibration => ({ from: k / 10, right: 0, total: 0 }));
  for (const { aspect: its, confidence, right } of comparisons) {
    const band = its === aspect && confidence !== undefined ? bands[Math.min(9, Math.floor(confidence * 10 + 1e-9))] : undefined;
    if (band === undefined) continue;
    band.total++;
    if (right) band.right++;
  }
  return bands.filter(({ total }) => total > 0).reverse();
}

/** How well presence is told from absence: `precision` of what came, `recall` of what was expected, both and `f1` from 0 to 1. */
export interface Detection {
  precision: number;
  recall: number;
  f1: number;
}

/** Scores an aspect whose `expected` and `got` say only whether something is there. */
export function detection(comparisons: readonly Comparison[], aspect: Aspect): Detection | null {
  const of = comparisons.filter(comparison => comparison.aspect === aspect);
  const expected = of.filter(comparison => comparison.expected !== NOTHING).length;
  const came = of.filter(comparison => comparison.got !== NOTHING).length;
  const both = of.filter(comparison => comparison.expected !== NOTHING && comparison.got !== NOTHING).length;
  if (expected === 0 || came === 0) return null;
  const [precision, recall] = [both / came, both / expected];
  return { precision, recall, f1: both === 0 ? 0 : 2 * precision * recall / (precision + recall) };
}

/** Counts pairs of expected and got: outer key expected, inner key got. */
export function confusion(comparisons: readonly Comparison[], aspect: Aspect): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { aspect: its, expected, got } of comparisons) {
    if (its !== aspect) continue;
    const row = rows.get(expected) ?? new Map<string, number>();
    row.set(got, (row.get(got) ?? 0) + 1);
    rows.set(expected, row);
  }
  return rows;
}

/** How a finding code fared: `found` of `expected`, and `extra` where the gold has none. */
export interface CodeScore {
  expected: number;
  found: number;
  extra: number;
}

/** Scores every code that was expected or came, in the alphabet's order. */
export function scoreCodes(comparisons: readonly Comparison[]): Map<string, CodeScore> {
  const codes = new Map<string, CodeScore>();
  for (const { aspect, expected, got, right } of comparisons) {
    if (aspect !== 'finding') continue;
    const code = expected === NOTHING ? got : expected;
    const score = codes.get(code) ?? { expected: 0, found: 0, extra: 0 };
    if (expected === NOTHING) score.extra++;
    else score.expected++;
    if (right) score.found++;
    codes.set(code, score);
  }
  return new Map([...codes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
