/** A text, and who says what in it. */
export interface SpeechCase {
  readonly text: string;
  /** For each quotation: its first words, the cue that introduces it (null: none), the speaker (null: nobody). */
  readonly says: readonly (readonly [begins: string, cue: string | null, speaker: string | null])[];
}

/** A quotation with what its source has, and what is to be said of it. */
export interface ChangeCase {
  /** What the case shows, in a few words. */
  readonly shows: string;
  readonly quoted: string;
  readonly source: string;
  /** How the words came to be: default spoken. */
  readonly mode?: 'spoken' | 'written';
  /** `verbatim`, `edited`, `misquoted`. */
  readonly verdict: string;
  /** `code severity` of each finding; absent: none may be. */
  readonly findings?: readonly string[];
  /** The grave kinds of words that are named. */
  readonly concerns?: readonly string[];
}

/** A draft and its sources, from marks to verdict. */
export interface WholeCase {
  readonly draft: string;
  readonly sources: Readonly<Record<string, string>>;
  /** For each quotation of the draft: verdict, attribution, codes of its findings. */
  readonly judged: readonly (readonly [verdict: string, attribution: string, ...codes: string[]])[];
}

/** Everything that is asked of one language. */
export interface LanguageCases {
  readonly code: string;
  /** Its quotation marks, for the drafts of the change cases. */
  readonly marks: readonly [open: string, close: string];
  readonly speech: readonly SpeechCase[];
  readonly changes: readonly ChangeCase[];
  readonly whole: WholeCase;
}
