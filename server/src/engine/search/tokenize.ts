import { foldCodePoint, foldRest, foldRests, foldTable, joiner, separator, standsAlone } from '../text/fold.ts';
import { emptyHash, extendHash, extendHashBy } from './hash.ts';

/** Words of a stretch of UTF-8, as parallel arrays: a buffer that is filled again and again. */
export interface Tokens {
  /** Of each word's folded letters. */
  hashes: Int32Array;
  /** Byte offset of each word's first letter. */
  starts: Uint32Array;
  /** Byte offset behind each word's last letter. */
  ends: Uint32Array;
  /** How many words it holds now. */
  count: number;
}

/** A buffer for `capacity` words, at least two. */
export function createTokens(capacity: number): Tokens {
  const size = Math.max(2, capacity);
  return { hashes: new Int32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size), count: 0 };
}

/** Makes room for all words that `byteLength` bytes of UTF-8 can hold. */
export function reserve(tokens: Tokens, byteLength: number): void {
  const most = (byteLength >> 1) + 3;
  if (tokens.hashes.length >= most) return;
  Object.assign(tokens, createTokens(Math.max(most, tokens.hashes.length * 2)));
}

/**
 * Reads the words of `bytes` from `start` to `end` into `tokens`, replacing what was there: the same words as `words` finds in the
 * decoded text. Both bounds must lie between characters.
 * @returns where it stopped: `end`, or the start of the first word that there was no room for
 */
export function tokenize(bytes: Uint8Array, start: number, end: number, tokens: Tokens): number {
  const { hashes, starts, ends } = tokens;
  // A word needs room for itself and for a letter that stands alone right behind it.
  const last = hashes.length - 2;
  let count = 0;
  let hash = 0;
  let wordStart = -1;
  let wordEnd = -1;
  let at = start;

  while (at < end) {
    const from = at;
    let unit = bytes[at++]!;
    let fold: number;
    if (unit < 0x80) {
      // Nearly all bytes of most texts: letters that fold to one, or separators.
      fold = foldTable[unit]!;
      if (fold > joiner) {
        if (wordStart < 0) {
          if (count > last) {
            tokens.count = count;
            return from;
          }
          wordStart = from;
          hash = emptyHash;
        }
        hash = extendHash(hash, fold);
        wordEnd = at;
      } else if (fold === separator && wordStart >= 0) {
        hashes[count] = hash;
        starts[count] = wordStart;
        ends[count++] = wordEnd;
        wordStart = -1;
      }
      continue;
    }
    let letters: string;
    let alone = false;
    if (unit < 0xf0) {
      if (unit < 0xe0) {
        unit = ((unit & 0x1f) << 6) | (bytes[at]! & 0x3f);
        at++;
      } else {
        unit = ((unit & 0x0f) << 12) | ((bytes[at]! & 0x3f) << 6) | (bytes[at + 1]! & 0x3f);
        at += 2;
        alone = standsAlone[unit] === 1;
      }
      fold = foldTable[unit]!;
      letters = foldRests[foldRest[unit]!]!;
    } else {
      const codePoint = ((unit & 0x07) << 18) | ((bytes[at]! & 0x3f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      at += 3;
      const folded = foldCodePoint(codePoint > 0x10ffff ? 0xfffd : codePoint);
      alone = folded.kind === 'alone';
      letters = folded.letters.slice(1);
      fold = folded.kind === 'separator' ? separator : folded.kind === 'joiner' ? joiner : folded.letters.charCodeAt(0);
    }

    if (wordStart < 0 && (alone || fold > joiner) && count > last) {
      tokens.count = count;
      return from;
    }
    if (alone) {
      if (wordStart >= 0) {
        hashes[count] = hash;
        starts[count] = wordStart;
        ends[count++] = wordEnd;
        wordStart = -1;
      }
      hashes[count] = extendHashBy(extendHash(emptyHash, fold), letters);
      starts[count] = from;
      ends[count++] = at;
    } else if (fold > joiner) {
      if (wordStart < 0) {
        wordStart = from;
        hash = emptyHash;
      }
      hash = extendHash(hash, fold);
      if (letters.length > 0) hash = extendHashBy(hash, letters);
      wordEnd = at;
    } else if (fold === separator && wordStart >= 0) {
      hashes[count] = hash;
      starts[count] = wordStart;
      ends[count++] = wordEnd;
      wordStart = -1;
    }
  }
  if (wordStart >= 0) {
    hashes[count] = hash;
    starts[count] = wordStart;
    ends[count++] = wordEnd;
  }
  tokens.count = count;
  return end;
}
