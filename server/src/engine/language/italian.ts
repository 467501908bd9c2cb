import { forms } from './it/forms.ts';
import { meaning } from './it/meaning.ts';
import { noteWordings } from './it/notes.ts';
import { slips } from './it/slips.ts';
import { speech } from './it/speech-words.ts';
import type { Language } from './language.ts';

/** Italian: useful. */
export const italian: Language = { code: 'it', name: 'Italian', support: 'useful', speech, meaning, forms, slips, noteWordings };
