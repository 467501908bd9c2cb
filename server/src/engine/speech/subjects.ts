import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './names.ts';
import { phraseEnding } from './phrase-ending.ts';
import { behindOwnName, behindPossessive, isFirstPerson, nounEnd, phraseStarting, pronoun } from './phrases.ts';
import { isDash, type Token } from './tokens.ts';

/** How many tokens a remark between a subject and its verb may have. */
const longestInsertion = 40;

/**
 * The subject of the verb at `verb`, looking left but not before `lo`: the phrase right before it, or the one that a role, an age or a
 * clause between commas parts from it (`Ada Harrow, an engineer, said`).
 */
export function subjectBefore(frame: Frame, lo: number, verb: number, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  let k = verb - 1;
  while (k >= lo && isBetweenSubjectAndVerb(tokens[k], words)) k--;
  if (k < lo) return null;
  const token = tokens[k];
  if (token === undefined) return null;
  if (token.kind === 'word' && (words.pronouns.has(token.folded) || isFirstPerson(token, words))) return frame.mentionAt[k] ?? pronoun(frame, k);
  if (hasIndefiniteSubject(frame, lo, verb, words)) return null;
  const own = frame.mentionAt[k];
  if (isName(own) && !own.possessive && own.shape !== 'place' && own.first >= lo && words.participles.has(tokens[verb]?.folded ?? '')) return own;
  if (token.text === ')') return beforeBracket(frame, lo, k, words);
  if (token.kind === 'word' && words.infinitiveMarkers.has(token.folded)) return subjectOfInfinitive(frame, lo, k, words);
  if (token.kind === 'word' && words.relatives.has(token.folded)) {
    const antecedent = tokens[k - 1]?.text === ',' ? k - 2 : k - 1;
    const named = frame.mentionAt[antecedent];
    const name = named === undefined ? undefined : ofPlace(frame, named, words);
    return isName(name) && !name.possessive && name.first >= lo ? name : phraseEnding(frame, lo, antecedent, words);
  }
  if (token.kind === 'word' && words.conjunctions.has(token.folded)) return sharedSubject(frame, lo, k, words) ?? phraseEnding(frame, lo, k, words);
  if (token.text === ',' && tokens[k - 1]?.text === ')') return beforeBracket(frame, lo, k - 1, words) ?? beforeInsertion(frame, lo, k, words);
  if (token.text === ',' || isDash(token.text)) return nameBetweenCommas(frame, lo, k, words) ?? beforeInsertion(frame, lo, k, words);
  return ownClause(frame, lo, k, words) ?? phraseEnding(frame, lo, k, words);
}

/** `The crowd asked for a song and Harrow said`: where a verb stands before the conjunction, the name behind it is a subject of its own. */
function ownClause({ tokens, mentionAt }: Frame, lo: number, k: number, words: SpeechWords): Mention | null {
  const name = mentionAt[k];
  if (!isName(name) || name.possessive || name.shape === 'place' || name.last !== k || !words.conjunctions.has(tokens[name.first - 1]?.folded ?? '')) return null;
  const isVerb = (token: Token): boolean => token.kind === 'word' && !token.capital && (words.auxiliaries.has(token.folded) || words.cueVerbs.has(token.folded) && !words.nounCues.has(token.folded));
  return tokens.slice(lo, name.first - 1).some(isVerb) ? name : null;
}

/** `Ada Harrow of Low Weir, who said`: whoever comes from the place, not the place. */
function ofPlace(frame: Frame, named: Mention, words: SpeechWords): Mention {
  const before = frame.mentionAt[named.first - 2];
  const isOrigin = words.originPrepositions.has(frame.tokens[named.first - 1]?.folded ?? '');
  return isOrigin && isName(before) && before.shape === 'person' && !before.possessive && !(isName(named) && named.shape === 'person') ? before : named;
}

/**
 * `She urges him to come and says`, `The crew did not answer and said`: two verbs joined by *and* have one subject, that of the first. A verb
 * of saying counts before an auxiliary, which may belong to what is said.
 */
function sharedSubject(frame: Frame, lo: number, conjunction: number, words: SpeechWords): Mention | null {
  let auxiliary = -1;
  for (let k = conjunction - 1; k > lo; k--) {
    const token = frame.tokens[k];
    if (token === undefined || token.kind === 'quotation') break;
    if (token.kind !== 'word' || token.capital || words.participles.has(token.folded)) continue;
    if (words.auxiliaries.has(token.folded)) auxiliary = k;
    const before = frame.tokens[k - 1];
    if (!words.cueVerbs.has(token.folded) || before?.kind === 'word' && (words.determiners.has(before.folded) || words.infinitiveMarkers.has(before.folded) || before.possessive)) continue;
    return subjectBefore(frame, lo, k, words);
  }
  return auxiliary < 0 ? null : subjectBefore(frame, lo, auxiliary, words);
}

/** `Harrow had this to say`, `Harrow went on to say`, `Harrow used to say`: the subject of the verb that governs the infinitive. */
function subjectOfInfinitive(frame: Frame, lo: number, marker: number, words: SpeechWords): Mention | null {
  const before = frame.tokens[marker - 1];
  const governing = before?.kind === 'word' && words.prepositions.has(before.folded) ? marker - 2 : marker - 1;
  const governor = frame.tokens[governing];
  if (governing > lo && governor?.kind === 'word' && !governor.capital && words.governingVerbs.has(governor.folded)) return subjectBefore(frame, lo, governing, words);
  for (let k = marker - 1; k > lo && k >= marker - 4; k--) {
    const token = frame.tokens[k];
    if (token?.kind === 'word' && words.auxiliaries.has(token.folded)) return subjectBefore(frame, lo, k, words);
  }
  return phraseEnding(frame, lo, marker - 1, words);
}

