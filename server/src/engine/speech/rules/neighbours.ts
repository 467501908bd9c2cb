import { isName, type Frame, type PlacedFrame } from '../frames.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Mention } from '../mention.ts';
import { behindOpeningPhrases } from '../clauses.ts';
import { phraseStarting } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import type { AttributionRule } from '../speech.ts';
import { isTerminator } from '../tokens.ts';
import { isCue, isPassive } from './after.ts';
import { isFull, type RuleContext } from './found.ts';
import { introduced, sentenceStart, sentenceSubject } from './introductions.ts';

/** Whose quotation it is by the company that it keeps: the same speaker as another quotation, or somebody mentioned close by. */
export type Neighbour =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'as'; readonly quotation: number; readonly rule: AttributionRule; readonly confidence: number }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly placed: PlacedFrame; readonly rule: AttributionRule; readonly confidence: number };

/** What is known when the neighbours of a quotation are asked. */
export interface Known {
  /** Whether a quotation of the document has a speaker by now, or a cue that will give it one. */
  readonly hasSpeaker: (quotation: number) => boolean;
  /** In a story a short sentence may be another's answer in the same paragraph. */
  readonly isStory: boolean;
  readonly frames: readonly PlacedFrame[];
}

/** How many tokens away another quotation of the paragraph may be. */
const furthest = 400;

/** Another quotation of the same sentence (82 %), or of the paragraph: the one before (97 %), else the one behind. */
export function sibling(placed: PlacedFrame, at: number, known: Known): Neighbour | null {
  const { frame, context } = placed;
  const { tokens } = frame;
  const token = tokens[at];
  if (token === undefined) return null;
  const { before, behind } = besides(placed, at, known);
  const inSentence = [before, behind].find((other) => other >= 0 && tokens[other]?.sentence === token.sentence) ?? -1;
  if (inSentence >= 0) return { kind: 'as', quotation: quotationAt(placed, inSentence), rule: 'same-sentence', confidence: 0.82 };
  const quotation = context.quotations[token.quotation];
  if (quotation === undefined || !isFull(quotation) && (known.isStory || !isSentence(frame, at, quotation))) return null;
  const introduced = behindColon(placed, at);
  if (introduced !== null) return introduced;
  if (before >= 0) return { kind: 'as', quotation: quotationAt(placed, before), rule: 'same-paragraph', confidence: 0.97 };
  if (behind < 0) return null;
  // What is worked into an earlier sentence of the writer's own may be anybody's.
  return token.opensSentence ? { kind: 'as', quotation: quotationAt(placed, behind), rule: 'same-paragraph', confidence: 0.85 } : { kind: 'nobody' };
}

/** `Harrow said. “Not yet.” Then she left.`: what is quoted is a sentence by itself, however short. */
function isSentence({ tokens }: Frame, at: number, { lastMark }: RuleContext['quotations'][number]): boolean {
  const token = tokens[at];
  return token?.opensSentence === true && isTerminator(lastMark) && tokens[at + 1]?.sentence !== token.sentence;
}

/** The nearest quotations with a speaker on either side, as token indexes; -1 for none. */
function besides(placed: PlacedFrame, at: number, known: Known): { readonly before: number; readonly behind: number } {
  const { quotedAt } = placed.frame;
  const own = lowerBound(quotedAt.length, (k) => quotedAt[k] ?? Infinity, at);
  let before = -1;
  for (let k = own - 1; k >= 0 && before < 0; k--) {
    const other = quotedAt[k] ?? -1;
    if (at - other > furthest) break;
    if (known.hasSpeaker(quotationAt(placed, other))) before = other;
  }
  let behind = -1;
  for (let k = own + 1; k < quotedAt.length && behind < 0; k++) {
    const other = quotedAt[k] ?? -1;
    if (other - at >= furthest) break;
    if (known.hasSpeaker(quotationAt(placed, other))) behind = other;
  }
  return { before, behind };
}

/** Index in the document of the quotation that a token is. */
function quotationAt({ frame, firstQuotation }: PlacedFrame, at: number): number {
  return firstQuotation + (frame.tokens[at]?.quotation ?? 0);
}

/**
 * `The mayor was blunt: “…”`, `It runs as follows: “…”`: a sentence that brings the quotation in by a colon says whose it is, or, where it is
 * about a thing, that it is nobody's. Null where no colon stands there, or the sentence is about nothing.
 */
