import type { Alignment, EditNature } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import { functionWords } from '../language/function-words.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { wordSize } from './word-size.ts';

/** A run of a writer's own words that are a source's. */
export interface CopiedRun {
  /** From its first to its last word that the source has, in the text that was aligned. */
  readonly span: Span;
  /** How many of its words the source has, in order. */
  readonly matched: number;
  /** Whether the source has all of them as they stand. */
  readonly isExact: boolean;
}

/** So many words in a row are hardly ever hit upon twice. */
const fewestWords = 8;
/** Of them so many say something: all else is grammar. */
const fewestTelling = 3;
/** So many of a run's words stand in the source; what is edited more is written anew. */
const share = 0.75;
/** Words that stand together without any edit. */
const unbroken = 4;
/** What a word that is not the source's weighs against one that is, and words of the source that were left out. */
const weights = { strange: 1.5, omitted: 0.5, mostOmitted: 3 };

/** Natures of edits that leave a word the one it was. */
const light: ReadonlySet<EditNature> = new Set<EditNature>([
  'case', 'initial-case', 'spelling', 'diacritics', 'number-form', 'contraction', 'emphasis', 'punctuation', 'quotation-marks', 'expansion', 'source-dirt', 'note-number',
]);

/** The runs of copied words in a stretch that was aligned with a source, however light their edits, best first. */
export function copiedRuns(alignment: Alignment, words: readonly Word[], text: string, language: Language): CopiedRun[] {
  const size = wordSize([words], text);
  const heavy = alignment.edits.filter(({ nature }) => !light.has(nature));
  const strange = heavy.filter(({ kind }) => kind !== 'deletion').map(({ quoted }) => quoted);
  const omissions = heavy.filter(({ kind }) => kind === 'deletion');
  const scores = words.map((word) => (strange.some((span) => overlaps(span, word)) ? -weights.strange : 1));
  for (const { quoted, originalText } of omissions) {
    const before = words.findLastIndex((word) => word.end <= quoted.end && word.start >= quoted.start) - 1;
    const count = originalText.trim().split(/\s+/u).length;
    if (before >= 0) scores[before] = (scores[before] ?? 0) - Math.min(weights.mostOmitted, count * weights.omitted);
  }
  const found: CopiedRun[] = [];
  const search = (from: number, to: number): void => {
    const best = bestStretch(scores, from, to);
    if (best === null) return;
    const inside = words.slice(best[0], best[1]);
    const own = inside.filter((word) => !strange.some((span) => overlaps(span, word)));
    if (own.length < fewestWords * size) return;
    const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
    if (own.length >= inside.length * share && longestRun(scores, best) >= unbroken * size && own.filter((word) => isTelling(word, size, language)).length >= fewestTelling) {
      found.push({ span, matched: own.length, isExact: own.length === inside.length && !omissions.some(({ quoted }) => quoted.start >= span.start && quoted.end <= span.end) });
    }
    search(from, best[0]);
    search(best[1], to);
  };
  search(0, words.length);
  return found.sort((a, b) => b.matched - a.matched);
}

/** The stretch with the highest sum, as [first, end); null where none is above nothing (Kadane). */
function bestStretch(scores: readonly number[], from: number, to: number): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let most = 0;
  let sum = 0;
  let start = from;
  for (let at = from; at < to; at++) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += scores[at] ?? 0;
    if (sum > most) {
      most = sum;
      best = [start, at + 1];
    }
  }
  return best;
}

function longestRun(scores: readonly number[], [from, to]: readonly [number, number]): number {
  let longest = 0;
  let run = 0;
  for (let at = from; at < to; at++) {
    run = scores[at] === 1 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isTelling({ folded }: Word, size: number, { code }: Language): boolean {
  return size > 1 || (folded.length > 2 && !(functionWords.get(code)?.has(folded) ?? false));
}
