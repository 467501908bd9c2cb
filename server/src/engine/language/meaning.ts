/** Words whose change is always named (finding `meaning-changed`), and those that an omission must not hide. */
export interface Meaning {
  readonly negations: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly comparators: ReadonlySet<string>;
  /**
   * Words that compare only beside a number, or where one stands for another (`up` and `down`, `rise` and `fall`), each to the word that it
   * is a form of: corn may *grow* or *turn*.
   */
  readonly directions: ReadonlyMap<string, string>;
  readonly units: ReadonlySet<string>;
  /** `if`, `unless`, `provided`: rows 12 and 13. */
  readonly conditions: ReadonlySet<string>;
  /** `allegedly`, `perhaps`, `only`: rows 12 and 13. */
  readonly hedges: ReadonlySet<string>;
  /** The little words among the negations that deny what follows them (`not`, `never`; row 12). */
  readonly denials: ReadonlySet<string>;
  /** Words for none of something, and those for any of it that take their place under a negation (*nobody*; *anyone*). Folded words and phrases. */
  readonly noneForAny: readonly (readonly [none: ReadonlySet<string>, any: ReadonlySet<string>])[];
  /** Those that deny what stands before them (`not`; *nicht* at a clause's end). */
  readonly trailingDenials: ReadonlySet<string>;
  /** Conditions that leave both ways open, or only remind of the other way (`whether`, `otherwise`). */
  readonly openConditions: ReadonlySet<string>;
  /** Words that restrict what follows them at a clause's head (`only`). */
  readonly onlyWords: ReadonlySet<string>;
  /** Words that may stand before a condition at a sentence's head (`and`, `but`). */
  readonly clauseOpeners: ReadonlySet<string>;
}
