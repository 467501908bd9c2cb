import type { Forms } from './forms.ts';
import type { Meaning } from './meaning.ts';
import type { Slips } from './slips.ts';
import type { SpeechWords } from './speech-words.ts';

/** What the engine knows of one language: data alone, one folder a language. All words are lower case and folded unless said otherwise. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** Cues, titles, roles, names: for who speaks. */
  readonly speech: SpeechWords;
  /** Negations, modals, units…: what makes a changed word grave. */
  readonly meaning: Meaning;
  /** Contractions, number words, disfluencies, spellings: other forms of the same word. */
  readonly forms: Forms;
  /** Misspellings, older spellings, grammar of speech: what may be set right. */
  readonly slips: Slips;
}
