import type { WrittenPack } from './indexing/tasks.ts';

/** Shards of one kind that are open, and which source is where in them. */
export interface Shelf<T> {
  /**
   * Takes a shard in. A source that was in another one is from now on in this one.
   * @param numbers of its sources by position; null for one that is not in use
   */
  put(pack: WrittenPack, content: T, numbers: readonly (number | null)[]): void;
  find(number: number): Placed<T> | undefined;
  /** Takes a source out. */
  remove(number: number): void;
  /** Closes all shards. */
  clear(): void;
  readonly shards: readonly Shelved<T>[];
}

/** A shard on a shelf. */
export interface Shelved<T> {
  readonly pack: WrittenPack;
  readonly content: T;
  /** Sources that it was made of. */
  readonly count: number;
  /** Sources in use, by their positions, ascending. */
  readonly used: ReadonlyMap<number, number>;
}

/** Where a source is. */
export interface Placed<T> {
  readonly shard: Shelved<T>;
  readonly position: number;
}

/** An empty shelf; a shard of which no source is in use any more is closed and gone. */
export function createShelf<T extends { close(): void }>(): Shelf<T> {
  const shards = new Map<string, Shelved<T> & { readonly used: Map<number, number> }>();
  const places = new Map<number, { readonly name: string; readonly position: number }>();
  const remove = (number: number): void => {
    const place = places.get(number);
    places.delete(number);
    const shard = shards.get(place?.name ?? '');
    if (place === undefined || shard === undefined) return;
    shard.used.delete(place.position);
    if (shard.used.size > 0) return;
    shards.delete(shard.pack.name);
    shard.content.close();
  };
  return {
    put: (pack, content, numbers) => {
      const used = new Map<number, number>();
      for (const [position, number] of numbers.entries()) {
        if (number === null) continue;
        remove(number);
        used.set(position, number);
        places.set(number, { name: pack.name, position });
      }
      if (used.size === 0) content.close();
      else shards.set(pack.name, { pack, content, count: numbers.length, used });
    },
    find: (number) => {
      const place = places.get(number);
      const shard = shards.get(place?.name ?? '');
      return place === undefined || shard === undefined ? undefined : { shard, position: place.position };
    },
    remove,
    clear: () => {
      shards.forEach(({ content }) => { content.close(); });
      shards.clear();
      places.clear();
    },
    get shards() {
      return [...shards.values()];
    },
  };
}
