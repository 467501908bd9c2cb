import type { Metadata } from '../engine/document/metadata.ts';

/**
 * What the workspace needs of the platform it runs on. `hosts/` implements these for Node; a browser build brings its own. Paths are
 * relative to the folder they belong to, `/` between names; a path may begin with `../` where a trusted folder's settings lead outside.
 */
export interface FolderFiles {
  /** The folder as a URI, without a slash at its end. */
  readonly uri: string;
  /**
   * All files below `path` (`.` for the folder itself), at any depth, in a stable order; a folder that does not exist has none.
   * @param enters which folders to look into; all by default
   */
  list(path: string, enters?: (folder: string) => boolean): Promise<FileList>;
  /** @throws when the file is gone or may not be read; the error's message says which. */
  read(path: string): Promise<Uint8Array>;
  /** The URI of a file of the folder. */
  uriOf(path: string): string;
  /** The path in the folder of a URI; null where it lies outside. */
  pathOf(uri: string): string | null;
}

export interface FileList {
  /** The path that was listed, in the form that the paths of its files have. */
  readonly base: string;
  readonly files: readonly FileEntry[];
  /** What could not be listed, such as a link that leads out of the folder. */
  readonly skipped: readonly SkippedFile[];
}

export interface FileEntry {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A file of the corpus that is no source, and why. */
export interface SkippedFile {
  readonly path: string;
  /** Short and stable, for machines: `unsupported`, `binary`, `too-large`, `unreadable`, `link-outside`… */
  readonly code: string;
  /** A sentence for people, with what to do. */
  readonly message: string;
  /** What is said of it outside its file, where anything is: one that is confidential is so although it cannot be read. */
  readonly described?: Metadata;
}

/**
 * A place where what was worked out of one corpus is kept between runs: a flat folder of files. Two windows and a command line may use it
 * at once: a file that was added is never written to again, and one that is replaced is replaced whole.
 */
export interface Storage {
  /** Where it is, for log lines. */
  readonly place: string;
  /** @throws never: a folder that cannot be listed has no files */
  list(): Promise<readonly StoredFile[]>;
  /** Opens a file to be read piecewise; null where there is none, or it may not be read. Holds on to no more handles than the platform can spare. */
  open(name: string): OpenFile | null;
  /**
   * Writes a new file under a name that none has had, whole or not at all.
   * @param kind what its name begins with: letters
   * @param chunks the bytes, one after another
   * @returns the name
   * @throws StorageError
   */
  add(kind: string, chunks: Iterable<Uint8Array>): Promise<string>;
  /**
   * Writes a file in place of the one of that name, whole or not at all.
   * @throws StorageError
   */
  replace(name: string, chunks: Iterable<Uint8Array>): Promise<void>;
  /** Removes a file; one that is open can be read on, and one that cannot be removed (somebody else has it open) stays. */
  remove(name: string): Promise<void>;
}

/** A file of a storage. */
export interface StoredFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since it was written. */
  readonly age: number;
}

/** A file that is read piecewise and without waiting. */
export interface OpenFile {
  /** Bytes. */
  readonly length: number;
  /** Fills `into` with the bytes from `start` on; what cannot be read (the file has gone) is zeros. */
  fill(start: number, into: Uint8Array): void;
  close(): void;
}

/** That something could not be written: the disk is full, the folder may not be written to. The message says what and where. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** The storages of all corpora, one a corpus. */
export interface StorageRoot {
  /** Where it is, for people. */
  readonly place: string;
  /** The storage of one corpus, which from now on counts as used. @param key letters and digits, from `corpusKey` */
  of(key: string): Storage;
  /** Removes the storages that nobody has used for so long, in milliseconds. */
  sweep(unusedFor: number): Promise<Removed>;
  /** Removes everything. */
  purge(): Promise<Removed>;
}

/** What was removed from a storage. */
export interface Removed {
  readonly files: number;
  readonly bytes: number;
}

/** Time and turns of the main loop. */
export interface Scheduler {
  /** Calls back once after the delay; the result takes the call back. */
  after(milliseconds: number, call: () => void): () => void;
  /** The clock of the writer's place, as `2031-05-02T06:00`. */
  now(): string;
  /** Lets waiting input be handled before long work goes on. */
  yield(): Promise<void>;
}

/** Where log lines go. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Whoever asked may have lost interest: long work looks here at every step. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Long work says how far it is. */
export interface Progress {
  /** @param share of the whole work, 0 to 1: what is to be done is not all equally long */
  report(done: number, total: number, share: number): void;
}