/** `somebody has cut`, `nobody said`: nobody in particular does it. */
export function hasIndefiniteSubject({ tokens }: Frame, lo: number, verb: number, words: SpeechWords): boolean {
  let k = verb - 1;
  while (k >= lo && isBetweenSubjectAndVerb(tokens[k], words)) k--;
  return k >= lo && words.indefinitePronouns.has(tokens[k]?.folded ?? '');
}

function isBetweenSubjectAndVerb(token: Token | undefined, words: SpeechWords): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return isAdverb(token.folded, words) || words.auxiliaries.has(token.folded) || words.objectPronouns.has(token.folded);
}

function beforeBracket(frame: Frame, lo: number, close: number, words: SpeechWords): Mention | null {
  for (let k = close - 1; k >= Math.max(lo, close - 12); k--) {
    if (frame.tokens[k]?.text === '(') return phraseEnding(frame, lo, k - 1, words);
  }
  return null;
}

/** `The head of the water board, Ada Harrow, said`: the name in apposition, where what it explains is no name. */
function nameBetweenCommas(frame: Frame, lo: number, close: number, words: SpeechWords): Mention | null {
  const name = frame.mentionAt[close - 1];
  if (!isName(name) || !(name.shape === 'person' || name.shape === 'unknown' && name.core.length > 1) || name.possessive || name.first - 1 <= lo || frame.tokens[name.first - 1]?.text !== ',') return null;
  const explained = beforeInsertion(frame, lo, close, words);
  return explained === null || explained.kind === 'role' ? name : null;
}

/** `NAME, …, said`: the nearest comma on the left behind a name or pronoun wins; a person before a body or a place. */
function beforeInsertion(frame: Frame, lo: number, close: number, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  let fallback: Mention | null = null;
  for (let k = close - 1; k >= Math.max(lo, close - longestInsertion); k--) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'quotation') break;
    if (token.text !== ',' && !isDash(token.text)) continue;
    const bracketed = tokens[k - 1]?.text === ')';
    const phrase = bracketed ? beforeBracket(frame, lo, k - 1, words) : phraseEnding(frame, lo, k - 1, words);
    if (phrase === null || !bracketed && phrase.last !== k - 1) continue;
    if (phrase.kind === 'pronoun' || isName(phrase) && phrase.shape === 'person') return phrase;
    if (!isName(phrase) || phrase.shape !== 'place') fallback = isName(phrase) && fallback !== null && !isName(fallback) ? phrase : (fallback ?? phrase);
  }
  return fallback;
}

/** The subject that stands behind the verb: `said Ada Harrow`, `said the mayor`, `said campaign manager Bo Lind`. */
export function subjectAfter(frame: Frame, verb: number, hi: number, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  let i = verb + 1;
  while (i < hi && tokens[i]?.kind === 'word' && tokens[i]?.capital === false && isAdverb(tokens[i]?.folded ?? '', words)) i++;
  const token = tokens[i];
  if (i >= hi || token?.kind !== 'word') return null;
  if (words.pronouns.has(token.folded) || isFirstPerson(token, words)) return frame.mentionAt[i] ?? pronoun(frame, i);
  const mention = frame.mentionAt[i];
  if (isName(mention)) return mention.possessive ? behindPossessive(frame, mention.first, mention.last, hi - 1, words) : behindOwnName(frame, mention, phraseEnd(frame, mention, hi, words), words);
  if (words.prepositions.has(token.folded) || words.subordinators.has(token.folded)) return null;
  let end = i;
  while (end + 1 < hi && tokens[end + 1]?.kind === 'word' && !words.prepositions.has(tokens[end + 1]?.folded ?? '') && !words.cueVerbs.has(tokens[end + 1]?.folded ?? '')) end++;
  const phrase = phraseStarting(frame, i, end, words);
  if (phrase !== null && phrase.first > i + 3) return null;
  if (phrase?.kind === 'role') return namedInApposition(frame, phrase, hi) ?? phrase;
  if (phrase !== null) return phrase;
  for (let n = i; n <= end + 1 && n < hi; n++) {
    const named = frame.mentionAt[n];
    if (isName(named) && !named.possessive) return named;
  }
  return null;
}

/** Where the phrase that begins with a name may end: before a preposition, a verb or a mark. */
function phraseEnd(frame: Frame, name: Mention, hi: number, words: SpeechWords): number {
  return frame.tokens[name.last + 1]?.kind === 'word' && name.last + 1 < hi ? Math.max(name.last, nounEnd(frame, name.last + 1, hi - 1, words)) : name.last;
}

/** How many words may tell more of a description before the comma: `the head of the water board, Bo Lind`. */
const longestTail = 5;

/** `said the spokesman, Bo Lind`: the name between commas behind a definite description. */
function namedInApposition(frame: Frame, phrase: Mention, hi: number): Mention | null {
  let comma = phrase.last + 1;
  while (comma < Math.min(hi, phrase.last + longestTail) && frame.tokens[comma]?.kind === 'word') comma++;
  if (frame.tokens[comma]?.text !== ',' || comma + 1 >= hi) return null;
  const name = frame.mentionAt[comma + 1];
  const behind = isName(name) ? frame.tokens[name.last + 1] : undefined;
  const isPerson = isName(name) && (name.shape === 'person' || name.shape === 'unknown' && name.core.length > 1);
  return isPerson && !name.possessive && (behind === undefined || behind.kind === 'mark') ? name : null;
}
