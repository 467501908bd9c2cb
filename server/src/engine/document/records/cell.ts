/** A run of a cell's text: a copy of a stretch of the file, or what stands there for it (`""`, `\n`, `\u00fc`). */
export interface CellPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A value of a record, with the places of its characters in the file. */
export interface Cell {
  readonly text: string;
  readonly pieces: readonly CellPiece[];
}

/** One record, by the names of its fields, lower case; in the order of the file. */
export type TextRecord = ReadonlyMap<string, Cell>;

/** Records as a file has them. */
export interface ReadRecords {
  readonly records: readonly TextRecord[];
  /** What is wrong with the file, for a writer. */
  readonly problems: readonly string[];
}

export function cellOf(pieces: readonly CellPiece[]): Cell {
  return { text: pieces.map(({ text }) => text).join(''), pieces };
}
