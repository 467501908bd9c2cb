/** Collects numbers and texts as bytes, small numbers in few of them; `ByteReader` reads them back. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** A whole number from 0 to 2^32 - 1: seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    this.#makeRoom(5);
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number from -2^31 to 2^31 - 1; those near 0 are small either way. */
  signed(value: number): void {
    this.number((value << 1) ^ (value >> 31));
  }

  /** A number of any kind, eight bytes. */
  double(value: number): void {
    this.#makeRoom(8);
    new DataView(this.#bytes.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  /** Bytes as they are: whoever reads them must know how many there are. */
  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Anything that JSON holds; half a surrogate pair survives, which UTF-8 alone would lose. */
  json(value: unknown): void {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    this.number(bytes.length);
    this.append(bytes);
  }

  /** What was written so far. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + length));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
