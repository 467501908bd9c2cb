import type { Forms } from '../language/forms.ts';
import type { Units, UnitWord } from './units.ts';

/** Longest repeat or filler phrase, in words. */
const longest = 6;

/** A sound without a meaning of its own: `uh`, `um`, `erm`. */
export function isBareFiller(word: UnitWord, forms: Forms): boolean {
  return /^(?:[uae]+[hmr]+|oh|h?m+|mhm|huh|erm+)$/.test(word.folded) && forms.disfluencies.has(word.folded);
}

/** `coun- council`: a word that breaks off and is taken up again, on the same line. */
export function isCutOff(text: string, word: UnitWord, next: UnitWord): boolean {
  const between = text.slice(word.end, next.start);
  return /^(?:-{1,2}|–|—|\u2026|\.{3})[ \t]*$/.test(between) && next.folded.startsWith(word.folded) && next.folded !== word.folded
    && !(between === '-');
}

/**
 * How many words from `at` on, up to `end`, are a disfluency: a filler, a filler phrase set off by punctuation, words said twice, or a
 * start that breaks off and is taken up again (row 25). 0 where none.
 */
export function disfluencyLength(units: Units, at: number, end: number, forms: Forms): number {
  const { words } = units;
  const word = words[at]!;
  if (isBareFiller(word, forms)) return 1;
  for (let length = Math.min(longest, end - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).map((one) => one.folded).join(' ');
    if (forms.disfluencies.has(phrase) && isSetOff(units, at, at + length)) return length;
    if (isRepeat(units, at, length, forms) || isFalseStart(units, at, length)) return length;
  }
  return 0;
}

/** How many words from `at` on are fillers, one after another: bare ones, and phrases set off by punctuation. */
function fillersLength(units: Units, at: number, forms: Forms): number {
  const { words } = units;
  let end = at;
  for (let length = longest; length > 0; length--) {
    const next = words[end + length - 1];
    if (next === undefined) continue;
    const isFiller = length === 1 && isBareFiller(next, forms)
      || forms.disfluencies.has(words.slice(end, end + length).map((one) => one.folded).join(' ')) && isSetOff(units, end, end + length);
    if (!isFiller) continue;
    end += length;
    length = longest + 1;
  }
  return end - at;
}

/** Words that stand again right behind, fillers between or none, or stood right before. Numbers are never said twice by accident. */
function isRepeat(units: Units, at: number, length: number, forms: Forms): boolean {
  const { words } = units;
  const same = (shift: number): boolean => {
    for (let k = 0; k < length; k++) {
      const word = words[at + k];
      const other = words[at + k + shift];
      if (word === undefined || other === undefined || word.folded !== other.folded || word.kind !== 'word') return false;
    }
    return true;
  };
  return same(length) || same(-length) || same(length + fillersLength(units, at + length, forms));
}

/** `We were — we are`: ends with a dash or dots and begins with the word, or the letters, that follow. */
function isFalseStart({ text, words }: Units, at: number, length: number): boolean {
  const first = words[at];
  const last = words[at + length - 1];
  const next = words[at + length];
  if (first === undefined || last === undefined || next === undefined || length > longest) return false;
  const between = text.slice(last.end, next.start);
  if (!/^\s*(?:--|–|—|\u2026|\.{3}|-\s)/.test(between)) return false;
  return first.folded === next.folded || (length === 1 && isCutOff(text, last, next));
}

/** Commas, dashes or a sentence's edge on both sides. */
function isSetOff({ text, words }: Units, from: number, to: number): boolean {
  const before = words[from - 1];
  const after = words[to];
  const left = before === undefined ? '' : text.slice(before.end, words[from]!.start);
  const right = after === undefined ? '' : text.slice(words[to - 1]!.end, after.start);
  return (before === undefined || /[,;:.?!—–…-]/.test(left)) && (after === undefined || /[,;:.?!—–…-]/.test(right));
}
