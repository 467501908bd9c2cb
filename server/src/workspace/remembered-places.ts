/** Remembers where rare words stand: a writer who types in a word has the same question asked of the same book with each keystroke. */
export interface RememberedPlaces {
  /**
   * Where a text stands in a source, in order.
   * @param source its number
   * @param find looks for it; not called again while the answer is remembered
   */
  of(source: number, needle: string, find: () => Iterable<number>): Iterable<number>;
}

/** What stands in more places is soon found. */
const mostPlaces = 32;
const mostRemembered = 1024;

/** A memory that is empty; bounded, what was asked first goes first. */
export function rememberedPlaces(): RememberedPlaces {
  const known = new Map<string, readonly number[]>();
  const remember = (key: string, places: readonly number[]): void => {
    for (const oldest of known.keys()) {
      if (known.size < mostRemembered) break;
      known.delete(oldest);
    }
    known.set(key, places);
  };
  return {
    *of(source, needle, find) {
      const key = `${String(source)} ${needle}`;
      const places = known.get(key);
      if (places !== undefined) {
        yield* places;
        return;
      }
      const found: number[] = [];
      for (const place of find()) {
        if (found.length <= mostPlaces) found.push(place);
        yield place;
      }
      // Only whoever asks to the end has seen all places.
      if (found.length <= mostPlaces) remember(key, found);
    },
  };
}
