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

/** A quotation of an open draft. */
export interface ListedQuotation {
  /** The quoted words. */
  readonly range: Stretch;
  /** With their marks. */
  readonly outer: Stretch;
  readonly text: string;
  readonly speaker: string | null;
  readonly verdict: 'verbatim' | 'edited' | 'misquoted' | 'unsourced' | 'unchecked';
  /** Why it is `unchecked`. */
  readonly reason: string | null;
  /** The verdict as a sentence. */
  readonly summary: string;
  readonly attribution: 'confirmed' | 'contradicted' | 'unknown';
  readonly findings: readonly { readonly code: string; readonly severity: 'error' | 'warning' | 'information' | 'hint'; readonly message: string }[];
  /** Whether a person vouches for it. */
  readonly isVouched: boolean;
  /** Where the words stand in the sources; null where they do not. */
  readonly passage: ListedPassage | null;
}

export interface ListedPassage {
  readonly uri: string;
  readonly range: Stretch;
  readonly title: string;
  readonly text: string;
  readonly speaker: string | null;
  /** `p. 45`, `line 12`. */
  readonly place: string;
  /** Whether it is only the nearest, and not the quotation's. */
  readonly isNearest: boolean;
}

/** A passage of a source that drafts quote. */
export interface QuotedPassage {
  readonly range: Stretch;
  readonly drafts: readonly { readonly uri: string; readonly times: number }[];
}

/** What the server can be asked, beside what every language server can. */
export interface Requests {
  /** Removes all that the server keeps of the sources, and has them read again. */
  readonly 'verbatim/clearIndex': { readonly params: object; readonly answer: RemovedIndex };
  /** The quotations of an open draft; null where the document is none. */
  readonly 'verbatim/quotations': { readonly params: { readonly uri: string }; readonly answer: readonly ListedQuotation[] | null };
  /** What has been quoted of an open source; null where the document is none. */
  readonly 'verbatim/quoted': { readonly params: { readonly uri: string }; readonly answer: readonly QuotedPassage[] | null };
  readonly 'verbatim/record': { readonly params: RecordParams; readonly answer: RecordAnswer };
}
