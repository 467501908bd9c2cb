import type { Forms } from '../language/forms.ts';
import type { Searched } from '../text/searched.ts';
import { isNearSpelling } from './near.ts';
import { otherForms, type OtherForm } from './other-forms.ts';
import { damagedWords, partedWords, wordsOverPages } from './parted-words.ts';
import { matchPieces } from './partial-words.ts';
import { maskedWords } from './masked-words.ts';
import { shortenedWords } from './shortened-words.ts';
import type { Units, UnitWord } from './units.ts';

/** How words that are spelled otherwise say the same; see `EditNature`. `joined` is no difference where a hyphen or a line's end parts them. */
export type EquivalentNature = 'number-form' | 'contraction' | 'spelling' | 'near' | 'joined' | 'expansion' | 'redaction' | 'note-number';

/** Quoted words `quoted` to `quotedEnd` say what source words `original` to `originalEnd` say, in another form. */
export interface Equivalent {
  readonly quoted: number;
  readonly quotedEnd: number;
  readonly original: number;
  readonly originalEnd: number;
  readonly nature: EquivalentNature;
  /** What taking it costs the aligner. */
  readonly cost: number;
}

/** Longest phrase, in words, that stands for another. */
export const longestEquivalent = 9;

/** Costs on the aligner's scale (a changed word is 90): the surer that both are one, the lower. */
const costs: Readonly<Record<EquivalentNature, number>> = {
  expansion: 4, joined: 6, 'note-number': 8, 'number-form': 10, spelling: 10, contraction: 12, redaction: 20, near: 40,
};

/** More equivalents than this are not looked for: text that repeats one word by the thousand has no passage worth telling apart. */
const mostEquivalents = 20_000;

/** More pairs of unlike words than this are not compared letter by letter. */
const mostNearPairs = 200_000;

/** Finds all places where the two sides say the same in another form. Linear in the words of both, but for the rare words of each side. */
export function findEquivalents(quoted: Units, original: Units, whole: Searched, forms: Forms): Equivalent[] {
  const found = new Map<string, Equivalent>();
  const add = (equivalent: Omit<Equivalent, 'cost'>): void => {
    const { quoted: q, quotedEnd, original: o, originalEnd, nature } = equivalent;
    if (quotedEnd - q > longestEquivalent || found.size >= mostEquivalents) return;
    if (quotedEnd - q === 1 && originalEnd - o === 1 && quoted.words[q]!.folded === original.words[o]!.folded && nature !== 'expansion') return;
    const key = `${q} ${quotedEnd} ${o} ${originalEnd}`;
    const before = found.get(key);
    if (before === undefined || before.cost > costs[nature]) found.set(key, { ...equivalent, cost: costs[nature] });
  };
  const here = placesOf(quoted.words);
  const there = placesOf(original.words);
  const ours = otherForms(quoted, forms);
  const theirs = otherForms(original, forms);
  // `US` is `U.S.`, but `us` is not.
  const isOtherWord = (form: OtherForm, initials: Units, word: UnitWord): boolean =>
    form.nature === 'joined' && initials.words.slice(form.at, form.end).map((letter) => letter.plain).join('') !== word.plain;
  for (const form of ours) {
    for (const at of phrasePlaces(original.words, there, form.phrase)) {
      if (isOtherWord(form, quoted, original.words[at]!)) continue;
      add({ quoted: form.at, quotedEnd: form.end, original: at, originalEnd: at + (form.phrase?.length ?? 0), nature: form.nature });
    }
  }
  const meant = new Map<string, OtherForm[]>();
  for (const form of ours) {
    const list = meant.get(form.key);
    if (list === undefined) meant.set(form.key, [form]);
    else list.push(form);
  }
  for (const form of theirs) {
    for (const at of phrasePlaces(quoted.words, here, form.phrase)) {
      if (isOtherWord(form, original, quoted.words[at]!)) continue;
      add({ quoted: at, quotedEnd: at + (form.phrase?.length ?? 0), original: form.at, originalEnd: form.end, nature: form.nature });
    }
    for (const other of meant.get(form.key) ?? []) {
      add({ quoted: other.at, quotedEnd: other.end, original: form.at, originalEnd: form.end, nature: form.nature });
    }
  }
  const strange = strangers(here, there, quoted.words);
  const others = strangers(there, here, original.words);
  for (const { at, end, places } of [...partedWords(original, strange), ...wordsOverPages(original, strange, whole), ...damagedWords(original, strange)]) {
    for (const place of places) add({ quoted: place, quotedEnd: place + 1, original: at, originalEnd: end, nature: 'joined' });
  }
  for (const { at, end, places } of partedWords(quoted, others)) {
    for (const place of places) add({ quoted: at, quotedEnd: end, original: place, originalEnd: place + 1, nature: 'joined' });
  }
  for (const near of nearWords(strange, others, forms)) add(near);
  quoted.words.forEach((word, q) => {
    if (word.pieces === null) return;
    const written = quoted.text.slice(word.start, word.end);
    original.words.forEach((other, o) => {
      if (written.startsWith('(') && original.text.startsWith(written, other.start - 1)) add({ quoted: q, quotedEnd: q + 1, original: o, originalEnd: o + 2, nature: 'joined' });
      if (matchPieces(word, other)) add({ quoted: q, quotedEnd: q + 1, original: o, originalEnd: o + 1, nature: 'expansion' });
    });
  });
  // The source's own editor changed a word there, and the draft may have it from where it was whole.
  original.words.forEach((other, o) => {
    if (other.pieces === null) return;
    quoted.words.forEach((word, q) => {
      if (word.pieces === null && matchPieces(other, word)) add({ quoted: q, quotedEnd: q + 1, original: o, originalEnd: o + 1, nature: 'expansion' });
    });
  });
  for (const { short, full } of shortenedWords(quoted, original)) add({ quoted: short, quotedEnd: short + 1, original: full, originalEnd: full + 1, nature: 'number-form' });
  for (const { short, full } of shortenedWords(original, quoted)) add({ quoted: full, quotedEnd: full + 1, original: short, originalEnd: short + 1, nature: 'number-form' });
  for (const masked of maskedWords(quoted)) {
    original.words.forEach((other, o) => {
      if (masked.matches(other.folded)) add({ quoted: masked.first, quotedEnd: masked.last, original: o, originalEnd: o + 1, nature: 'redaction' });
    });
  }
  return [...found.values()];
}

