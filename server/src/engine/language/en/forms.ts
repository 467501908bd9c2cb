import type { Forms } from '../forms.ts';
import { abbreviations, currencies, measures } from './forms-abbreviations.ts';
import { apostropheWords, clitics, contractions } from './forms-contractions.ts';
import { noteOpeners, notes, omissions, redactions, transcriptMarks } from './forms-notes.ts';
import { fractionTails, months, numberArticles, numberPhrases, numberWords, numerals, ordinalWords } from './forms-numbers.ts';
import { disfluencies, numberJoiners, rangeWords, tagVerbs } from './forms-speech.ts';
import { spellingEndings, spellings } from './forms-spellings.ts';

/** Other forms of English words. */
export const forms: Forms = {
  contractions, apostropheWords, numberWords, ordinalWords, abbreviations, disfluencies, spellings, spellingEndings, tagVerbs, transcriptMarks, redactions, omissions,
  notes, noteOpeners, numberJoiners, rangeWords, clitics, measures, currencies, numberArticles, fractionTails, months, numberPhrases, numerals, thousandInfixes: [],
  digraphs: [], distinctLetters: new Set(), elisions: new Set(), droppedInSpeech: new Set(),
};
