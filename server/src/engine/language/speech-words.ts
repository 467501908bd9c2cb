/** Words that tell who speaks. */
export interface SpeechWords {
  /** Finite forms and participles of verbs that introduce speech (`said`, `adding`, `wrote`). */
  readonly cueVerbs: ReadonlySet<string>;
  /** The cue verbs that make what follows written (`wrote`, `posted`); the others make it spoken. */
  readonly writtenCues: ReadonlySet<string>;
  /** `Mr`, `Dr`, `Chief`: words before a name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Words for what somebody is (`spokesman`, `mayor`, `engineer`). */
  readonly roles: ReadonlySet<string>;
  /** Roles that speak for somebody else (`spokesman`, `spokesperson`, `lawyer`). */
  readonly spokespeople: ReadonlySet<string>;
  /** Words whose presence makes a name an organisation's (`council`, `department`). */
  readonly organisationWords: ReadonlySet<string>;
  /** First names and the gender they are mostly given to. */
  readonly firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'>;
  /** Short form to full form (`rick` → `richard`). */
  readonly nicknames: ReadonlyMap<string, string>;
  /** Pronouns of the third person by gender. */
  readonly pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'>;
}
