import type { SpeechWords } from '../../language/speech-words.ts';
import type { Mention } from '../mention.ts';
import { isName, type Frame } from '../frames.ts';
import { behindOpeningPhrases } from '../clauses.ts';
import { isAdverb } from '../names.ts';
import { phraseStarting, pronoun } from '../phrases.ts';
import { hasIndefiniteSubject, subjectAfter, subjectBefore } from '../subjects.ts';
import type { AttributionRule } from '../speech.ts';
import { isDash, type Token } from '../tokens.ts';
import { attributionPhraseAt, isCue, isPassive } from './after.ts';
import { isFull, spanOf, type Found, type Place, type RuleContext } from './found.ts';

/** A cue this near is the quotation's own. */
const near = 4;

/**
 * The cue before the quotation, in its sentence: `Ada Harrow, an engineer, said: “`, `according to Ada Harrow, “`, a participle with its
 * clause's subject, `who said` with its antecedent; a fragment worked into the sentence takes the outermost finite cue unless a
 * person's cue stands right before it. Last, a colon behind a name alone.
 */
export function cueBefore(place: Place, context: RuleContext): Found | null {
  return nearestCue(place, context) ?? ownersWords(place, context) ?? nameAndColon(place, context) ?? lawBehindPreposition(place, context);
}

function nearestCue(place: Place, context: RuleContext): Found | null {
  const { frame, at, lo } = place;
  const { tokens } = frame;
  let aside: Found | null = null;
  for (let verb = at - 1; verb >= lo; verb--) {
    const phrase = attributionPhraseAt(tokens, verb, context.words.attributionPhrases);
    if (phrase > 0) {
      const mention = subjectAfter(frame, verb + phrase - 1, at, context.words);
      const cue = { start: tokens[verb]?.start ?? 0, end: tokens[verb + phrase - 1]?.end ?? 0 };
      return mention === null ? null : { mention, rule: 'according-to', confidence: 0.92, cue };
    }
    if (context.words.attributionPostpositions.has(tokens[verb]?.folded ?? '')) {
      const mention = subjectBefore(frame, lo, verb, context.words);
      return mention === null ? null : { mention, rule: 'according-to', confidence: 0.92, cue: spanOf(tokens[verb]) };
    }
    if (!isCue(tokens, verb, context) || context.words.looseCues.has(tokens[verb]?.folded ?? '') && !leadsIn(place, verb, context)) continue;
    const subject = subjectOf(place, verb, context);
    if (subject === null || at - verb > near && isThing(subject.mention, context) && isWeak(tokens[verb], context)) continue;
    const found = judgeDistance(place, verb, subject);
    if (isAside(place, subject.mention, context)) {
      aside ??= found;
      continue;
    }
    return reporting(place, subject.mention, found, context) ?? outermost(place, verb, found, context) ?? found;
  }
  return aside;
}

/** `Bo Lind said, as Ada Harrow reports:`: whoever reports it in passing speaks only where nobody else does. */
function isAside({ frame: { tokens }, lo }: Place, subject: Mention, { words }: RuleContext): boolean {
  const opener = tokens[subject.first - 1];
  return opener?.kind === 'word' && subject.first - 1 > lo && tokens[subject.first - 2]?.text === ',' && words.asideOpeners.has(opener.folded);
}

/** `went on: “…”`, `began, “…”`: a mark ends what stands between the verb and the quotation, and that is next to nothing. */
function leadsIn({ frame: { tokens }, at }: Place, verb: number, { words }: RuleContext): boolean {
  const before = tokens[at - 1]?.text;
  if (at - verb === 1 || at - verb <= near && before === ':') return true;
  if (before !== ',' || at - verb > near) return false;
  return at - verb <= 3 || tokens.slice(verb + 1, at - 1).every(({ folded }) => words.prepositions.has(folded) || isAdverb(folded, words));
}

function isThing({ kind, head }: Mention, { words }: RuleContext): boolean {
  return kind === 'role' && !words.roles.has(head) && !words.titles.has(head);
}

