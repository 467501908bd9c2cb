import { languageNames } from './function-words.ts';
import type { Forms } from './forms.ts';
import type { Language } from './language.ts';
import type { Meaning } from './meaning.ts';
import type { Slips } from './slips.ts';
import type { SpeechWords } from './speech-words.ts';

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();
const never = /(?!)/u;
const neverAnywhere = /(?!)/gu;

const speech: SpeechWords = {
  cueVerbs: none, weakCues: none, looseCues: none, nounCues: none, asideOpeners: none, writtenCues: none, participles: none, attributionPhrases: [], attributionPostpositions: none, trailingPhrases: [],
  titles: none, epithets: none, roles: none, spokespeople: none, gendered: nothing, organisationWords: none, publicationWords: none, placeWords: none, firstNames: nothing, nicknames: nothing,
  nameParticles: none, nameSuffixes: none, notNames: none, alsoSurnames: none, calendar: none,
  pronouns: nothing, firstPerson: none, objectPronouns: none, determiners: none, articles: none, definiteArticles: none, indefiniteArticles: none, prepositions: none, placePrepositions: none,
  recipientPrepositions: none, agentPrepositions: none, originPrepositions: none, openingParticiples: none, participleEndings: [], possessives: new Map(), speechNouns: none, places: none, accompanying: none, clausePrepositions: none, conjunctions: none, subordinators: none, relatives: none, auxiliaries: none, formsOfBe: none,
  infinitiveMarkers: none, governingVerbs: none, indefinitePronouns: none, adverbs: none, adverbEnding: '',
  statementNouns: none, writtenNouns: none, lawNouns: none, statementVerbs: none, statementPhrases: [], workNouns: none, titlingVerbs: none, termPhrases: [], ironyWords: none, namingVerbs: none,
  locatorPattern: never, quotedInPattern: neverAnywhere, questionLabels: none, answerLabels: none, notSpeakers: none,
  bylineOpeners: [], bylineRoles: none, senderLabels: none, headerLabels: none, personalPublications: none, salutations: none, closings: [],
  abbreviations: none, leadingElisions: none, trailingElisions: none, elisions: none, enclitics: none, capitalisedNouns: false, dropsSubjects: false,
};

const forms: Forms = {
  contractions: nothing, apostropheWords: none, numberWords: nothing, ordinalWords: nothing, numberPhrases: nothing, thousandInfixes: [],
  // Which of point and comma groups thousands is not known: figures are compared as English ones, alike on both sides.
  numerals: { decimal: '.', groups: ',\u202f\u2009\u00a0', groupsBySpace: false, ordinalSuffixes: none },
  clitics: nothing, abbreviations: nothing, measures: nothing, currencies: nothing, disfluencies: none, spellings: nothing, digraphs: [], distinctLetters: none, elisions: none, droppedInSpeech: none, tagVerbs: none,
  spellingEndings: [], transcriptMarks: none, redactions: none, omissions: none, notes: none, noteOpeners: none, numberArticles: none, fractionTails: nothing, months: none, numberJoiners: none, rangeWords: none,
};

const meaning: Meaning = {
  negations: none, modals: none, quantifiers: none, comparators: none, directions: nothing, units: none, conditions: none, hedges: none, denials: none, noneForAny: [], trailingDenials: none, openConditions: none, onlyWords: none, clauseOpeners: none,
};

const slips: Slips = { misspellings: nothing, shortWords: none, olderWords: nothing, olderEndings: [], grammarOfSpeech: none, fillers: none };

const made = new Map<string, Language>();

/**
 * A language of which nothing is known but its name: its words are compared, its structure (marks, turns, blockquotes, attribution lines) is
 * read, and nobody is accused by its cues. The same object for the same code.
 * @param code BCP 47 primary tag; `und` where not even that is known
 */
export function neutral(code: string): Language {
  const known = made.get(code);
  if (known !== undefined) return known;
  const language: Language = { code, name: languageNames.get(code) ?? (code === 'und' ? 'an unknown language' : `“${code}”`), support: 'none', speech, meaning, forms, slips, noteWordings: [] };
  made.set(code, language);
  return language;
}
