/** What one block has got. */
export interface Votes {
  /** Sum of weights. */
  weight: number;
  /** How many votes there were. */
  count: number;
  /** The lowest and the highest of the places that were voted for. */
  low: number;
  high: number;
}

/** Votes for places, counted by blocks of neighbouring places: a hash table with open addressing, cleared by what was used of it. */
export interface VoteTable {
  /** Makes sure that so many more blocks find room. */
  reserve(more: number): void;
  /** Votes for a place: a number from 0 below 2³¹. */
  add(place: number, weight: number): void;
  /** The weight of all votes for a block; 0 where nobody voted for it. */
  weight(block: number): number;
  /** Adds a block's votes to `votes`. */
  addTo(votes: Votes, block: number): void;
  /** How many blocks have votes. */
  size(): number;
  /** The `index`-th of them, in the order of their first vote. */
  block(index: number): number;
  clear(): void;
}

const free = -1;
const fewestSlots = 1 << 12;

/** An empty table. @param blockShift how many low bits of a place tell places of one block apart */
export function createVoteTable(blockShift: number): VoteTable {
  let slots = allocate(fewestSlots);
  let mask = fewestSlots - 1;
  let size = 0;

  const slotOf = (block: number): number => {
    let slot = (Math.imul(block, 0x9e3779b1) >>> 12) & mask;
    while (slots.blocks[slot] !== block && slots.blocks[slot] !== free) slot = (slot + 1) & mask;
    return slot;
  };

  /** The slot of a block, taken for it where it had none. */
  const take = (block: number, place: number): number => {
    const slot = slotOf(block);
    if (slots.blocks[slot] === free) {
      slots.blocks[slot] = block;
      slots.weights[slot] = 0;
      slots.counts[slot] = 0;
      slots.lows[slot] = place;
      slots.highs[slot] = place;
      slots.used[size++] = slot;
    }
    return slot;
  };

  const grow = (capacity: number): void => {
    const old = slots;
    const oldSize = size;
    let length = mask + 1;
    while (length >> 1 < capacity) length *= 2;
    slots = allocate(length);
    mask = length - 1;
    size = 0;
    for (let index = 0; index < oldSize; index++) {
      const from = old.used[index]!;
      const to = take(old.blocks[from]!, old.lows[from]!);
      slots.weights[to] = old.weights[from]!;
      slots.counts[to] = old.counts[from]!;
      slots.highs[to] = old.highs[from]!;
    }
  };

  return {
    reserve: (more) => {
      if (size + more > slots.used.length) grow(size + more);
    },
    add: (place, weight) => {
      const slot = take(place >>> blockShift, place);
      slots.weights[slot]! += weight;
      slots.counts[slot]!++;
      if (place < slots.lows[slot]!) slots.lows[slot] = place;
      if (place > slots.highs[slot]!) slots.highs[slot] = place;
    },
    weight: (block) => {
      const slot = slotOf(block);
      return slots.blocks[slot] === free ? 0 : slots.weights[slot]!;
    },
    addTo: (votes, block) => {
      const slot = slotOf(block);
      if (slots.blocks[slot] === free) return;
      votes.weight += slots.weights[slot]!;
      votes.count += slots.counts[slot]!;
      votes.low = Math.min(votes.low, slots.lows[slot]!);
      votes.high = Math.max(votes.high, slots.highs[slot]!);
    },
    size: () => size,
    block: (index) => slots.blocks[slots.used[index]!]!,
    clear: () => {
      for (let index = 0; index < size; index++) slots.blocks[slots.used[index]!] = free;
      size = 0;
    },
  };
}

interface Slots {
  readonly blocks: Int32Array;
  readonly weights: Int32Array;
  readonly counts: Int32Array;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Slots in the order of their first use; half as many as there are, so that the table never fills up. */
  readonly used: Int32Array;
}

function allocate(length: number): Slots {
  const array = (): Int32Array => new Int32Array(length);
  return { blocks: array().fill(free), weights: array(), counts: array(), lows: array(), highs: array(), used: new Int32Array(length >> 1) };
}
