import type { Metadata } from '../../engine/document/metadata.ts';
import type { SkippedFile } from '../ports.ts';

/** What a worker can be asked to do. Tasks and results are plain data, so that they can be sent to a thread. */
export type Task = IndexTask | SpeechTask | MergeTask;

/** Reads files, extracts their text, and writes all that is kept of them as one shard. */
export interface IndexTask {
  readonly kind: 'index';
  readonly files: readonly FileToIndex[];
}

export interface FileToIndex {
  /** In the workspace folder. */
  readonly path: string;
  /** SHA-256 of sources that are kept already, and that this file may be: a file with these bytes is not indexed again. */
  readonly known: readonly string[];
}

/** Finds out who speaks in the sources of a shard, and what can be quoted of them. */
export interface SpeechTask {
  readonly kind: 'speech';
  /** Name of the shard. */
  readonly shard: string;
}

/** Puts what is alive of several shards into one. */
export interface MergeTask {
  readonly kind: 'merge';
  readonly shards: readonly ShardToMerge[];
}

export interface ShardToMerge {
  readonly name: string;
  /** Positions of the sources that are still in use, ascending. */
  readonly alive: readonly number[];
}

export type ResultOf<T extends Task> = T extends IndexTask ? IndexResult : T extends SpeechTask ? SpeechResult : MergeResult;

/** One outcome for each file, in the task's order; fewer where the task was cancelled. */
export interface IndexResult {
  readonly outcomes: readonly FileOutcome[];
  /** Null where nothing was to be indexed. */
  readonly shard: WrittenPack | null;
}

export type FileOutcome =
  | ({ readonly kind: 'indexed' } & IndexedFile)
  /** The bytes are a known source's. */
  | { readonly kind: 'known'; readonly path: string; readonly sha256: string }
  /** @see FailedFile.isLasting */
  | ({ readonly kind: 'failed' } & FailedFile);

export interface IndexedFile {
  readonly path: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Its index among the sources of the shard. */
  readonly position: number;
  readonly words: number;
  readonly metadata: Metadata;
}

export interface FailedFile {
  readonly path: string;
  readonly failure: SkippedFile;
  /** Whether it will fail again as long as its bytes are the same; a file that could not be opened may be readable the next time. */
  readonly isLasting: boolean;
}

/** A pack that a worker has written. */
export interface WrittenPack {
  readonly name: string;
  /** Its bytes, where they could not be written to a storage or there is none; else null. */
  readonly bytes: Uint8Array | null;
}

export interface SpeechResult {
  readonly pack: WrittenPack;
}

export interface MergeResult {
  /** The sources stand in it in the order of the task. */
  readonly shard: WrittenPack;
}
