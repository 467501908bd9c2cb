import type { ByteSource } from '../../engine/text/byte-source.ts';

/**
 * One stretch of a pack. A section that is checked `at-opening` is read then, and the pack is refused where it is wrong: for little
 * directories. Of one that is checked `by-page` nothing is read before it is asked for; a page that is wrong then reads as zeros, and is
 * reported.
 */
export interface PackSection {
  /** Letters and dashes; one of its kind in a pack. */
  readonly name: string;
  readonly checked: 'at-opening' | 'by-page';
  /** The bytes, one chunk after another; a section begins at an offset divisible by 8. */
  readonly chunks: readonly Uint8Array[];
}

/** A file of named sections that is never changed. */
export interface Pack {
  /** A section; null where the pack has none of that name. Reading at a multiple of 8 gives bytes at a multiple of 8 in their buffer. */
  section(name: string): ByteSource | null;
  close(): void;
}

/**
 * Why a file is no pack that can be used: `missing` (or not to be opened), `foreign` (not ours at all), `byte-order`, `format` and
 * `engine` (written by another version), `truncated`, `corrupt`.
 */
export type PackRefusal = 'missing' | 'foreign' | 'byte-order' | 'format' | 'engine' | 'truncated' | 'corrupt';

/*
 * The file: a preamble of fixed length, the head as JSON, a checksum for each page, zeros up to the next page, and then the payload: the
 * sections, each at an offset divisible by 8, zeros between them. Numbers are unsigned, 32 bits, little-endian, and so is every number in
 * a section: machines of the other kind keep nothing.
 */

/** What a pack begins with. */
export const magic = new TextEncoder().encode('VERBATIM');
/** Raise it when the layout of packs changes; what is in the sections goes by the engine's version. */
export const packFormat = 1;
/** Reads otherwise where bytes are in another order. */
export const byteOrderMark = 0x0a0b0c0d;
/**
 * Bytes that are read and checked at once. Reading less saves next to no time; reading more costs each little list of postings the time of
 * its neighbours, and fills the cache with them.
 */
export const pageSize = 4096;

/** Offsets in the preamble, and its length. */
export const preamble = { byteOrder: 8, format: 12, headBytes: 16, pages: 20, checksum: 24, length: 32 } as const;

/** What the head says, beside the checksums. */
export interface PackHead {
  readonly engine: string;
  /** Of the payload, bytes. */
  readonly length: number;
  readonly sections: readonly SectionRecord[];
}

/** Where a section lies in the payload. */
export interface SectionRecord {
  readonly name: string;
  readonly checked: PackSection['checked'];
  readonly start: number;
  readonly end: number;
}

/** Where the payload begins. */
export function payloadStart(headBytes: number, pages: number): number {
  return Math.ceil((preamble.length + headBytes + pages * 4) / pageSize) * pageSize;
}

/** Whether this machine has the byte order of packs. */
export const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