/** Verbs that are cues only right beside what is quoted: `went to the heart of the matter`. */
function isWeak(token: Token | undefined, { words }: RuleContext): boolean {
  return token !== undefined && words.weakCues.has(token.folded) && !words.participles.has(token.folded);
}

interface Subject {
  readonly mention: Mention;
  readonly rule: AttributionRule | null;
}

function subjectOf({ frame, at, lo }: Place, verb: number, context: RuleContext): Subject | null {
  const { words } = context;
  const { tokens } = frame;
  if (isPassive(tokens, verb, context)) {
    const by = tokens.slice(verb + 1, at).findIndex((token) => words.agentPrepositions.has(token.folded));
    const mention = by < 0 ? null : subjectAfter(frame, verb + 1 + by, at, words);
    return mention === null ? null : { mention, rule: null };
  }
  if (hasIndefiniteSubject(frame, lo, verb, words)) return null;
  const mention = subjectBeside({ frame, at, lo }, verb, words);
  const participle = words.participles.has(tokens[verb]?.folded ?? '');
  const isAbsolute = mention !== null && words.accompanying.has(tokens[mention.first - 1]?.folded ?? '');
  const opener = tokens[verb - 1];
  const needsClause = participle && !isAbsolute && (mention === null || mention.kind === 'role' || opener?.text === ',' || words.prepositions.has(opener?.folded ?? ''));
  if (mention !== null && !needsClause) {
    const relative = words.relatives.has(tokens[verb - 1]?.folded ?? '');
    return { mention, rule: relative ? 'relative' : null };
  }
  const clause = subjectOfClause({ frame, lo }, verb, context);
  return clause === null ? null : { mention: clause, rule: participle ? 'participle' : null };
}

/**
 * `On Tuesday said Ada Harrow`, `Im Brief schrieb sie`: where a preposition or an adverb opens the clause, its subject follows the verb. A
 * phrase behind the subject opens nothing, and what has a verb of its own is no subject of this one: `Ada Harrow, of Low Weir, said she had seen “…”`.
 */
function subjectBeside({ frame, at, lo }: Pick<Place, 'frame' | 'at' | 'lo'>, verb: number, words: SpeechWords): Mention | null {
  const before = subjectBefore(frame, lo, verb, words);
  const opener = before === null || before.first - 1 > lo ? '' : frame.tokens[before.first - 1]?.folded ?? '';
  const isObject = words.prepositions.has(opener) && !words.clausePrepositions.has(opener);
  const after = (before === null || isObject) && !words.participles.has(frame.tokens[verb]?.folded ?? '') ? subjectAfter(frame, verb, at, words) : null;
  const hasOwnVerb = after !== null && words.auxiliaries.has(frame.tokens[after.last + 1]?.folded ?? '');
  return after === null || hasOwnVerb || words.pronouns.get(after.head) === 'thing' ? before : after;
}

/** How far before a participle the cue may stand whose subject it shares. */
const besideCue = 6;

/**
 * The subject of the cue right before (`Ada Harrow said, adding`), else of the sentence's first finite verb outside clauses of their own; failing
 * that, the phrase that opens the sentence.
 */
function subjectOfClause({ frame, lo }: Pick<Place, 'frame' | 'lo'>, verb: number, context: RuleContext): Mention | null {
  const { words } = context;
  for (let k = verb - 1; k > Math.max(lo, verb - besideCue); k--) {
    if (!isCue(frame.tokens, k, context) || words.participles.has(frame.tokens[k]?.folded ?? '') || isPassive(frame.tokens, k, context)) continue;
    const mention = subjectBefore(frame, lo, k, words);
    if (mention !== null) return mention;
  }
  for (let k = lo; k < verb; k++) {
    const token = frame.tokens[k];
    if (token?.kind === 'word' && !token.capital && words.subordinators.has(token.folded) && !words.prepositions.has(token.folded)) break;
    if (token?.kind !== 'word' || !(isCue(frame.tokens, k, context) || words.auxiliaries.has(token.folded))) continue;
    const mention = subjectBefore(frame, lo, k, words);
    if (mention !== null) return mention;
  }
  // Behind another quotation of the sentence the clause's subject stands before that one.
  if (frame.tokens[lo - 1]?.kind === 'quotation' && frame.tokens[lo]?.opensSentence !== true && frame.tokens[lo]?.text !== ',') return null;
  return phraseStarting(frame, behindOpeningPhrases(frame, lo, verb, words), verb - 1, words);
}

