/**
 * Words that tell who speaks. All are folded (lower case, no apostrophes, no diacritics) unless said otherwise; phrases are folded words
 * parted by one space.
 */
export interface SpeechWords {
  /** Finite forms and participles of verbs that introduce speech (`said`, `adding`, `wrote`). */
  readonly cueVerbs: ReadonlySet<string>;
  /** Cue verbs that have other uses and count only right beside a quotation (`called`, `read`, `continued`). */
  readonly weakCues: ReadonlySet<string>;
  /** Weak ones of so many other uses that they count only where nothing stands between them and the quotation (`went on: “…”`). */
  readonly looseCues: ReadonlySet<string>;
  /** Cue verbs that are nouns as well (`report`, `claims`): behind a determiner they are no verbs. */
  readonly nounCues: ReadonlySet<string>;
  /** What opens a clause, behind a comma, that names somebody else than the speaker: the *as* of `Bo Lind said, as Ada Harrow reports:`. */
  readonly asideOpeners: ReadonlySet<string>;
  /** The cue verbs that make what follows written (`wrote`, `posted`); the others make it spoken. */
  readonly writtenCues: ReadonlySet<string>;
  /** Cue verbs without a subject of their own: they take their clause's (`adding`). */
  readonly participles: ReadonlySet<string>;
  /** Phrases that name a speaker behind them (`according to`). */
  readonly attributionPhrases: readonly string[];
  /** Phrases that do so behind a quotation alone (`so`). */
  readonly trailingPhrases: readonly string[];
  /** Words that name a speaker before them (`zufolge`). */
  readonly attributionPostpositions: ReadonlySet<string>;

  /** `Mr`, `Dr`, `Chief`: words before a name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Adjectives that stand before a name with a capital and are no part of it (`Poor`, `Old`). */
  readonly epithets: ReadonlySet<string>;
  /** Words for what somebody is (`spokesman`, `mayor`, `engineer`). */
  readonly roles: ReadonlySet<string>;
  /** Roles that speak for somebody else (`spokesman`, `spokesperson`, `lawyer`). */
  readonly spokespeople: ReadonlySet<string>;
  /** Titles and roles that tell a gender (`mrs`, `father`, `spokeswoman`). */
  readonly gendered: ReadonlyMap<string, 'female' | 'male'>;
  /** Words whose presence makes a name an organisation's (`council`, `department`). */
  readonly organisationWords: ReadonlySet<string>;
  /** The organisation words that make it a newspaper, broadcaster or journal (`weekly`, `herald`). */
  readonly publicationWords: ReadonlySet<string>;
  /** Words whose presence at a name's end makes it a place's (`street`, `bridge`). */
  readonly placeWords: ReadonlySet<string>;
  /** Names of places that are nobody's: countries, states, cities. */
  readonly places: ReadonlySet<string>;
  /** First names and the gender they are mostly given to. */
  readonly firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'>;
  /** Short form to full form (`rick` → `richard`). */
  readonly nicknames: ReadonlyMap<string, string>;
  /** Lower-case words inside a name (`van`, `de`). */
  readonly nameParticles: ReadonlySet<string>;
  /** What may follow a surname (`jr`). */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Words with a capital that begin or make no name: function words, days, months, demonyms. */
  readonly notNames: ReadonlySet<string>;
  /** Function words, trades and titles that are surnames too (`White`, `Short`, `Miller`). */
  readonly alsoSurnames: ReadonlySet<string>;
  /** Days and months. */
  readonly calendar: ReadonlySet<string>;

