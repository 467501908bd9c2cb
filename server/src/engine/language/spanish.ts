import { forms } from './es/forms.ts';
import { meaning } from './es/meaning.ts';
import { noteWordings } from './es/notes.ts';
import { slips } from './es/slips.ts';
import { speech } from './es/speech-words.ts';
import type { Language } from './language.ts';

/** Spanish: useful. */
export const spanish: Language = { code: 'es', name: 'Spanish', support: 'useful', speech, meaning, forms, slips, noteWordings };
