import type { Edit } from '../align/alignment.ts';
import { moved, overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { isCitation } from './citations.ts';
import { declares } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { isFalseStart, isFiller } from './false-starts.ts';
import { isShortenedHeadline } from './headlines.ts';
import { isPageFoot } from './page-foot.ts';
import { rule } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';
import { holdsSentenceEnd } from './sentence-ends.ts';
import { concernsOfEdit } from './sides.ts';
import { stretchOf } from './stretch.ts';
import { turnsMeaning, weighty } from './weight.ts';

/** `(The italics are his.)`: a whole sentence in parentheses is as often an editor's note as it is the writer's. */
const parenthesisedSentence = /^\s*\(\p{Lu}[^()]*[.!?]["'\u201d\u2019]?\)\s*$/u;
const enclosed = /^\s*[([][^()[\]]*[)\]]\s*$/u;
const socialText = /^(?:\s*(?:https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|\p{Extended_Pictographic}+)\s*)+$/u;

/** Words left out with no mark: dirt, disfluencies, the source's own tags; else an omission or a splice (rows 14, 25, 27, 32, 43, 45). */
export function ruleOmission(edit: Edit, context: EditContext): Ruling {
  const { notes } = context;
  if (isCitation(edit.originalText)) return rule(context, declares(notes, 'citations-omitted', 'cleaned-up', 'notes-omitted') ? 'markers-off' : 'citation-dropped');
  if (socialText.test(edit.originalText)) return rule(context, 'social');
  if (declares(notes, 'citations-omitted', 'cleaned-up', 'notes-omitted') && enclosed.test(edit.originalText)) return rule(context, 'markers-off');
  if (context.mode === 'spoken' && (isFalseStart(edit, context) || isFiller(edit, context))) return rule(context, 'disfluency-spoken');
  if (isEditorsOfSource(edit, context)) return rule(context, 'bracket-insertion');
  if (parenthesisedSentence.test(edit.originalText)) return rule(context, 'note-dropped');
  if (isPageFoot(edit, context)) return rule(context, 'source-dirt');
  if (isOutsideSpeech(edit, context)) return ruleTag(edit, context);
  const concerns = concernsOfEdit(edit, context);
  if (!concerns.some((concern) => weighty.has(concern)) && isShortenedHeadline(edit, context)) return rule(context, 'headline-shortened');
  if (turnsMeaning(edit, concerns, context)) return rule(context, 'meaning', { concerns });
  if (joinsTurns(edit, context)) return rule(context, 'splice', { concerns, message: `Between these words another turn begins: the source has ${excerpt(edit.originalText)} here.` });
  return rule(context, endsSentence(edit, context) ? 'splice' : 'words-omitted', { concerns });
}

/** The source's own *she said*, left out where the words run on (row 32). */
export function ruleTag(edit: Edit, context: EditContext): Ruling {
  const sentenceEnds = endsSentence(edit, context) || endsBefore(edit, context);
  return rule(context, sentenceEnds ? 'tag-between-sentences' : 'tag-inside-sentence', {
    message: `The source breaks off these words with ${excerpt(edit.originalText)}, and no mark says so.`,
  });
}

function endsSentence(edit: Edit, { source, language }: EditContext): boolean {
  const { text, span } = stretchOf(source, edit.original);
  return holdsSentenceEnd(text, span, language);
}

function wordAfter(text: string, at: number): number {
  return words(text, { start: at, end: Math.min(text.length, at + 12) })[0]?.start ?? at;
}

function endsBefore(edit: Edit, context: EditContext): boolean {
  const { text, span } = stretchOf(context.source, edit.original);
  return /[.!?\u2026,]["\u201d\u2019']?\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start))
    && /[.!?]\s*["\u201c\u2018']?\s*$/u.test(text.slice(span.start, wordAfter(text, span.end)));
}

/** Whether an omission takes away the narrator's words alone, between two stretches of one person's speech. */
function isOutsideSpeech(edit: Edit, { place, source }: EditContext): boolean {
  if (place.voices.length < 2) return false;
  const inner = withoutEdges(source.excerpt(edit.original), edit);
  return !place.voices.some((voice) => overlaps(voice.span, inner));
}

function withoutEdges(omitted: string, edit: Edit): Span {
  const inside = words(omitted);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? edit.original : moved({ start: first.start, end: last.end }, edit.original.start);
}

/** Whether the words on either side of an omission are two people's. */
function joinsTurns(edit: Edit, { place }: EditContext): boolean {
  const before = place.voices.filter((voice) => voice.span.end <= edit.original.end && voice.span.end > edit.original.start - 1);
  const after = place.voices.filter((voice) => voice.span.start >= edit.original.start);
  const speakers = new Set([...before, ...after].map((voice) => voice.speaker?.person ?? null));
  return before.length > 0 && after.length > 0 && speakers.size > 1 && !speakers.has(null);
}

/** What the source's own editor put into brackets, or into parentheses in speech, was never said (rows 15 and 17). */
function isEditorsOfSource({ originalText, original }: Edit, { mode, source }: EditContext): boolean {
  const whole = enclosed.test(originalText) ? originalText : source.excerpt({ start: Math.max(0, original.start - 1), end: original.end + 1 });
  return /^\s*\[[^[\]]*\]\s*$/u.test(whole) || (mode === 'spoken' && /^\s*\([^()]*\)\s*$/u.test(whole));
}
