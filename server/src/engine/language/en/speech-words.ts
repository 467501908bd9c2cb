import type { SpeechWords } from '../speech-words.ts';
import * as grammar from './speech-words-grammar.ts';
import * as authors from './speech-words-authors.ts';
import { firstNames, nicknames } from './speech-words-names.ts';
import * as people from './speech-words-people.ts';
import * as verbs from './speech-words-verbs.ts';

/** English: who speaks. Modules of data, spread so that a word list has one place and one name. */
export const englishSpeech: SpeechWords = { ...verbs, ...people, ...grammar, ...authors, firstNames, nicknames, adverbEnding: 'ly', capitalisedNouns: false, dropsSubjects: false };
