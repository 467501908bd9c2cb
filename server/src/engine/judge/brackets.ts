import type { Edit } from '../align/alignment.ts';
import type { Span } from '../text/span.ts';
import { moved } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Concern } from './codes.ts';
import { excerpt } from './excerpt.ts';
import { rule } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';
import { concernsOfEdit } from './sides.ts';

/** A bracket that stands for more words than these tells its reader too little of what it replaces (row 16). */
const longReplacement = 4;


/** A bracket may put in what a reader needs, and stand for a pronoun, a tense, a name; it may not turn the sense round (rows 15, 16). */
export function ruleBracket(edit: Edit, context: EditContext): Ruling {
  const concerns = concernsOfEdit(edit, context);
  if (edit.kind === 'insertion') return concerns.includes('negation') ? rule(context, 'insertion-negates', { concerns: ['negation'] }) : rule(context, 'bracket-insertion');
  if (isOneLetter(edit) || hidesAnotherWord(edit)) return rule(context, 'bracket-one-letter', { concerns });
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
  return /^[[(]\p{L}[\])]\p{L}+$/u.test(edit.quotedText.trim());
}

/** A bracket inside a word may complete it or change its ending: the letters outside the bracket must be the source's (row 18). */
function hidesAnotherWord({ mark, quotedText, originalText }: Edit): boolean {
  if (mark !== null) return false;
  const kept = quotedText.trim().toLowerCase().split(/\[[^\]]*\]/u);
  return originalText.trim().toLowerCase().split(/\s+/u).every((word) => isAnotherWord(word, kept));
}

/** Whether the letters outside a bracket are not those of a word, in their order. */
function isAnotherWord(word: string, kept: readonly string[]): boolean {
  const [first = '', ...others] = kept;
  const last = others.pop() ?? '';
  if (!word.startsWith(first) || (last !== '' && !word.endsWith(last))) return true;
  let at = first.length;
  return others.some((piece) => {
    const found = word.indexOf(piece, at);
    at = found + piece.length;
    return found < 0;
  });
}

/** Whether the source's own editor put these words into brackets, or a word's ending, where the draft has others without a bracket. */
export function isBracketOfSource({ kind, nature, mark, quotedText, originalText }: Edit): boolean {
  if (kind !== 'substitution' || mark !== null || quotedText.includes('[')) return false;
  return nature === 'expansion' ? originalText.includes('[') : /^\s*\[[^[\]]*\]\s*$/u.test(originalText);
}

/** What a quoter changed, the draft may have from where it was whole; a negation or a number it cannot have from there by chance (row 17). */
export function ruleBracketOfSource(edit: Edit, context: EditContext): Ruling {
  const concerns = concernsOfEdit(edit, context).filter((concern) => concern === 'negation' || concern === 'number');
  if (concerns.length > 0) return rule(context, 'meaning-bracketed', { concerns });
  return rule(context, 'bracket-of-source', { message: `The source has ${excerpt(edit.originalText)}: its own editor changed these words.` });
}

/** Whether an edit stands within parentheses that the draft put in: newsrooms mark so what is theirs. */
export function isParenthesised({ quoted, original, kind }: Edit, { input, part, passage, profile, source }: EditContext): boolean {
  return profile === 'ap' && kind !== 'deletion' && isWithinParentheses(input.draft.text, quoted, part) && !isWithinParentheses(source.excerpt(passage), moved(original, -passage.start), { start: 0, end: passage.end - passage.start });
}

function isWithinParentheses(text: string, span: Span, within: Span): boolean {
  const before = text.slice(within.start, span.start);
  const behind = text.slice(span.end, within.end);
  const close = behind.indexOf(')');
  return before.lastIndexOf('(') > before.lastIndexOf(')') && close >= 0 && (close < behind.indexOf('(') || !behind.includes('('));
}

/** Newsrooms put their own words into parentheses; elsewhere parentheses are the source's (row 15). */
export function ruleParenthesis(edit: Edit, context: EditContext): Ruling {
  const concerns = concernsOfEdit(edit, context);
  if (context.profile !== 'ap') return rule(context, 'parenthesis-insertion', { concerns, message: `The source does not have ${excerpt(edit.quotedText)}: put what is yours into square brackets.` });
  const flips = edit.kind === 'insertion' ? concerns.filter((concern) => concern === 'negation') : flipped(edit, concerns, context);
  return flips.length > 0 ? rule(context, 'meaning-bracketed', { concerns: flips }) : rule(context, 'parenthesis-insertion');
}
