import type { Region } from './grid.ts';
import type { Problem } from './problem.ts';

/** A quoted word that is surely a source word. */
export interface Anchor {
  readonly row: number;
  readonly quoted: number;
  readonly original: number;
}

/**
 * Pairs of neighbouring words that occur once on both sides of a region, as the longest chain that runs forward on both (patience
 * sorting), each standing next to another of the chain: a pair that stands alone may be chance. Linear but for the sort's logarithm.
 */
export function findAnchors(problem: Problem, region: Region): Anchor[] {
  const { rows, quotedIds, originalIds } = problem;
  const size = 1 + Math.max(maximum(quotedIds), maximum(originalIds));
  const places = new Map<number, number>();
  for (let o = region.originals[0]; o + 1 < region.originals[1]; o++) {
    const key = originalIds[o]! * size + originalIds[o + 1]!;
    places.set(key, places.has(key) ? -1 : o);
  }
  const seen = new Map<number, Anchor | null>();
  for (let row = region.rows[0]; row + 1 < region.rows[1]; row++) {
    const [one, two] = [rows[row]!, rows[row + 1]!];
    if (one.kind !== 'word' || two.kind !== 'word') continue;
    const key = quotedIds[one.word]! * size + quotedIds[two.word]!;
    const original = places.get(key);
    if (original === undefined || original < 0) continue;
    seen.set(key, seen.has(key) ? null : { row, quoted: one.word, original });
  }
  const single = [...seen.values()].filter((anchor) => anchor !== null).sort((a, b) => a.row - b.row);
  const chain = longestChain(single);
  const firm = chain.filter((anchor, at) => isNext(chain[at - 1], anchor) || isNext(anchor, chain[at + 1]));
  return firm;
}

function isNext(one: Anchor | undefined, other: Anchor | undefined): boolean {
  return one !== undefined && other !== undefined && other.row === one.row + 1 && other.original === one.original + 1;
}

function maximum(ids: Int32Array): number {
  let most = 0;
  for (const id of ids) if (id > most) most = id;
  return most;
}

/** The longest subsequence that ascends in the source; `anchors` ascend in their rows. */
function longestChain(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(anchors.length);
  anchors.forEach((anchor, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (anchors[tails[middle]!]!.original < anchor.original) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = at;
  });
  const chain: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(anchors[at]!);
  return chain.reverse();
}
