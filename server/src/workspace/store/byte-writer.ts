import { createByteWriter } from '../../engine/text/varint.ts';

/** Collects numbers and texts as bytes, small numbers in few of them; `ByteReader` reads them back. */
export class ByteWriter {
  readonly #out = createByteWriter();

  /** Bytes so far. */
  get length(): number {
    return this.#out.length;
  }

  /** A whole number from 0 to 2^32 - 1: seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    this.#out.varint(value >>> 0);
  }

  /** A whole number from -2^31 to 2^31 - 1; those near 0 are small either way. */
  signed(value: number): void {
    this.number((value << 1) ^ (value >> 31));
  }

  /** A number of any kind, eight bytes. */
  double(value: number): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, value, true);
    this.#out.append(bytes);
  }

  /** Bytes as they are: whoever reads them must know how many there are. */
  append(bytes: Uint8Array): void {
    this.#out.append(bytes);
  }

  /** Anything that JSON holds; half a surrogate pair survives, which UTF-8 alone would lose. */
  json(value: unknown): void {
    this.blob(new TextEncoder().encode(JSON.stringify(value)));
  }

  /** Bytes, and before them how many there are. */
  blob(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.append(bytes);
  }

  /** What was written so far. */
  bytes(): Uint8Array {
    return this.#out.finish();
  }
}
