import type { Forms } from '../language/forms.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Alignment } from './alignment.ts';
import type { QuotedText, SourceText } from './texts.ts';
import { editsBetween } from './between.ts';
import { pathEdits } from './edits.ts';
import { emphasisEdits } from './emphasis.ts';
import type { GridWork, Step } from './grid.ts';
import { splitParts, type PartPath } from './path.ts';
import { prepare, type Problem } from './problem.ts';
import { solve } from './solve.ts';
import { counts, type UnitWord } from './units.ts';

/**
 * Aligns all parts of a group in one run. A part most of which is not found in the order of the others is looked for by itself: the
 * draft may have turned the parts round.
 */
export function alignGroup(quoted: QuotedText, source: SourceText, forms: Forms, work: GridWork): (Alignment | null)[] {
  const problem = prepare(quoted, source, forms);
  const paths = splitParts(problem, solve(problem, work), quoted.parts.length);
  const together = paths.map((path) => toAlignment(problem, path, quoted, source, forms));
  if (quoted.parts.length < 2) return together;
  return together.map((alignment, at) => {
    const part = quoted.parts[at];
    if (part === undefined || (alignment !== null && alignment.matched * 2 >= alignment.words)) return alignment;
    const [alone] = alignGroup({ ...quoted, parts: [part] }, source, forms, work);
    return alone !== undefined && alone !== null && alone.matched > (alignment?.matched ?? 0) ? alone : alignment;
  }).map((alignment, at, all) => withoutEmptyGap(alignment, all[at + 1]));
}

/** A gap before a part that does not follow says nothing. */
function withoutEmptyGap(alignment: Alignment | null, next: Alignment | null | undefined): Alignment | null {
  if (alignment === null || (next !== undefined && next !== null && next.span.start >= alignment.span.end)) return alignment;
  return { ...alignment, edits: alignment.edits.filter((edit) => edit.nature !== 'gap') };
}

function toAlignment(problem: Problem, path: PartPath, quoted: QuotedText, source: SourceText, forms: Forms): Alignment | null {
  const part = quoted.parts[path.part]!;
  const { matched, longestRun, words } = countMatches(problem, path.steps);
  if (matched === 0) return null;
  const spans = matchedSpans(problem, path.steps);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const pairs = wordPairs(path.steps);
  const edits = [
    ...pathEdits(problem, path, part, forms), ...editsBetween(problem, pairs, part, forms), ...(isLikely({ matched, words }) ? emphasisEdits(problem, pairs, within(quoted.emphasis, part), within(source.emphasis, source.window)) : []),
  ].sort((a, b) => a.quoted.start - b.quoted.start || a.original.start - b.original.start);
  return {
    span: { start: first.start, end: last.end }, spans,
    edits,
    words, matched, longestRun,
    originalWords: spans.reduce((total, span) => total + countWithin(problem.original.words, span), 0),
  };
}

/** Whether enough words stand there for it to matter how they are set: the source's emphasis may have to be read first. */
export function isLikely({ matched, words }: Pick<Alignment, 'matched' | 'words'>): boolean {
  return matched * 4 >= words;
}

/** How many words stand in a stretch; words are in order. */
function countWithin(words: readonly UnitWord[], { start, end }: Span): number {
  let count = 0;
  for (let at = lowerBound(words.length, (index) => words[index]!.start, start); at < words.length && words[at]!.end <= end; at++) if (counts(words[at]!)) count++;
  return count;
}

function within(spans: readonly Span[] | null, bounds: Span): readonly Span[] | null {
  return spans === null ? null : spans.filter((span) => overlaps(span, bounds));
}

/** Words that are one on both sides, in order. */
function wordPairs(steps: readonly Step[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const step of steps) {
    if (step.kind === 'match') pairs.set(step.quoted, step.original);
    else if (step.kind === 'equivalent' && step.equivalent.quotedEnd - step.equivalent.quoted === 1 && step.equivalent.originalEnd - step.equivalent.original === 1) {
      pairs.set(step.equivalent.quoted, step.equivalent.original);
    }
  }
  return pairs;
}

function countMatches({ quoted }: Problem, steps: readonly Step[]): { matched: number; longestRun: number; words: number } {
  let matched = 0;
  let longestRun = 0;
  let words = 0;
  let run = 0;
  const take = (count: number): void => {
    matched += count;
    words += count;
    run += count;
    longestRun = Math.max(longestRun, run);
  };
  for (const step of steps) {
    if (step.kind === 'match') take(counts(quoted.words[step.quoted]!) ? 1 : 0);
    else if (step.kind === 'mark') {
      if (step.literal) take(step.mark.words.filter(counts).length);
      else run = 0;
    } else if (step.kind === 'equivalent') {
      const count = quoted.words.slice(step.equivalent.quoted, step.equivalent.quotedEnd).filter(counts).length;
      if (step.equivalent.nature === 'near' || step.equivalent.nature === 'redaction') {
        words += count;
        run = 0;
      } else take(count);
    } else {
      if ((step.kind === 'substitute' || step.kind === 'insert') && counts(quoted.words[step.quoted]!)) words++;
      run = 0;
    }
  }
  return { matched, longestRun, words };
}

/** The matched stretches of the source: parted where an ellipsis leaves words out. */
function matchedSpans({ original }: Problem, steps: readonly Step[]): Span[] {
  const spans: Span[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) spans.push({ start: original.words[first]!.start, end: original.words[last]!.end });
    first = -1;
  };
  for (const step of steps) {
    let from = -1;
    let to = -1;
    if (step.kind === 'match' || step.kind === 'substitute') {
      from = step.original;
      to = step.original;
    } else if (step.kind === 'equivalent') {
      from = step.equivalent.original;
      to = step.equivalent.originalEnd - 1;
    } else if (step.kind === 'mark' && step.mark.kind === 'ellipsis' && step.originalEnd > step.original) {
      close();
    } else if (step.kind === 'mark' && step.literal && step.originalEnd > step.original) {
      from = step.original;
      to = step.originalEnd - 1;
    }
    if (from < 0) continue;
    if (first < 0) first = from;
    last = to;
  }
  close();
  return spans;
}
