import levenshtein from 'fast-levenshtein';
import type { Edit } from '../align/alignment.ts';
import { isParenthesised } from './brackets.ts';
import { excerpt } from './excerpt.ts';
import { ruleOlder } from './older.ts';
import { fold, isVariant } from './respelling.ts';
import { ruleMisread } from './misread.ts';
import { byMode, isBracketed, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { concernsOfEdit } from './sides.ts';
import { isSlipOfSource, ruleSlip } from './slips.ts';
import { wordingRules } from './wording.ts';

/** How many letters an older spelling may differ in from the modern one. */
const oldSpelling = 3;

/** One word against a word like it: another spelling, a slip, or another word (rows 1, 3, 20 to 22). */
function ruleSpelling(edit: Edit, context: EditContext): Ruling {
  if (edit.mark !== null || isBracketed(edit) || isParenthesised(edit, context)) return wordingRules.words(edit, context);
  const [quoted, original] = [fold(edit.quotedText), fold(edit.originalText)];
  if (quoted === original) return rule(context, 'apostrophe', { message: `The source has ${excerpt(edit.originalText)}: an apostrophe makes another word of it.` });
  const isDeclared = context.input.draft.metadata.declares.includes('modernised-spelling');
  const older = ruleOlder(edit, context);
  if (older !== null) return older;
  const message = `The source spells this ${excerpt(edit.originalText)}.`;
  if (quoted.replaceAll(' ', '') === original.replaceAll(' ', '')) {
    return byMode(context, { spoken: 'join-spoken', written: 'spelling-variant', unknown: 'spelling-variant' }, { message });
  }
  if (isVariant(quoted, original, context.language)) return isDeclared ? rule(context, 'modernised') : rule(context, 'spelling-variant', { message });
  const misread = ruleMisread(edit, context);
  if (misread !== null) return misread;
  const concerns = concernsOfEdit(edit, context);
  if (isDeclared && concerns.length === 0 && levenshtein.get(quoted, original) <= oldSpelling) return rule(context, 'modernised');
  if (concerns.length === 1 && concerns[0] === 'name' && context.mode === 'spoken' && isHeardAlike(quoted, original)) {
    return rule(context, 'name-variant-spoken', { message: `The source spells this name ${excerpt(edit.originalText)}.` });
  }
  if (concerns.length > 0) return rule(context, 'meaning', { concerns });
  if (isSlipOfSource(edit, context)) return ruleSlip(edit, context);
  return wordingRules.words(edit, context);
}

/** A name that was heard is spelled as the transcriber thinks best. */
function isHeardAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && Math.min(a.length, b.length) >= 4 && levenshtein.get(a, b) <= (a.length >= 8 ? 2 : 1);
}

/** Spellings: rows 1, 3, 20 to 22. */
export const spellingRules = { spelling: ruleSpelling } as const satisfies Record<string, Rule>;
