/** What was done to a passage to make a quotation of it, or how a quotation that no source has was made. */
export type QueryKind =
  | 'verbatim' | 'changed' | 'cut or added' | 'ellipsis' | 'bracket' | 'typographic' | 'short' | 'rewritten'
  | 'absent: word salad' | 'absent: held out';

/** Where the words of a quotation come from. */
export interface Origin {
  /** Number of the source in its corpus. */
  readonly source: number;
  /** UTF-16 offsets in the source's text. */
  readonly start: number;
  readonly end: number;
}

/** A quotation to be found, with the right answer. */
export interface BenchQuery {
  readonly kind: QueryKind;
  /** The words to be looked for, without marks of quotation around them. */
  readonly text: string;
  /** Null where no source has it. */
  readonly origin: Origin | null;
}

/** How many of each kind: 1,200 that are there and 200 that are not. */
export const queryCounts: Readonly<Record<QueryKind, number>> = {
  verbatim: 200, changed: 200, 'cut or added': 200, ellipsis: 150, bracket: 100, typographic: 150, short: 100, rewritten: 100,
  'absent: word salad': 100, 'absent: held out': 100,
};
