import type { Alignment } from '../align/alignment.ts';

/** Fewer words than these are a quotation's only where a source has them as they stand. */
export const shortQuotation = 4;
/** The share of a quotation's words that must stand in a passage, in order; of a few words, more, since half of them are soon found. */
const half = 0.5;
const shareOfFew = [{ below: 6, share: 0.75 }, { below: 8, share: 0.6 }];
/** Where fewer than four in five words stand there, the passage may not be this much longer than what was found of it. */
const thinnest = 3;
/** Below this share the passage may be another sentence. */
const certain = 0.8;
/** An unbroken run this long speaks for itself, where it stands nowhere else. */
const tellingRun = 6;

/** What is known of a group at one candidate. */
export interface GroupFit {
  /** Words of the whole group. */
  readonly words: number;
  readonly matched: number;
  readonly longestRun: number;
  /** Words of the passage outside marked gaps. */
  readonly originalWords: number;
}

/**
 * Adds up the members that stand in a candidate; the words of those that do not count as not matched.
 * @param words of each member
 */
export function groupFit(parts: readonly (Alignment | null)[], words: readonly number[]): GroupFit {
  return parts.reduce<GroupFit>((fit, alignment, index) => ({
    words: fit.words + (alignment?.words ?? words[index] ?? 0),
    matched: fit.matched + (alignment?.matched ?? 0),
    longestRun: Math.max(fit.longestRun, alignment?.longestRun ?? 0),
    originalWords: fit.originalWords + (alignment?.originalWords ?? 0),
  }), { words: 0, matched: 0, longestRun: 0, originalWords: 0 });
}

/** How well a candidate serves: `sound` enough to call a difference what it is, `doubtful` (it may be another sentence), or not at all. */
export type Acceptance = 'sound' | 'doubtful' | 'none';

/**
 * A passage is a quotation's when at least half of its words stand there in order, or an unbroken run of six that occurs nowhere else.
 * @param runIsUnique whether no other candidate, copies aside, has such a run; asked only where it matters
 */
export function accept(fit: GroupFit, runIsUnique: () => boolean): Acceptance {
  if (fit.words === 0 || fit.matched === 0) return 'none';
  const share = fit.matched / fit.words;
  if (fit.words < shortQuotation) return share === 1 ? 'sound' : 'none';
  if (share >= certain) return 'sound';
  const enough = shareOfFew.find(({ below }) => fit.words < below)?.share ?? half;
  if (share >= enough && fit.originalWords <= fit.matched * thinnest) return 'doubtful';
  return fit.longestRun >= tellingRun && runIsUnique() ? 'doubtful' : 'none';
}
