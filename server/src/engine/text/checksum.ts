/** The primes of XXH32, by Yann Collet's specification. */
const [prime1, prime2, prime3, prime4, prime5] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1] as const;

/**
 * XXH32 (seed 0) of some bytes, unsigned: tells damage, not intent. Several gigabytes a second on a little-endian machine; on another it
 * gives other numbers.
 */
export function checksum(bytes: Uint8Array): number {
  if (bytes.byteOffset % 4 !== 0) return checksum(bytes.slice());
  const { length } = bytes;
  const stripes = new Int32Array(bytes.buffer, bytes.byteOffset, (length >>> 4) << 2);
  let hash = ((length >= 16 ? hashStripes(stripes) : prime5) + length) | 0;
  let at = stripes.byteLength;
  for (; at + 4 <= length; at += 4) {
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    hash = Math.imul(rotate(hash + Math.imul(word, prime3), 17), prime4);
  }
  for (; at < length; at++) hash = Math.imul(rotate(hash + Math.imul(bytes[at]!, prime5), 11), prime1);
  hash = Math.imul(hash ^ (hash >>> 15), prime2);
  hash = Math.imul(hash ^ (hash >>> 13), prime3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashStripes(words: Int32Array): number {
  let a = (prime1 + prime2) | 0;
  let b = prime2 | 0;
  let c = 0;
  let d = -prime1 | 0;
  for (let i = 0; i < words.length; i += 4) {
    a = Math.imul(rotate(a + Math.imul(words[i]!, prime2), 13), prime1);
    b = Math.imul(rotate(b + Math.imul(words[i + 1]!, prime2), 13), prime1);
    c = Math.imul(rotate(c + Math.imul(words[i + 2]!, prime2), 13), prime1);
    d = Math.imul(rotate(d + Math.imul(words[i + 3]!, prime2), 13), prime1);
  }
  return (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
