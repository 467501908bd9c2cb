import { forms } from './fr/forms.ts';
import { meaning } from './fr/meaning.ts';
import { noteWordings } from './fr/notes.ts';
import { slips } from './fr/slips.ts';
import { speech } from './fr/speech-words.ts';
import type { Language } from './language.ts';

/** French: useful. */
export const french: Language = { code: 'fr', name: 'French', support: 'useful', speech, meaning, forms, slips, noteWordings };
