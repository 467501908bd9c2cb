import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import { isBracketOfSource, ruleBracketOfSource } from './brackets.ts';
import { declares } from './declared-notes.ts';
import { excerpt } from './excerpt.ts';
import { isAllCapitals } from './proper-names.ts';
import { byMode, isBracketed, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import type { RowName } from './profiles.ts';
import type { Side } from './meaning.ts';
import { originalSide, quotedSide } from './sides.ts';
import { stretchOf } from './stretch.ts';
import { ruleTag } from './unmarked-omissions.ts';
import { wordingRules } from './wording.ts';

/** `[T]he` shows its reader what it did; a silent change of a first letter is for the profile to allow (rows 8 and 9). */
function ruleInitial(edit: Edit, context: EditContext): Ruling {
  const ruling = rule(context, 'initial-capital', { message: `The source has ${excerpt(edit.originalText)}; this style marks a changed first letter with a bracket.` });
  return isBracketed(edit) ? { ...ruling, row: 9, level: 'allowed' } : ruling;
}

/** Capitals inside a quotation, but for a source that is all in capitals; a name that becomes another word is more than that (row 10). */
function ruleCase(edit: Edit, context: EditContext): Ruling {
  const ruling = byMode(context, { spoken: 'inner-capital-spoken', written: 'inner-capital', unknown: 'inner-capital' });
  if (isBracketed(edit)) return { ...ruling, row: 9, level: 'allowed' };
  const { text, span } = stretchOf(context.source, edit.original);
  if (isAllCapitals(text, span) || isLoud(edit.originalText)) return { ...ruling, level: 'allowed' };
  const message = `The source has ${excerpt(edit.originalText)}.`;
  return isNameOrWord(edit, context) ? rule(context, 'name-capital', { message: `${message} A name would be another word.` }) : { ...ruling, message };
}

/** Whether a word is somebody's name, a day or a month on one side, and by its small letter a common word on the other: *Hope* and *hope*. */
function isNameOrWord(edit: Edit, context: EditContext): boolean {
  const { speech } = context.language;
  const [named, plain] = isCapital(edit.quotedText) ? [quotedSide(edit, context), edit.originalText] : [originalSide(edit, context), edit.quotedText];
  const [word] = words(named.text, named.span);
  if (word === undefined || isCapital(plain) || followsDeterminer(named, context)) return false;
  return speech.calendar.has(word.folded) || speech.firstNames.has(word.folded) || named.names.has(word.folded);
}

/** *The Board*, *a Bill*: what has an article is nobody's name. */
function followsDeterminer({ text, span }: Side, { language: { speech } }: EditContext): boolean {
  const before = words(text, { start: Math.max(0, span.start - longestDeterminer), end: span.start }).at(-1);
  return before !== undefined && speech.determiners.has(before.folded);
}

/** UTF-16 units, with the space behind. */
const longestDeterminer = 16;

function isCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}

/** A word in capitals that is longer than an acronym: a heading's or a telegram's, not a name's. */
function isLoud(word: string): boolean {
  return word.length > 5 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** *Uh*, repeats and false starts: what a transcriber keeps and an editor drops (row 25). */
function ruleDisfluency(edit: Edit, context: EditContext): Ruling {
  if (edit.kind === 'insertion') return rule(context, 'words-added');
  return byMode(context, { spoken: 'disfluency-spoken', written: 'disfluency-written', unknown: 'disfluency-unknown' });
}

/** Numbers put before the points of a list: in brackets they are the editor's (row 38). */
function ruleEnumerator(edit: Edit, context: EditContext): Ruling {
  return rule(context, edit.mark?.kind === 'bracket' ? 'enumerator-bracketed' : 'enumerator-bare');
}

const pageMark = /^\s*\[(?:pp?|page|S)\.?\s*[\divxlc]+\]\s*$/iu;

/** Note numbers and citations that stood in the source (rows 14 and 27). */
function ruleNoteNumber(edit: Edit, context: EditContext): Ruling {
  if (edit.kind !== 'deletion' || declares(context.notes, 'citations-omitted', 'notes-omitted', 'cleaned-up')) return rule(context, 'markers-off');
  if (pageMark.test(edit.originalText)) return rule(context, 'source-dirt');
  return /\p{L}/u.test(edit.originalText)
    ? rule(context, 'citation-dropped', { message: `The source has the citation ${excerpt(edit.originalText)} here.` })
    : rule(context, 'source-dirt');
}

/** What is withheld must begin as the source's word does, where it shows a letter at all (row 39). */
function ruleRedaction(edit: Edit, context: EditContext): Ruling {
  const shown = /^\p{L}/u.exec(edit.quotedText)?.[0];
  const isOther = edit.mark?.kind !== 'bracket' && /[-*_\u2013\u2014]/u.test(edit.quotedText) && shown !== undefined && edit.originalText !== ''
    && !edit.originalText.toLowerCase().startsWith(shown.toLowerCase());
  return rule(context, isOther ? 'redaction-other' : 'redaction');
}

function ruleExpansion(edit: Edit, context: EditContext): Ruling {
  if (isBracketOfSource(edit)) return ruleBracketOfSource(edit, context);
  return edit.mark === null && !isBracketed(edit) ? wordingRules.words(edit, context) : rule(context, 'expansion');
}

function ruleSpeechTag(edit: Edit, context: EditContext): Ruling {
  return edit.kind === 'deletion' ? ruleTag(edit, context) : wordingRules.words(edit, context);
}

const fixed = (name: RowName): Rule => (_edit, context) => rule(context, name);

/** Other forms of the same words: rows 8 to 10, 18, 23 to 25, 32, 33, 38, 39, 41, 43. */
export const formRules = {
  'initial-case': ruleInitial,
  'case': ruleCase,
  'diacritics': fixed('diacritics'),
  'number-form': (_edit, context) => byMode(context, { spoken: 'number-form-spoken', written: 'number-form-written', unknown: 'number-form-written' }),
  'contraction': (_edit, context) => byMode(context, { spoken: 'contraction-spoken', written: 'contraction-written', unknown: 'contraction-unknown' }),
  'disfluency': ruleDisfluency,
  'speech-tag': ruleSpeechTag,
  'note-number': ruleNoteNumber,
  'source-dirt': fixed('source-dirt'),
  'redaction': ruleRedaction,
  'enumerator': ruleEnumerator,
  'expansion': ruleExpansion,
  'social': fixed('social'),
} as const satisfies Record<string, Rule>;
