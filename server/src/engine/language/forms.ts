/** Other forms of the same word: what one transcriber writes and another does not. All words are folded; phrases are parted by a space. */
export interface Forms {
  /** A contraction and its full forms (`cant` → `cannot`, `can not`; `gonna` → `going to`). */
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** Contractions that are another word without their apostrophe (`its`, `well`, `were`): there the apostrophe decides the word (row 1). */
  readonly apostropheWords: ReadonlySet<string>;
  /** Value of a number word (`ten` → 10); compounds are composed by the reader of numbers. */
  readonly numberWords: ReadonlyMap<string, number>;
  /** Value of an ordinal (`tenth` → 10). */
  readonly ordinalWords: ReadonlyMap<string, number>;
  /** What joins thousands and the rest in one word (`tausend`, `mila`); see `numberWordValue`. */
  readonly thousandInfixes: readonly string[];
  /** Numbers below a hundred that take several words (`quatre vingt dix` → 90); see `numberWords`. */
  readonly numberPhrases: ReadonlyMap<string, number>;
  /** How figures are written. */
  readonly numerals: Numerals;
  /** What an apostrophe and its letters stand for behind any word (`s` → `is`, `has`; `ll` → `will`). */
  readonly clitics: ReadonlyMap<string, readonly string[]>;
  /** Abbreviation to full forms (`st` → `saint`, `street`). */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Short and symbol forms that stand with numbers, to full forms: months, units, percent (`nov` → `november`; row 23). */
  readonly measures: ReadonlyMap<string, readonly string[]>;
  /** Names of currencies to their symbols (`dollars` → `$`). */
  readonly currencies: ReadonlyMap<string, string>;
  /** `uh`, `um`, `er`; phrases (`you know`). */
  readonly disfluencies: ReadonlySet<string>;
  /** One country's or age's spelling to a common key (`colour` → `color`). */
  readonly spellings: ReadonlyMap<string, string>;
  /** Endings that countries spell otherwise in any word (`ise` and `ize`). */
  readonly spellingEndings: readonly (readonly [string, string])[];
  /** Two letters that stand for one with a diacritic (`ae` → `a` for *ä*, folded). */
  readonly digraphs: readonly (readonly [written: string, folded: string])[];
  /** Letters that another word has without their diacritic (`ö`: *könnte* is not *konnte*). */
  readonly distinctLetters: ReadonlySet<string>;
  /** Words that lean on the next one with an apostrophe (`l` in *l’homme*): each is a word of its own. */
  readonly elisions: ReadonlySet<string>;
  /** Words that speech leaves out and writing has (`ne`), folded. */
  readonly droppedInSpeech: ReadonlySet<string>;
  /** Verbs of a speech tag (`said`, `asked`), as they stand in a narration between two stretches of speech. */
  readonly tagVerbs: ReadonlySet<string>;
  /** What a word of sound or stage says in a transcript (`applause`, `crosstalk`), alone or first in its brackets. */
  readonly transcriptMarks: ReadonlySet<string>;
  /** What stands in brackets for words that are withheld (`redacted`, `expletive`, `name withheld`). */
  readonly redactions: ReadonlySet<string>;
  /** What stands in brackets for a passage that is left out (`omitted`, `text omitted`, `snip`). */
  readonly omissions: ReadonlySet<string>;
  /** Editors' notes in brackets or parentheses (`emphasis added`, `citations omitted`, `alteration in original`). */
  readonly notes: ReadonlySet<string>;
  /** First words of a note that goes on (`quoting`, `citing`). */
  readonly noteOpeners: ReadonlySet<string>;
  /** Words for *one* before a magnitude (`a hundred`). */
  readonly numberArticles: ReadonlySet<string>;
  /** What follows a whole number (`and a half` → 0.5). */
  readonly fractionTails: ReadonlyMap<string, number>;
  /** Names of months, and their abbreviations: beside them `3` is `3rd`. */
  readonly months: ReadonlySet<string>;
  /** The word inside a number (`one hundred and five`). */
  readonly numberJoiners: ReadonlySet<string>;
  /** Words that stand between the two ends of a range (`to`, `through`, `until`). */
  readonly rangeWords: ReadonlySet<string>;
}

/** How a language writes figures. */
export interface Numerals {
  /** Between whole numbers and decimals. */
  readonly decimal: '.' | ',';
  /** Characters that may part groups of three digits. */
  readonly groups: string;
  /** Whether an ordinary space parts them too: `12 500`. */
  readonly groupsBySpace: boolean;
  /** What makes an ordinal behind figures (`th`, `er`). */
  readonly ordinalSuffixes: ReadonlySet<string>;
}
