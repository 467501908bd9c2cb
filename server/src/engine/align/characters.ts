import { foldTable, joiner, separator } from '../text/fold.ts';

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
