/** The items with the highest scores of those that were offered, best first; of equals the earlier. */
export interface Best<T> {
  readonly items: readonly T[];
  /** An item needs a higher score than this to be taken. */
  least(): number;
  offer(item: T, score: number): void;
}

/** @param most how many items are kept */
export function createBest<T>(most: number): Best<T> {
  const items: T[] = [];
  const scores: number[] = [];
  const least = (): number => (items.length < most ? -Infinity : (scores.at(-1) ?? Infinity));
  return {
    items,
    least,
    offer: (item, score) => {
      if (score <= least()) return;
      if (items.length === most) {
        items.pop();
        scores.pop();
      }
      let low = 0;
      let high = scores.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (scores[middle]! >= score) low = middle + 1;
        else high = middle;
      }
      items.splice(low, 0, item);
      scores.splice(low, 0, score);
    },
  };
}
