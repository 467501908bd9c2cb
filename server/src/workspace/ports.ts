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
}

/** Time and turns of the main loop. */
export interface Scheduler {
  /** Calls back once after the delay; the result takes the call back. */
  after(milliseconds: number, call: () => void): () => void;
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
  report(done: number, total: number): void;
}
