import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache.ts';

const page = (): Uint8Array => new Uint8Array(10);
/** Which of a file's pages are held. */
const held = (cache: PageCache, file: number, pages: readonly number[]): number[] => pages.filter((number) => cache.get(file, number) !== undefined);

describe('the page cache', () => {
  it('tells files and pages apart', () => {
    const cache = new PageCache();
    const [one, other] = [cache.addFile(), cache.addFile()];
    const bytes = page();
    cache.put(one, 7, bytes);
    expect(cache.get(one, 7)).toBe(bytes);
    expect(cache.get(other, 7)).toBeUndefined();
    expect(cache.get(one, 8)).toBeUndefined();
  });

  it('holds no more than it may, however many pages come', () => {
    const cache = new PageCache(100);
    const file = cache.addFile();
    for (let number = 0; number < 1000; number++) cache.put(file, number, page());
    const pages = Array.from({ length: 1000 }, (_, number) => number);
    expect(held(cache, file, pages).length).toBeLessThanOrEqual(10);
    expect(held(cache, file, [999])).toEqual([999]);
  });

  it('goes on holding what is asked for again and again', () => {
    const cache = new PageCache(100);
    const file = cache.addFile();
    cache.put(file, 0, page());
    for (let number = 1; number < 100; number++) {
      cache.put(file, number, page());
      expect(held(cache, file, [0])).toEqual([0]);
    }
    expect(held(cache, file, [1, 50])).toEqual([]);
  });
});
