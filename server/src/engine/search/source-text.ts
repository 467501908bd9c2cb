import { copyBytes } from '../text/byte-source.ts';
import type { Segment, SegmentSource } from './search.ts';

/** A copy of a source's bytes. */
export function sourceBytes({ text }: Segment, { startByte, endByte }: SegmentSource): Uint8Array {
  return copyBytes(text, startByte, endByte);
}

/** A source's text as it was put in, but for lone surrogates, which are replacement characters now. */
export function sourceText(segment: Segment, source: SegmentSource): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(sourceBytes(segment, source));
}