/** Where each folded word stands. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(words: readonly UnitWord[]): Places {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const list = places.get(word.folded);
    if (list === undefined) places.set(word.folded, [at]);
    else list.push(at);
  });
  return places;
}

/** Where a phrase stands as written. */
function phrasePlaces(words: readonly UnitWord[], places: Places, phrase: readonly string[] | null): readonly number[] {
  const first = phrase?.[0];
  if (phrase === null || first === undefined) return [];
  return (places.get(first) ?? []).filter((at) => phrase.every((word, k) => words[at + k]?.folded === word));
}

/** Words of one side that the other has not, with their places. */
function strangers(side: Places, other: Places, words: readonly UnitWord[]): Map<string, readonly number[]> {
  const strange = new Map<string, readonly number[]>();
  for (const [folded, places] of side) {
    const word = words[places[0] ?? 0];
    if (!other.has(folded) && word !== undefined && word.kind === 'word' && word.pieces === null) strange.set(folded, places);
  }
  return strange;
}

/** Words that differ more in length are neither near in spelling nor one with a note's digits. */
const mostLettersApart = 3;

/** Pairs of words that are near in spelling, of those that stand on one side alone. */
function* nearWords(strange: Places, others: Places, forms: Forms): Generator<Omit<Equivalent, 'cost'>> {
  if (strange.size * others.size > mostNearPairs) return;
  for (const [word, places] of strange) {
    for (const [other, otherPlaces] of others) {
      if (Math.abs(word.length - other.length) > mostLettersApart) continue;
      const nature = isNumberedNote(word, other) ? 'note-number' : isNearSpelling(word, other, forms) ? 'near' : null;
      if (nature === null) continue;
      for (const q of places) {
        for (const o of otherPlaces) yield { quoted: q, quotedEnd: q + 1, original: o, originalEnd: o + 1, nature };
      }
    }
  }
}

/** A word with a footnote's digits glued to it on one side: `council12`. */
function isNumberedNote(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short) && /^\p{L}+[0-9]{1,2}$/u.test(long);
}
