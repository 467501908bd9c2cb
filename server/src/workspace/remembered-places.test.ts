import { describe, expect, it } from 'vitest';
import { rememberedPlaces } from './remembered-places.ts';

describe('rememberedPlaces', () => {
  it('looks once for what is rare, for each text and source apart', () => {
    const places = rememberedPlaces();
    let looks = 0;
    const ask = (source: number, needle: string): number[] => [...places.of(source, needle, () => { looks++; return [source, needle.length]; })];
    expect([ask(1, 'fog'), ask(1, 'fog'), ask(1, 'mill'), ask(2, 'fog')]).toEqual([[1, 3], [1, 3], [1, 4], [2, 3]]);
    expect(looks).toBe(3);
  });

  it('remembers nothing of a look that was broken off, or that found much', () => {
    const places = rememberedPlaces();
    let looks = 0;
    const many = (count: number) => (): number[] => { looks++; return Array.from({ length: count }, (_, at) => at); };
    const [first] = places.of(1, 'fog', many(3));
    expect([first, [...places.of(1, 'fog', many(3))]]).toEqual([0, [0, 1, 2]]);
    expect([...places.of(1, 'the', many(500))]).toHaveLength(500);
    expect([...places.of(1, 'the', many(500))]).toHaveLength(500);
    expect(looks).toBe(4);
  });

  it('forgets what was asked first', () => {
    const places = rememberedPlaces();
    const asked: number[] = [];
    for (const source of [...Array(1025).keys(), 1024, 0]) expect([...places.of(source, 'fog', () => { asked.push(source); return []; })]).toEqual([]);
    expect(asked.slice(-2)).toEqual([1024, 0]);
  });
});
