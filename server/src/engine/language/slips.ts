/** What an editor mends or modernises without changing what was said (rows 20, 22, 25, 42). All words are folded. */
export interface Slips {
  /** Frequent misspellings, and the word that was meant. */
  readonly misspellings: ReadonlyMap<string, string>;
  /** The words of two and three letters that there are: what is none of them is a slip. Empty where nobody listed them. */
  readonly shortWords: ReadonlySet<string>;
  /** Older words, and today's (`tho` → `though`). */
  readonly olderWords: ReadonlyMap<string, string>;
  /** Older endings, and today's (`ick` → `ic`, `'d` → `ed`): words that differ in such an ending alone are one word. An apostrophe must stand there. */
  readonly olderEndings: readonly (readonly [older: string, now: string])[];
  /** Pairs of forms, one of which may be set right for the other in speech: `was|were`, both ways round. */
  readonly grammarOfSpeech: ReadonlySet<string>;
  /** Words that open a clause in speech and say nothing (`well`, `like`): behind a comma they may go. */
  readonly fillers: ReadonlySet<string>;
}
