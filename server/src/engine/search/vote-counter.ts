/** Counts votes for places, those for places near each other together. */
export interface VoteCounter {
  clear(): void;
  /** Makes sure that so many more votes find room. */
  reserve(more: number): void;
  /** @param place from 0 below 2³¹ @param voter from 0 below 2¹⁶ */
  add(place: number, voter: number): void;
  /** How many votes there are. */
  size(): number;
  /**
   * Calls `take` for each stretch of places in which the voters together are heaviest, with the lowest and the highest place that was voted
   * for and the weight of all voters. Nobody votes twice in a stretch, so that a refrain is not taken for one passage; where stretches
   * share votes the heaviest has them, and what is left of the others is a stretch of its own, so that no passage is lost because
   * something stands next to it. In a crowd, single voters are heard only if they are loud.
   */
  count(voters: Voters, take: (low: number, high: number, weight: number) => void): void;
}

export interface Voters {
  readonly weights: Uint8Array;
  /** Stretches with fewer voters are left out. */
  readonly fewest: number;
  /** The first so many voters are loud. */
  readonly loud: number;
}

/** Bytes between the lowest and the highest of the votes that are counted together: what a few words more or less move a passage. */
const widest = 256;
/** The blocks that a crowd of votes is thinned out by: two of them hold any stretch. */
const blockShift = 8;
/** One counter for each block of 64 MB; places farther on share counters, which lets a few more pass. */
const blocks = 1 << 18;
/** So many votes are sorted as they are; more are worth thinning out. */
const crowd = 256;
/** Sorted votes are `place * mostVoters + voter`. */
const mostVoters = 1 << 16;

/** A counter with its own scratch memory. */
export function createVoteCounter(): VoteCounter {
  let places = new Int32Array(1 << 12);
  let whose = new Uint16Array(1 << 12);
  let sorted = new Float64Array(1 << 12);
  let isIn = new Uint8Array(1 << 8);
  let size = 0;
  const perBlock = new Uint8Array(blocks);

  /** Copies the votes that may belong to a stretch with enough of them. @returns how many */
  const thinOut = ({ fewest, loud }: Voters): number => {
    for (let i = 0; i < size; i++) {
      const block = (places[i]! >>> blockShift) & (blocks - 1);
      if (perBlock[block]! < 255) perBlock[block]!++;
    }
    let kept = 0;
    for (let i = 0; i < size; i++) {
      const block = (places[i]! >>> blockShift) & (blocks - 1);
      const around = perBlock[block]! + perBlock[(block - 1) & (blocks - 1)]! + perBlock[(block + 1) & (blocks - 1)]!;
      if (around >= Math.max(2, fewest) || whose[i]! < loud) sorted[kept++] = places[i]! * mostVoters + whose[i]!;
    }
    for (let i = 0; i < size; i++) perBlock[(places[i]! >>> blockShift) & (blocks - 1)] = 0;
    return kept;
  };

  const copyAll = (): number => {
    for (let i = 0; i < size; i++) sorted[i] = places[i]! * mostVoters + whose[i]!;
    return size;
  };

  return {
    clear: () => { size = 0; },
    reserve: (more) => {
      if (size + more <= places.length) return;
      const length = Math.max(size + more, 2 * places.length);
      const grown = new Int32Array(length);
      grown.set(places);
      places = grown;
      const grownWhose = new Uint16Array(length);
      grownWhose.set(whose);
      whose = grownWhose;
      sorted = new Float64Array(length);
    },
    add: (place, voter) => {
      places[size] = place;
      whose[size++] = voter;
    },
    size: () => size,
    count: (voters, take) => {
      const kept = sorted.subarray(0, size > crowd ? thinOut(voters) : copyAll());
      if (kept.length > 1) kept.sort();
      if (isIn.length < voters.weights.length) isIn = new Uint8Array(voters.weights.length);
      sweep(kept, voters, isIn, take);
    },
  };
}

/**
 * Slides a window over sorted votes: as wide as may be, and without anybody's second vote.
 * @param isIn which voters are in the window: all zeros before and afterwards
 */
function sweep(votes: Float64Array, { weights, fewest }: Voters, isIn: Uint8Array, take: (low: number, high: number, weight: number) => void): void {
  const placeOf = (index: number): number => Math.floor(votes[index]! / mostVoters);
  const takeBetween = (from: number, to: number): void => {
    if (to - from < Math.max(1, fewest)) return;
    let sum = 0;
    for (let index = from; index < to; index++) sum += weights[votes[index]! % mostVoters]!;
    take(placeOf(from), placeOf(to - 1), sum);
  };
  let weight = 0;
  let end = 0;
  let bestStart = 0;
  let bestEnd = 0;
  let bestWeight = 0;
  for (let start = 0; start < votes.length; start++) {
    const before = end;
    const limit = placeOf(start) + widest;
    for (; end < votes.length && placeOf(end) < limit; end++) {
      const voter = votes[end]! % mostVoters;
      if (isIn[voter] === 1) break;
      isIn[voter] = 1;
      weight += weights[voter]!;
    }
    // A window that reaches no further than the one before is a part of it, but for what the best one has left.
    if ((end > before || start === bestEnd) && end - start >= fewest && (start >= bestEnd || weight > bestWeight)) {
      takeBetween(bestStart, Math.min(bestEnd, start));
      bestStart = start;
      bestEnd = end;
      bestWeight = weight;
    }
    const voter = votes[start]! % mostVoters;
    isIn[voter] = 0;
    weight -= weights[voter]!;
  }
  takeBetween(bestStart, bestEnd);
}
