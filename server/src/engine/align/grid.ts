import { cost, markCosts } from './costs.ts';
import { longestEquivalent, type Equivalent } from './equivalents.ts';
import type { Problem } from './problem.ts';
import type { PlacedMark } from './units.ts';

/**
 * The best path through the grid of quoted rows and source words: dynamic programming with affine costs for source words that were
 * left out (Gotoh 1982), and rows of their own kind for editorial marks, in which leaving out is nearly free.
 */

/** One step of a path, in order. Word and row numbers are those of the problem. */
export type Step =
  | { readonly kind: 'match' | 'substitute'; readonly quoted: number; readonly original: number }
  /** `moved`: the source word that it is, which stands out of order. */
  | { readonly kind: 'insert'; readonly quoted: number; readonly moved?: number }
  | { readonly kind: 'delete'; readonly original: number }
  | { readonly kind: 'equivalent'; readonly equivalent: Equivalent }
  /** A mark or break and the source words that it stands for; `literal`: the same mark stands in the source. */
  | { readonly kind: 'mark'; readonly mark: PlacedMark; readonly original: number; readonly originalEnd: number; readonly literal: boolean }
  | { readonly kind: 'break'; readonly part: number; readonly original: number; readonly originalEnd: number };

/** Work done, for tests that assert growth. */
export interface GridWork {
  cells: number;
}

