import { findAnchors, type Anchor } from './anchors.ts';
import { findPath, type GridWork, type Region, type Step } from './grid.ts';
import type { Problem } from './problem.ts';

/** Up to this many cells a grid is walked whole in any case; beyond, it is split where that is safe. */
const smallGrid = 1 << 19;
/** Largest grid that is walked whole: a byte a cell, some ten milliseconds. */
const largestGrid = 1 << 22;
/** A source stretch so many times longer than the quotation may hold a few of its words by chance: no word there is sure. */
const widestRatio = 8;

/** Regions inside regions are split no deeper than this; then they are walked in slabs. */
const deepest = 6;

/**
 * The best path through a problem of any size. A grid that is too large is split at words that are surely the same on both sides (pairs
 * of words that occur once in each), and what is left without such words is walked in slabs of rows, each from where the last one ended.
 */
export function solve(problem: Problem, work: GridWork): Step[] {
  return exactPath(problem) ?? solveRegion(problem, { rows: [0, problem.rows.length], originals: [0, problem.original.words.length], freeStart: true, freeEnd: true }, 0, work);
}

/** A run of words that differ in so few written forms costs less than any other way to set the words against each other. */
const fewForms = 3;

/**
 * The path where the quotation stands in the source word for word, which is the one that a search of the grid would find: of several such
 * runs the one with the fewest words in another form, then the first. Null where there is none, or the quotation has marks.
 */
function exactPath({ quoted, original, rows }: Problem): Step[] | null {
  const length = rows.length;
  const [first] = quoted.words;
  if (first === undefined || rows.some(({ kind }) => kind !== 'word')) return null;
  let best = { at: -1, forms: fewForms + 1 };
  for (let at = 0; at + length <= original.words.length; at++) {
    if (original.words[at]!.folded !== first.folded) continue;
    let forms = 0;
    let run = 0;
    while (run < length && original.words[at + run]!.folded === quoted.words[run]!.folded) {
      if (original.words[at + run]!.plain !== quoted.words[run]!.plain) forms++;
      run++;
    }
    if (run === length && forms < best.forms) best = { at, forms };
  }
  return best.at < 0 ? null : quoted.words.map((_, word): Step => ({ kind: 'match', quoted: word, original: best.at + word }));
}

function solveRegion(problem: Problem, region: Region, depth: number, work: GridWork): Step[] {
  const height = region.rows[1] - region.rows[0];
  const width = region.originals[1] - region.originals[0];
  const cells = (height + 1) * (width + 1);
  if (cells <= smallGrid || (cells <= largestGrid && width > height * widestRatio)) return findPath(problem, region, work);
  const anchors = depth < deepest ? findAnchors(problem, region) : [];
  if (anchors.length === 0) return cells <= largestGrid ? findPath(problem, region, work) : walkSlabs(problem, region, work);
  return walkBetween(problem, region, anchors, depth, work);
}

function walkBetween(problem: Problem, region: Region, anchors: readonly Anchor[], depth: number, work: GridWork): Step[] {
  const steps: Step[] = [];
  let [row, word] = [region.rows[0], region.originals[0]];
  let freeStart = region.freeStart;
  const take = (rowEnd: number, wordEnd: number, freeEnd: boolean): void => {
    if (rowEnd === row && (wordEnd === word || freeStart || freeEnd)) return;
    for (const step of solveRegion(problem, { rows: [row, rowEnd], originals: [word, wordEnd], freeStart, freeEnd }, depth + 1, work)) steps.push(step);
  };
  for (const anchor of anchors) {
    take(anchor.row, anchor.original, false);
    steps.push({ kind: 'match', quoted: anchor.quoted, original: anchor.original });
    [row, word, freeStart] = [anchor.row + 1, anchor.original + 1, false];
  }
  take(region.rows[1], region.originals[1], region.freeEnd);
  return steps;
}

/** Rows by rows, as many at a time as the largest grid allows. Bounded, total, and not the best path where nothing repeats but noise. */
function walkSlabs(problem: Problem, region: Region, work: GridWork): Step[] {
  const steps: Step[] = [];
  const [endRow, endWord] = [region.rows[1], region.originals[1]];
  let [row, word] = [region.rows[0], region.originals[0]];
  let freeStart = region.freeStart;
  const width = Math.min(endWord - word, largestGrid >> 4);
  const height = Math.max(1, Math.floor(largestGrid / (width + 1)) - 1);
  while (row < endRow) {
    const rowEnd = Math.min(endRow, row + height);
    const slab = findPath(problem, { rows: [row, rowEnd], originals: [word, Math.min(endWord, word + width)], freeStart, freeEnd: true }, work);
    for (const step of slab) {
      steps.push(step);
      word = Math.max(word, wordAfter(step));
    }
    if (slab.some((step) => wordAfter(step) > 0)) freeStart = false;
    row = rowEnd;
  }
  if (!region.freeEnd) for (; word < endWord; word++) steps.push({ kind: 'delete', original: word });
  return steps;
}

/** The source word behind a step; 0 where it takes none. */
function wordAfter(step: Step): number {
  if (step.kind === 'insert') return 0;
  if (step.kind === 'equivalent') return step.equivalent.originalEnd;
  return step.kind === 'mark' || step.kind === 'break' ? step.originalEnd : step.original + 1;
}
