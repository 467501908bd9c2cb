import { behindOpeningPhrases } from '../clauses.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import { isName } from '../frames.ts';
import type { Mention } from '../mention.ts';
import { isAdverb } from '../names.ts';
import { phraseStarting, pronoun } from '../phrases.ts';
import { subjectAfter, subjectBefore } from '../subjects.ts';
import { isDash, type Token } from '../tokens.ts';
import { spanOf, type Found, type Place, type RuleContext } from './found.ts';

/** How far behind a quotation its cue may stand. */
const reach = 26;

/** The cue behind the quotation: `,” said Ada Harrow`, `,” Ada Harrow, an engineer, said`, `,” according to Ada Harrow`. */
export function cueAfter(place: Place, context: RuleContext): Found | null {
  const { frame, at, hi } = place;
  const { words } = context;
  const { tokens } = frame;
  let a = at + 1;
  while (a < hi && (tokens[a]?.text === ',' || isDash(tokens[a]?.text ?? ''))) a++;
  const first = tokens[a];
  if (first?.kind !== 'word' || a >= hi || introducesTheNext(place, context)) return null;
  const leadsOut = endsOpen(place, context);
  if (isCue(tokens, a, context)) {
    // `,” promising the town a bridge`: what follows is an object.
    if (words.participles.has(first.folded)) return null;
    const mention = subjectAfter(frame, a, hi, words) ?? droppedSubject(place, a, context);
    // `“…” gave the gate a name`, where `,” returned the stranger` is led to by its comma.
    const isObject = !leadsOut && mention?.kind === 'role' && words.weakCues.has(first.folded) && ![words.roles, words.titles, words.statementNouns, words.organisationWords, words.determiners].some((speaks) => speaks.has(mention.head));
    return mention === null || isObject ? null : { mention, rule: 'after-verb-name', confidence: leadsOut ? 0.97 : 0.8, cue: spanOf(first) };
  }
  const phrase = Math.max(attributionPhraseAt(tokens, a, words.attributionPhrases), attributionPhraseAt(tokens, a, words.trailingPhrases));
  if (phrase > 0) {
    const mention = subjectAfter(frame, a + phrase - 1, hi, words);
    return mention === null ? null : { mention, rule: 'according-to', confidence: 0.92, cue: { start: first.start, end: tokens[a + phrase - 1]?.end ?? first.end } };
  }
  const compound = compoundVerb(place, a, context);
  if (compound !== null) return { ...compound, confidence: leadsOut ? 0.97 : 0.8 };
  const opensClause = words.relatives.has(first.folded) || words.subordinators.has(first.folded) || words.conjunctions.has(first.folded) && !first.capital;
  return (opensClause ? null : nameThenVerb(place, a, leadsOut, context)) ?? cueAtSentenceEnd(place, a, context) ?? nameAlone(place, a, context);
}

function nameThenVerb({ frame, hi }: Place, a: number, leadsOut: boolean, context: RuleContext): Found | null {
  const { tokens } = frame;
  const from = behindOpeningPhrases(frame, a, hi, context.words);
  for (let verb = a + 1; verb < Math.min(hi, a + reach); verb++) {
    if (!isCue(tokens, verb, context) || !leadsOut && context.words.weakCues.has(tokens[verb]?.folded ?? '')) continue;
    const mention = subjectBefore(frame, a, verb, context.words);
    if (mention !== null) {
      const cue = spanOf(tokens[verb]);
      if (mention.first - a <= 3 || mention.first - from <= 3 && mention.first >= from) return { mention, rule: 'after-name-verb', confidence: leadsOut ? 0.97 : 0.7, cue };
      if (!tokens.slice(a, mention.first).some((token) => token.kind === 'mark')) return { mention, rule: 'after-name-verb', confidence: leadsOut ? 0.9 : 0.6, cue };
    }
    if (!leadsOut) return null;
  }
  return null;
}

/**
 * `,” Ada Harrow retorted`, `,” croaked the lockkeeper`, `,” Ada Harrow, wearing a hat, …`: behind a comma inside the marks somebody and any verb are enough, and
 * so is a name with a remark behind it.
 */
