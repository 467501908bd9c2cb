import type { Step } from './grid.ts';
import type { Problem } from './problem.ts';

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
    return { part: index, steps: absorbStrays(problem, settleEdges(problem, path.steps)), gap: path.gap };
  });
}

/**
 * At the edges nothing proves which source words an unmatched quoted word stands for: it stands for the word beside the passage, unless
 * a sentence ends between; then it was put in. Source words at the very edge are no part of the passage.
 */
function settleEdges(problem: Problem, steps: readonly Step[]): Step[] {
  const leading = settleEdge(problem, steps.toReversed()).reverse();
  return settleEdge(problem, leading);
}

/** Settles the end of `steps`, whichever way they run. */
function settleEdge(problem: Problem, steps: readonly Step[]): Step[] {
  const last = steps.findLastIndex((step) => originalWord(step) >= 0 && step.kind !== 'substitute' && step.kind !== 'delete');
  if (last < 0) return steps.filter((step) => step.kind !== 'delete').map((step) => (step.kind === 'substitute' ? { kind: 'insert', quoted: step.quoted } : step));
  const settled = steps.slice(0, last + 1);
  let from = originalWord(steps[last]!);
  let quotedFrom = quotedWord(steps[last]!);
  let beyond = false;
  for (const step of steps.slice(last + 1)) {
    if (step.kind === 'delete') continue;
    if (step.kind !== 'substitute') {
      settled.push(step);
      continue;
    }
    beyond ||= sentenceEnds(problem.original, from, step.original) && !(quotedFrom >= 0 && sentenceEnds(problem.quoted, quotedFrom, step.quoted));
    settled.push(beyond ? { kind: 'insert', quoted: step.quoted } : step);
    from = step.original;
    quotedFrom = step.quoted;
  }
  return settled;
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

/** The source word that a step ends with; -1 where it takes none. */
function originalWord(step: Step): number {
  if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'delete') return step.original;
  return step.kind === 'equivalent' ? step.equivalent.originalEnd - 1 : -1;
}

function quotedWord(step: Step): number {
  if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'insert') return step.quoted;
  return step.kind === 'equivalent' ? step.equivalent.quotedEnd - 1 : -1;
}

/** Whether a sentence or paragraph ends between two words of one side, in either order. */
function sentenceEnds({ text, words }: Problem['original'], one: number, other: number): boolean {
  const first = words[Math.min(one, other)];
  const second = words[Math.max(one, other)];
  if (first === undefined || second === undefined) return false;
  const between = text.slice(first.end, second.start);
  if (/\n\s*\n/.test(between)) return true;
  return /[.!?…]["'”’»)\]]*\s/.test(between) && !(first.plain.length <= 1 && between.startsWith('.'));
}
