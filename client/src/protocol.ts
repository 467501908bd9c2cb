/** What the server is doing and what it has to check against: shown in the language status, never in a pop-up. */
export interface StatusReport {
  readonly state: 'indexing' | 'ready' | 'no-corpus' | 'error';
  /** Sources that can be quoted from, over all workspace folders. */
  readonly sources: number;
  /** Files of the corpus that could not be read; the server's log names each with its reason. */
  readonly skipped: number;
  /** One sentence for the writer; always there when `state` is `error`. */
  readonly message?: string;
}

/** The notification that carries a {@link StatusReport}, sent by the server whenever its state changes. */
export const statusMethod = 'verbatim/status';

/** What the server is told once, in `initialize`. */
export interface InitializationOptions {
  /** Whether the writer trusts this workspace; where not, the server reads nothing outside its folders. */
  readonly trusted: boolean;
  /** Absolute path of the folder in which the server may keep what it has worked out of the sources. */
  readonly storage: string;
  /** Whether it is to keep anything there; what is there is removed where not. */
  readonly cache: boolean;
  /** This client has the commands that ask the writer for a reason or a name. */
  readonly asks: true;
}

/** What the server has removed of what it kept. */
export interface RemovedIndex {
  readonly files: number;
  readonly bytes: number;
}

/** Zero-based line and UTF-16 unit within it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** What is to be put on record about the quotation at a place. */
export interface RecordParams {
  readonly uri: string;
  readonly position: Place;
  /** Which findings are to be left alone, all where no code is named, and why. */
  readonly ignored?: { readonly codes: readonly string[]; readonly reason: string | null };
  readonly vouched?: { readonly by: string; readonly on: string; readonly against: string };
}

/** The file with the new line in it, to be written; or why there is none. */
export type RecordAnswer =
  | { readonly file: string; readonly text: string }
  | { readonly problem: string };

/** What the server can be asked, beside what every language server can. */
export interface Requests {
  /** Removes all that the server keeps of the sources, and has them read again. */
  readonly 'verbatim/clearIndex': { readonly params: object; readonly answer: RemovedIndex };
  readonly 'verbatim/record': { readonly params: RecordParams; readonly answer: RecordAnswer };
}
