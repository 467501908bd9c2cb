import { byteOccurrences } from './byte-search.ts';
import { utf16Offset } from './checkpoints.ts';
import type { Segment, SegmentSource } from './search.ts';

/** Where some text stands in a source, UTF-16 offsets in its text, in order; the source's bytes are read no further than it is asked for. */
export function* sourceOccurrences(segment: Segment, source: SegmentSource, needle: string): Generator<number> {
  for (const byte of byteOccurrences(segment.text, source.startByte, source.endByte, new TextEncoder().encode(needle))) yield utf16Offset(segment, source, byte);
}
