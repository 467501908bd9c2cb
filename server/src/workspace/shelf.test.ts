import { describe, expect, it } from 'vitest';
import { createShelf } from './shelf.ts';

const pack = (name: string): { name: string; size: number; bytes: null } => ({ name, size: 1, bytes: null });

function shelfOf(): { shelf: ReturnType<typeof createShelf<{ close(): void }>>; closed: string[]; put: (name: string, numbers: (number | null)[]) => void } {
  const closed: string[] = [];
  const shelf = createShelf();
  return { shelf, closed, put: (name, numbers) => { shelf.put(pack(name), { close: () => { closed.push(name); } }, numbers); } };
}

describe('a shelf of shards', () => {
  it('finds each source where it is', () => {
    const { shelf, put } = shelfOf();
    put('a', [7, null, 9]);
    put('b', [8]);
    expect([7, 8, 9, 10].map((number) => [shelf.find(number)?.shard.pack.name, shelf.find(number)?.position])).toEqual([['a', 0], ['b', 0], ['a', 2], [undefined, undefined]]);
  });

  it('closes a shard with its last source', () => {
    const { shelf, closed, put } = shelfOf();
    put('a', [1, 2]);
    shelf.remove(1);
    shelf.remove(1);
    expect(closed).toEqual([]);
    shelf.remove(2);
    expect(closed).toEqual(['a']);
    expect(shelf.shards).toEqual([]);
  });

  it('moves sources to the shard that takes their place', () => {
    const { shelf, closed, put } = shelfOf();
    put('a', [1, 2]);
    put('b', [3]);
    put('merged', [2, 3]);
    expect(closed).toEqual(['b']);
    expect([1, 2, 3].map((number) => shelf.find(number)?.shard.pack.name)).toEqual(['a', 'merged', 'merged']);
    expect([...(shelf.find(1)?.shard.used ?? [])]).toEqual([[0, 1]]);
  });

  it('keeps no shard of which nothing is in use', () => {
    const { shelf, closed, put } = shelfOf();
    put('a', [null, null]);
    expect(closed).toEqual(['a']);
    expect(shelf.shards).toEqual([]);
  });
});