function nameAlone({ frame, at, hi }: Place, a: number, { quotations, words }: RuleContext): Found | null {
  const { tokens } = frame;
  const token = tokens[at];
  if (token?.opensSentence !== true || quotations[token.quotation]?.lastMark !== ',') return null;
  const isVerb = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital && !token.possessive && isPlainWord(token.folded, words);
  const mention = phraseStarting(frame, a, Math.min(hi - 1, a + longestName), words);
  if (mention !== null && mention.first <= a + 1 && mention.kind !== 'pronoun') {
    const behind = tokens[mention.last + 1];
    if (isVerb(behind)) return { mention, rule: 'after-name-verb', confidence: 0.85, cue: spanOf(behind) };
    if (isName(mention) && mention.shape === 'person' && behind?.text === ',') return { mention, rule: 'after-name-verb', confidence: 0.8, cue: null };
  }
  const subject = isVerb(tokens[a]) ? subjectAfter(frame, a, hi, words) : null;
  return subject === null || subject.kind === 'pronoun' || subject.first > a + 2 ? null : { mention: subject, rule: 'after-verb-name', confidence: 0.8, cue: spanOf(tokens[a]) };
}

/** How many words a description behind a quotation may have. */
const longestName = 8;

/** A word that may be a verb: of no class that is known to be something else. */
function isPlainWord(folded: string, words: SpeechWords): boolean {
  return !words.prepositions.has(folded) && !words.conjunctions.has(folded) && !words.subordinators.has(folded) && !words.relatives.has(folded) && !words.determiners.has(folded)
    && !words.auxiliaries.has(folded) && !words.pronouns.has(folded) && !words.firstPerson.has(folded) && !isAdverb(folded, words) && !words.roles.has(folded);
}

/** `”, añadió.`: the verb alone says that it is the same one as before. */
function droppedSubject({ frame, hi }: Pick<Place, 'frame' | 'hi'>, verb: number, { words }: RuleContext): Mention | null {
  const isAlone = verb + 1 >= hi || frame.tokens[verb + 1]?.kind !== 'word' || words.prepositions.has(frame.tokens[verb + 1]?.folded ?? '');
  return words.dropsSubjects && isAlone ? pronoun(frame, verb) : null;
}

/** `a déclaré Ada Harrow`, `s’est-elle souvenue`, `le ha risposto il sindaco`: the auxiliary stands before its participle, and a pronoun may hang on it. */
function compoundVerb({ frame, hi }: Place, a: number, context: RuleContext): Found | null {
  const { words } = context;
  const { tokens } = frame;
  const leans = (at: number): boolean => tokens[at]?.capital === false && (words.auxiliaries.has(tokens[at].folded) || words.objectPronouns.has(tokens[at].folded));
  let verb = a;
  while (verb < hi && leans(verb)) verb++;
  const hanging = verb > a && words.pronouns.has(tokens[verb]?.folded ?? '') ? frame.mentionAt[verb] ?? null : null;
  if (hanging !== null) verb++;
  while (verb > a && verb < hi && (leans(verb) || words.adverbs.has(tokens[verb]?.folded ?? ''))) verb++;
  if (verb === a || verb >= hi || !isCue(tokens, verb, context) || isPassive(tokens, verb, context)) return null;
  const mention = hanging ?? subjectAfter(frame, verb, hi, words) ?? droppedSubject({ frame, hi }, verb, context);
  return mention === null ? null : { mention, rule: 'after-verb-name', confidence: 0, cue: spanOf(tokens[verb]) };
}

/** A fragment in a sentence that its cue closes: `A cashier who “…” is let go, Harrow said.`, `… is let go, said Ada Harrow.` */
function cueAtSentenceEnd(place: Place, a: number, context: RuleContext): Found | null {
  const { frame, hi } = place;
  const { tokens } = frame;
  let end = hi;
  while (end > a && tokens[end - 1]?.kind === 'mark') end--;
  for (let verb = end - 1; verb > Math.max(a, end - longestRemark); verb--) {
    if (!isCue(tokens, verb, context) || context.words.weakCues.has(tokens[verb]?.folded ?? '') || context.words.participles.has(tokens[verb]?.folded ?? '')) continue;
    const mention = subjectBefore(frame, a, verb, context.words);
    if (mention === null || !opensBehindComma(tokens, mention.first, context)) break;
    // Behind a cue further from the end nothing but a phrase may stand: `she said in a message to the town.`
    if (verb <= end - 4 && !context.words.prepositions.has(tokens[verb + 1]?.folded ?? '') && !context.words.calendar.has(tokens[verb + 1]?.folded ?? '')) break;
    return { mention, rule: 'fragment-cue', confidence: 0.85, cue: spanOf(tokens[verb]) };
  }
  for (let verb = a + 1; verb < (endsOpen(place, context) ? 0 : Math.min(hi, a + reach)); verb++) {
    const token = tokens[verb];
    if (tokens[verb - 1]?.text !== ',' || !isCue(tokens, verb, context) || context.words.weakCues.has(token?.folded ?? '') || context.words.participles.has(token?.folded ?? '')) continue;
    const mention = subjectAfter(frame, verb, hi, context.words);
    return mention === null ? null : { mention, rule: 'fragment-cue', confidence: 0.85, cue: spanOf(token) };
  }
  return null;
}

