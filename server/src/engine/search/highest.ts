/** The items with the highest scores of all that were offered, of equals the earlier: for many items; `best.ts` keeps a few in order. */
export interface Highest<T> {
  /** An item needs a higher score than this to be taken. */
  least(): number;
  offer(item: T, score: number): void;
  /** In no particular order. */
  readonly items: readonly T[];
}

/** @param most how many items are kept; at least 1 */
export function createHighest<T>(most: number): Highest<T> {
  // A heap with the lowest on top.
  const items: T[] = [];
  const scores: number[] = [];
  const put = (place: number, item: T, score: number): void => {
    items[place] = item;
    scores[place] = score;
  };
  const rise = (item: T, score: number): void => {
    let place = items.length;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (scores[above]! <= score) break;
      put(place, items[above]!, scores[above]!);
      place = above;
    }
    put(place, item, score);
  };
  const sink = (item: T, score: number): void => {
    let place = 0;
    for (let below = 1; below < most; below = 2 * place + 1) {
      if (below + 1 < most && scores[below + 1]! < scores[below]!) below++;
      if (scores[below]! >= score) break;
      put(place, items[below]!, scores[below]!);
      place = below;
    }
    put(place, item, score);
  };
  const least = (): number => (items.length < most ? -Infinity : scores[0]!);
  return {
    least,
    offer: (item, score) => {
      if (items.length < most) rise(item, score);
      else if (score > least()) sink(item, score);
    },
    items,
  };
}
