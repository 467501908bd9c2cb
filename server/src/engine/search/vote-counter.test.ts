import { describe, expect, it } from 'vitest';
import { createGenerator } from './generated-corpus.ts';
import { createVoteCounter } from './vote-counter.ts';

interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function count(votes: readonly (readonly [place: number, voter: number])[], weights: readonly number[]): Stretch[] {
  const counter = createVoteCounter();
  counter.reserve(votes.length);
  for (const [place, voter] of votes) counter.add(place, voter);
  const taken: Stretch[] = [];
  counter.count({ weights: Uint8Array.from(weights), fewest: 1, loud: weights.length }, (low, high, weight) => { taken.push({ low, high, weight }); });
  return taken;
}

describe('A vote counter', () => {
  it('counts votes for places near each other together, each voter once', () => {
    expect(count([[1000, 0], [1004, 1], [5000, 1], [1010, 2]], [3, 2, 1])).toEqual([
      { low: 1000, high: 1010, weight: 6 },
      { low: 5000, high: 5000, weight: 2 },
    ]);
    expect(count([[1000, 0], [1100, 0]], [3])).toEqual([{ low: 1000, high: 1000, weight: 3 }, { low: 1100, high: 1100, weight: 3 }]);
  });

  it('gives what two stretches share to the heavier one, and takes the rest for itself', () => {
    // The voter in the middle is within reach of both sides.
    expect(count([[1000, 0], [1001, 1], [1200, 2], [1400, 3]], [1, 1, 5, 9])).toEqual([
      { low: 1000, high: 1001, weight: 2 },
      { low: 1200, high: 1400, weight: 14 },
    ]);
    expect(count([[1000, 3], [1200, 2], [1400, 0], [1401, 1]], [1, 1, 5, 9])).toEqual([
      { low: 1000, high: 1200, weight: 14 },
      { low: 1400, high: 1401, weight: 2 },
    ]);
  });

  it('leaves no vote out, and counts none twice', () => {
    const random = createGenerator(31);
    for (let round = 0; round < 300; round++) {
      const weights = Array.from({ length: 8 }, () => 1 + random.pick(9));
      const votes = Array.from({ length: 1 + random.pick(40) }, () => [random.pick(3000), random.pick(8)] as const);
      const taken = count(votes, weights);
      for (const [place] of votes) expect(taken.some(({ low, high }) => low <= place && place <= high)).toBe(true);
      expect(taken.reduce((sum, { weight }) => sum + weight, 0)).toBe(votes.reduce((sum, [, voter]) => sum + weights[voter]!, 0));
    }
  });
});
