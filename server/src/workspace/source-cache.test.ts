import { describe, expect, it } from 'vitest';
import { createSourceCache } from './source-cache.ts';

describe('the cache of sources', () => {
  it('drops what was asked for longest ago', () => {
    const cache = createSourceCache<string>(100);
    cache.put(1, 'one', 40);
    cache.put(2, 'two', 40);
    expect(cache.get(1)).toBe('one');
    cache.put(3, 'three', 40);
    expect([cache.get(1), cache.get(2), cache.get(3)]).toEqual(['one', undefined, 'three']);
  });

  it('holds one that is larger than all of it, until the next', () => {
    const cache = createSourceCache<string>(100);
    cache.put(1, 'small', 40);
    cache.put(2, 'large', 1000);
    expect([cache.get(1), cache.get(2)]).toEqual([undefined, 'large']);
    cache.put(3, 'next', 40);
    expect([cache.get(2), cache.get(3)]).toEqual([undefined, 'next']);
  });

  it('counts one that is put again, or deleted, only once', () => {
    const cache = createSourceCache<string>(100);
    for (let n = 0; n < 10; n++) cache.put(1, 'again', 40);
    cache.put(2, 'two', 40);
    expect(cache.get(1)).toBe('again');
    cache.delete(2);
    cache.put(3, 'three', 60);
    expect([cache.get(1), cache.get(3)]).toEqual(['again', 'three']);
  });
});