function judgeDistance({ frame, at }: Place, verb: number, { mention, rule }: Subject): Found {
  const isNear = at - verb <= near;
  const before = frame.tokens[at - 1]?.text;
  const introduced = before === ',' || before === ':';
  const named = rule ?? (isNear && before === ':' ? 'before-colon' : isNear && introduced ? 'before-name-verb' : 'fragment-cue');
  const confidence = isNear && introduced ? (before === ':' ? 0.91 : 0.9) : isNear ? 0.85 : 0.75;
  return { mention, rule: named, confidence, cue: spanOf(frame.tokens[verb]) };
}

/** How many words may stand between a cue and the clause that it reports: `said on Monday that he`. */
const longestObject = 12;

/** `Ada Harrow says she goes “…”`, `Bo Lind said that he hoped “…”`: what is told of a pronoun's person is the words of whoever says it. */
function reporting({ frame, lo }: Place, subject: Mention, found: Found, context: RuleContext): Found | null {
  const { words } = context;
  const { tokens } = frame;
  const gender = words.pronouns.get(subject.head);
  if (subject.kind !== 'pronoun' || gender === undefined || gender === 'thing') return null;
  const opener = tokens[subject.first - 1];
  const isClause = opener?.kind === 'word' && words.relatives.has(opener.folded);
  const nearest = isClause ? subject.first - longestObject : subject.first - 1;
  for (let k = subject.first - (isClause ? 2 : 1); k > lo && k >= nearest; k--) {
    if (!isCue(tokens, k, context) || isWeak(tokens[k], context) || words.participles.has(tokens[k]?.folded ?? '') || isPassive(tokens, k, context)) continue;
    const mention = subjectBefore(frame, lo, k, words);
    const other = mention === null ? undefined : isName(mention) ? mention.gender ?? undefined : words.pronouns.get(mention.head);
    if (mention === null || gender !== 'either' && other !== undefined && other !== 'either' && other !== gender) return null;
    return { mention, rule: found.rule, confidence: found.confidence, cue: spanOf(tokens[k]) };
  }
  return null;
}

/** Where the nearest cue's subject is a thing or far away, a finite cue further out with a better subject. */
function outermost({ frame, lo, at }: Place, verb: number, found: Found, context: RuleContext): Found | null {
  const { words } = context;
  const { tokens } = frame;
  const isFarParticiple = at - verb > near && found.rule === 'participle';
  if (!isThing(found.mention, context) && !isFarParticiple) return null;
  for (let k = lo + 1; k < verb; k++) {
    if (!isCue(tokens, k, context) || words.participles.has(tokens[k]?.folded ?? '') || isPassive(tokens, k, context)) continue;
    const mention = subjectBefore(frame, lo, k, words);
    if (mention !== null && (mention.kind !== 'role' || found.mention.kind === 'role')) return { mention, rule: 'fragment-cue', confidence: 0.75, cue: spanOf(tokens[k]) };
  }
  return null;
}

/** How many words may stand between what somebody says and its words: `Harrow’s claim that the old gate “…”`. */
const longestContent = 8;
/** How many between its owner and the noun: `Harrow’s most famous claim`. */
const longestEpithet = 3;

