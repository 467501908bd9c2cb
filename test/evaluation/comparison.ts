/** What is compared of a quotation. `accusation`: no error that the gold does not have. */
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
  | 'mention';

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
