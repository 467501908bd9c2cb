import type { Piece } from './query.ts';
import type { Tokens } from './tokenize.ts';

/**
 * Tells how many words of a piece stand in order in a stretch of a source at most: no alignment finds more. It takes a hundredth of
 * an alignment's time, and most places that are worth a look are not worth an alignment.
 */
export interface WordScreen {
  /** The longest common subsequence of the piece's words and the tokens. */
  most(piece: Piece, tokens: Tokens): number;
}

/** Bits of a number that hold a row of the piece's words: with a carry they are still one that fits 32 bits. */
const rowBits = 30;
const rowMask = 2 ** rowBits - 1;
const free = -1;

/** A screen with its own scratch memory. */
export function createWordScreen(): WordScreen {
  let prepared: Piece | null = null;
  let masks = createMasks(1);
  let open = new Int32Array(1);

  return {
    // Bit-parallel (Crochemore et al. 2001, Hyyrö 2004): a bit of `open` is 0 where the subsequence grows by that word of the piece.
    most: (piece, tokens) => {
      if (prepared !== piece) {
        masks = maskWords(piece);
        open = new Int32Array(masks.rows);
        prepared = piece;
      }
      const { rows, hashes, bits } = masks;
      const last = hashes.length - 1;
      open.fill(rowMask);
      for (let i = 0; i < tokens.count; i++) {
        const hash = tokens.hashes[i]!;
        let slot = hash & last;
        while (bits[slot * rows] !== free && hashes[slot] !== hash) slot = (slot + 1) & last;
        if (bits[slot * rows] === free) continue;
        let carry = 0;
        for (let row = 0; row < rows; row++) {
          const before = open[row]!;
          const mask = bits[slot * rows + row]!;
          const sum = before + (before & mask) + carry;
          carry = sum >>> rowBits;
          open[row] = (sum & rowMask) | (before & ~mask);
        }
      }
      return piece.hashes.length - countOpen(open, piece.hashes.length);
    },
  };
}

/** Where each word of a piece stands in it, as rows of bits, in a hash table with open addressing. */
interface Masks {
  readonly rows: number;
  readonly hashes: Int32Array;
  /** `rows` numbers for each slot; the first is `free` where the slot is. */
  readonly bits: Int32Array;
}

function createMasks(words: number): Masks {
  // At most a quarter full: most lookups are of words that the piece lacks.
  const slots = 2 ** Math.ceil(Math.log2(4 * words + 1));
  const rows = Math.ceil(words / rowBits);
  return { rows, hashes: new Int32Array(slots), bits: new Int32Array(slots * rows).fill(free) };
}

function maskWords({ hashes: words }: Piece): Masks {
  const masks = createMasks(words.length);
  const { rows, hashes, bits } = masks;
  const last = hashes.length - 1;
  for (const [index, hash] of words.entries()) {
    let slot = hash & last;
    while (bits[slot * rows] !== free && hashes[slot] !== hash) slot = (slot + 1) & last;
    if (bits[slot * rows] === free) bits.fill(0, slot * rows, (slot + 1) * rows);
    hashes[slot] = hash;
    bits[slot * rows + Math.floor(index / rowBits)]! |= 1 << (index % rowBits);
  }
  return masks;
}

/** How many of the first `count` bits are set. */
function countOpen(open: Int32Array, count: number): number {
  let set = 0;
  for (let row = 0; row < open.length; row++) {
    const bits = Math.min(rowBits, count - row * rowBits);
    for (let rest = open[row]! & (2 ** bits - 1); rest !== 0; rest &= rest - 1) set++;
  }
  return set;
}
