/** Other forms of the same word: what one transcriber writes and another does not. */
export interface Forms {
  /** A contraction and its full forms, folded words parted by a space (`cant` → `cannot`, `can not`; `gonna` → `going to`). */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Value of a number word (`ten` → 10); compounds are composed by the reader of numbers. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Abbreviation to full form (`nov` → `november`, `st` → `saint`, `pct` → `percent`). */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** `uh`, `um`, `er`; phrases parted by a space (`you know`). */
  readonly disfluencies: ReadonlySet<string>;
  /** One country's or age's spelling to a common key (`colour` → `color`). */
  readonly spellings: ReadonlyMap<string, string>;
}
