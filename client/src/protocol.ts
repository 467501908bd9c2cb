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

/** In a source's text, UTF-16 units: the server's own, which the client only hands back. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Words that can be put in. */
export interface OfferedQuotation {
  readonly words: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly issued: string | null;
  readonly place: string;
  readonly source: number;
  readonly span: Offsets;
}

export interface ReplacedText {
  readonly range: Stretch;
  readonly newText: string;
}

export interface ListedSource {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly issued: string | null;
  readonly words: number;
}

/** The sources, and the files that are none with the reason. */
export interface SourceList {
  readonly sources: readonly ListedSource[];
  readonly skipped: readonly { readonly path: string; readonly uri: string; readonly message: string }[];
}

/** What can be quoted of a source. */
export interface SourceQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly range: Stretch;
  /** Whether a draft quotes any of it. */
  readonly isUsed: boolean;
}

/** What the server can be asked, beside what every language server can. */
export interface Requests {
  /** Removes all that the server keeps of the sources, and has them read again. */
  readonly 'verbatim/clearIndex': { readonly params: object; readonly answer: RemovedIndex };
  /** The quotations of an open draft; null where the document is none. */
  readonly 'verbatim/quotations': { readonly params: { readonly uri: string }; readonly answer: readonly ListedQuotation[] | null };
  /** What has been quoted of an open source; null where the document is none. */
  readonly 'verbatim/quoted': { readonly params: { readonly uri: string }; readonly answer: readonly QuotedPassage[] | null };
  /** The fact-check sheet of an open draft; null where the document is none. */
  readonly 'verbatim/sheet': { readonly params: { readonly uri: string; readonly format: 'html' | 'markdown' }; readonly answer: string | null };
  /** What can be quoted, by words, speaker, source and date; best first. */
  readonly 'verbatim/findQuotations': { readonly params: { readonly uri: string; readonly query: string }; readonly answer: readonly OfferedQuotation[] };
  /** What puts found words in at a place; null where that cannot be. */
  readonly 'verbatim/placeQuotation': { readonly params: { readonly uri: string; readonly position: Place; readonly source: number; readonly span: Offsets }; readonly answer: readonly ReplacedText[] | null };
  /** What puts copied words in as their source has them; null where no source has them. */
  readonly 'verbatim/pasteQuotation': { readonly params: { readonly uri: string; readonly position: Place; readonly text: string }; readonly answer: readonly ReplacedText[] | null };
  /** A stretch of an open source with speaker and citation; null where the document is no source. */
  readonly 'verbatim/cite': { readonly params: { readonly uri: string; readonly range: Stretch }; readonly answer: string | null };
  readonly 'verbatim/sources': { readonly params: object; readonly answer: SourceList };
  /** What can be quoted of a source; null where there is none at that address. */
  readonly 'verbatim/sourceQuotations': { readonly params: { readonly uri: string }; readonly answer: readonly SourceQuotation[] | null };
  readonly 'verbatim/record': { readonly params: RecordParams; readonly answer: RecordAnswer };
}
