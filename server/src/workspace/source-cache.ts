/**
 * What was loaded last, by number: bounded by what it takes in memory, whatever the number of sources. The one that was asked for longest
 * ago goes first; the last one stays, however large it is.
 */
export interface SourceCache<T> {
  get(number: number): T | undefined;
  /** @param cost about how many bytes it takes in memory */
  put(number: number, value: T, cost: number): void;
  delete(number: number): void;
}

/** @param most bytes that are held, all together */
export function createSourceCache<T>(most: number): SourceCache<T> {
  /** In the order in which they were asked for. */
  const entries = new Map<number, { readonly value: T; readonly cost: number }>();
  let held = 0;
  const drop = (number: number): void => {
    held -= entries.get(number)?.cost ?? 0;
    entries.delete(number);
  };
  return {
    get: (number) => {
      const entry = entries.get(number);
      if (entry === undefined) return undefined;
      entries.delete(number);
      entries.set(number, entry);
      return entry.value;
    },
    put: (number, value, cost) => {
      drop(number);
      entries.set(number, { value, cost });
      held += cost;
      for (const [oldest] of entries) {
        if (held <= most || oldest === number) break;
        drop(oldest);
      }
    },
    delete: drop,
  };
}
