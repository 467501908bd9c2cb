import type { Forms } from './forms.ts';
import type { Meaning } from './meaning.ts';
import type { NoteWording } from './notes.ts';
import type { Slips } from './slips.ts';
import type { SpeechWords } from './speech-words.ts';

/** What the engine knows of one language: data alone, one folder a language. All words are lower case and folded unless said otherwise. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Its English name, as shown to people: `German`. */
  readonly name: string;
  /**
   * How much the engine knows of it. `useful`: who speaks, numbers, negations and the frequent other forms; `none`: words are compared, and
   * structure alone says who speaks.
   */
  readonly support: 'complete' | 'useful' | 'none';
  /** Cues, titles, roles, names: for who speaks. */
  readonly speech: SpeechWords;
  /** Negations, modals, units…: what makes a changed word grave. */
  readonly meaning: Meaning;
  /** Contractions, number words, disfluencies, spellings: other forms of the same word. */
  readonly forms: Forms;
  /** Misspellings, older spellings, grammar of speech: what may be set right. */
  readonly slips: Slips;
  /** How editors' notes are worded (rows 26 to 28 and 36). */
  readonly noteWordings: readonly NoteWording[];
}
