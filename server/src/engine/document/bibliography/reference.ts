import type { Metadata } from '../metadata.ts';

/** One entry of a bibliography. */
export interface Reference {
  /** What a draft cites it by. */
  readonly key: string;
  readonly metadata: Metadata;
  /** Files that the entry names as its own, as written: `files/12/report.pdf`, `/home/me/Zotero/storage/AB/report.pdf`. */
  readonly files: readonly string[];
}

/** A bibliography, as far as it can be understood. */
export interface Bibliography {
  readonly references: readonly Reference[];
  /** What is wrong with it, each a sentence for a writer. */
  readonly problems: readonly string[];
}
