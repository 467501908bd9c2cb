import type { Description } from '../../engine/document/bibliography/describe.ts';
import type { Bibliography } from '../../engine/document/bibliography/reference.ts';
import type { Metadata } from '../../engine/document/metadata.ts';
import type { SkippedFile } from '../ports.ts';

/** What a worker can be asked to do. Tasks and results are plain data, so that they can be sent to a thread. */
export type Task = IndexTask | BibliographyTask | SpeechTask | MergeTextsTask | MergeSpeechTask;

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
  /** What is said of it elsewhere. */
  readonly description?: Description;
}

/** Reads a bibliography. */
export interface BibliographyTask {
  readonly kind: 'bibliography';
  /** In the workspace folder. */
  readonly path: string;
}

/** Finds out who speaks in some sources of a shard, and what can be quoted of them. */
export interface SpeechTask {
  readonly kind: 'speech';
  readonly shard: WrittenPack;
  readonly sources: readonly SourceAt[];
}

/** Puts what is in use of several shards into one, shard by shard. */
export interface MergeTextsTask {
  readonly kind: 'merge-texts';
  readonly parts: readonly MergePart[];
}

/** The same for what was found out about who speaks. */
export interface MergeSpeechTask {
  readonly kind: 'merge-speech';
  readonly parts: readonly MergePart[];
}

export interface MergePart {
  readonly shard: WrittenPack;
  /** The sources that are still in use, in the order of their positions. */
  readonly sources: readonly SourceAt[];
}

/** A source of a shard. */
export interface SourceAt {
  readonly position: number;
  /** In the workspace folder: for messages. */
  readonly path: string;
  /** Of its text, UTF-16 units. */
  readonly length: number;
  /** A worker was lost over it: it is left out, as one of which nothing is known. */
  readonly isTooMuch?: boolean;
}

/** A pack that a worker has written. */
export interface WrittenPack {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its bytes, where they could not be written to a storage or there is none; else null. */
  readonly bytes: Uint8Array | null;
}

export type ResultOf<T extends Task> = T extends IndexTask ? IndexResult : T extends BibliographyTask ? BibliographyResult : PackResult;

export interface BibliographyResult {
  /** Null for a file that is none. */
  readonly bibliography: Bibliography | null;
}

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
  | ({ readonly kind: 'failed' } & FailedRead);

/** The indexed files of a result have the positions 0, 1, 2… in its shard. */
export interface IndexedFile {
  readonly path: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  readonly metadata: Metadata;
}

export interface FailedRead {
  readonly path: string;
  readonly failure: SkippedFile;
  /** Whether it will fail again as long as its bytes are the same; a file that could not be opened may be readable the next time. */
  readonly isLasting: boolean;
}

/** A shard with the sources of the task in their order; null where the task was cancelled, or what is kept could not be read. */
export interface PackResult {
  readonly shard: WrittenPack | null;
}
