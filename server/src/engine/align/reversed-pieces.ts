import type { Step } from './grid.ts';
import type { Problem } from './problem.ts';
import { counts } from './units.ts';

/** Fewer words than these stand elsewhere by chance. */
const tellingWords = 3;

/**
 * Finds pieces between ellipses that stand in the source, but not in that order (row 11): a path runs forward only, so that the words of such
 * a piece were set against others. They are given back, each with the place where it stands, and the ellipsis that led to them goes.
 */
export function findReversedPieces(problem: Problem, steps: readonly Step[]): Step[] {
  const pieces = splitAtEllipses(steps);
  if (pieces.length < 2) return [...steps];
  const places = pieces.map((piece) => placeElsewhere(problem, piece));
  return pieces.flatMap((piece, at): readonly Step[] => {
    const before = places[at - 1] ?? null;
    const place = places[at] ?? null;
    const words = place === null ? piece.steps : quotedWords(piece.steps).map((quoted, k): Step => ({ kind: 'insert', quoted, moved: place + k }));
    return piece.ellipsis === null || place !== null || before !== null ? words : [piece.ellipsis, ...words];
  });
}

interface Piece {
  /** What stands before it. */
  readonly ellipsis: Step | null;
  readonly steps: readonly Step[];
}

function splitAtEllipses(steps: readonly Step[]): Piece[] {
  const pieces: { ellipsis: Step | null; steps: Step[] }[] = [{ ellipsis: null, steps: [] }];
  for (const step of steps) {
    if (step.kind === 'mark' && step.mark.kind === 'ellipsis' && !step.literal) pieces.push({ ellipsis: step, steps: [] });
    else pieces.at(-1)!.steps.push(step);
  }
  return pieces;
}

/** Where all the words of a piece stand in one run, if the path has not set even half of them against their like; null where nowhere. */
function placeElsewhere({ quoted, quotedIds, originalIds }: Problem, { steps }: Piece): number | null {
  const words = quotedWords(steps);
  const [first] = words;
  const matched = steps.filter(({ kind }) => kind === 'match').length;
  if (first === undefined || matched * 2 >= words.length || words.filter((word) => counts(quoted.words[word]!)).length < tellingWords) return null;
  if (steps.some(({ kind }) => kind === 'mark' || kind === 'equivalent')) return null;
  for (let o = 0; o + words.length <= originalIds.length; o++) {
    if (words.every((word, k) => originalIds[o + k] === quotedIds[word])) return o;
  }
  return null;
}

function quotedWords(steps: readonly Step[]): number[] {
  return steps.flatMap((step) => (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'insert' ? [step.quoted] : []));
}
