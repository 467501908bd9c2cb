import type { ByteSource } from '../text/byte-source.ts';

/** Bytes that are looked through at once. */
const pageBytes = 1 << 16;

/**
 * Where some bytes stand among others, from `start` up to `end`, in order: read page by page, and no further than it is asked for. Boyer and
 * Moore's search as Horspool simplified it: the byte under the needle's end tells how far the needle may leap.
 */
export function* byteOccurrences(text: ByteSource, start: number, end: number, needle: Uint8Array): Generator<number> {
  const last = needle.length - 1;
  if (last < 0) return;
  const leaps = new Uint32Array(256).fill(needle.length);
  for (let at = 0; at < last; at++) leaps[needle[at]!] = last - at;
  for (let from = start; from + last < end;) {
    const bytes = text.read(from, Math.min(end, from + pageBytes + last));
    const found: number[] = [];
    let at = last;
    for (; at < bytes.length; at += leaps[bytes[at]!]!) {
      if (bytes[at] === needle[last] && isAt(bytes, at - last, needle)) found.push(from + at - last);
    }
    // What was read may be overwritten while somebody looks at what was found.
    yield* found;
    if (bytes.length <= last) return;
    from += Math.min(at - last, bytes.length - last);
  }
}

function isAt(bytes: Uint8Array, at: number, needle: Uint8Array): boolean {
  for (let index = 0; index < needle.length; index++) if (bytes[at + index] !== needle[index]) return false;
  return true;
}
