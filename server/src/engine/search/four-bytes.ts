/** A stretch of bytes that can be looked at four by four, for what most bytes lack. */
export interface FourBytes {
  /** Four bytes each, in the machine's order. */
  readonly fours: Int32Array;
  /** Where the first four begin, and the last ones end: up to three bytes lie before and behind them. */
  readonly start: number;
  readonly end: number;
}

/** Four bytes are read at once only where their address is a multiple of four. */
export function byFour(bytes: Uint8Array, start: number, end: number): FourBytes {
  const first = Math.min(end, start + (-(bytes.byteOffset + start) & 3));
  const count = (end - first) >> 2;
  // No view may begin where there is nothing to see, unless at a multiple of four.
  const fours = count > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + first, count) : new Int32Array(0);
  return { fours, start: first, end: first + 4 * count };
}

/** Whether four bytes are all ASCII. */
export function isAscii(four: number): boolean {
  return (four & 0x80808080) === 0;
}

/** Whether one of four ASCII bytes is from `A` to `Z`: each addition sets the highest bit of what is at least `A`, and what is behind `Z`. */
export function holdsCapital(four: number): boolean {
  return ((four + 0x3f3f3f3f) & ~(four + 0x25252525) & 0x80808080) !== 0;
}
