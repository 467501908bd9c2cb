import type { Metadata } from '../../engine/document/metadata.ts';

/** Which shards hold which files of a corpus. */
export interface Manifest {
  /** By path in the workspace folder. */
  readonly files: ReadonlyMap<string, ManifestFile>;
  /** By name. */
  readonly shards: ReadonlyMap<string, ShardRecord>;
}

/** A file as it was when it was read. */
export type ManifestFile = KeptFile | FailedFile;

interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A file whose text is kept. */
export interface KeptFile extends FileStamp {
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  readonly metadata: Metadata;
  readonly text: ShardPlace;
  /** Null until its speakers are found. */
  readonly speech: ShardPlace | null;
}

/** A file that could not be understood: it is not read again before it changes. */
export interface FailedFile extends FileStamp {
  /** As in `SkippedFile`. */
  readonly failure: { readonly code: string; readonly message: string };
}

/** Where a shard keeps a source. */
export interface ShardPlace {
  readonly shard: string;
  /** In the shard's order. */
  readonly position: number;
}

/** A shard, whether or not all of it is still in use. */
export interface ShardRecord {
  /** Bytes. */
  readonly size: number;
  /** Sources that it was made of. */
  readonly sources: number;
}