/** A rectangle of the grid. Rows and source words count in the problem; ends are exclusive. */
export interface Region {
  readonly rows: readonly [number, number];
  readonly originals: readonly [number, number];
  /** Source words before, or after, what is quoted cost nothing. */
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

const diagonal = 1;
const inserted = 2;
const omitted = 3;
const skipped = 4;
const entered = 5;
const widened = 6;
const jumped = 7;
const linked = 8;
const directionBits = 15;
/** Set where the run of omitted words that ends here began here. */
const omissionOpens = 16;
/** Which of the links that end in a cell was taken: the highest three bits. */
const linkShift = 5;
const mostLinks = 7;

const infinite = 0x3fffffff;

/** The cheapest path through a region. */
export function findPath(problem: Problem, region: Region, work: GridWork): Step[] {
  const { rows, quotedIds, originalIds, skipCosts, equivalents } = problem;
  const originalWords = problem.original.words;
  const [firstRow, endRow] = region.rows;
  const [firstWord, endWord] = region.originals;
  const height = endRow - firstRow;
  const width = endWord - firstWord;
  const stride = width + 1;
  work.cells += (height + 1) * stride;
  const directions = new Uint8Array((height + 1) * stride);
  // Equivalents reach back over several rows; older rows than that are not needed.
  const kept = longestEquivalent + 1;
  const ring = Array.from({ length: kept }, () => new Int32Array(stride));
  const gap = new Int32Array(stride);

  const start = ring[0]!;
  for (let j = 1; j <= width; j++) {
    if (region.freeStart) continue;
    const opens = j === 1;
    const cheap = skipCosts[firstWord + j - 1]!;
    gap[j] = opens ? cost.omit + cost.omitWord : gap[j - 1]! + cost.omitWord;
    start[j] = gap[j]!;
    directions[j] = omitted | (opens ? omissionOpens : 0);
    if (cheap > 0 && start[j - 1]! + cheap < start[j]!) {
      start[j] = start[j - 1]! + cheap;
      directions[j] = skipped | (opens ? omissionOpens : 0);
    }
  }

  for (let i = 1; i <= height; i++) {
    const above = ring[(i - 1) % kept]!;
    const here = ring[i % kept]!;
    const base = i * stride;
    const row = rows[firstRow + i - 1]!;
    if (row.kind === 'word') {
      const id = quotedIds[row.word]!;
      const written = problem.quoted.words[row.word]!.plain;
      here[0] = above[0]! + cost.insert;
      directions[base] = inserted;
      const rowLinks = equivalents.get(firstRow + i);
      let run = infinite;
      for (let j = 1; j <= width; j++) {
        const word = firstWord + j - 1;
        // Of two places with equal words, the one written alike is meant.
        let best = above[j - 1]! + (originalIds[word] !== id ? cost.substitute : originalWords[word]!.plain === written ? 0 : cost.otherForm);
        let direction = diagonal;
        if (above[j]! + cost.insert < best) {
          best = above[j]! + cost.insert;
          direction = inserted;
        }
        let bits = 0;
        const links = rowLinks?.get(word + 1);
        if (links !== undefined) {
          for (let k = 0; k < links.length && k <= mostLinks; k++) {
            const link = links[k]!;
            if (link.original < firstWord || link.quotedEnd - link.quoted > i) continue;
            const from = ring[(i - (link.quotedEnd - link.quoted)) % kept]![j - (link.originalEnd - link.original)]! + link.cost;
            if (from < best) {
              best = from;
              direction = linked;
              bits = k << linkShift;
            }
          }
        }
        const opened = here[j - 1]! + cost.omit + cost.omitWord;
        const longer = run + cost.omitWord;
        if (opened <= longer) {
          run = opened;
          bits |= omissionOpens;
        } else {
          run = longer;
        }
        if (run < best) {
          best = run;
          direction = omitted;
        }
        const cheap = skipCosts[word]!;
        if (cheap > 0 && here[j - 1]! + cheap < best) {
          best = here[j - 1]! + cheap;
          direction = skipped;
        }
        here[j] = best;
        directions[base + j] = direction | bits;
      }
      continue;
    }
    const { enter, literal, widen, jump } = markCosts(problem, row.kind === 'break' ? null : row.mark);
    for (let j = 0; j <= width; j++) {
      let best = above[j]! + (literal(firstWord + j) ? 0 : enter);
      let direction = entered;
      const before = j > 0 ? directions[base + j - 1]! & directionBits : jumped;
      // What is the source's own mark stands for itself: words of the source are nothing more to it.
      if (widen > 0 && before !== jumped) {
        const toll = widen + (before === entered && literal(firstWord + j - 1) ? enter : 0);
        if (here[j - 1]! + toll < best) {
          best = here[j - 1]! + toll;
          direction = widened;
        }
      }
      if (jump !== null && j >= jump.length) {
        const toll = jump.toll(firstWord + j - jump.length);
        if (toll >= 0 && above[j - jump.length]! + toll < best) {
          best = above[j - jump.length]! + toll;
          direction = jumped;
        }
      }
      here[j] = best;
      directions[base + j] = direction;
    }
  }
  let end = width;
  if (region.freeEnd) {
    const last = ring[height % kept]!;
    end = 0;
    for (let j = 1; j <= width; j++) if (last[j]! < last[end]!) end = j;
  }
  return trace(problem, region, directions, end);
}

/** Walks the directions back from the end. */
function trace(problem: Problem, region: Region, directions: Uint8Array, end: number): Step[] {
  const { rows, quotedIds, originalIds, equivalents } = problem;
  const [firstRow, endRow] = region.rows;
  const [firstWord, endWord] = region.originals;
  const stride = endWord - firstWord + 1;
  const steps: Step[] = [];
  let i = endRow - firstRow;
  let j = end;
  while (i > 0 || (j > 0 && !region.freeStart)) {
    const cell = directions[i * stride + j]!;
    const direction = i === 0 && (cell & directionBits) === 0 ? omitted : cell & directionBits;
    const word = firstWord + j - 1;
    if (direction === omitted) {
      // Stays in the run of omitted words until the cell in which it began.
      for (;;) {
        const opens = (directions[i * stride + j]! & omissionOpens) !== 0;
        steps.push({ kind: 'delete', original: firstWord + j - 1 });
        j--;
        if (opens || j === 0) break;
      }
      continue;
    }
    if (direction === skipped) {
      steps.push({ kind: 'delete', original: word });
      j--;
      continue;
    }
    const row = rows[firstRow + i - 1]!;
    if (row.kind === 'word') {
      if (direction === linked) {
        const link = equivalents.get(firstRow + i)?.get(word + 1)?.[cell >> linkShift];
        if (link === undefined) break;
        steps.push({ kind: 'equivalent', equivalent: link });
        i -= link.quotedEnd - link.quoted;
        j -= link.originalEnd - link.original;
      } else if (direction === diagonal) {
        steps.push({ kind: quotedIds[row.word] === originalIds[word] ? 'match' : 'substitute', quoted: row.word, original: word });
        i--;
        j--;
      } else {
        steps.push({ kind: 'insert', quoted: row.word });
        i--;
      }
      continue;
    }
    const originalEnd = firstWord + j;
    while ((directions[i * stride + j]! & directionBits) === widened) j--;
    const jumps = (directions[i * stride + j]! & directionBits) === jumped && row.kind === 'mark';
    if (jumps) j -= row.mark.words.length;
    const original = firstWord + j;
    if (row.kind === 'break') steps.push({ kind: 'break', part: row.part, original, originalEnd });
    else steps.push({ kind: 'mark', mark: row.mark, original, originalEnd, literal: isLiteral(problem, row.mark, original, jumps) });
    i--;
  }
  return steps.reverse();
}

function isLiteral(problem: Problem, mark: PlacedMark, original: number, jumps: boolean): boolean {
  if (mark.kind === 'ellipsis') return problem.ellipsisBefore[original] === 1;
  if (jumps) return problem.marked[original] === 1;
  return mark.kind === 'redaction' && mark.words.length === 0 && problem.original.marks.some((other) => other.kind === 'redaction' && other.first === original);
}
