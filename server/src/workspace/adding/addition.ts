import type { Cancellation } from '../ports.ts';

/** How far a page is followed before it is given up. */
export interface FetchLimits {
  /** Of the page, unpacked. */
  readonly bytes: number;
  /** From the first question for its address to its last byte. */
  readonly milliseconds: number;
  /** How often it may send on to another address. */
  readonly redirects: number;
}

export const defaultLimits: FetchLimits = { bytes: 20 * 1024 * 1024, milliseconds: 30_000, redirects: 10 };

/** As high as a writer may set them. */
export const highestLimits = { megabytes: 256, seconds: 600 } as const;

/** Where a source is to be put. */
export interface Destination {
  /** The folder whose corpus it goes into, as a URI. */
  readonly folder: string;
  /** The corpus folder, as the setting has it. */
  readonly corpus: string;
  /** Nothing outside the folder may be read or written, wherever links lead. */
  readonly confined: boolean;
}

/** A page to be added, because its writer asked for it. */
export interface PageToAdd {
  /** As typed. */
  readonly address: string;
  readonly limits: FetchLimits;
  /** Whether addresses of this machine and of its own network may be asked. */
  readonly allowsPrivate: boolean;
  /** Saves also what seems to be a part of the page, or a page of a login, marked as an excerpt. */
  readonly anyway: boolean;
}

/** A file to be added. */
export interface FileToAdd {
  /** As a URI. */
  readonly file: string;
}

export type Addition = Destination & (PageToAdd | FileToAdd);

/** A page sent its reader on to another address. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Of HTTP: 301, 302… */
  readonly status: number;
}

/** A page as it came, its content encoding taken off. */
export interface FetchedPage {
  /** Where it was in the end. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** The header `Content-Type`, as sent; null where there was none. */
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** Why nothing was saved. */
export type RefusalCode =
  | 'address' | 'private' | 'unreachable' | 'certificate' | 'too-slow' | 'too-large' | 'redirects' | 'status' | 'type' | 'damaged' | 'cancelled'
  | 'login' | 'paid' | 'little-text' | 'unreadable' | 'exists' | 'not-written';

export interface Refusal {
  readonly code: RefusalCode;
  /** What, where, and what to do. */
  readonly message: string;
  readonly redirects: readonly Redirect[];
  /** Whether there is something that could be saved all the same, for a writer who insists. */
  readonly mayBeForced: boolean;
}

/** Opens connections: the only part of Verbatim that does. */
export interface PageFetcher {
  fetch(url: URL, options: Pick<PageToAdd, 'limits' | 'allowsPrivate'>): Promise<{ readonly page: FetchedPage } | { readonly refusal: Refusal }>;
}

/** The files of the folder that sources are added to. Paths as in `FolderFiles`. */
export interface CorpusFiles {
  /** Names in a folder; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  /** Null where there is no such file, or it may not be read. */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Writes a new file, whole or not at all; folders above it are made.
   * @returns false where there is a file of that name: nothing is ever written over
   * @throws with a message that says why it could not be written
   */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
}

/** What adding needs of the machine. */
export interface AddingHost {
  readonly fetcher: PageFetcher;
  readonly files: CorpusFiles;
  /** @throws with a message that says why */
  readFile(uri: string): Promise<Uint8Array>;
  /** In hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** ISO 8601 in UTC, seconds: `2031-05-02T06:00:00Z`. */
  now(): string;
}

/** One place where two versions of a page differ, in words. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
  /** The words of both that stand before it, a few. */
  readonly behind: string;
}

/** How a page differs from what was saved of it before. */
export interface VersionComparison {
  /** Path of the source that was saved before. */
  readonly earlier: string;
  /** When that was, ISO 8601. */
  readonly since: string;
  /** Null where so much differs that a list of words says nothing. */
  readonly changes: readonly WordChange[] | null;
}

/** A source was saved. */
export interface Added {
  readonly kind: 'added';
  /** In the folder. */
  readonly path: string;
  /** What was fetched, beside it; null where the source is that very file. */
  readonly original: string | null;
  readonly title: string | null;
  readonly author: readonly string[];
  readonly published: string | null;
  /** Where it was in the end; null for a file. */
  readonly url: string | null;
  readonly redirects: readonly Redirect[];
  readonly words: number;
  /** What the page says of its own corrections and updates. */
  readonly notices: readonly string[];
  readonly comparison: VersionComparison | null;
  /** Why it may not be all of the page, where it was saved in spite of that. */
  readonly doubt: string | null;
}

/** The page has the same words as when it was saved last: nothing was written. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly path: string;
  readonly since: string;
  readonly redirects: readonly Redirect[];
}

export type AdditionOutcome = Added | Unchanged | ({ readonly kind: 'refused' } & Refusal);

/** Adds sources: reads, fetches and writes outside the main loop. Never throws. */
export interface Adding {
  add(addition: Addition, cancellation?: Cancellation): Promise<AdditionOutcome>;
}

/** Nothing was saved, and nothing can be. */
export function refused(code: RefusalCode, message: string, redirects: readonly Redirect[] = []): { readonly kind: 'refused' } & Refusal {
  return { kind: 'refused', code, message, redirects, mayBeForced: false };
}
