import type { Metadata } from '../../engine/document/metadata.ts';

/** Which shards hold which files of a corpus. */
export interface Manifest {
  /** By path in the workspace folder. */
  readonly files: ReadonlyMap<string, ManifestFile>;
  /** By name: every shard that a file is said to be in, and no other. */
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
  /** See `StoredSource.described`. */
  readonly described: string;
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

/** How many sources of each shard are in use: one of which little is may be worth merging with others. */
export function liveCounts({ files, shards }: Manifest): ReadonlyMap<string, number> {
  const counts = new Map([...shards.keys()].map((name) => [name, 0]));
  const count = ({ shard }: ShardPlace): void => { counts.set(shard, (counts.get(shard) ?? 0) + 1); };
  for (const file of files.values()) {
    if ('failure' in file) continue;
    count(file.text);
    if (file.speech !== null) count(file.speech);
  }
  return counts;
}

/** A manifest of some files, with those of the shards that they are in. */
export function manifestOf(files: ReadonlyMap<string, ManifestFile>, shards: ReadonlyMap<string, ShardRecord>): Manifest {
  const used = liveCounts({ files, shards: new Map() });
  return { files, shards: new Map([...shards].filter(([name]) => used.has(name))) };
}
