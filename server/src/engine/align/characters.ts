import { foldCodePoint, foldTable, joiner, separator, standsAlone } from '../text/fold.ts';

/** Whether the UTF-16 unit at `at` is a letter, digit or half of an astral character. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (foldTable[text.charCodeAt(at)] ?? separator) > joiner;
}

/** Whether the UTF-16 unit at `at` vanishes inside a word (apostrophes, combining and zero-width characters). */
export function isJoinerAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldTable[text.charCodeAt(at)] === joiner;
}

/** ASCII digit. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** Space of any kind, line breaks among them. */
export function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000 || unit === 0x2028 || unit === 0x2029;
}

/** Apostrophes and what is typed for them. */
export const apostrophes: ReadonlySet<string> = new Set(['\'', '’', '‘', 'ʼ', '`', '´']);

/**
 * Where a letter ends that is a word of its own, with the vowel signs and tone marks that hang on it: letters of scripts without spaces
 * between words (Chinese, Japanese, Thai). 0 where none stands at `at`.
 */
export function loneLetterEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < limit;
  if (isPair ? foldCodePoint(text.codePointAt(at) ?? 0).kind !== 'alone' : standsAlone[unit] !== 1) return 0;
  let end = at + (isPair ? 2 : 1);
  while (end < limit && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

/** Brackets by what closes them; the wide forms stand in text without spaces. */
export const closersOf: ReadonlyMap<string, string> = new Map([['[', ']'], ['(', ')'], ['\uff3b', '\uff3d'], ['\u3014', '\u3015'], ['\uff08', '\uff09']]);

/** Brackets that are an editor's; round ones may be anybody's. */
export const squareBrackets: ReadonlySet<string> = new Set(['[', '\uff3b', '\u3014']);
