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
