import levenshtein from 'fast-levenshtein';
import type { Edit } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import type { Slips } from '../language/slips.ts';
import type { Span } from '../text/span.ts';
import { foldWord } from '../text/fold.ts';
import type { Searched } from '../text/searched.ts';
import { hasWord, searched } from '../text/searched.ts';
import { excerpt } from './excerpt.ts';
import { byMode } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';

/** Below this length a near word is as likely to be another word. */
const shortest = 4;
/** Endings that make another form of a word: a slip that happens to be one is no obvious slip. */
const inflection = /^(?:s|es|d|ed|n|en|r|er|y|ly|ing|al|ic)$/;

/**
 * Whether the source's word is plainly a slip for the quotation's: known as a misspelling of it, or near it in letters, no other form of it, and standing nowhere
 * else in the source, while the quotation's word does stand elsewhere in the source or the draft. The two texts, and a list of the shortest
 * words, are the only dictionary that there is, and without their evidence nothing is called a slip.
 */
export function isSlipOfSource(edit: Edit, context: EditContext): boolean {
  const quoted = foldWord(edit.quotedText.trim());
  const original = foldWord(edit.originalText.trim());
  if (context.language.slips.misspellings.get(original) === quoted) return true;
  if (!mayBeSlip(quoted, original, context.language)) return false;
  return !standsElsewhere(context.source, original, edit.original)
    && (context.language.slips.shortWords.has(quoted) || standsElsewhere(context.source, quoted, edit.original) || standsElsewhere(searched(context.input.draft.text), quoted, edit.quoted));
}

/** Whether two folded words are so alike that the rest of the draft is asked which of them is the slip. */
export function mayBeSlip(quoted: string, original: string, { slips }: Language): boolean {
  if (/\s/.test(quoted + original) || !isNear(quoted, original) || isInflected(quoted, original)) return false;
  return Math.min(quoted.length, original.length) >= shortest || isNoShortWord(original, slips);
}

/** Whether a word is so short that all of its length are known, and it is none of them. */
export function isNoShortWord(word: string, { shortWords }: Slips): boolean {
  return shortWords.size > 0 && (word.length === 2 || word.length === 3) && !shortWords.has(word);
}

/** A mended slip; in speech it was the transcriber's. */
export function ruleSlip(edit: Edit, context: EditContext): Ruling {
  return byMode(context, { spoken: 'typo-mended-spoken', written: 'typo-mended', unknown: 'typo-mended' }, { message: `The source has ${excerpt(edit.originalText)}: its slip was mended silently.` });
}

function isNear(a: string, b: string): boolean {
  return levenshtein.get(a, b) === 1 || isTransposed(a, b);
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at < a.length - 1 && a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) ? inflection.test(long.slice(short.length)) : long.slice(0, -1) === short.slice(0, -1) && /[sdy]$/.test(long) && /[sdy]$/.test(short);
}

/** Whether a folded word stands in a text as a whole word outside a stretch. Accents and capitals are not looked through but at its first letter. */
export function standsElsewhere(text: Searched, word: string, besides: Span): boolean {
  return [...new Set([word, word.charAt(0).toUpperCase() + word.slice(1)])].some((form) => hasWord(text, form, besides));
}
