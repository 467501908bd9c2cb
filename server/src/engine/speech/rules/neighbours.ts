import type { FoundQuotation } from '../found-quotation.ts';
import type { Frame } from '../frames.ts';
import { isName } from '../frames.ts';
import type { Mention } from '../mention.ts';
import { phraseStarting } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import type { AttributionRule } from '../speech.ts';
import { isCue, isPassive } from './after.ts';
import { isFull, type RuleContext } from './found.ts';
import { introduced, sentenceStart, sentenceSubject } from './introductions.ts';

/** Whose quotation it is by the company that it keeps: the same speaker as another quotation, or somebody mentioned close by. */
export type Neighbour =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'as'; readonly quotation: number; readonly rule: AttributionRule; readonly confidence: number }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly frame: Frame; readonly rule: AttributionRule; readonly confidence: number };

/** What is known when the neighbours of a quotation are asked. */
export interface Known {
  /** Whether a quotation has a speaker by now, or a cue that will give it one. */
  readonly hasSpeaker: (quotation: number) => boolean;
}

/** How many tokens away another quotation of the paragraph may be. */
const furthest = 400;

/** Another quotation of the same sentence (82 %), or of the paragraph: the one before (97 %), else the one behind. */
export function sibling(frame: Frame, at: number, context: RuleContext, known: Known): Neighbour | null {
  const { tokens } = frame;
  const token = tokens[at];
  if (token === undefined) return null;
  let before = -1;
  let inSentence = -1;
  for (let k = at - 1; k >= Math.max(0, at - furthest); k--) {
    const other = tokens[k];
    if (other?.kind !== 'quotation' || !known.hasSpeaker(other.quotation)) continue;
    before = other.quotation;
    if (other.sentence === token.sentence) inSentence = before;
    break;
  }
  let behind = -1;
  for (let k = at + 1; k < Math.min(tokens.length, at + furthest) && behind < 0; k++) {
    const other = tokens[k];
    if (other?.kind === 'quotation' && known.hasSpeaker(other.quotation)) {
      behind = other.quotation;
      if (inSentence < 0 && other.sentence === token.sentence) inSentence = behind;
    }
  }
  if (inSentence >= 0) return { kind: 'as', quotation: inSentence, rule: 'same-sentence', confidence: 0.82 };
  const quotation = context.quotations[token.quotation];
  if (quotation === undefined || !isFull(context, quotation)) return null;
  const introduced = behindColon(frame, at, context);
  if (introduced !== null) return introduced;
  if (before >= 0) return { kind: 'as', quotation: before, rule: 'same-paragraph', confidence: 0.97 };
  if (behind < 0) return null;
  // What is worked into an earlier sentence of the writer's own may be anybody's.
  return token.opensSentence ? { kind: 'as', quotation: behind, rule: 'same-paragraph', confidence: 0.85 } : { kind: 'nobody' };
}

/**
 * `The mayor was blunt: “…”`, `It runs as follows: “…”`: a sentence that brings the quotation in by a colon says whose it is, or, where it is
 * about a thing, that it is nobody's. Null where no colon stands there, or the sentence is about nothing.
 */
function behindColon(frame: Frame, at: number, context: RuleContext): Neighbour | null {
  if (frame.tokens[at - 1]?.text !== ':') return null;
  const mention = subjectBehindOpening(frame, at, context);
  if (mention === null) return isHeard(frame, at, context) ? { kind: 'nobody' } : null;
  return isThing(mention, context) || isEquatedWithThing(frame, mention, context) ? { kind: 'nobody' } : { kind: 'mention', mention, frame, rule: 'previous-sentence', confidence: 0.72 };
}

/** `On the second she was brief: “…”`: behind a phrase with a preposition the subject stands before the verb. */
function subjectBehindOpening(frame: Frame, at: number, context: RuleContext): Mention | null {
  const { words } = context;
  const start = sentenceStart(frame, at - 1);
  const mention = sentenceSubject(frame, start, at, context, { things: true });
  if (mention === null || !words.prepositions.has(frame.tokens[mention.first - 1]?.folded ?? '')) return mention;
  const verb = frame.tokens.findIndex((token, k) => k > mention.first && k < at && words.auxiliaries.has(token.folded));
  return verb < 0 ? mention : subjectBefore(frame, mention.first, verb, words);
}

