import type { Edit } from '../align/alignment.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { excerpt } from './excerpt.ts';
import { hiddenWord } from './hidden-words.ts';
import { rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { holdsSentenceEnd, sentenceEnd } from './sentence-ends.ts';
import { stretchOf } from './stretch.ts';

/** An ellipsis that leaps over more words than these joins what its reader will take for one thought (row 11); less from one utterance to the next. */
const farLeap = { within: 300, across: 60 };

/** Words left out where an ellipsis stands: parts in the source's order, of one turn, and nothing swallowed that turns the sense (rows 11, 13). */
function ruleEllipsis(edit: Edit, context: EditContext): Ruling {
  if (crossesTurns(edit, context)) {
    return rule(context, 'ellipsis-across-turns', { message: 'The ellipsis joins two turns: the words before and behind it are not one speaker’s.' });
  }
  const { text, span } = stretchOf(context.source, edit.original);
  const gap = words(text, span);
  if (gap.length > (context.place.voices.length > 1 ? farLeap.across : farLeap.within)) return rule(context, 'far-ellipsis', { message: `The ellipsis leaps over ${gap.length} words.` });
  const hidden = hiddenWord(text, span, context.language);
  if (hidden === null) return { row: 11, code: 'omission-hides', level: 'allowed', concerns: [] };
  return {
    row: 13, code: 'omission-hides', level: 'warning', concerns: [],
    message: `The ellipsis leaves out ${excerpt(text, span)}, with “${hidden}” in it.`,
  };
}

/** An ellipsis where nothing is left out, or at an edge (rows 11, 12). */
function ruleNeedless(edit: Edit, context: EditContext): Ruling {
  const at = edit.mark?.span ?? edit.quoted;
  if (atEdge(context, { start: context.part.start, end: at.start })) return rule(context, 'leading-ellipsis', { message: 'No ellipsis is needed at the beginning of a quotation.' });
  if (atEdge(context, { start: at.end, end: context.part.end })) {
    return cutsSentence(context) ? rule(context, 'trailing-ellipsis', { message: 'No ellipsis is needed at the end of a quotation.' }) : rule(context, 'leading-ellipsis', { message: 'The source’s sentence ends here: no ellipsis is needed.' });
  }
  return rule(context, 'inner-ellipsis', { message: 'Nothing is left out here in the source.' });
}

function atEdge(context: EditContext, between: Span): boolean {
  return words(context.input.draft.text, between).length === 0;
}

function cutsSentence(context: EditContext): boolean {
  const { text, span: { end } } = stretchOf(context.source, context.passage);
  return words(text, { start: end, end: sentenceEnd(text, end, context.language) }).length > 0;
}

/** Words of the source between the parts of an interrupted quotation: none may stand there but the source's own interruption (row 31). */
function ruleGap(edit: Edit, context: EditContext): Ruling {
  const { text, span } = stretchOf(context.source, edit.original);
  if (isNarration(edit.original, context)) return rule(context, 'interruption-narration');
  if (isParagraphBreak(edit, context) && words(text, span).length <= paragraphSlack) return rule(context, 'interruption-narration');
  const message = `Between these two parts the source has ${excerpt(text, span)}.`;
  const ruling = rule(context, 'interruption-gap', { message });
  return holdsSentenceEnd(text, span, context.language) ? { ...ruling, code: 'unmarked-splice' } : ruling;
}

/** Between paragraphs of one quotation a last word or two may be cut, as at any end of a quotation. */
const paragraphSlack = 3;

function isParagraphBreak(edit: Edit, { input, part }: EditContext): boolean {
  const next = input.group.quotations.find((quotation) => quotation.span.start >= part.end);
  return next?.join === 'next-paragraph' && edit.nature === 'gap';
}

/** Whether the source's own narration stands in the gap, between two stretches of what it quotes. */
function isNarration(gap: Span, { place, source }: EditContext): boolean {
  const inside = words(source.excerpt(gap));
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return true;
  return place.voices.some((voice) => voice.quotation !== null)
    && !source.speech().utterancesIn({ start: gap.start + first.start, end: gap.start + last.end }).some((utterance) => utterance.quotation !== null);
}

/** Whether the words on either side of a gap belong to two people. */
function crossesTurns(edit: Edit, { place }: EditContext): boolean {
  const before = place.voices.filter((voice) => voice.span.start < edit.original.start);
  const after = place.voices.filter((voice) => voice.span.end > edit.original.end);
  const last = before.at(-1);
  const next = after[0];
  if (last === undefined || next === undefined || last === next) return false;
  const [one, other] = [last.speaker?.person ?? null, next.speaker?.person ?? null];
  return one !== null && other !== null && one !== other;
}

/** Omissions with a mark, and between parts: rows 11 to 13, 31. */
export const omissionRules = {
  'ellipsis': ruleEllipsis,
  'needless-ellipsis': ruleNeedless,
  'gap': ruleGap,
} as const satisfies Record<string, Rule>;
