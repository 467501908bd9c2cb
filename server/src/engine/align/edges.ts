import type { Step } from './grid.ts';
import type { Problem } from './problem.ts';
import type { Units } from './units.ts';

/**
 * What a step at the edge of a path gains over saying that the quotation's words there are not the source's: agreeing words speak for
 * the passage; words left out on the way to them, all the more where a sentence ends among them, and leaps over a gap against it.
 */
const gains = { match: 100, littleMatch: 80, equivalent: 90, near: 40, substitute: -10, omission: -60, omittedWord: -8, sentence: -50, leap: -50 } as const;
const littleWord = 3;

/** So many changed words at an edge still stand for the words beside the passage; more were put in. */
const mostEdgeWords = 6;

/**
 * Mends both ends of a path. A few stray agreements out there are chance: they are given up. A word changed at the very edge stands for
 * the word beside the passage, unless a clause, a sentence or somebody's speech ends between; then it was put in.
 */
export function settleEdges(problem: Problem, steps: readonly Step[]): Step[] {
  const leading = settleEdge(problem, steps.toReversed(), -1).reverse();
  return settleEdge(problem, leading, 1);
}

/** Settles the end of `steps`, which run forward (1) or backward (-1). */
function settleEdge(problem: Problem, steps: readonly Step[], direction: 1 | -1): Step[] {
  const kept = keptLength(problem, steps);
  const firm = steps.slice(0, kept);
  const anchor = firm.findLastIndex(isAnchor);
  if (anchor < 0) return steps.flatMap((step) => withoutSource(step, 0, direction));
  const place = originalWord(firm[anchor]!, direction);
  const settled = firm.slice(0, anchor + 1);
  const tail = [...firm.slice(anchor + 1).filter((step) => step.kind !== 'delete'), ...steps.slice(kept).flatMap((step) => withoutSource(step, place, direction))];
  const edge = tail.filter((step) => step.kind === 'insert' || step.kind === 'substitute');
  let beside = edge.length <= mostEdgeWords;
  let from = place;
  let quotedFrom = quotedWord(firm[anchor]!, direction);
  for (const step of tail) {
    if (step.kind !== 'insert' && step.kind !== 'substitute') {
      settled.push(step);
      beside &&= step.kind === 'mark';
      continue;
    }
    const next = from + direction;
    beside &&= step.kind === 'substitute' && step.original === next && problem.original.words[next] !== undefined;
    if (beside && isParted(problem, edge.length === 1, [from, next], [quotedFrom, step.quoted])) beside = false;
    settled.push(beside || step.kind === 'insert' ? step : { kind: 'insert', quoted: step.quoted });
    if (beside) from = next;
    quotedFrom = step.quoted;
  }
  return settled;
}

/** How many steps are kept: behind them is the stretch that speaks most against the passage. */
function keptLength({ quoted, original }: Problem, steps: readonly Step[]): number {
  let total = 0;
  let least = 0;
  let kept = steps.length;
  let omittedTo = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]!;
    if (step.kind === 'match') total += quoted.words[step.quoted]!.folded.length > littleWord ? gains.match : gains.littleMatch;
    else if (step.kind === 'equivalent') total += step.equivalent.nature === 'near' ? gains.near : gains.equivalent;
    else if (step.kind === 'substitute') total += gains.substitute;
    else if (step.kind === 'delete') {
      total += gains.omittedWord;
      if (steps[at + 1]?.kind !== 'delete') omittedTo = step.original;
      if (steps[at - 1]?.kind !== 'delete') total += gains.omission + (sentenceEnds(original, Math.min(step.original, omittedTo) - 1, Math.max(step.original, omittedTo) + 1) ? gains.sentence : 0);
    }
    else if (step.kind === 'mark' && step.literal) total += gains.match * step.mark.words.length;
    else if (step.kind === 'mark' && step.mark.kind === 'ellipsis' && step.originalEnd > step.original) total += gains.leap;
    if (total < least) {
      least = total;
      kept = at;
    }
  }
  return steps.slice(0, kept).some(isAnchor) ? kept : steps.length;
}

function isAnchor(step: Step): boolean {
  return step.kind === 'match' || step.kind === 'equivalent' || (step.kind === 'mark' && step.literal && step.originalEnd > step.original);
}

/** A step with its claim to source words given up; `place` is a source word that it then stands beside. A word stands for the one there, if any. */
function withoutSource(step: Step, place: number, direction: 1 | -1): Step[] {
  switch (step.kind) {
    case 'delete':
      return [];
    case 'match':
      return [{ kind: 'substitute', quoted: step.quoted, original: place + direction }];
    case 'equivalent': {
      const { quoted, quotedEnd } = step.equivalent;
      const inserted = Array.from({ length: quotedEnd - quoted }, (_, k): Step => ({ kind: 'insert', quoted: quoted + k }));
      return direction === 1 ? inserted : inserted.reverse();
    }
    case 'mark': {
      const beside = direction === 1 ? place + 1 : place;
      return [{ ...step, original: beside, originalEnd: beside, literal: false }];
    }
    default:
      return [step];
  }
}

/** The source word that a step ends with in its direction; -1 where it takes none. */
function originalWord(step: Step, direction: 1 | -1): number {
  if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'delete') return step.original;
  if (step.kind === 'equivalent') return direction === 1 ? step.equivalent.originalEnd - 1 : step.equivalent.original;
  if (step.kind !== 'mark' || step.originalEnd === step.original) return -1;
  return direction === 1 ? step.originalEnd - 1 : step.original;
}

function quotedWord(step: Step, direction: 1 | -1): number {
  if (step.kind === 'match' || step.kind === 'substitute' || step.kind === 'insert') return step.quoted;
  if (step.kind !== 'equivalent') return -1;
  return direction === 1 ? step.equivalent.quotedEnd - 1 : step.equivalent.quoted;
}

/** Whether the source's word beside a passage belongs to something else than the passage does, so that no word of the draft stands for it. */
function isParted({ quoted, original }: Problem, alone: boolean, [from, next]: readonly [number, number], [quotedFrom, quotedNext]: readonly [number, number]): boolean {
  if (sentenceEnds(original, from, next)) return !(alone && sentenceEnds(quoted, quotedFrom, quotedNext));
  const theirs = textBetween(original, from, next);
  const ours = textBetween(quoted, quotedFrom, quotedNext);
  return [speechTurns, clauseEnds].some((parts) => parts.test(theirs) && !parts.test(ours));
}

const speechTurns = /["“”„«»]|(?:^|[\s(—–-])['‘]|['’](?:$|[\s).,;:—–-])/;
const clauseEnds = /[,;:()—–]|--/;

/** What stands between two words of one side, in either order. */
function textBetween({ text, words }: Units, one: number, other: number): string {
  const first = words[Math.min(one, other)];
  const second = words[Math.max(one, other)];
  return first === undefined || second === undefined ? '' : text.slice(first.end, second.start);
}

/** Whether a sentence or paragraph ends between two words of one side, in either order. */
function sentenceEnds(side: Units, one: number, other: number): boolean {
  const between = textBetween(side, one, other);
  if (/\n\s*\n/.test(between)) return true;
  return /[.!?…]["'”’»)\]]*\s/.test(between) && !((side.words[Math.min(one, other)]?.plain.length ?? 0) <= 1 && between.startsWith('.'));
}
