/**
 * The pages of files that were read last, for all files of a process together: bounded, whatever the files' number and size. Pages that
 * are asked for again stay: there are two generations, and when the younger has filled its half, the older one goes.
 */
export class PageCache {
  readonly #most: number;
  #young = new Map<number, Uint8Array>();
  #youngBytes = 0;
  #old: ReadonlyMap<number, Uint8Array> = new Map();
  #files = 0;

  /** @param bytes that are held at most, all pages together */
  constructor(bytes: number = 16 * 1024 * 1024) {
    this.#most = bytes / 2;
  }

  /** A number that stands for one more file. */
  addFile(): number {
    return this.#files++;
  }

  /** A page of a file, if it is still held. */
  get(file: number, page: number): Uint8Array | undefined {
    const key = keyOf(file, page);
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.put(file, page, old);
    return old;
  }

  /** Holds a page for a while. */
  put(file: number, page: number, bytes: Uint8Array): void {
    if (this.#youngBytes + bytes.length > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngBytes = 0;
    }
    this.#young.set(keyOf(file, page), bytes);
    this.#youngBytes += bytes.length;
  }
}

/** Files have fewer pages than this. */
const pagesPerFile = 2 ** 26;

function keyOf(file: number, page: number): number {
  return file * pagesPerFile + page;
}
