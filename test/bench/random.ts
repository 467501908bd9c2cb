import { mulberry32 } from '../../server/src/engine/search/generated-corpus.ts';

/** A number from 0 up to 1, not included: the same row of them for the same seed. */
export type Random = () => number;

/** Pseudo-random numbers of a seed. */
export const seeded: (seed: number) => Random = mulberry32;

/** An integer from 0 below `below`. */
export function pickNumber(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** An integer from `least` to `most`, both included. */
export function pickBetween(random: Random, least: number, most: number): number {
  return least + pickNumber(random, most - least + 1);
}

/** A member of a list that has some. @throws RangeError for an empty list */
export function pickFrom<T>(random: Random, list: ArrayLike<T>): T {
  const picked = list[pickNumber(random, list.length)];
  if (picked === undefined) throw new RangeError('There is nothing to pick from.');
  return picked;
}

/** The members in another order (Fisher and Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = pickNumber(random, last + 1);
    const moved = result[last];
    const taken = result[other];
    if (moved === undefined || taken === undefined) continue;
    result[last] = taken;
    result[other] = moved;
  }
  return result;
}
