import type { SpeechWords } from '../speech-words.ts';
import * as grammar from './grammar.ts';
import { firstNames, nicknames } from './names.ts';
import * as people from './people.ts';
import { attributionPhrases, attributionPostpositions, trailingPhrases, cueVerbs, looseCues, nounCues, asideOpeners, participles, weakCues, writtenCues } from './verbs.ts';

/** French: who speaks. */
export const speech: SpeechWords = { ...grammar, ...people, firstNames, nicknames, attributionPhrases, attributionPostpositions, trailingPhrases, cueVerbs, looseCues, nounCues, asideOpeners, participles, weakCues, writtenCues };
