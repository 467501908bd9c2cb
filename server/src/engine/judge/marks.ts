import type { Edit } from '../align/alignment.ts';
import { declares } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { byMode, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';

const endMark = /[?!]/;
const currency = /[$\u20ac\u00a3\u00a5%\u2030]/u;

/** `?` and `!`, signs and ranges (rows 4 and 7). Other punctuation is no edit. */
function rulePunctuation(edit: Edit, context: EditContext): Ruling {
  const [quoted, original] = [edit.quotedText, edit.originalText];
  if (!endMark.test(quoted + original)) return ruleSign(edit, context);
  if (isOutsideMarks(edit, context)) return { ...rule(context, 'punctuation-spoken'), level: 'allowed' };
  const message = endMark.test(original)
    ? `The source has ${excerpt(original)} here, with its ${original.includes('?') ? 'question mark' : 'exclamation mark'}.`
    : `The source has no ${quoted.includes('?') ? 'question mark' : 'exclamation mark'} here.`;
  const ruling = byMode(context, { spoken: 'punctuation-spoken', written: 'punctuation-written', unknown: 'punctuation-unknown' });
  return { ...ruling, message };
}

/** A minus, a currency, a per cent sign or a range: part of a number (row 4). */
function ruleSign(edit: Edit, context: EditContext): Ruling {
  if (currency.test(edit.quotedText) || currency.test(edit.originalText)) return rule(context, 'meaning', { concerns: ['unit'] });
  if (/\d/.test(edit.quotedText + edit.originalText)) return rule(context, 'meaning', { concerns: ['number'] });
  return rule(context, 'sign', { message: edit.kind === 'insertion' ? `The source does not have ${excerpt(edit.quotedText)} here.` : `The source has ${excerpt(edit.originalText)} here.` });
}

/** A mark that the draft sets just behind its closing quotation mark is the source's, kept outside. */
function isOutsideMarks(edit: Edit, context: EditContext): boolean {
  const { text } = context.input.draft;
  if (edit.quoted.end < context.part.end - 1) return false;
  const behind = /^[\s"'\u201d\u2019\u00bb]{0,3}([?!])/u.exec(text.slice(context.part.end, context.part.end + 4))?.[1];
  return behind !== undefined && edit.originalText.includes(behind);
}

/** Marks inside the words: the source's inner speech, or irony that the draft added (row 2). */
function ruleInnerMarks(edit: Edit, context: EditContext): Ruling {
  if (edit.kind === 'insertion') return rule(context, 'inner-marks-added', { message: `The source has no quotation marks around ${excerpt(edit.quotedText)}.` });
  if (partsTurns(edit, context)) return rule(context, 'turns-joined', { message: `One speaker ends and another begins in ${excerpt(edit.originalText)}, and no mark says so.` });
  if (declares(context.notes, 'marks-omitted', 'cleaned-up')) return rule(context, 'markers-off');
  return rule(context, 'inner-marks', { message: `The source has ${excerpt(edit.originalText)} in quotation marks of its own: they are somebody’s words inside these.` });
}

const endsAndBegins = /["\u201d\u2019\u00bb\u00ab\u201c]\s*["\u201c\u2018\u00ab\u00bb\u201e]/u;

/** Whether what one speaker says ends at these marks and what another says begins: in print a new paragraph opens for the next speaker. */
function partsTurns({ originalText, original }: Edit, { place }: EditContext): boolean {
  if (!endsAndBegins.test(originalText)) return false;
  const [before, after] = [place.voices.findLast((voice) => voice.span.start <= original.start), place.voices.find((voice) => voice.span.end >= original.end)];
  const [one, other] = [before?.speaker?.person, after?.speaker?.person];
  if (before !== after && one !== undefined && other !== undefined) return one !== other;
  return /\n/.test(originalText);
}

/** Emphasis that a note accounts for is allowed, any other is worth a hint (row 26). Whether the note is right, `notes.ts` asks. */
function ruleEmphasis(edit: Edit, context: EditContext): Ruling {
  const added = edit.kind !== 'deletion';
  const noted = declares(context.notes, 'emphasis-added', 'emphasis-omitted', 'emphasis-in-original', ...(added ? [] : ['cleaned-up'] as const));
  if (noted) return rule(context, 'emphasis-noted');
  return rule(context, 'emphasis-unnoted', {
    message: added
      ? `The source does not emphasise ${excerpt(edit.quotedText)}: add “(emphasis added)”, or take the emphasis off.`
      : `The source emphasises ${excerpt(edit.originalText)}: keep the emphasis, or add “(emphasis omitted)”.`,
  });
}

/** Punctuation, inner marks, emphasis: rows 2, 4, 7, 26. */
export const markRules = {
  'punctuation': rulePunctuation,
  'quotation-marks': ruleInnerMarks,
  'emphasis': ruleEmphasis,
} as const satisfies Record<string, Rule>;
