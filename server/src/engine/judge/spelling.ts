import levenshtein from 'fast-levenshtein';
import type { Edit } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import { words } from '../text/words.ts';
import { excerpt } from './excerpt.ts';
import { isBracketed, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { concernsOfEdit } from './sides.ts';
import { isSlipOfSource, slipMessage } from './slips.ts';
import { wordingRules } from './wording.ts';

/** How many letters an older spelling may differ in from the modern one. */
const oldSpelling = 3;

/** One word against a word like it: another spelling, a slip, or another word (rows 1, 3, 20 to 22). */
function ruleSpelling(edit: Edit, context: EditContext): Ruling {
  if (edit.mark !== null || isBracketed(edit)) return wordingRules.words(edit, context);
  const [quoted, original] = [fold(edit.quotedText), fold(edit.originalText)];
  if (quoted === original) return rule(context, 'apostrophe', { message: `The source has ${excerpt(edit.originalText)}: an apostrophe makes another word of it.` });
  if (quoted.replaceAll(' ', '') === original.replaceAll(' ', '') || isVariant(quoted, original, context.language)) {
    return rule(context, 'spelling-variant', { message: `The source spells this ${excerpt(edit.originalText)}.` });
  }
  if (context.input.draft.metadata.declares.includes('modernised-spelling') && levenshtein.get(quoted, original) <= oldSpelling) return rule(context, 'modernised');
  const concerns = concernsOfEdit(edit, context);
  if (concerns.length === 1 && concerns[0] === 'name' && context.mode === 'spoken' && isHeardAlike(quoted, original)) {
    return rule(context, 'name-variant-spoken', { message: `The source spells this name ${excerpt(edit.originalText)}.` });
  }
  if (concerns.length > 0) return rule(context, 'meaning', { concerns });
  if (isSlipOfSource(edit, context)) return rule(context, 'typo-mended', { message: slipMessage(edit) });
  return wordingRules.words(edit, context);
}

function fold(text: string): string {
  return words(text).map((word) => word.folded).join(' ');
}

/** Whether two words are one word in two countries' spelling, by the language's list and by its regular endings (row 21). */
function isVariant(a: string, b: string, language: Language): boolean {
  const key = (word: string): string => language.forms.spellings.get(word) ?? word;
  if (key(a) === key(b)) return true;
  const full = (short: string, long: string): boolean => language.forms.abbreviations.get(short)?.includes(long) ?? false;
  return full(a, b) || full(b, a) || (language.code === 'en' && regularKey(a) === regularKey(b));
}

/** British and American spellings that differ by rule; short words are left alone, where the rule makes another word. */
function regularKey(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[drs]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/ys(e[drs]?|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ful|less|ite|ites|hood|hoods|ly)?$/, 'or$1')
    .replace(/(?<=[bct])re(s|d)?$/, 'er$1')
    .replace(/(?<=[a-z]{4})ll(ed|ing|ers?)$/, 'l$1')
    .replace(/logue(s?)$/, 'log$1')
    .replace(/(?<=[a-z]{3})ence(s?)$/, 'ense$1')
    .replace(/ae|oe/g, 'e')
    .replace(/grammes?$/, 'gram');
}

/** A name that was heard is spelled as the transcriber thinks best. */
function isHeardAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) >= 4 && levenshtein.get(a, b) <= (a.length >= 8 ? 2 : 1);
}

/** Spellings: rows 1, 3, 20 to 22. */
export const spellingRules = { spelling: ruleSpelling } as const satisfies Record<string, Rule>;