function behindColon(placed: PlacedFrame, at: number): Neighbour | null {
  const { frame, context } = placed;
  if (frame.tokens[at - 1]?.text !== ':') return null;
  const mention = subjectBehindOpening(frame, at, context);
  if (mention === null) return isHeard(frame, at, context) ? { kind: 'nobody' } : null;
  return isThing(mention, context) || isEquatedWithThing(frame, mention, context) ? { kind: 'nobody' } : { kind: 'mention', mention, placed, rule: 'previous-sentence', confidence: 0.72 };
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

/** `Ada Harrow mocked the plan as “…”`: what is worked into a sentence without a cue is mostly its subject's. */
export function ownSentence({ frame, context }: PlacedFrame, at: number): { readonly mention: Mention; readonly confidence: number } | null {
  const start = sentenceStart(frame, at);
  if (start === at || frame.tokens.slice(start, at).some(({ folded }) => context.words.indefinitePronouns.has(folded))) return null;
  const mention = phraseStarting(frame, behindOpeningPhrases(frame, start, at, context.words), at - 1, context.words);
  if (mention === null || isThing(mention, context) || isName(mention) && mention.shape === 'place') return null;
  return { mention, confidence: 0.5 };
}

/** For a whole statement alone in its paragraph: the sentence before (72 %), the sentence behind, the paragraph before. */
export function surroundings(placed: PlacedFrame, at: number, known: Known): Neighbour | null {
  const { frame, context } = placed;
  const { tokens } = frame;
  const token = tokens[at];
  const quotation = token === undefined ? undefined : context.quotations[token.quotation];
  if (token === undefined || quotation === undefined || !isFull(quotation)) return null;
  return sentenceBefore(placed, at) ?? (leads(frame, at) ? sentenceBehind(placed, at) ?? paragraphBefore(placed, known) : null);
}

function leads({ tokens }: Frame, at: number): boolean {
  for (let k = 0; k < at; k++) if (tokens[k]?.kind !== 'mark') return false;
  return true;
}

function sentenceBefore(placed: PlacedFrame, at: number): Neighbour | null {
  const { frame, context } = placed;
  const before = frame.tokens[at - 1];
  if (before === undefined || before.kind === 'quotation') return null;
  const mention = sentenceSubject(frame, sentenceStart(frame, at - 1), at, context);
  return mention === null ? null : { kind: 'mention', mention, placed, rule: 'previous-sentence', confidence: 0.72 };
}

function sentenceBehind(placed: PlacedFrame, at: number): Neighbour | null {
  const { frame, context } = placed;
  const { tokens } = frame;
  const sentence = tokens[at + 1]?.sentence;
  for (let verb = at + 2; verb < tokens.length && tokens[verb]?.sentence === sentence && tokens[verb]?.kind !== 'quotation'; verb++) {
    if (!isCue(tokens, verb, context)) continue;
    const mention = subjectBefore(frame, at + 1, verb, context.words);
    return mention === null ? null : { kind: 'mention', mention, placed, rule: 'next-sentence', confidence: 0.6 };
  }
  return null;
}

/** In a story: a sentence of the same paragraph that tells what somebody does, before the quotation or behind it. */
export function beside(placed: PlacedFrame, at: number, known: Known): Neighbour | null {
  const { frame, context } = placed;
  const before = sentenceBefore(placed, at);
  if (before !== null) return before;
  const end = known.frames[placed.previous]?.frame.tokens.at(-1);
  if (leads(frame, at) && (end?.text === ':' || end?.text === ',')) return paragraphBefore(placed, known);
  if (!leads(frame, at) || frame.tokens[at + 1]?.kind !== 'word') return null;
  const sentence = frame.tokens[at + 1]?.sentence;
  let stop = at + 1;
  while (stop < frame.tokens.length && frame.tokens[stop]?.sentence === sentence && frame.tokens[stop]?.kind !== 'quotation') stop++;
  const mention = phraseStarting(frame, behindOpeningPhrases(frame, at + 1, stop, context.words), stop - 1, context.words);
  if (mention === null || isThing(mention, context) || isName(mention) && mention.shape === 'place') return null;
  return { kind: 'mention', mention, placed, rule: 'next-sentence', confidence: 0.6 };
}

/** In a story: the paragraph before, where nobody speaks in it. */
export function introduction(placed: PlacedFrame, known: Known): Neighbour | null {
  const before = known.frames[placed.previous];
  return before === undefined || before.frame.quotedAt.length > 0 ? null : introducedBy(before, known);
}

/** A colon at the end of the paragraph before, its last speaker (70 %), or whom it brings in. */
function paragraphBefore({ previous }: PlacedFrame, known: Known): Neighbour | null {
  const before = known.frames[previous];
  return before === undefined ? null : introducedBy(before, known);
}

/** Who speaks behind the paragraph `placed`. */
export function introducedBy(placed: PlacedFrame, known: Known): Neighbour | null {
  const { frame, context } = placed;
  const { tokens } = frame;
  const end = tokens.at(-1);
  if (end === undefined) return null;
  const start = sentenceStart(frame, tokens.length - 1);
  if (end.text === ':' || end.text === ',' && context.words.cueVerbs.has(tokens.at(-2)?.folded ?? '')) {
    const mention = sentenceSubject(frame, start, tokens.length, context, { things: true });
    if (mention !== null) return { kind: 'mention', mention, placed, rule: 'paragraph-colon', confidence: 0.9 };
  }
  const lastQuoted = frame.quotedAt.at(-1) ?? -1;
  const last = tokens[lastQuoted];
  if (last !== undefined && known.hasSpeaker(quotationAt(placed, lastQuoted))) {
    const tail = end.sentence !== last.sentence ? sentenceSubject(frame, start, tokens.length, context) : null;
    if (tail !== null && tail.kind !== 'role') return { kind: 'mention', mention: tail, placed, rule: 'previous-paragraph', confidence: 0.6 };
    return { kind: 'as', quotation: quotationAt(placed, lastQuoted), rule: 'floating', confidence: 0.7 };
  }
  const mention = introduced(frame, context);
  if (mention === null || isName(mention) && mention.shape === 'place') return null;
  return { kind: 'mention', mention, placed, rule: 'previous-paragraph', confidence: 0.7 };
}
