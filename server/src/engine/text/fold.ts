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
const allVanishing = new RegExp(vanishing.source, 'gu');
const wordCharacter = /[\p{L}\p{N}]/u;
/** Scripts that put no spaces between words, with the characters that they share (such as the long-vowel mark of the kanas). */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Letters that no normalisation form takes apart although they are written both ways (row 5 of the table of alterations). */
const ligatures: ReadonlyMap<string, string> = new Map([['œ', 'oe'], ['æ', 'ae'], ['ß', 'ss'], ['ſ', 's'], ['ς', 'σ']]);
const anyLigature = /[œæßſς]/g;

const surrogates = { first: 0xd800, last: 0xdfff };

interface FoldTables {
  readonly first: Uint16Array;
  readonly rest: Uint16Array;
  readonly rests: readonly string[];
  readonly alone: Uint8Array;
}

const tables = buildTables();

/**
 * Folded UTF-16 unit of every UTF-16 unit: `separator`, `joiner`, or a code unit; where one character folds to several letters, the
 * first of them (see `foldRest`). Surrogates fold to themselves: what they spell together, `foldCodePoint` knows.
 */
export const foldTable: Uint16Array = tables.first;

/** For each UTF-16 unit, which of `foldRests` follows its folded first letter: ligatures (`ﬁ`, `œ`), syllables of Hangul, fractions. */
export const foldRest: Uint16Array = tables.rest;

/** What `foldRest` counts in; the first is empty. */
export const foldRests: readonly string[] = tables.rests;

/**
 * 1 for each UTF-16 unit that is a word of its own: letters of scripts without spaces between words (Chinese, Japanese, Thai). Pairs
 * of neighbouring words are pairs of neighbouring characters there.
 */
export const standsAlone: Uint8Array = tables.alone;

/** What one character is to a reader of words. */
export interface FoldedCharacter {
  /** The folded letters; empty for a character that separates or vanishes. */
  readonly letters: string;
  readonly kind: 'separator' | 'joiner' | 'letter' | 'alone';
}

/** Folds one character of any plane: the slow way that the tables are made from. */
export function foldCodePoint(codePoint: number): FoldedCharacter {
  const character = String.fromCodePoint(codePoint);
  if (vanishing.test(character)) return { letters: '', kind: 'joiner' };
  if (!wordCharacter.test(character)) return { letters: '', kind: 'separator' };
  const letters = foldNonAscii(character);
  // Letters in name alone, such as the half-width voicing marks of the kanas.
  if (letters === '') return { letters, kind: 'joiner' };
  return { letters, kind: unspaced.test(character) ? 'alone' : 'letter' };
}

/** The folded form of one word: equal for words that row 1, 3, 5 and 8 of the table of alterations call alike, and for diacritics and case. */
export function foldWord(word: string): string {
  return isPlain(word) ? word : foldNonAscii(word);
}

/** Whether every character is a lower-case ASCII letter or a digit, and so folds to itself. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7a || foldTable[unit] !== unit) return false;
  }
  return true;
}

function foldNonAscii(text: string): string {
  return text.normalize('NFKD').replace(allVanishing, '').toLowerCase().replace(allVanishing, '')
    .replace(anyLigature, (letter) => ligatures.get(letter) ?? letter);
}

function buildTables(): FoldTables {
  const first = new Uint16Array(0x10000);
  const rest = new Uint16Array(0x10000);
  const alone = new Uint8Array(0x10000);
  const rests = [''];
  const known = new Map([['', 0]]);
  for (let unit = 0; unit < first.length; unit++) {
    if (unit >= surrogates.first && unit <= surrogates.last) {
      first[unit] = unit;
      continue;
    }
    const { letters, kind } = foldCodePoint(unit);
    first[unit] = kind === 'separator' ? separator : kind === 'joiner' ? joiner : letters.charCodeAt(0);
    if (kind === 'alone') alone[unit] = 1;
    if (letters.length < 2) continue;
    const tail = letters.slice(1);
    let index = known.get(tail);
    if (index === undefined) {
      index = rests.push(tail) - 1;
      known.set(tail, index);
    }
    rest[unit] = index;
  }
  return { first, rest, rests, alone };
}