/** How many tokens a cue that closes a sentence may have with what tells of place and time behind it. */
const longestRemark = 14;

/** `…, Harrow`, `…, lockkeeper Bo Lind`: a clause of its own, behind a comma. */
function opensBehindComma(tokens: readonly Token[], first: number, { words }: RuleContext): boolean {
  let k = first - 1;
  while (k > 0 && tokens[k]?.kind === 'word' && (words.titles.has(tokens[k]?.folded ?? '') || words.roles.has(tokens[k]?.folded ?? '') || tokens[k]?.capital === true)) k--;
  return tokens[k]?.text === ',';
}

/** Whether the quotation ends as one does before its cue: with a comma, a dash, a question or exclamation mark. */
function endsOpen({ frame, at }: Place, { quotations }: RuleContext): boolean {
  const token = frame.tokens[at];
  const quotation = token === undefined ? undefined : quotations[token.quotation];
  return frame.tokens[at + 1]?.text === ',' || (quotation !== undefined && /[,!?\u2014\u2013-]/.test(quotation.lastMark));
}

/** `After the mayor says “x,” the engineer answers: “y”`: the cue behind is the next quotation's where one stands right before this one. */
function introducesTheNext({ frame, at, lo, hi }: Place, { words }: RuleContext): boolean {
  const { tokens } = frame;
  if (tokens[hi]?.kind !== 'quotation' || tokens[hi - 1]?.text !== ':') return false;
  return tokens.slice(Math.max(lo, at - 4), at).some((token) => words.cueVerbs.has(token.folded));
}

/** A cue verb in use as one: not a noun behind an article (`the report`), not an infinitive's complement. */
export function isCue(tokens: readonly Token[], at: number, { words }: RuleContext): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive || !words.cueVerbs.has(token.folded) || token.capital && !token.opensSentence) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || token.opensSentence) return true;
  if (before.possessive || words.articles.has(before.folded)) return false;
  // `the secretary of state`: no verb stands behind a preposition, unless that opens a clause.
  if (words.nounCues.has(token.folded) && words.prepositions.has(before.folded) && !words.infinitiveMarkers.has(before.folded) && !words.clausePrepositions.has(before.folded)) return false;
  // `Another said`, `a notice that said`: such words stand for somebody or something where no noun can follow.
  if (words.determiners.has(before.folded)) return words.nounCues.size > 0 && !words.nounCues.has(token.folded);
  return !words.nounCues.has(token.folded) || tokens[at + 1]?.kind !== 'word' || !endsNounPhrase(tokens, at, words);
}

/** How many words may stand between a determiner and its noun. */
const longestModifier = 3;

/** `his home state`, `the agency's own report`. */
function endsNounPhrase(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  for (let k = at - 1; k >= Math.max(0, at - longestModifier); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital || words.roles.has(token.folded) || words.auxiliaries.has(token.folded) || isAdverb(token.folded, words)) return false;
    const before = tokens[k - 1];
    if (before?.kind === 'word' && (before.possessive || words.articles.has(before.folded))) return true;
  }
  return false;
}

/** `was told`, `were asked`: the subject hears and does not speak. */
export function isPassive(tokens: readonly Token[], at: number, { words }: RuleContext): boolean {
  if (words.participles.has(tokens[at]?.folded ?? '')) return false;
  let k = at - 1;
  while (k >= 0 && tokens[k]?.kind === 'word' && words.adverbs.has(tokens[k]?.folded ?? '')) k--;
  return words.formsOfBe.has(tokens[k]?.folded ?? '');
}

/** How many tokens of one of the phrases stand at a place (`according to`, `in the words of`): the longest; 0 for none. */
export function attributionPhraseAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const candidates = byFirstWord(phrases).get(tokens[at]?.folded ?? '');
  if (candidates === undefined) return 0;
  return candidates.reduce((longest, wanted) => (wanted.length > longest && wanted.every((word, k) => tokens[at + k]?.folded === word) ? wanted.length : longest), 0);
}

const phrasesByFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** A language's phrases, cut into words once: they are asked for at every word before a quotation. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = phrasesByFirstWord.get(phrases);
  if (known !== undefined) return known;
  const made = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const wanted = phrase.split(' ');
    const [first = ''] = wanted;
    made.set(first, [...(made.get(first) ?? []), wanted]);
  }
  phrasesByFirstWord.set(phrases, made);
  return made;
}