/** `The record has been released: “…”`: the subject of a passive does not speak. */
function isHeard(frame: Frame, at: number, context: RuleContext): boolean {
  const start = sentenceStart(frame, at - 1);
  for (let k = at - 1; k > start; k--) if (isCue(frame.tokens, k, context)) return isPassive(frame.tokens, k, context);
  return false;
}

function isThing({ kind, head }: Mention, { words }: RuleContext): boolean {
  return kind === 'pronoun' ? words.pronouns.get(head) === 'thing' : kind === 'role' && !words.roles.has(head) && !words.titles.has(head) && !words.organisationWords.has(head);
}

/** `The best witness is a diary: “…”`. */
function isEquatedWithThing(frame: Frame, mention: Mention, context: RuleContext): boolean {
  const { words } = context;
  if (mention.kind !== 'role' || !words.formsOfBe.has(frame.tokens[mention.last + 1]?.folded ?? '')) return false;
  const from = mention.last + 2;
  if (!words.determiners.has(frame.tokens[from]?.folded ?? '')) return false;
  const predicate = phraseStarting(frame, from, frame.tokens.length - 1, words);
  return predicate !== null && isThing(predicate, context);
}

/** For a whole statement alone in its paragraph: the sentence before (72 %), the sentence behind, the paragraph before. */
export function surroundings(frame: Frame, at: number, context: RuleContext, known: Known): Neighbour | null {
  const { tokens } = frame;
  const token = tokens[at];
  const quotation: FoundQuotation | undefined = token === undefined ? undefined : context.quotations[token.quotation];
  if (token === undefined || quotation === undefined || !isFull(context, quotation)) return null;
  const leads = tokens.slice(0, at).every((before) => before.kind === 'mark');
  return sentenceBefore(frame, at, context) ?? (leads ? sentenceBehind(frame, at, context) ?? paragraphBefore(frame, context, known) : null);
}

function sentenceBefore(frame: Frame, at: number, context: RuleContext): Neighbour | null {
  const before = frame.tokens[at - 1];
  if (before === undefined || before.kind === 'quotation') return null;
  const mention = sentenceSubject(frame, sentenceStart(frame, at - 1), at, context);
  return mention === null ? null : { kind: 'mention', mention, frame, rule: 'previous-sentence', confidence: 0.72 };
}

function sentenceBehind(frame: Frame, at: number, context: RuleContext): Neighbour | null {
  const { tokens } = frame;
  const sentence = tokens[at + 1]?.sentence;
  for (let verb = at + 2; verb < tokens.length && tokens[verb]?.sentence === sentence && tokens[verb]?.kind !== 'quotation'; verb++) {
    if (!isCue(tokens, verb, context)) continue;
    const mention = subjectBefore(frame, at + 1, verb, context.words);
    return mention === null ? null : { kind: 'mention', mention, frame, rule: 'next-sentence', confidence: 0.6 };
  }
  return null;
}

/** A colon at the end of the paragraph before, its last speaker (70 %), or whom it brings in. */
export function paragraphBefore(frame: Frame, context: RuleContext, known: Known): Neighbour | null {
  const before = context.frames[frame.previous];
  return before === undefined ? null : introducedBy(before, context, known);
}

/** Who speaks behind the paragraph `before`. */
export function introducedBy(before: Frame, context: RuleContext, known: Known): Neighbour | null {
  const { tokens } = before;
  const end = tokens.at(-1);
  if (end === undefined) return null;
  const start = sentenceStart(before, tokens.length - 1);
  if (end.text === ':') {
    const mention = sentenceSubject(before, start, tokens.length, context, { things: true });
    if (mention !== null) return { kind: 'mention', mention, frame: before, rule: 'paragraph-colon', confidence: 0.9 };
  }
  const lastQuotation = tokens.findLastIndex((token) => token.kind === 'quotation');
  const last = tokens[lastQuotation];
  if (last !== undefined && known.hasSpeaker(last.quotation)) {
    const tail = end.sentence !== last.sentence ? sentenceSubject(before, start, tokens.length, context) : null;
    if (tail !== null && tail.kind !== 'role') return { kind: 'mention', mention: tail, frame: before, rule: 'previous-paragraph', confidence: 0.6 };
    return { kind: 'as', quotation: last.quotation, rule: 'floating', confidence: 0.7 };
  }
  const mention = introduced(before, context);
  if (mention === null || isName(mention) && mention.shape === 'place') return null;
  return { kind: 'mention', mention, frame: before, rule: 'previous-paragraph', confidence: 0.7 };
}