/** `Harrow’s claim that “…”`, `her call for “…”`, `Lind’s answer was: “…”`: whose words they are said to be. */
function ownersWords({ frame, at, lo }: Place, { words }: RuleContext): Found | null {
  const { tokens } = frame;
  for (let noun = at - 1; noun >= Math.max(lo + 1, at - longestContent); noun--) {
    const token = tokens[noun];
    if (token === undefined || token.text === ';' || token.text === ',' && noun < at - 1 || words.clausePrepositions.has(token.folded)) return null;
    if (token.capital || token.possessive || !(words.speechNouns.has(token.folded) || words.statementNouns.has(token.folded))) continue;
    const mention = ownerBefore(frame, noun, Math.max(lo, noun - 1 - longestEpithet), words);
    if (mention !== null) return { mention, rule: 'fragment-cue', confidence: 0.75, cue: spanOf(token) };
  }
  return null;
}

function ownerBefore(frame: Frame, noun: number, lo: number, words: SpeechWords): Mention | null {
  for (let k = noun - 1; k >= lo; k--) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word') return null;
    const name = frame.mentionAt[k];
    if (isName(name)) return name.possessive && name.shape !== 'place' ? name : null;
    const owner = words.possessives.get(token.folded);
    // `Harrow thanked the crew in her letter for “…”`: it tells where the words stand; whose they are, the subject of the sentence says.
    if (owner !== undefined) return words.placePrepositions.has(frame.tokens[k - 1]?.folded ?? '') ? null : { ...pronoun(frame, k), head: owner };
    if (token.possessive || words.prepositions.has(token.folded) || words.auxiliaries.has(token.folded) || words.determiners.has(token.folded)) return null;
  }
  return null;
}

/** `Ada Harrow: “…”`, `From Ada Harrow: “…”`, `The last word was Harrow's: “…”`. */
function nameAndColon({ frame, at, lo }: Place, { words }: RuleContext): Found | null {
  if (frame.tokens[at - 1]?.text !== ':' || at - 1 <= lo) return null;
  const owner = frame.mentionAt[at - 2];
  if (isName(owner) && owner.possessive) return { mention: owner, rule: 'before-colon', confidence: 0.8, cue: null };
  const mention = signedBeforeColon(frame, at - 2) ?? phraseStarting(frame, behindOpeningPhrases(frame, lo, at - 1, words), at - 2, words);
  if (mention === null || mention.kind === 'role' && !words.roles.has(mention.head) || words.pronouns.get(mention.head) === 'thing') return null;
  if (frame.tokens.slice(mention.last + 1, at).some((token) => words.auxiliaries.has(token.folded) || words.cueVerbs.has(token.folded))) return null;
  return { mention, rule: 'before-colon', confidence: isName(mention) ? 0.8 : 0.7, cue: null };
}

/** `Floods in the valley – Ada Harrow: “…”`: the name between a dash and the colon. */
function signedBeforeColon(frame: Frame, last: number): Mention | null {
  const name = frame.mentionAt[last];
  return isName(name) && isDash(frame.tokens[name.first - 1]?.text ?? '') ? name : null;
}

/** `Under section 9 every owner must “…”`, `obliged by the charter to “…”`: what lays down the rule that is quoted. */
function lawBehindPreposition({ frame, at, lo }: Place, context: RuleContext): Found | null {
  const { words } = context;
  const quotation = context.quotations[frame.tokens[at]?.quotation ?? -1];
  if (quotation === undefined || !isFull(quotation)) return null;
  for (let k = at - 1; k > lo; k--) {
    const before = frame.tokens[k - 1];
    if (before?.kind !== 'word' || !words.prepositions.has(before.folded)) continue;
    const mention = phraseStarting(frame, k, Math.min(at - 1, k + 6), words);
    if (mention === null || mention.first > k + 1) continue;
    const phrase = frame.tokens.slice(mention.first, mention.last + 1);
    if (phrase.some((token) => words.lawNouns.has(token.folded))) return { mention, rule: 'according-to', confidence: 0.6, cue: spanOf(before) };
  }
  return null;
}
