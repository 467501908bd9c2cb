/**
 * Folding: what two spellings of a word must share to be looked up as one. One table serves the index (over bytes), the aligner and
 * completion. Letters and digits fold to their lower-case base letter (NFKD, diacritics off); apostrophes, soft hyphens, zero-width
 * and combining characters vanish inside a word; everything else separates words.
 */

/** Table value of a character that parts words. */
export const separator = 0;
/** Table value of a character that vanishes inside a word. */
export const joiner = 1;

const vanishing = /['\u2018\u2019\u02bc`\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Folded UTF-16 unit of every UTF-16 unit: `separator`, `joiner`, or a code unit. Characters outside the basic plane count as word
 * characters of their own value (a surrogate folds to itself). A ligature folds to its first letter only; see `foldWord`.
 */
export const foldTable: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit < 0xe000) table[unit] = unit;
    else if (vanishing.test(character)) table[unit] = joiner;
    else if (wordCharacter.test(character)) table[unit] = foldCharacter(character).charCodeAt(0);
    else table[unit] = separator;
  }
  return table;
}

function foldCharacter(character: string): string {
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return base.length > 0 ? base : character;
}

/** The folded form of one word: equal for words that row 1, 3, 5 and 8 of the table of alterations call alike, and for diacritics and case. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/[\p{M}'\u2018\u2019\u02bc`\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').toLowerCase()
    .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/ſ/g, 's');
}
