import type { Forms } from '../language/forms.ts';
import type { EditNature } from './alignment.ts';
import { apostrophes, loneLetterEnd } from './characters.ts';
import type { UnitWord } from './units.ts';

/** How two words differ that fold alike. @returns null where only rows 1, 3 and 5 of the table of alterations tell them apart */
export function wordDifference(quoted: UnitWord, original: UnitWord, forms: Forms): EditNature | null {
  if (quoted.kind === 'url') return null;
  if (quoted.negative !== original.negative) return 'punctuation';
  if (quoted.plain === original.plain) return null;
  const a = typographic(quoted.plain);
  const b = typographic(original.plain);
  if (a === b) return null;
  if (quoted.kind === 'number' && withoutGroups(a) === withoutGroups(b)) return null;
  if (quoted.kind !== 'word' || original.kind !== 'word') return a.toLowerCase() === b.toLowerCase() ? 'case' : 'number-form';
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  if (lowerA === lowerB) return 'case';
  if (lowerA.replaceAll('\'', '') === lowerB.replaceAll('\'', '')) return apostropheDifference(lowerA, lowerB, quoted.folded, forms);
  return differsInLetters(lowerA, lowerB, forms) || loneLetterEnd(a, 0, a.length) > 0 ? 'words' : 'diacritics';
}

/** Figures as one string of digits: what parts their groups, and which mark parts decimals, is a house's typography. */
function withoutGroups(figure: string): string {
  return figure.toLowerCase().replace(/[.,\s']/g, '');
}

/** *könnte* against *konnte*: there a diacritic makes another word. */
function differsInLetters(a: string, b: string, { distinctLetters }: Forms): boolean {
  if (distinctLetters.size === 0 || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one !== other && (distinctLetters.has(one) || distinctLetters.has(other))) return true;
  }
  return false;
}

/** A lost apostrophe makes another word of `its` and of a possessive, but of `dont` it makes nothing (row 1). */
function apostropheDifference(a: string, b: string, folded: string, forms: Forms): EditNature | null {
  if (/\p{N}/u.test(a)) return null;
  const trimmed = (word: string): string => word.replace(/^'+|'+$/g, '');
  if (trimmed(a) === trimmed(b)) return null;
  return forms.contractions.has(folded) && !forms.apostropheWords.has(folded) ? 'spelling' : 'words';
}

/** A word in one typography: composed, straight apostrophes, no ligatures, no invisible characters. */
function typographic(word: string): string {
  let text = '';
  for (const character of word) text += apostrophes.has(character) ? '\'' : character;
  return text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae').replace(/ſ/g, 's').replace(/ß/g, 'ss').replace(/ẞ/g, 'SS');
}

/** Whether a word is written in capitals throughout, two letters at least. */
export function isAllCapitals(word: UnitWord | undefined): boolean {
  return word !== undefined && /\p{Lu}.*\p{Lu}/u.test(word.plain) && word.plain === word.plain.toUpperCase();
}
