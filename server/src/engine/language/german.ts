import { forms } from './de/forms.ts';
import { meaning } from './de/meaning.ts';
import { noteWordings } from './de/notes.ts';
import { slips } from './de/slips.ts';
import { speech } from './de/speech-words.ts';
import type { Language } from './language.ts';

/** German: useful. */
export const german: Language = { code: 'de', name: 'German', support: 'useful', speech, meaning, forms, slips, noteWordings };
