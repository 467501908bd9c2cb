import type { Adding } from '../workspace/adding/addition.ts';
import type { HostKeeping } from '../workspace/keeping.ts';
import type { FolderFiles, Scheduler } from '../workspace/ports.ts';

/**
 * What the command line needs of the machine that it runs on, so that it can be run in memory. Paths that it gives and takes are
 * relative to where the command was started, `/` between names, `.` for that place itself.
 */
export interface CommandLineHost {
  /** Without the interpreter and the script. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  readonly files: CommandFiles;
  readonly scheduler: Scheduler;
  /** This program's version. */
  readonly version: string;
  /** How corpora are kept between runs; not at all where it is not given. */
  readonly keeping?: HostKeeping;
  /** How sources are added. */
  readonly adding: Adding;
  /** Absolute path of the folder for what is kept: the one that was typed, else the platform's own; null where it has none. */
  cachePlace(typed?: string): string | null;
  /** Serves an editor over standard input and output until it says goodbye. @param storage where corpora are kept; null: nowhere */
  serveEditor(storage: string | null): Promise<void>;
}

/** A stream that people or programs read. */
export interface Output {
  /** @returns when the text is written, or when nobody reads any more */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
}

/** The files that a command may be given. */
export interface CommandFiles {
  /** What was typed, in the form that the others take: relative, `/` between names. Patterns keep their special characters. */
  pathOf(typed: string): string;
  /** The path of `to` as seen from the folder `from`. */
  relative(from: string, to: string): string;
  kindOf(path: string): Promise<'file' | 'folder' | null>;
  /** The folder as the workspace reads it. */
  folder(path: string): FolderFiles;
  /** What a folder holds, by name. @throws with a message that says why it cannot be read */
  list(path: string): Promise<readonly FolderItem[]>;
  /** @throws with a message that says why it cannot be read */
  read(path: string): Promise<Uint8Array>;
  uriOf(path: string): string;
  /** The folders above the one where the command was started, nearest first: `..`, `../..`. */
  readonly parents: readonly string[];
}

/** One name in a folder; links to folders are not followed and not listed. */
export interface FolderItem {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
