import { forms } from './en/forms.ts';
import { meaning } from './en/meaning.ts';
import { slips } from './en/slips.ts';
import { englishSpeech } from './en/speech-words.ts';
import { noteWordings } from './en/note-wordings.ts';
import type { Language } from './language.ts';

/** English: complete. */
export const english: Language = { code: 'en', name: 'English', support: 'complete', speech: englishSpeech, meaning, forms, slips, noteWordings };
