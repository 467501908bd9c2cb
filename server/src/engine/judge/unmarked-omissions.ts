import type { Edit } from '../align/alignment.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { isCitation } from './citations.ts';
import { declares } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { isFalseStart, isFiller } from './false-starts.ts';
import { isShortenedHeadline } from './headlines.ts';
import { rule } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';
import { holdsSentenceEnd } from './sentence-ends.ts';
import { concernsOfEdit } from './sides.ts';
import { turnsMeaning, weighty } from './weight.ts';

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
  if (isOutsideSpeech(edit, context)) return ruleTag(edit, context);
  const concerns = concernsOfEdit(edit, context);
  if (!concerns.some((concern) => weighty.has(concern)) && isShortenedHeadline(edit, context)) return rule(context, 'headline-shortened');
  if (turnsMeaning(edit, concerns, context)) return rule(context, 'meaning', { concerns });
  if (joinsTurns(edit, context)) return rule(context, 'splice', { concerns, message: `Between these words another turn begins: the source has ${excerpt(edit.originalText)} here.` });
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

function withoutEdges(text: string, edit: Edit): Span {
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

/** What the source's own editor put into brackets, or into parentheses in speech, was never said (rows 15 and 17). */
function isEditorsOfSource({ originalText, original }: Edit, { mode, source }: EditContext): boolean {
  const whole = enclosed.test(originalText) ? originalText : source.document.text.slice(Math.max(0, original.start - 1), original.end + 1);
  return /^\s*\[[^[\]]*\]\s*$/u.test(whole) || (mode === 'spoken' && /^\s*\([^()]*\)\s*$/u.test(whole));
}
