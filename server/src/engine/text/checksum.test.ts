import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('checksum', () => {
  it.each<[string, number]>([
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('is XXH32: %j', (text, expected) => {
    expect(checksum(ascii(text))).toBe(expected);
  });

  it('does not depend on where the bytes lie in their buffer', () => {
    const bytes = Uint8Array.from({ length: 1003 }, (_, index) => (index * 37) & 0xff);
    for (const shift of [1, 2, 3, 4]) {
      const moved = new Uint8Array(bytes.length + shift);
      moved.set(bytes, shift);
      expect(checksum(moved.subarray(shift))).toBe(checksum(bytes));
    }
  });

  it('tells every single bit that flips', () => {
    const bytes = Uint8Array.from({ length: 131 }, (_, index) => index);
    const before = checksum(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(checksum(flipped)).not.toBe(before);
    }
  });
});
