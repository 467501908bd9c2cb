import { settleEdges } from './edges.ts';
import type { Step } from './grid.ts';
import type { Problem } from './problem.ts';
import { findReversedPieces } from './reversed-pieces.ts';

/** The path of one part of a quotation. */
export interface PartPath {
  readonly part: number;
  readonly steps: readonly Step[];
  /** The source words left out between this part and the next. */
  readonly gap: readonly [number, number] | null;
}

/** Cuts a group's path at its breaks and mends the edges. */
export function splitParts(problem: Problem, steps: readonly Step[], parts: number): PartPath[] {
  const paths: { steps: Step[]; gap: [number, number] | null }[] = Array.from({ length: parts }, () => ({ steps: [], gap: null }));
  let part = 0;
  for (const step of steps) {
    const path = paths[part];
    if (path === undefined) break;
    if (step.kind === 'break') {
      if (step.originalEnd > step.original) path.gap = [step.original, step.originalEnd];
      part++;
    } else {
      path.steps.push(step);
    }
  }
  return paths.map((path, index) => {
    return { part: index, steps: settleEdges(problem, absorbStrays(problem, findReversedPieces(problem, path.steps))), gap: path.gap };
  });
}

/** A little word alone between changes agrees by chance: with this many changed words round it on both sides it is one of them. */
const changedRound = 3;
const littleWord = 3;

/** Makes one change of two that only a little word parts: *a x the y* is not *b v w the z* in its article. */
function absorbStrays({ quoted }: Problem, steps: readonly Step[]): Step[] {
  const changes = steps.map((step) => step.kind === 'insert' || step.kind === 'delete' || step.kind === 'substitute');
  return steps.map((step, at) => {
    if (step.kind !== 'match' || changes[at - 1] !== true || changes[at + 1] !== true || quoted.words[step.quoted]!.folded.length > littleWord) return step;
    let [ours, theirs] = [0, 0];
    for (const direction of [-1, 1]) {
      for (let i = at + direction; changes[i] === true; i += direction) {
        if (steps[i]!.kind !== 'delete') ours++;
        if (steps[i]!.kind !== 'insert') theirs++;
      }
    }
    return ours >= changedRound && theirs >= changedRound ? { kind: 'substitute', quoted: step.quoted, original: step.original } : step;
  });
}
