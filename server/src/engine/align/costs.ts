import type { Problem } from './problem.ts';
import type { PlacedMark } from './units.ts';

/** What each step of a path costs: whole numbers, on a scale where a changed word is 90. */
export const cost = {
  /** The same word, in another form of capitals or marks: only tells equal places apart. */
  otherForm: 1,
  /** A quoted word against another word of the source. */
  substitute: 90,
  /** A quoted word that the source lacks. */
  insert: 100,
  /** Source words left out without a mark: for the first, and for each. */
  omit: 60,
  omitWord: 8,
  /** A mark that the source has too costs nothing; one that it has not costs little, and each source word it stands for less. */
  ellipsis: 12, ellipsisWord: 1,
  break: 0, breakWord: 3,
  bracket: 20, bracketWord: 12,
  /** A bracket round words that the source has unbracketed. */
  plainBracket: 10,
  note: 6,
} as const;

/** What a mark does to a path. */
export interface MarkCosts {
  readonly enter: number;
  /** Whether the same mark stands in the source before a word. */
  readonly literal: (word: number) => boolean;
  /** Cost of each source word that the mark stands for; 0 where it stands for none. */
  readonly widen: number;
  /** The mark's own words, where the source has them. */
  readonly jump: { readonly length: number; readonly toll: (from: number) => number } | null;
}

const never = (): boolean => false;

/** The costs of a mark's row; null stands for the break between two parts. */
export function markCosts(problem: Problem, mark: PlacedMark | null): MarkCosts {
  if (mark === null) return { enter: cost.break, literal: never, widen: cost.breakWord, jump: null };
  const { ellipsisBefore } = problem;
  if (mark.kind === 'ellipsis') {
    return { enter: cost.ellipsis, literal: (word) => ellipsisBefore[word] === 1, widen: cost.ellipsisWord, jump: null };
  }
  const jump = mark.words.length === 0 ? null : { length: mark.words.length, toll: (from: number): number => jumpToll(problem, mark, from) };
  if (mark.kind === 'bracket') return { enter: cost.bracket, literal: never, widen: cost.bracketWord, jump };
  if (mark.kind === 'redaction') {
    const standing = new Set(problem.original.marks.filter((other) => other.kind === 'redaction').map((other) => other.first));
    return { enter: cost.bracket, literal: (word) => mark.words.length === 0 && standing.has(word), widen: cost.bracketWord, jump };
  }
  return { enter: cost.note, literal: never, widen: 0, jump };
}

/** Cost of taking a mark's words for the source's own from `from` on; -1 where they are not the source's. */
function jumpToll({ original, marked }: Problem, mark: PlacedMark, from: number): number {
  for (let k = 0; k < mark.words.length; k++) {
    if (original.words[from + k]?.folded !== mark.words[k]!.folded) return -1;
  }
  return marked[from] === 1 ? 0 : cost.plainBracket;
}
