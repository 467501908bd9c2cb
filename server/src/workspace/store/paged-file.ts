import type { ByteSource } from '../../engine/text/byte-source.ts';
import { checksum } from '../../engine/text/checksum.ts';
import type { Span } from '../../engine/text/span.ts';
import type { OpenFile } from '../ports.ts';
import { pageSize } from './pack.ts';
import type { PageCache } from './page-cache.ts';

/** Which stretch of a file has pages, and how they are kept. */
export interface PagedFileOptions {
  /** Where the first page begins; a multiple of 8. */
  readonly start: number;
  /** Bytes of all pages together. */
  readonly length: number;
  /** One a page. */
  readonly checksums: Uint32Array;
  readonly cache: PageCache;
  /** Called once, when a page is wrong. */
  readonly onDamage: () => void;
}

/** What is known of a page. */
const [unseen, sound, damaged] = [0, 1, 2] as const;

/** A stretch of more pages than this is read past the cache, which it would sweep clean. */
const cachedTogether = 4;

/**
 * A file that is read by pages. A page is checked when it is read for the first time; one that is wrong is zeros from then on. What lies
 * in one page is a window into the cache.
 */
export class PagedFile implements ByteSource {
  readonly length: number;
  readonly #file: OpenFile;
  readonly #options: PagedFileOptions;
  readonly #number: number;
  readonly #states: Uint8Array;
  #isDamaged = false;
  #isReported = false;

  constructor(file: OpenFile, options: PagedFileOptions) {
    this.#file = file;
    this.#options = options;
    this.length = options.length;
    this.#number = options.cache.addFile();
    this.#states = new Uint8Array(options.checksums.length);
  }

  read(start: number, end: number): Uint8Array {
    const from = Math.min(Math.max(0, start), this.length);
    const to = Math.min(Math.max(from, end), this.length);
    if (from === to) return new Uint8Array(0);
    const first = Math.floor(from / pageSize);
    const last = Math.floor((to - 1) / pageSize);
    const bytes = this.#stretch(first, last, { start: from - first * pageSize, end: to - first * pageSize });
    if (this.#isDamaged && !this.#isReported) {
      this.#isReported = true;
      this.#options.onDamage();
    }
    return bytes;
  }

  /** Whether all pages of a stretch are sound, which is looked up in the file now; nothing is reported. */
  isSound(start: number, end: number): boolean {
    if (start === end) return true;
    const [first, last] = [Math.floor(start / pageSize), Math.floor((end - 1) / pageSize)];
    this.#stretch(first, last, { start: start - first * pageSize, end: end - first * pageSize });
    return !this.#states.subarray(first, last + 1).includes(damaged);
  }

  /** @param within counted from the first page's beginning */
  #stretch(first: number, last: number, within: Span): Uint8Array {
    if (first === last) return this.#page(first).subarray(within.start, within.end);
    if (last - first >= cachedTogether) return this.#pastCache(first, last).subarray(within.start, within.end);
    const bytes = new Uint8Array(within.end - within.start);
    for (let page = first; page <= last; page++) {
      const start = (page - first) * pageSize;
      bytes.set(this.#page(page).subarray(Math.max(0, within.start - start), within.end - start), Math.max(0, start - within.start));
    }
    return bytes;
  }

  #page(page: number): Uint8Array {
    const { cache } = this.#options;
    const held = cache.get(this.#number, page);
    if (held !== undefined) return held;
    const bytes = cache.take(this.#number, page);
    this.#fill(page, bytes.subarray(0, this.length - page * pageSize));
    return bytes;
  }

  #pastCache(first: number, last: number): Uint8Array {
    const bytes = new Uint8Array(Math.min((last + 1) * pageSize, this.length) - first * pageSize);
    this.#fill(first, bytes);
    return bytes;
  }

  #fill(first: number, bytes: Uint8Array): void {
    this.#file.fill(this.#options.start + first * pageSize, bytes);
    for (let at = 0; at < bytes.length; at += pageSize) this.#check(first + at / pageSize, bytes.subarray(at, at + pageSize));
  }

  #check(page: number, bytes: Uint8Array): void {
    const state = this.#states[page] ?? unseen;
    if (state === sound) return;
    const isSound = state === unseen && checksum(bytes) === this.#options.checksums[page];
    this.#states[page] = isSound ? sound : damaged;
    if (isSound) return;
    bytes.fill(0);
    this.#isDamaged = true;
  }
}
