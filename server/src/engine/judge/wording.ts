import type { Edit } from '../align/alignment.ts';
import { overlaps } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Concern } from './codes.ts';
import { declares } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { holdsSentenceEnd } from './sentence-ends.ts';
import { fold, isOlder } from './respelling.ts';
import { isBracketed, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { concernsOfEdit, editWords } from './sides.ts';
import { isShortenedHeadline } from './headlines.ts';
import { isSlipOfSource, slipMessage } from './slips.ts';
import { isFromElsewhere } from './splices.ts';

/**
 * Words put in or left out at a stretch are called what they are: only a small change can turn round the words that stay. A negation, a
 * number or a name counts among a few words, the others by themselves or beside one more.
 */
const smallChange = { negation: 5, number: 3, name: 2, slight: 2, substitution: 5 };
const weighty: ReadonlySet<Concern> = new Set<Concern>(['negation', 'number', 'name']);
/** A bracket that stands for more words than these tells its reader too little of what it replaces (row 16). */
const longReplacement = 4;

const citationText = /^\s*(?:[([](?:[^()[\]]*\b\d{4}\b[^()[\]]*|\d{1,3}(?:[,–-]\s?\d{1,3})*)[)\]]\s*)+$/u;
const enclosed = /^\s*[([][^()[\]]*[)\]]\s*$/u;
const socialText = /^(?:\s*(?:https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|\p{Extended_Pictographic}+)\s*)+$/u;

function ruleWords(edit: Edit, context: EditContext): Ruling {
  if (isBracketed(edit)) return ruleBracket(edit, context);
  switch (edit.mark?.kind) {
    case 'parenthesis': return ruleParenthesis(edit, context);
    case 'redaction': return rule(context, 'redaction');
    case 'slash': return rule(context, 'verse-line');
    default: return ruleSilent(edit, context);
  }
}

function ruleSilent(edit: Edit, context: EditContext): Ruling {
  if (edit.kind === 'deletion') return ruleOmission(edit, context);
  const concerns = concernsOfEdit(edit, context);
  if (isFromElsewhere(edit, context)) return rule(context, 'splice', { concerns, message: `${excerpt(edit.quotedText)} stands elsewhere: two places are joined here without a mark.` });
  if (edit.kind === 'insertion') return turnsMeaning(edit, concerns, context) ? rule(context, 'meaning', { concerns }) : rule(context, 'words-added', { concerns });
  if (context.mode === 'spoken' && isGrammarOfSpeech(edit, context)) return rule(context, 'grammar-spoken');
  if (isOlder(edit.originalText, fold(edit.quotedText), context.language)) {
    return rule(context, context.input.draft.metadata.declares.includes('modernised-spelling') ? 'modernised' : 'modernised-silently', { message: `The source has the older spelling ${excerpt(edit.originalText)}.` });
  }
  if (concerns.length === 0 && isSlipOfSource(edit, context)) return rule(context, 'typo-mended', { message: slipMessage(edit) });
  return turnsMeaning(edit, concerns, context) ? rule(context, 'meaning', { concerns }) : rule(context, 'words-changed', { concerns });
}

function ruleOmission(edit: Edit, context: EditContext): Ruling {
  const { notes } = context;
  if (citationText.test(edit.originalText)) return rule(context, declares(notes, 'citations-omitted', 'cleaned-up', 'notes-omitted') ? 'markers-off' : 'citation-dropped');
  if (socialText.test(edit.originalText)) return rule(context, 'social');
  if (declares(notes, 'citations-omitted', 'cleaned-up', 'notes-omitted') && enclosed.test(edit.originalText)) return rule(context, 'markers-off');
  if (context.mode === 'spoken' && (isFalseStart(edit, context) || isFiller(edit, context))) return rule(context, 'disfluency-spoken');
  if (isEditorsOfSource(edit, context)) return rule(context, 'bracket-insertion');
  if (isOutsideSpeech(edit, context)) return ruleTag(edit, context);
  const concerns = concernsOfEdit(edit, context);
  if (!concerns.some((concern) => weighty.has(concern)) && isShortenedHeadline(edit, context)) return rule(context, 'headline-shortened');
  if (turnsMeaning(edit, concerns, context)) return rule(context, 'meaning', { concerns });
  if (joinsTurns(edit, context)) return rule(context, 'splice', { concerns, message: `${left(edit)} Between these words another turn begins: the source has ${excerpt(edit.originalText)} here.` });
  return rule(context, holdsSentenceEnd(context.source.document.text, edit.original, context.language) ? 'splice' : 'words-omitted', { concerns });
}

/** The source's own *she said*, left out where the words run on (row 32). */
export function ruleTag(edit: Edit, context: EditContext): Ruling {
  const sentenceEnds = holdsSentenceEnd(context.source.document.text, edit.original, context.language) || endsBefore(edit, context);
  return rule(context, sentenceEnds ? 'tag-between-sentences' : 'tag-inside-sentence', {
    message: `The source breaks off these words with ${excerpt(edit.originalText)}, and no mark says so.`,
  });
}

function wordAfter(text: string, at: number): number {
  return words(text, { start: at, end: Math.min(text.length, at + 12) })[0]?.start ?? at;
}

function endsBefore(edit: Edit, context: EditContext): boolean {
  return /[.!?\u2026,]["\u201d\u2019']?\s*$/u.test(context.source.document.text.slice(Math.max(0, edit.original.start - 4), edit.original.start))
    && /[.!?]\s*["\u201c\u2018']?\s*$/u.test(context.source.document.text.slice(edit.original.start, wordAfter(context.source.document.text, edit.original.end)));
}

/** Whether an omission takes away the narrator's words alone, between two stretches of one person's speech. */
function isOutsideSpeech(edit: Edit, { place, source }: EditContext): boolean {
  if (place.voices.length < 2) return false;
  const inner = withoutEdges(source.document.text, edit);
  return !place.voices.some((voice) => overlaps(voice.span, inner));
}

function withoutEdges(text: string, edit: Edit): { start: number; end: number } {
  const inside = words(text, edit.original);
  return { start: inside[0]?.start ?? edit.original.start, end: inside.at(-1)?.end ?? edit.original.end };
}

/** Whether the words on either side of an omission are two people's. */
function joinsTurns(edit: Edit, { place }: EditContext): boolean {
  const before = place.voices.filter((voice) => voice.span.end <= edit.original.end && voice.span.end > edit.original.start - 1);
  const after = place.voices.filter((voice) => voice.span.start >= edit.original.start);
  const speakers = new Set([...before, ...after].map((voice) => voice.speaker?.person ?? null));
  return before.length > 0 && after.length > 0 && speakers.size > 1 && !speakers.has(null);
}

/** A bracket may put in what a reader needs, and stand for a pronoun, a tense, a name; it may not turn the sense round (rows 15, 16). */
function ruleBracket(edit: Edit, context: EditContext): Ruling {
  const concerns = concernsOfEdit(edit, context);
  if (edit.kind === 'insertion') return concerns.includes('negation') ? rule(context, 'insertion-negates', { concerns: ['negation'] }) : rule(context, 'bracket-insertion');
  if (isOneLetter(edit)) return rule(context, 'bracket-one-letter', { concerns });
  const flips = flipped(edit, concerns, context);
  if (flips.length > 0) return rule(context, 'meaning-bracketed', { concerns: flips });
  if (words(edit.originalText).length > longReplacement) {
    return rule(context, 'bracket-long', { concerns, message: `This bracket stands for ${excerpt(edit.originalText)} in the source.` });
  }
  return rule(context, 'bracket-substitution');
}

/** Of the concerns of a bracket, those that turn the sense round: a name or a tense is what brackets are for. */
function flipped(edit: Edit, concerns: readonly Concern[], context: EditContext): readonly Concern[] {
  if (words(edit.originalText).length > longReplacement) return concerns.filter((concern) => concern === 'negation');
  const bothSides = words(edit.quotedText).length > 0 && words(edit.originalText).length > 0;
  return concerns.filter((concern) => concern === 'negation' || (bothSides && concern === 'number' && hasDigits(edit)) || (bothSides && concern === 'quantifier' && swapsQuantifiers(edit, context)));
}

function hasDigits(edit: Edit): boolean {
  return /\d/.test(edit.quotedText) && /\d/.test(edit.originalText);
}

function swapsQuantifiers(edit: Edit, { language }: EditContext): boolean {
  const some = (text: string): boolean => words(text).some((word) => language.meaning.quantifiers.has(word.folded));
  return some(edit.quotedText) && some(edit.originalText);
}

/** `[W]ater` for `Later`: the bracket says that a letter's case was changed, and hides another word (row 9). */
function isOneLetter(edit: Edit): boolean {
  return /^\[\p{L}\]\p{L}+$/u.test(edit.quotedText.trim());
}

/** Newsrooms put their own words into parentheses; elsewhere parentheses are the source's (row 15). */
function ruleParenthesis(edit: Edit, context: EditContext): Ruling {
  const concerns = concernsOfEdit(edit, context);
  if (context.profile !== 'ap') return rule(context, 'parenthesis-insertion', { concerns, message: `The source does not have ${excerpt(edit.quotedText)}: put what is yours into square brackets.` });
  const flips = edit.kind === 'insertion' ? concerns.filter((concern) => concern === 'negation') : flipped(edit, concerns, context);
  return flips.length > 0 ? rule(context, 'meaning-bracketed', { concerns: flips }) : rule(context, 'parenthesis-insertion');
}

function ruleOrder(edit: Edit, context: EditContext): Ruling {
  if (keepsOrder(edit, context)) return rule(context, 'splice', { message: `In the source ${excerpt(edit.originalText)} stands apart: words between are left out without a mark.` });
  return rule(context, 'words-reordered', { message: `The source has ${excerpt(edit.originalText)}, in that order.` });
}

/** Words that stand before all others in draft and source alike, or behind them, far off: left-out words, not another order. */
function keepsOrder({ quoted, original, quotedText, originalText }: Edit, { part, passage, input }: EditContext): boolean {
  if (fold(quotedText) !== fold(originalText)) return false;
  const isFirst = words(input.draft.text, { start: part.start, end: quoted.start }).length === 0;
  const isLast = words(input.draft.text, { start: quoted.end, end: part.end }).length === 0;
  return (isFirst && original.end <= passage.start) || (isLast && original.start >= passage.end);
}

function left(edit: Edit): string {
  return `Words are left out after ${excerpt(edit.quotedText === '' ? '…' : edit.quotedText)}.`;
}

/** Whether a change is small enough to turn round what stays, by one of its concerns. A substitution weighs both sides. */
function turnsMeaning(edit: Edit, concerns: readonly Concern[], { isDoubtful }: EditContext): boolean {
  const size = editWords(edit);
  return concerns.some((concern) => {
    if (isDoubtful && !weighty.has(concern)) return false;
    if (edit.kind === 'substitution') return size <= smallChange.substitution;
    return size <= (concern === 'negation' || concern === 'number' || concern === 'name' ? smallChange[concern] : smallChange.slight);
  });
}

/** What the source's own editor put into brackets, or into parentheses in speech, was never said (rows 15 and 17). */
function isEditorsOfSource({ originalText, original }: Edit, { mode, source }: EditContext): boolean {
  const whole = enclosed.test(originalText) ? originalText : source.document.text.slice(Math.max(0, original.start - 1), original.end + 1);
  return /^\s*\[[^[\]]*\]\s*$/u.test(whole) || (mode === 'spoken' && /^\s*\([^()]*\)\s*$/u.test(whole));
}

/** Words that the speaker says again at once, with nothing but a filler between: a false start (row 25). */
function isFalseStart(edit: Edit, context: EditContext): boolean {
  const { text } = context.source.document;
  const fillers = context.language.forms.disfluencies;
  const dropped = words(text, edit.original).map((word) => word.folded).filter((word) => !fillers.has(word));
  const behind = words(text, { start: edit.original.end, end: Math.min(text.length, edit.original.end + 80) }).map((word) => word.folded).filter((word) => !fillers.has(word));
  return dropped.length > 0 && dropped.length <= 4 && dropped.every((word, index) => word === behind[index]);
}

/** A word that opens a clause in speech and says nothing (row 25). */
function isFiller(edit: Edit, context: EditContext): boolean {
  const { text } = context.source.document;
  const dropped = words(text, edit.original);
  const first = dropped[0];
  return first !== undefined && dropped.length === 1 && context.language.slips.fillers.has(first.folded)
    && /(?:^|[,.;:!?\u2013\u2014-])["\u201d\u2019\s]*["\u201c\u2018]?$/u.test(text.slice(Math.max(0, first.start - 6), first.start));
}

/** Whether an edit only sets grammar right: one form of a word for another (row 42). */
function isGrammarOfSpeech(edit: Edit, { language }: EditContext): boolean {
  return edit.kind === 'substitution' && language.slips.grammarOfSpeech.has(`${fold(edit.quotedText)}|${fold(edit.originalText)}`);
}

/** Words inserted, left out, substituted, reordered: rows 3, 6, 9, 14 to 16, 34. */
export const wordingRules: Readonly<Record<'words' | 'order', Rule>> = { words: ruleWords, order: ruleOrder };
