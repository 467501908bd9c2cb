/**
 * Bytes that are read piecewise and without waiting: an array in memory, or an open file. What is read may be kept only until the next
 * reading, and must not be written to: it can be a window into a cache.
 */
export interface ByteSource {
  /** Bytes in all. */
  readonly length: number;
  /** All bytes, where they are in memory for good and may be kept. */
  readonly whole?: Uint8Array;
  /**
   * The bytes from `start` up to `end`, both clamped to what is there. What cannot be read (the file is gone, a checksum is wrong) comes
   * back as zeros: whoever owns the source has taken note, and readers must be able to live with any bytes.
   */
  read(start: number, end: number): Uint8Array;
}

/** What `copyBytes` reads at once, so that no source of bytes needs a buffer as large as what is copied. */
const copiedAtOnce = 1 << 20;

/** Bytes that are in memory anyway. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(Math.max(0, start), Math.max(0, end)) };
}

/** A stretch of other bytes, counted from its own start; both bounds must lie within them. */
export function sectionOf(bytes: ByteSource, start: number, end: number): ByteSource {
  if (bytes.whole !== undefined) return bytesInMemory(bytes.whole.subarray(start, end));
  const length = end - start;
  const clamp = (offset: number): number => Math.min(length, Math.max(0, offset));
  return { length, read: (from, to) => bytes.read(start + clamp(from), start + clamp(to)) };
}

/** The bytes from `start` up to `end` for good; zeros where there are none. */
export function copyBytes(bytes: ByteSource, start: number, end: number): Uint8Array {
  const copy = new Uint8Array(end - start);
  for (let at = start; at < end; at += copiedAtOnce) copy.set(bytes.read(at, Math.min(end, at + copiedAtOnce)), at - start);
  return copy;
}
