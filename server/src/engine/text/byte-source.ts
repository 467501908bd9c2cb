/**
 * Bytes that are read piecewise and without waiting: an array in memory, or an open file. What is read may be kept only until the next
 * reading, and must not be written to: it can be a window into a cache.
 */
export interface ByteSource {
  /** Bytes in all. */
  readonly length: number;
  /**
   * The bytes from `start` up to `end`, both clamped to what is there. What cannot be read (the file is gone, a checksum is wrong) comes
   * back as zeros: whoever owns the source has taken note, and readers must be able to live with any bytes.
   */
  read(start: number, end: number): Uint8Array;
}

/** Bytes that are in memory anyway. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, read: (start, end) => bytes.subarray(Math.max(0, start), Math.max(0, end)) };
}
