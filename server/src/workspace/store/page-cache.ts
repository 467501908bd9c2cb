import { pageSize } from './pack.ts';

interface HeldPage {
  key: number;
  readonly bytes: Uint8Array;
  /** Whether it was asked for again since the hand came by. */
  isRecent: boolean;
}

/**
 * The pages of files that were read last, for all files of a process together: bounded, whatever the files' number and size. Memory is
 * taken once and used again (fresh memory costs more than the reading), so that a page that was given may hold another one after the next
 * reading. Which page goes is decided by a clock: its hand passes by the pages, and takes the first that nobody has asked for again since
 * it came by last.
 */
export class PageCache {
  readonly #most: number;
  readonly #held = new Map<number, HeldPage>();
  readonly #clock: HeldPage[] = [];
  #hand = 0;
  #chunk = new Uint8Array(0);
  #files = 0;

  /** @param bytes that are held at most, all pages together */
  constructor(bytes: number = 16 * 1024 * 1024) {
    this.#most = Math.max(1, Math.floor(bytes / pageSize));
  }

  /** A number that stands for one more file. */
  addFile(): number {
    return this.#files++;
  }

  /** A page of a file, if it is still held. */
  get(file: number, page: number): Uint8Array | undefined {
    const held = this.#held.get(keyOf(file, page));
    if (held !== undefined) held.isRecent = true;
    return held?.bytes;
  }

  /** Room for a page that is not held, to be filled by the caller; something else may stand in it. */
  take(file: number, page: number): Uint8Array {
    const key = keyOf(file, page);
    const room = this.#clock.length < this.#most ? this.#grow() : this.#evict();
    room.key = key;
    this.#held.set(key, room);
    return room.bytes;
  }

  #grow(): HeldPage {
    if (this.#chunk.length === 0) this.#chunk = new Uint8Array(Math.min(pagesPerChunk, this.#most - this.#clock.length) * pageSize);
    const room: HeldPage = { key: 0, bytes: this.#chunk.subarray(0, pageSize), isRecent: false };
    this.#chunk = this.#chunk.subarray(pageSize);
    this.#clock.push(room);
    return room;
  }

  #evict(): HeldPage {
    for (;;) {
      const page = this.#clock[this.#hand++ % this.#clock.length];
      if (page === undefined) return this.#grow();
      if (!page.isRecent) {
        this.#held.delete(page.key);
        return page;
      }
      page.isRecent = false;
    }
  }
}

/** Memory is taken for so many pages at once. */
const pagesPerChunk = 64;

/** Files have fewer pages than this. */
const pagesPerFile = 2 ** 26;

function keyOf(file: number, page: number): number {
  return file * pagesPerFile + page;
}
