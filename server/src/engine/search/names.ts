import { foldCodePoint } from '../text/fold.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { words } from '../text/words.ts';
import { byFour, holdsCapital, isAscii } from './four-bytes.ts';
import { emptyHash, extendHash } from './hash.ts';

/**
 * The vocabulary of names: hashes of all words that begin with a capital, exactly as they are written, so that it can be asked whether
 * anybody called so is in any source without reading one. A name is where no letter stands before it and no lower-case letter
 * behind, so that `Brien` is in `O’Brien’s` and `SMITH` in `SMITHs`, but `Don` not in `Donald`.
 */
export interface NameCollector {
  /** Takes in the names of a stretch of UTF-8; both bounds must lie between words. */
  add(bytes: Uint8Array, start: number, end: number): void;
  /** Hashes of all names so far, ascending, each once. */
  sorted(): Uint32Array;
}

/** In bytes. Longer ones are not collected, so that a hostile word without end costs no more than other text. */
const longestName = 64;
const firstSlots = 1 << 8;
const free = 0;

/** What a character is in a name: a set of flags. */
const known = 1;
const capital = 2;
const letter = 4;
const lowerCase = 8;
/** A letter or digit that words are made of. */
const wordCharacter = 16;
/** Vanishes inside a word, such as an apostrophe. */
const joining = 32;

/** Flags of ASCII and of the characters that were met so far, by UTF-16 unit. */
const flags = new Uint8Array(0x10000);
for (let ascii = 0; ascii < 0x80; ascii++) classify(ascii);

/** 1 for the bytes that may be the first of a capital: most are small letters and spaces, or continue a character. */
const mayBeCapital = Uint8Array.from({ length: 0x100 }, (_, byte) => ((byte >= 0x41 && byte <= 0x5a) || byte >= 0xc3 ? 1 : 0));

/** A collector without names. */
export function createNameCollector(): NameCollector {
  const set = createHashSet();
  return {
    add: (bytes, start, end) => {
      const addBetween = (from: number, to: number): void => {
        for (let at = from; at < to; at++) {
          const byte = bytes[at]!;
          if (mayBeCapital[byte] !== 1 || (at > start && isLetterBefore(bytes, start, at))) continue;
          if (byte < 0x80 || (flagsAt(bytes, at) & capital) !== 0) addFrom(bytes, at, end, set);
        }
      };
      const { fours, start: first, end: last } = byFour(bytes, start, end);
      addBetween(start, first);
      for (let index = 0; index < fours.length; index++) {
        const four = fours[index]!;
        if (isAscii(four) && !holdsCapital(four)) continue;
        addBetween(first + 4 * index, first + 4 * index + 4);
      }
      addBetween(last, end);
    },
    sorted: () => set.values().sort(),
  };
}

/** Whether each word of a name is in one of the vocabularies; also where nobody can tell, since a word does not begin with a capital or is too long. */
export function holdName(vocabularies: readonly Uint32Array[], name: string): boolean {
  const encoder = new TextEncoder();
  return words(name).every(({ start, end }) => {
    const bytes = encoder.encode(name.slice(start, end));
    if ((flagsAt(bytes, 0) & capital) === 0 || bytes.length > longestName) return true;
    let hash = emptyHash;
    for (const byte of bytes) hash = extendHash(hash, byte);
    return vocabularies.some((vocabulary) => holds(vocabulary, finish(hash)));
  });
}

function isLetterBefore(bytes: Uint8Array, start: number, at: number): boolean {
  let before = at - 1;
  if (bytes[before]! < 0x80) return (flags[bytes[before]!]! & letter) !== 0;
  while (before > at - 4 && before > start && (bytes[before]! & 0xc0) === 0x80) before--;
  return (flagsAt(bytes, before) & letter) !== 0;
}

/** Adds every name that begins at `from`: up to each letter that no lower-case letter follows, to the end of the word. */
function addFrom(bytes: Uint8Array, from: number, end: number, set: HashSet): void {
  const limit = Math.min(end, from + longestName);
  let hash = emptyHash;
  let mayEnd = false;
  for (let at = from; ;) {
    // Most of most names.
    for (; at < limit && bytes[at]! >= 0x61 && bytes[at]! <= 0x7a; at++) {
      hash = extendHash(hash, bytes[at]!);
      mayEnd = true;
    }
    const is = at < end ? flagsAt(bytes, at) : 0;
    if (mayEnd && (is & lowerCase) === 0) set.add(finish(hash));
    const next = at + lengthOf(bytes[at] ?? 0);
    if ((is & (wordCharacter | joining)) === 0 || next > limit) return;
    mayEnd = (is & wordCharacter) !== 0;
    for (; at < next; at++) hash = extendHash(hash, bytes[at]!);
  }
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0 || 1;
}

/** What the character is that begins at a byte. */
function flagsAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return byte < 0x80 ? flags[byte]! : flagsOf(codePointAt(bytes, at));
}

function flagsOf(codePoint: number): number {
  const is = codePoint <= 0xffff ? flags[codePoint]! : 0;
  return is === 0 ? classify(codePoint) : is;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const { kind } = foldCodePoint(codePoint);
  let is = known | (kind === 'letter' ? wordCharacter : kind === 'joiner' ? joining : 0);
  // Beyond the first plane, no character counts as a letter on its own: a surrogate is none.
  if (codePoint <= 0xffff) {
    if (/\p{L}/u.test(character)) is |= letter;
    if (/\p{Ll}/u.test(character)) is |= lowerCase;
    if (/[\p{Lu}\p{Lt}]/u.test(character)) is |= capital;
    flags[codePoint] = is;
  }
  return is;
}

/** The character that begins at a byte; any for what is no UTF-8. */
function codePointAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return byte;
  const second = bytes[at + 1]! & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  const third = bytes[at + 2]! & 0x3f;
  if (byte < 0xf0) return ((byte & 0x0f) << 12) | (second << 6) | third;
  return Math.min(0x10ffff, ((byte & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f));
}

function lengthOf(byte: number): number {
  return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function holds(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted.length, (index) => sorted[index]!, value)] === value;
}

interface HashSet {
  add(value: number): void;
  values(): Uint32Array;
}

/** Numbers above 0, each once, in open addressing: a `Set` of a hundred thousand numbers takes ten times the memory. */
function createHashSet(): HashSet {
  let slots = new Uint32Array(firstSlots);
  let count = 0;
  const place = (value: number): number => {
    const mask = slots.length - 1;
    let slot = value & mask;
    while (slots[slot] !== value && slots[slot] !== free) slot = (slot + 1) & mask;
    return slot;
  };
  const values = (): Uint32Array => slots.filter((value) => value !== free);
  return {
    add: (value) => {
      const slot = place(value);
      if (slots[slot] === value) return;
      slots[slot] = value;
      if (++count * 2 <= slots.length) return;
      const old = values();
      slots = new Uint32Array(slots.length * 2);
      for (const one of old) slots[place(one)] = one;
    },
    values,
  };
}
