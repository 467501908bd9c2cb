import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import { isBracketOfSource, isParenthesised, ruleBracket, ruleBracketOfSource, ruleParenthesis } from './brackets.ts';
import { isCitation } from './citations.ts';
import { excerpt } from './excerpt.ts';
import { ruleOlder } from './older.ts';
import { fold } from './respelling.ts';
import { isBracketed, rule } from './ruling.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { concernsOfEdit } from './sides.ts';
import { ruleMisread } from './misread.ts';
import { isSlipOfSource, ruleSlip } from './slips.ts';
import { isFromElsewhere } from './splices.ts';
import { ruleOmission } from './unmarked-omissions.ts';
import { turnsMeaning } from './weight.ts';

function ruleWords(edit: Edit, context: EditContext): Ruling {
  if (isBracketed(edit)) return ruleBracket(edit, context);
  if (isParenthesised(edit, context)) return ruleParenthesis(edit, context);
  switch (edit.mark?.kind) {
    case 'parenthesis': return ruleParenthesis(edit, context);
    case 'redaction': return rule(context, 'redaction');
    case 'slash': return rule(context, 'verse-line');
    default: return ruleSilent(edit, context);
  }
}

function ruleSilent(edit: Edit, context: EditContext): Ruling {
  if (edit.kind === 'deletion') return ruleOmission(edit, context);
  if (isBracketOfSource(edit)) return ruleBracketOfSource(edit, context);
  if (edit.kind === 'insertion' && isCitation(edit.quotedText)) return rule(context, 'citation-added', { message: `The source does not have the citation ${excerpt(edit.quotedText)} here.` });
  const concerns = concernsOfEdit(edit, context);
  if (isFromElsewhere(edit, context)) return rule(context, 'splice', { concerns, message: `${excerpt(edit.quotedText)} stands elsewhere: two places are joined here without a mark.` });
  if (edit.kind === 'insertion') return turnsMeaning(edit, concerns, context) ? rule(context, 'meaning', { concerns }) : rule(context, 'words-added', { concerns });
  if (context.mode === 'spoken' && isGrammarOfSpeech(edit, context)) return rule(context, 'grammar-spoken');
  const asItStands = ruleOlder(edit, context) ?? ruleMisread(edit, context);
  if (asItStands !== null) return asItStands;
  if (concerns.length === 0 && isSlipOfSource(edit, context)) return ruleSlip(edit, context);
  return turnsMeaning(edit, concerns, context) ? rule(context, 'meaning', { concerns }) : rule(context, 'words-changed', { concerns });
}

function ruleOrder(edit: Edit, context: EditContext): Ruling {
  if (isCitation(edit.quotedText)) return rule(context, 'citation-added', { message: `The source has the citation ${excerpt(edit.quotedText)} elsewhere.` });
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

/** Whether an edit only sets grammar right: one form of a word for another (row 42). */
function isGrammarOfSpeech(edit: Edit, { language }: EditContext): boolean {
  return edit.kind === 'substitution' && language.slips.grammarOfSpeech.has(`${fold(edit.quotedText)}|${fold(edit.originalText)}`);
}

/** Words inserted, left out, substituted, reordered: rows 3, 6, 9, 14 to 16, 34. */
export const wordingRules: Readonly<Record<'words' | 'order', Rule>> = { words: ruleWords, order: ruleOrder };