  /** Pronouns of the third person by gender. */
  readonly pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'>;
  /** `i`, `we`: the one whose text it is. */
  readonly firstPerson: ReadonlySet<string>;
  /** Pronouns that stand before a verb and are not its subject (`se`, `lui`). */
  readonly objectPronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Those that stand before nothing but nouns (`the`, `his`, not `that`). */
  readonly articles: ReadonlySet<string>;
  /** The determiners that point at somebody known (`the`). */
  readonly definiteArticles: ReadonlySet<string>;
  /** Those that bring in somebody new (`a`, `another`). */
  readonly indefiniteArticles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those before what something is said or printed in (`in`, `on`). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those before whom it is said to (`to`). */
  readonly recipientPrepositions: ReadonlySet<string>;
  /** The preposition before the doer in a passive (`by`). */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Those before where somebody comes from, or whom one stands for (`of` in *Ada Harrow of Low Weir*). */
  readonly originPrepositions: ReadonlySet<string>;
  /** Participles that open a sentence before its subject (`asked`), and endings that show others (`ing`). */
  readonly openingParticiples: ReadonlySet<string>;
  readonly participleEndings: readonly string[];
  /** Possessives to the pronouns of whom they mean (`his` → `he`), where these agree with the owner. */
  readonly possessives: ReadonlyMap<string, string>;
  /** What somebody is said to own who says it (`claim` in *Harrow’s claim that “…”*), beside `statementNouns`. */
  readonly speechNouns: ReadonlySet<string>;
  /** Those that join somebody who does something besides (`with` in *with Ada Harrow saying*). */
  readonly accompanying: ReadonlySet<string>;
  /** Prepositions and the like that may also open a clause (`as`, `after`). */
  readonly clausePrepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a clause of its own (`that`, `while`). */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Forms of *be*, *have* and the modals. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The auxiliaries that make a passive (`was told`). */
  readonly formsOfBe: ReadonlySet<string>;
  /** What stands before an infinitive (`to`). */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Verbs that govern the infinitive of a cue and belong to it (`used` to say, `went` on to say). */
  readonly governingVerbs: ReadonlySet<string>;
  /** Pronouns for nobody in particular (`somebody`): what they say has no speaker. */
  readonly indefinitePronouns: ReadonlySet<string>;
  /** Adverbs that stand between a subject and its verb, beside those that `adverbEnding` shows. */
  readonly adverbs: ReadonlySet<string>;
  /** Ending of adverbs made from adjectives (`ly`); empty where there is none. */
  readonly adverbEnding: string;

  /** What is given in full below a colon (`statement`, `letter`). */
  readonly statementNouns: ReadonlySet<string>;
  /** Those among them, and other things, that are written: what is said *in* one is written. */
  readonly writtenNouns: ReadonlySet<string>;
  /** Nouns for what lays down rules, and so speaks by itself (`statute`, `section`). */
  readonly lawNouns: ReadonlySet<string>;
  /** Verbs that hand such a text over (`sent`, `issued`). */
  readonly statementVerbs: ReadonlySet<string>;
  /** Phrases that announce such a text (`in its entirety`, `had this to say`). */
  readonly statementPhrases: readonly string[];
  /** Nouns that stand before a work's title (`book`, `section`, `entitled`). */
  readonly workNouns: ReadonlySet<string>;
  /** Those among them that may stand before a title in any case of letters (`entitled`, `headlined`). */
  readonly titlingVerbs: ReadonlySet<string>;
  /** Phrases before a word used as a word or in irony (`the term`, `known as`). */
  readonly termPhrases: readonly string[];
  /** Words that say that the quoted ones are not meant (`so-called`). */
  readonly ironyWords: ReadonlySet<string>;
  /** Verbs that give a name (`call`, `dub`). */
  readonly namingVerbs: ReadonlySet<string>;
  /** A page, chapter or time in a citation; matches the original spelling. */
  readonly locatorPattern: RegExp;
  /** Words before the work that quotes (`quoted in`); global, matches the original spelling. */
  readonly quotedInPattern: RegExp;
  /** Labels of a question and of an answer in an interview (`q`, `question`; `a`, `answer`). */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  /** Labels before a colon that name no speaker (`note`, `update`). */
  readonly notSpeakers: ReadonlySet<string>;

  /** Phrases before the writer's name at a text's head (`by`, `posted by`). */
  readonly bylineOpeners: readonly string[];
  /** What a byline may call the writer (`writer`, `correspondent`). */
  readonly bylineRoles: ReadonlySet<string>;
  /** The label before a letter's sender (`from`), and those of the lines that go with it (`to`, `subject`). */
  readonly senderLabels: ReadonlySet<string>;
  readonly headerLabels: ReadonlySet<string>;
  /** What is one person's to fill (`blog`, `diary`). */
  readonly personalPublications: ReadonlySet<string>;
  /** Words that open a letter (`dear`), and phrases before its signature (`yours sincerely`). */
  readonly salutations: ReadonlySet<string>;
  readonly closings: readonly string[];

  /** Folded words that a full stop follows without ending a sentence (`mr`, `sen`, `no`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that begin with an apostrophe when clipped (`tis`, `em`). */
  readonly leadingElisions: ReadonlySet<string>;
  /** Words that end in one (`ol`, `an`). */
  readonly trailingElisions: ReadonlySet<string>;
  /** Words that lean on the next one with an apostrophe (`l`, `qu`): see `Forms.elisions`. */
  readonly elisions: ReadonlySet<string>;
  /** Pronouns that hang on their verb with a hyphen, and what stands between (`il`, `t-elle`). */
  readonly enclitics: ReadonlySet<string>;
  /** Whether all nouns have a capital, so that a capital alone makes no name. */
  readonly capitalisedNouns: boolean;
  /** Whether a verb may go without a subject, so that a cue alone means the one who spoke before (`añadió`). */
  readonly dropsSubjects: boolean;
}
