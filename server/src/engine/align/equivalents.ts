import type { Forms } from '../language/forms.ts';
import { isNearSpelling } from './near.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { matchPieces } from './partial-words.ts';
import { maskedWords } from './masked-words.ts';
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
export function findEquivalents(quoted: Units, original: Units, forms: Forms): Equivalent[] {
  const found = new Map<string, Equivalent>();
  const add = (equivalent: Omit<Equivalent, 'cost'>): void => {
    const { quoted: q, quotedEnd, original: o, originalEnd, nature } = equivalent;
    if (quotedEnd - q > longestEquivalent) return;
    if (quotedEnd - q === 1 && originalEnd - o === 1 && quoted.words[q]!.folded === original.words[o]!.folded && nature !== 'expansion') return;
    const key = `${q} ${quotedEnd} ${o} ${originalEnd}`;
    const before = found.get(key);
    if (before === undefined || before.cost > costs[nature]) found.set(key, { ...equivalent, cost: costs[nature] });
  };
  // What both sides write alike needs no equivalent: only what stands for something else is looked up against what is written.
  const written = new Map<string, Phrase[]>();
  const meant = new Map<string, Phrase[]>();
  for (const phrase of phrases(original.words, forms)) {
    const index = phrase.literal ? written : meant;
    const list = index.get(phrase.key);
    if (list === undefined) index.set(phrase.key, [phrase]);
    else list.push(phrase);
  }
  for (const phrase of phrases(quoted.words, forms)) {
    const others = [...(phrase.literal ? [] : written.get(phrase.key) ?? []), ...(meant.get(phrase.key) ?? [])];
    for (const other of others) {
      if (found.size >= mostEquivalents) break;
      if (phrase.nature === 'joined' && !phrase.literal && !other.literal) continue;
      add({ quoted: phrase.at, quotedEnd: phrase.end, original: other.at, originalEnd: other.end, nature: phrase.literal ? other.nature : phrase.nature });
    }
  }
  for (const near of nearWords(quoted.words, original.words, forms)) add(near);
  quoted.words.forEach((word, q) => {
    if (word.pieces === null) return;
    original.words.forEach((other, o) => {
      if (matchPieces(word, other)) add({ quoted: q, quotedEnd: q + 1, original: o, originalEnd: o + 1, nature: 'expansion' });
    });
  });
  for (const masked of maskedWords(quoted)) {
    original.words.forEach((other, o) => {
      if (masked.matches(other.folded)) add({ quoted: masked.first, quotedEnd: masked.last, original: o, originalEnd: o + 1, nature: 'redaction' });
    });
  }
  return [...found.values()];
}

/** A phrase under one of the names it can be found by. */
interface Phrase {
  readonly key: string;
  readonly at: number;
  readonly end: number;
  readonly nature: EquivalentNature;
  /** It is written so; otherwise it stands for what the key says. */
  readonly literal: boolean;
}

function* phrases(words: readonly UnitWord[], forms: Forms): Generator<Phrase> {
  const fullForms = knownFullForms(forms);
  // A number is read from its first word on: `thousand` in `ten thousand` is none.
  let numberEnd = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const number = at < numberEnd ? null : readNumberPhrase(words, at, forms);
    if (number !== null) numberEnd = at + number.length;
    if (number !== null) yield { key: number.key, at, end: at + number.length, nature: 'number-form', literal: false };
    for (const full of forms.contractions.get(word.folded) ?? []) {
      yield { key: `full:${full}`, at, end: at + 1, nature: 'contraction', literal: false };
    }
    for (const full of cliticForms(word, forms)) yield { key: `full:${full}`, at, end: at + 1, nature: 'contraction', literal: false };
    for (const full of forms.abbreviations.get(word.folded) ?? []) {
      yield { key: `full:${full}`, at, end: at + 1, nature: 'spelling', literal: false };
    }
    for (const full of forms.measures.get(word.folded) ?? []) {
      yield { key: `full:${full}`, at, end: at + 1, nature: 'number-form', literal: false };
    }
    yield { key: `spelling:${forms.spellings.get(word.folded) ?? word.folded}`, at, end: at + 1, nature: 'spelling', literal: !forms.spellings.has(word.folded) };
    let phrase = '';
    let joined = '';
    for (let end = at; end < words.length && end - at < 5; end++) {
      const { folded } = words[end]!;
      phrase = end === at ? folded : `${phrase} ${folded}`;
      joined += folded;
      if (fullForms.has(phrase) || (end === at + 1 && isCliticPhrase(folded, forms))) yield { key: `full:${phrase}`, at, end: end + 1, nature: 'contraction', literal: true };
      if (end - at < 3 && joined.length >= 2 && words[end]!.kind !== 'symbol' && word.kind !== 'symbol') yield { key: `joined:${joined}`, at, end: end + 1, nature: 'joined', literal: end === at };
    }
  }
}

/** `mayor’s` → `mayor is`, `mayor has`. */
function cliticForms(word: UnitWord, forms: Forms): string[] {
  const apostrophe = Math.max(word.plain.lastIndexOf('\''), word.plain.lastIndexOf('’'));
  if (apostrophe < 1 || forms.contractions.has(word.folded)) return [];
  const clitic = word.plain.slice(apostrophe + 1).toLowerCase();
  const base = word.folded.slice(0, word.folded.length - clitic.length);
  return (forms.clitics.get(clitic) ?? []).map((full) => `${base} ${full}`);
}

const cliticWords = new WeakMap<Forms, ReadonlySet<string>>();

function isCliticPhrase(second: string, forms: Forms): boolean {
  let words = cliticWords.get(forms);
  if (words === undefined) {
    words = new Set([...forms.clitics.values()].flat());
    cliticWords.set(forms, words);
  }
  return words.has(second);
}

const fullFormsOf = new WeakMap<Forms, ReadonlySet<string>>();

/** All phrases that some short form stands for. */
function knownFullForms(forms: Forms): ReadonlySet<string> {
  let known = fullFormsOf.get(forms);
  if (known === undefined) {
    known = new Set([...forms.contractions.values(), ...forms.abbreviations.values(), ...forms.measures.values()].flat());
    fullFormsOf.set(forms, known);
  }
  return known;
}

/** Pairs of words that are near in spelling, of those that stand on one side alone. */
function* nearWords(quoted: readonly UnitWord[], original: readonly UnitWord[], forms: Forms): Generator<Omit<Equivalent, 'cost'>> {
  const strange = strangers(quoted, original);
  const others = strangers(original, quoted);
  if (strange.size * others.size > mostNearPairs) return;
  for (const [word, places] of strange) {
    for (const [other, otherPlaces] of others) {
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
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short) && /^\p{L}+[0-9]{1,2}$/u.test(long);
}

/** Words of `side` that `other` has not, with their places. */
function strangers(side: readonly UnitWord[], other: readonly UnitWord[]): Map<string, number[]> {
  const known = new Set(other.map((word) => word.folded));
  const strange = new Map<string, number[]>();
  side.forEach((word, at) => {
    if (known.has(word.folded) || word.kind !== 'word' || word.pieces !== null) return;
    const places = strange.get(word.folded);
    if (places === undefined) strange.set(word.folded, [at]);
    else places.push(at);
  });
  return strange;
}
