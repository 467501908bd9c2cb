import { describe, expect, it } from 'vitest';
import { pageSize } from './pack.ts';
import { PageCache } from './page-cache.ts';

/** Which of a file's pages are held. */
const held = (cache: PageCache, file: number, pages: readonly number[]): number[] => pages.filter((number) => cache.get(file, number) !== undefined);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

describe('the page cache', () => {
  it('tells files and pages apart', () => {
    const cache = new PageCache();
    const [one, other] = [cache.addFile(), cache.addFile()];
    const bytes = cache.take(one, 7);
    expect(bytes.length).toBe(pageSize);
    expect(cache.get(one, 7)).toBe(bytes);
    expect(cache.get(other, 7)).toBeUndefined();
    expect(cache.get(one, 8)).toBeUndefined();
  });

  it('holds no more than it may, however many pages come, in memory that it takes once', () => {
    const cache = new PageCache(100 * pageSize);
    const file = cache.addFile();
    const rooms = new Set(numbers(1000).map((number) => cache.take(file, number)));
    expect(rooms.size).toBe(100);
    expect(held(cache, file, numbers(1000))).toEqual(numbers(1000).slice(900));
  });

  it('goes on holding what is asked for again and again', () => {
    const cache = new PageCache(10 * pageSize);
    const file = cache.addFile();
    cache.take(file, 0);
    for (let number = 1; number < 100; number++) {
      expect(held(cache, file, [0])).toEqual([0]);
      cache.take(file, number);
    }
    expect(held(cache, file, [1, 50])).toEqual([]);
  });

  it('holds one page where it may hold none', () => {
    const cache = new PageCache(0);
    const file = cache.addFile();
    cache.take(file, 0);
    cache.take(file, 1);
    expect(held(cache, file, [0, 1])).toEqual([1]);
  });

  it('finds room where every page was asked for again', () => {
    const cache = new PageCache(3 * pageSize);
    const file = cache.addFile();
    for (const number of numbers(3)) cache.take(file, number);
    held(cache, file, numbers(3));
    cache.take(file, 3);
    expect(held(cache, file, numbers(4))).toHaveLength(3);
  });
});
