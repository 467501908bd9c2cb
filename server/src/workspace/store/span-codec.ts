import type { Span } from '../../engine/text/span.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Writes a span by how far it starts from a place nearby, and its length. */
export function writeSpan({ start, end }: Span, from: number, writer: ByteWriter): void {
  writer.signed(start - from);
  writer.number(end - start);
}

/** @param limit of the text that the span counts in */
export function readSpan(from: number, limit: number, reader: ByteReader): Span {
  const start = from + reader.signed();
  const end = start + reader.number();
  if (start < 0 || end > limit) reader.fail();
  return { start, end };
}
