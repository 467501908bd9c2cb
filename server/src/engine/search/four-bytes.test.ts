import { describe, expect, it } from 'vitest';
import { buildCheckpoints } from './checkpoints.ts';
import { byFour, holdsCapital, isAscii } from './four-bytes.ts';
import { createNameCollector } from './names.ts';

/** The same bytes at another address. */
function moved(bytes: Uint8Array, by: number): Uint8Array {
  const copy = new Uint8Array(bytes.length + by).subarray(by);
  copy.set(bytes);
  return copy;
}

describe('Four bytes at a time', () => {
  it('know every byte', () => {
    for (let byte = 0; byte < 256; byte++) {
      for (let place = 0; place < 4; place++) {
        const bytes = new TextEncoder().encode('a[@z');
        bytes[place] = byte;
        const [four = 0] = byFour(bytes, 0, 4).fours;
        expect(isAscii(four)).toBe(byte < 0x80);
        if (byte < 0x80) expect(holdsCapital(four)).toBe(/[A-Z]/.test(String.fromCharCode(byte)));
      }
    }
  });

  it('lie in any stretch, at any address', () => {
    for (let by = 0; by < 4; by++) {
      for (let start = 0; start < 9; start++) {
        for (let end = start; end < 17; end++) {
          const bytes = moved(new Uint8Array(17), by);
          const stretch = byFour(bytes, start, end);
          expect(stretch.start).toBeGreaterThanOrEqual(start);
          expect(stretch.start - start).toBeLessThan(4);
          expect(stretch.end).toBe(stretch.start + 4 * stretch.fours.length);
          expect(stretch.end).toBeLessThanOrEqual(end);
          expect(end - stretch.end).toBeLessThan(4);
        }
      }
    }
  });

  it('give the same checkpoints and names at any address', () => {
    const bytes = new TextEncoder().encode('Ada O’Brien met ÉMILE, 𝔊reta and the McKays at Zwölf Brücken; „Ärger“ — said IVÁN. '.repeat(40));
    const namesOf = (text: Uint8Array, from: number): Uint32Array => {
      const names = createNameCollector();
      names.add(text, from, text.length);
      return names.sorted();
    };
    expect(buildCheckpoints(bytes)[1]).toBe(new TextDecoder().decode(bytes.subarray(0, 512)).replace(/\ufffd$/, '').length);
    for (let by = 1; by < 4; by++) {
      expect(buildCheckpoints(moved(bytes, by))).toEqual(buildCheckpoints(bytes));
      // From the space behind the first word.
      expect(namesOf(moved(bytes, by), 3)).toEqual(namesOf(bytes, 3));
    }
  });
});
