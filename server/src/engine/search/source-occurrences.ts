import type { Segment, SegmentSource } from './search.ts';

/** Bytes that are looked through at once. */
const pageBytes = 1 << 15;

/** Where some text stands in a source, UTF-16 offsets in its text, in order: read page by page, and no further than it is asked for. */
export function* sourceOccurrences({ text }: Segment, { startByte, endByte }: SegmentSource, needle: string): Generator<number> {
  if (needle === '') return;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** The end of the page before, in which the needle may begin. */
  let carried = '';
  let units = 0;
  for (let from = startByte; from < endByte;) {
    let to = Math.min(endByte, from + pageBytes);
    while (to < endByte && isWithinCharacter(text.read(to, to + 1)[0])) to++;
    const page = carried + decoder.decode(text.read(from, to));
    const start = units - carried.length;
    for (let at = page.indexOf(needle); at >= 0; at = page.indexOf(needle, at + 1)) yield start + at;
    units = start + page.length;
    carried = needle.length > 1 ? page.slice(1 - needle.length) : '';
    from = to;
  }
}

function isWithinCharacter(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
