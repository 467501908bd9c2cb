/**
 * Reads what `ByteWriter` wrote. Total: what is not there, or makes no sense, reads as 0 and is kept in mind, so that one look at the end
 * says whether all was well.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #isBroken = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Whether all has been read, and nothing was broken. */
  get isDone(): boolean {
    return !this.#isBroken && this.#at === this.#bytes.length;
  }

  /** Whether nothing was broken so far. */
  get isSound(): boolean {
    return !this.#isBroken;
  }

  /** Whether all has been read. */
  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Index of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** What `ByteWriter.blob` wrote: a window into what is read. */
  blob(): Uint8Array {
    const length = this.count();
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }

  /** What was read makes no sense. */
  fail(): void {
    this.#isBroken = true;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || (shift === 28 && byte > 0x0f)) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    this.fail();
    return 0;
  }

  /** A number that may be no larger than `limit`. */
  upTo(limit: number): number {
    const value = this.number();
    if (value <= limit) return value;
    this.fail();
    return 0;
  }

  signed(): number {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }

  double(): number {
    if (this.#at + 8 > this.#bytes.length) {
      this.fail();
      return 0;
    }
    const { buffer, byteOffset } = this.#bytes;
    const value = new DataView(buffer, byteOffset + this.#at).getFloat64(0, true);
    this.#at += 8;
    return value;
  }

  /**
   * How many things follow: no more than there are bytes, so that a broken number makes nobody wait or run out of memory.
   * @param perByte how many things one byte can stand for
   */
  count(perByte = 1): number {
    const count = this.number();
    if (count <= (this.#bytes.length - this.#at) * perByte) return count;
    this.fail();
    return 0;
  }

  /** What `json` wrote, of whatever shape; undefined where it is no JSON. */
  json(): unknown {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.blob()));
    } catch {
      this.fail();
      return undefined;
    }
  }
}
