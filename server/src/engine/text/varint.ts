/**
 * Whole numbers in as many bytes as they need: seven bits a byte, the lowest first, the high bit set on all but the last. Reading takes
 * any bytes: behind the end stand zeros, and a number that is too long is cut off.
 */

/** Bytes that are being written. */
export interface ByteWriter {
  /** Bytes so far. */
  readonly length: number;
  /** Appends a number from 0 below 2³². */
  varint(value: number): void;
  /** Appends a number as so many bytes, little-endian. */
  fixed(value: number, bytes: number): void;
  append(bytes: Uint8Array): void;
  /** What has been written. */
  finish(): Uint8Array;
}

/** A writer that has written nothing. */
export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(256);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(length + more, 2 * bytes.length));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  return {
    get length() { return length; },
    varint: (value) => {
      makeRoom(mostVarintBytes);
      let rest = value;
      for (; rest >= 0x80; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
      bytes[length++] = rest;
    },
    fixed: (value, count) => {
      makeRoom(count);
      for (let index = 0; index < count; index++) bytes[length++] = Math.floor(value / 2 ** (8 * index)) % 256;
    },
    append: (more) => {
      makeRoom(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    finish: () => bytes.slice(0, length),
  };
}

/** A place in bytes that are being read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  /** Index of the next byte. */
  at: number;
}

const mostVarintBytes = 5;

/** The number at the cursor, 0 behind the end; moves the cursor behind it. */
export function readVarint(cursor: Cursor): number {
  const { bytes } = cursor;
  let value = 0;
  for (let index = 0; index < mostVarintBytes; index++) {
    const byte = bytes[cursor.at++] ?? 0;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

/** The number in so many bytes, little-endian; zeros behind the end. */
export function readFixed(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = count - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** A number that may be below zero as one that is not: small ones stay small. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
