import type { SpeechWords } from '../language/speech-words.ts';
import { isName, type Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './names.ts';
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
    const name = frame.mentionAt[antecedent];
    return isName(name) && !name.possessive && name.first >= lo ? name : phraseEnding(frame, lo, antecedent, words);
  }
  if (token.kind === 'word' && words.conjunctions.has(token.folded)) return sharedSubject(frame, lo, k, words) ?? phraseEnding(frame, lo, k, words);
  if (token.text === ',' && tokens[k - 1]?.text === ')') return beforeBracket(frame, lo, k - 1, words) ?? beforeInsertion(frame, lo, k, words);
  if (token.text === ',' || isDash(token.text)) return beforeInsertion(frame, lo, k, words);
  return phraseEnding(frame, lo, k, words);
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
  return isAdverb(token.folded, words) || words.auxiliaries.has(token.folded);
}

function beforeBracket(frame: Frame, lo: number, close: number, words: SpeechWords): Mention | null {
  for (let k = close - 1; k >= Math.max(lo, close - 12); k--) {
    if (frame.tokens[k]?.text === '(') return phraseEnding(frame, lo, k - 1, words);
  }
  return null;
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

/** The phrase that ends at `k`: from behind the last verb, comma or clause opener before it. */
export function phraseEnding(frame: Frame, lo: number, k: number, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  let b = k;
  while (b >= lo && !endsPhraseBefore(tokens[b], b < k, words)) b--;
  b++;
  if (b > k) return null;
  while (b < k && opensClauseWord(tokens[b], words)) b++;
  const head = behindOpeningObject(frame, phraseStarting(frame, b, k, words), k, words);
  if (head !== null && (head.first <= b + 1 || head.last === k)) return apposedTo(frame, lo, b, k, head, words) ?? head;
  return nearestBefore(frame, b, k, words) ?? head;
}

/** `At one point the caller`, `In Low Weir residents`: what a preposition opens is no subject where another phrase follows. */
function behindOpeningObject(frame: Frame, head: Mention | null, k: number, words: SpeechWords): Mention | null {
  if (head === null || head.last >= k || !words.prepositions.has(frame.tokens[head.first - 1]?.folded ?? '')) return head;
  const next = phraseStarting(frame, head.last + 1, k, words);
  return next !== null && next.first === head.last + 1 ? next : head;
}

function endsPhraseBefore(token: Token | undefined, inner: boolean, words: SpeechWords): boolean {
  if (token?.kind !== 'word') return true;
  if (words.auxiliaries.has(token.folded) && !token.capital) return true;
  if (token.capital || token.possessive) return false;
  if (words.relatives.has(token.folded) || words.subordinators.has(token.folded) && !words.prepositions.has(token.folded)) return inner;
  return inner && words.cueVerbs.has(token.folded) && !words.weakCues.has(token.folded) && !words.statementNouns.has(token.folded);
}

function opensClauseWord(token: Token | undefined, words: SpeechWords): boolean {
  if (token?.kind !== 'word') return false;
  return words.conjunctions.has(token.folded) || words.subordinators.has(token.folded) || words.clausePrepositions.has(token.folded) || isAdverb(token.folded, words) && !token.capital;
}

/** `Ada Harrow, vice chair of the council said`: a role without its closing comma belongs to the name before it. */
function apposedTo(frame: Frame, lo: number, b: number, k: number, head: Mention, words: SpeechWords): Mention | null {
  const { tokens } = frame;
  if (b - 2 < lo || tokens[b - 1]?.text !== ',') return null;
  const name = frame.mentionAt[b - 2];
  if (!isName(name) || name.shape === 'place' || name.shape === 'organisation') return null;
  if (isName(head) && head.shape === 'person' && head.last === k) return null;
  const opener = tokens[b];
  if (opener === undefined) return null;
  const { folded } = opener;
  if (words.definiteArticles.has(folded) && !opensClause(frame, name, words)) return null;
  return words.titles.has(folded) || words.roles.has(folded) || words.determiners.has(folded) ? name : null;
}

/** The name or pronoun nearest to `k` that no preposition makes an object. */
function nearestBefore(frame: Frame, b: number, k: number, words: SpeechWords): Mention | null {
  for (let i = k; i >= b; i--) {
    const mention = frame.mentionAt[i];
    if (mention !== undefined && mention.last <= k) {
      const before = frame.tokens[mention.first - 1];
      const isObject = mention.first - 1 >= b && before !== undefined && words.prepositions.has(before.folded);
      if (!isObject && !mention.possessive) return mention;
      i = mention.first;
      continue;
    }
    const token = frame.tokens[i];
    if (token !== undefined && isFirstPerson(token, words)) return pronoun(frame, i);
  }
  return null;
}

/** The noun phrase that begins at `b` or shortly behind it, and ends at `k` at the latest. */
export function phraseStarting(frame: Frame, b: number, k: number, words: SpeechWords): Mention | null {
  for (let i = b; i <= Math.min(k, b + 3); i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word') continue;
    if (words.pronouns.has(token.folded) || isFirstPerson(token, words)) return frame.mentionAt[i] ?? pronoun(frame, i);
    const mention = frame.mentionAt[i];
    if (isName(mention)) return mention.possessive ? behindPossessive(frame, mention.first, mention.last, k, words) : behindOwnName(frame, mention, k, words);
    if (words.determiners.has(token.folded)) return described(frame, i, k, words);
    if (isRoleNoun(token, words)) return describedOrNamed(frame, i, k, words);
    if (words.lawNouns.has(token.folded) && token.capital) return description(frame, i, nounEnd(frame, i, k, words), words);
  }
  return null;
}

/** `Harrow's deputy, Bo Lind` is Bo Lind; `Harrow's deputy` is a description. */
function behindPossessive(frame: Frame, first: number, last: number, k: number, words: SpeechWords): Mention {
  for (let i = last + 1; i <= Math.min(k, last + 5); i++) {
    const mention = frame.mentionAt[i];
    if (isName(mention) && !mention.possessive && mention.shape !== 'place' && mention.shape !== 'organisation' && mention.last <= k) return mention;
  }
  return description(frame, first, nounEnd(frame, last + 1, k, words), words);
}

/** `Harrow spokesman Bo Lind` is Bo Lind, and `Harrow officials` a description: a name before a role is what the role belongs to. */
function behindOwnName(frame: Frame, name: Mention, k: number, words: SpeechWords): Mention {
  const next = frame.mentionAt[name.last + 1];
  if (isName(next) && next.last <= k && !next.possessive) return next;
  let end = name.last;
  let role = -1;
  for (let i = name.last + 1; i <= Math.min(k, name.last + 5); i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word' || token.capital) break;
    if (words.roles.has(token.folded) || words.titles.has(token.folded)) role = i;
    else if (!words.organisationWords.has(token.folded) || words.cueVerbs.has(token.folded)) break;
    end = i;
  }
  if (role < 0 || role < end) return name;
  const behind = frame.mentionAt[end + 1];
  if (isName(behind) && behind.last <= k) return behind.possessive ? behindPossessive(frame, name.first, behind.last, k, words) : behind;
  return end === k ? description(frame, name.first, end, words) : name;
}

/** `the mayor`, `a spokesman`; where a name closes the phrase (`the historian Ada Harrow`, `the NRA`) the name. */
function described(frame: Frame, i: number, k: number, words: SpeechWords): Mention {
  const end = nounEnd(frame, i + 1, k, words);
  for (let n = i + 1; n <= Math.min(end + 1, k); n++) {
    const mention = frame.mentionAt[n];
    if (!isName(mention)) continue;
    if (mention.possessive && mention.last < end) return behindPossessive(frame, i, mention.last, k, words);
    if (!mention.possessive && mention.last >= end && mention.last <= k) return mention;
    n = mention.last;
  }
  return description(frame, i, end, words);
}

function describedOrNamed(frame: Frame, i: number, k: number, words: SpeechWords): Mention {
  const end = nounEnd(frame, i, k, words);
  for (let n = i + 1; n <= Math.min(end + 1, k); n++) {
    const mention = frame.mentionAt[n];
    if (isName(mention) && !mention.possessive) return mention;
  }
  return description(frame, i, end, words);
}

/** Where the noun of a phrase ends: before a preposition, a verb or a relative. */
function nounEnd(frame: Frame, from: number, k: number, words: SpeechWords): number {
  let end = from - 1;
  for (let i = from; i <= k; i++) {
    const token = frame.tokens[i];
    if (token?.kind !== 'word') break;
    const { folded } = token;
    if (words.auxiliaries.has(folded) || words.relatives.has(folded) || words.conjunctions.has(folded) || folded === 'or') break;
    if (i > from && (words.prepositions.has(folded) || words.determiners.has(folded))) break;
    if (i > from && words.cueVerbs.has(folded) && !words.roles.has(folded) && !words.statementNouns.has(folded)) break;
    end = i;
  }
  return Math.max(end, Math.min(from, k));
}

function isRoleNoun(token: Token, words: SpeechWords): boolean {
  return (!token.capital || token.opensSentence) && (words.roles.has(token.folded) || words.titles.has(token.folded)) || words.organisationWords.has(token.folded) && !token.capital
    || token.capital && (words.roles.has(token.folded) || words.titles.has(token.folded));
}

function isFirstPerson(token: Token, words: SpeechWords): boolean {
  return token.kind === 'word' && words.firstPerson.has(token.folded);
}

function pronoun(frame: Frame, i: number): Mention {
  const token = frame.tokens[i];
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return { kind: 'pronoun', frame: frame.index, first: i, last: i, span, head: token?.folded ?? '', possessive: false };
}

function isTellingNoun({ folded }: Token, words: SpeechWords): boolean {
  return words.roles.has(folded) || words.titles.has(folded) || words.organisationWords.has(folded) || words.statementNouns.has(folded) || words.lawNouns.has(folded);
}

/** A description ends with its role noun where one is followed by no other noun of the kind: `my mother used` is `my mother`. */
function description(frame: Frame, first: number, last: number, words: SpeechWords): Mention {
  let end = Math.max(first, last);
  for (let k = end; k > first; k--) {
    const token = frame.tokens[k];
    if (token === undefined || token.possessive || token.capital || isTellingNoun(token, words)) {
      if (token !== undefined && !token.possessive) end = k;
      break;
    }
  }
  const from = frame.tokens[first];
  const to = frame.tokens[end] ?? from;
  const span = { start: from?.start ?? 0, end: to?.end ?? 0 };
  return { kind: 'role', frame: frame.index, first, last: end, span, head: to?.folded ?? '', possessive: to?.possessive ?? false };
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
  if (isName(mention)) return mention.possessive ? behindPossessive(frame, mention.first, mention.last, hi - 1, words) : mention;
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

/** `said the spokesman, Bo Lind`: the name between commas behind a definite description. */
function namedInApposition(frame: Frame, phrase: Mention, hi: number): Mention | null {
  if (frame.tokens[phrase.last + 1]?.text !== ',' || phrase.last + 2 >= hi) return null;
  const name = frame.mentionAt[phrase.last + 2];
  const behind = isName(name) ? frame.tokens[name.last + 1] : undefined;
  const isPerson = isName(name) && (name.shape === 'person' || name.shape === 'unknown' && name.core.length > 1);
  return isPerson && !name.possessive && (behind === undefined || behind.kind === 'mark') ? name : null;
}

/** Behind the phrases that may open a sentence before its subject: `In a statement, `, `On Tuesday, `. */
export function behindOpeningPhrases(frame: Frame, lo: number, hi: number, words: SpeechWords): number {
  let b = lo;
  for (let round = 0; round < 3; round++) {
    const token = frame.tokens[b];
    if (token?.kind !== 'word' || !(words.prepositions.has(token.folded) || isAdverb(token.folded, words) || words.calendar.has(token.folded))) break;
    let comma = b;
    while (comma < hi && frame.tokens[comma]?.text !== ',') comma++;
    if (comma >= hi) break;
    b = comma + 1;
  }
  return b;
}

/** Whether a mention stands at the head of its sentence or clause, as subjects do. */
export function opensClause(frame: Frame, mention: Mention, words: SpeechWords): boolean {
  const before = frame.tokens[mention.first - 1];
  if (before === undefined || frame.tokens[mention.first]?.opensSentence === true) return true;
  if (before.kind === 'quotation' || before.text === ',') return true;
  return before.kind === 'word' && (words.conjunctions.has(before.folded) || words.subordinators.has(before.folded) || words.titles.has(before.folded) || words.clausePrepositions.has(before.folded));
}
