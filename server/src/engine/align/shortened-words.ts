import type { Units } from './units.ts';

/** Letters that the full word has more than its abbreviation, at least. */
const leastSpared = 2;

/** A word written short, and where the other side has it in full. */
export interface ShortenedWord {
  readonly short: number;
  readonly full: number;
}

/**
 * Words cut off with a point (`Soc.`, `lat.`, `J.` before a name) that the other side has in full. The point must be an abbreviation's: one
 * that may end a sentence makes none, so that *act* is never taken for *action*.
 */
export function* shortenedWords(side: Units, other: Units): Generator<ShortenedWord> {
  for (let short = 0; short < side.words.length; short++) {
    const word = side.words[short]!;
    if (word.kind !== 'word' || side.text.charAt(word.end) !== '.' || !isAbbreviation(side, short)) continue;
    for (let full = 0; full < other.words.length; full++) {
      const { folded, kind } = other.words[full]!;
      if (kind !== 'word' || folded.length < word.folded.length + leastSpared || !folded.startsWith(word.folded)) continue;
      if (word.folded.length > 1 || (isCapital(other, full) && isCapital(other, full + 1))) yield { short, full };
    }
  }
}

/** Whether the point behind a word ends the word and no sentence: a clause goes on, or a name follows initials. */
function isAbbreviation(side: Units, at: number): boolean {
  const word = side.words[at]!;
  const next = side.words[at + 1];
  const behind = side.text.slice(word.end + 1, next?.start ?? word.end + 3);
  if (word.folded.length === 1) return next !== undefined && isCapital(side, at) && isCapital(side, at + 1) && /^\s?$/.test(behind);
  if (/^\s*[,;:)\]]/.test(behind)) return true;
  return next !== undefined && /^\s+$/.test(behind) && /[\p{Ll}\d]/u.test(side.text.charAt(next.start)) && word.folded.length <= longestShort;
}

/** Longest word that an abbreviation is, in letters. */
const longestShort = 7;

function isCapital({ text, words }: Units, at: number): boolean {
  const word = words[at];
  return word !== undefined && /\p{Lu}/u.test(text.charAt(word.start));
}
