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

/** Long runs of characters that need not be looked at one by one: most of the tables, and so most of the time that they take to make. */
const plainRuns: readonly { readonly start: number; readonly end: number; readonly kind: FoldedCharacter['kind'] }[] = [
  { start: 0x2500, end: 0x2775, kind: 'separator' },
  { start: 0x2794, end: 0x2bff, kind: 'separator' },
  { start: 0x3400, end: 0x4dbf, kind: 'alone' },
  { start: 0x4e00, end: 0x9fff, kind: 'alone' },
  { start: 0xa000, end: 0xa48c, kind: 'letter' },
  { start: surrogates.first, end: surrogates.last, kind: 'letter' },
  { start: 0xe000, end: 0xf8ff, kind: 'separator' },
];

/** Syllables of Hangul come apart by arithmetic (The Unicode Standard, 3.12). */
const hangul = { first: 0xac00, last: 0xd7a3, leads: 0x1100, vowels: 0x1161, tails: 0x11a7, perLead: 588, perVowel: 28 } as const;

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
  if (isPlain(word)) return word;
  if (!hasSimpleCase(word)) return foldNonAscii(word);
  const lower = word.toLowerCase();
  return asciiVanishing.test(lower) ? lower.replace(everyAsciiVanishing, '') : lower;
}

const asciiVanishing = /['`\u2018\u2019]/;
const everyAsciiVanishing = new RegExp(asciiVanishing.source, 'g');

/** Whether a word has nothing but ASCII and curly apostrophes, so that no form of Unicode needs to be made of it. */
function hasSimpleCase(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 0x7f && unit !== 0x2018 && unit !== 0x2019) return false;
  }
  return true;
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

function foldUnit(unit: number): FoldedCharacter {
  return unit >= hangul.first && unit <= hangul.last ? { letters: lettersOfHangul(unit), kind: 'letter' } : foldCodePoint(unit);
}

function lettersOfHangul(unit: number): string {
  const index = unit - hangul.first;
  const lead = hangul.leads + Math.floor(index / hangul.perLead);
  const vowel = hangul.vowels + Math.floor((index % hangul.perLead) / hangul.perVowel);
  const tail = index % hangul.perVowel;
  return tail === 0 ? String.fromCharCode(lead, vowel) : String.fromCharCode(lead, vowel, hangul.tails + tail);
}

function buildTables(): FoldTables {
  const first = new Uint16Array(0x10000);
  const rest = new Uint16Array(0x10000);
  const alone = new Uint8Array(0x10000);
  const rests = [''];
  const known = new Map([['', 0]]);
  const runs = new Map(plainRuns.map((run) => [run.start, run]));
  for (let unit = 0; unit < first.length; unit++) {
    for (let run = runs.get(unit); run !== undefined; run = runs.get(unit)) {
      for (; unit <= run.end; unit++) first[unit] = run.kind === 'separator' ? separator : unit;
      if (run.kind === 'alone') alone.fill(1, run.start, unit);
    }
    const { letters, kind } = foldUnit(unit);
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
