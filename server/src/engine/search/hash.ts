/**
 * The 32-bit hashes of the index. Words are hashed over their folded UTF-16 units in the manner of FNV-1a, with a shift mixed in so
 * that short words spread over all bits; pairs with multipliers of MurmurHash3's finaliser. Equal hashes are taken for equal words:
 * one pair of different words in four billion collides, and a passage has more than one word.
 */

/** The hash of no letters. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word that goes on with one more folded unit. */
export function extendHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a word that goes on with more folded letters. */
export function extendHashBy(hash: number, letters: string): number {
  for (let i = 0; i < letters.length; i++) hash = extendHash(hash, letters.charCodeAt(i));
  return hash;
}

/** The hash of a pair of neighbouring words; its high bits number its bucket. */
export function bigramHash(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
