import type { Alignment } from '../align/alignment.ts';

/** Fewer words than these are a quotation's only where a source has them as they stand. */
export const shortQuotation = 4;
/** The share of a quotation's words that must stand in a passage, in order; of a few words, more, since half of them are soon found. */
const half = 0.5;
const shareOfFew = [{ below: 6, share: 0.75 }, { below: 8, share: 0.6 }];
/** The same where the draft does not say that the words are that source's: half of a dozen words may stand anywhere. */
const shareUncited = [{ below: 6, share: 0.75 }, { below: 12, share: 0.6 }];
/**
 * Below so many words, and where not all of them stand there, those that do must be a run of some length, or some of them words that do not
 * stand in any text: two, or one where hardly a word is missing.
 */
const few = { words: 8, run: 5, telling: 2, tellingOfMost: 1 };
/** The share of a quotation's telling words that must stand in a passage which the draft does not cite, which lacks every fifth word and has no run of some length. */
const tellingShare = 0.5;
/** Where fewer than four in five words stand there, the passage may not be this much longer than what was found of it. */
const thinnest = 3;
/** Below this share the passage may be another sentence. */
const certain = 0.8;
/**
 * An unbroken run this long speaks for itself, where it stands nowhere else; of a long quotation it is this share, or it is a stock phrase in it
 * (*all in a day’s work, as they say*). Where the draft does not cite the source, a run of a dozen words is none, and a shorter one must be a larger share.
 */
const tellingRun = { words: 6, share: 1 / 8, uncited: { words: 12, share: 0.3 } };

/** Of letters that are words of their own, as many more stand in any passage by chance. */
const halfOfLetters = 0.65;

/** What is known of a group at one candidate, in words: letters of scripts without spaces count `wordSize` to one. */
export interface GroupFit {
  /** Words of the whole group. */
  readonly words: number;
  readonly matched: number;
  readonly longestRun: number;
  /** Words of the passage outside marked gaps. */
  readonly originalWords: number;
  /** See `wordSize`. */
  readonly wordSize: number;
}

/**
 * Adds up the members that stand in a candidate; the words of those that do not count as not matched.
 * @param counts words of each member
 */
export function groupFit(parts: readonly (Alignment | null)[], counts: readonly number[], wordSize: number): GroupFit {
  const sum = (of: (alignment: Alignment | null, index: number) => number): number => parts.reduce((total, alignment, index) => total + of(alignment, index), 0) / wordSize;
  return {
    wordSize,
    words: sum((alignment, index) => alignment?.words ?? counts[index] ?? 0),
    matched: sum((alignment) => alignment?.matched ?? 0),
    longestRun: Math.max(0, ...parts.map((alignment) => alignment?.longestRun ?? 0)) / wordSize,
    originalWords: sum((alignment) => alignment?.originalWords ?? 0),
  };
}

/** How well a candidate serves: `sound` enough to call a difference what it is, `doubtful` (it may be another sentence), or not at all. */
export type Acceptance = 'sound' | 'doubtful' | 'none';

/** What is asked of a candidate only where it matters. */
export interface Circumstances {
  /** Whether the draft cites this source for these words. */
  readonly isCited: boolean;
  /** Whether no other candidate, copies aside, has so long a run. */
  readonly runIsUnique: () => boolean;
  /** How many different words of the quotation are none of the language's little ones, and how many of those stand there. */
  readonly tellingWords: () => { readonly all: number; readonly there: number };
}

/** A passage is a quotation's when at least half of its words stand there in order, or an unbroken run of six that occurs nowhere else. */
export function accept(fit: GroupFit, { isCited, runIsUnique, tellingWords }: Circumstances): Acceptance {
  if (fit.words === 0 || fit.matched === 0) return 'none';
  const share = fit.matched / fit.words;
  if (fit.words < shortQuotation) return share === 1 ? 'sound' : 'none';
  if (share < 1 && fit.words < few.words && !isCited && fit.longestRun < few.run && tellingWords().there < (share >= certain ? few.tellingOfMost : few.telling)) return 'none';
  if (share >= certain) return 'sound';
  const enough = (isCited ? shareOfFew : shareUncited).find(({ below }) => fit.words < below)?.share ?? (fit.wordSize > 1 ? halfOfLetters : half);
  const tells = (): boolean => {
    const { all, there } = tellingWords();
    return there >= all * tellingShare;
  };
  if (share >= enough && fit.originalWords <= fit.matched * thinnest && (isCited || fit.longestRun >= few.run || tells())) return 'doubtful';
  return fit.longestRun >= fewestInRun(fit.words, isCited) && runIsUnique() ? 'doubtful' : 'none';
}

function fewestInRun(words: number, isCited: boolean): number {
  const { uncited } = tellingRun;
  return Math.max(tellingRun.words, words * tellingRun.share, isCited ? 0 : Math.min(uncited.words, words * uncited.share));
}
