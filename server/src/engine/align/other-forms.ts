import { withoutDigraphs } from '../language/digraphs.ts';
import type { Forms } from '../language/forms.ts';
import { readNumberPhrases } from './number-phrase.ts';
import type { Units, UnitWord } from './units.ts';

/** What some words stand for: a number, or a phrase of other words. */
export interface OtherForm {
  readonly at: number;
  readonly end: number;
  readonly nature: 'number-form' | 'contraction' | 'spelling' | 'joined';
  /** Equal for what means the same. */
  readonly key: string;
  /** The folded words that it stands for, where it stands for words. */
  readonly phrase: readonly string[] | null;
}

/** Everything on one side that stands for something else: numbers, contractions, abbreviations, other spellings. */
export function otherForms({ text, words }: Units, forms: Forms): OtherForm[] {
  const found: OtherForm[] = [];
  const add = (at: number, nature: OtherForm['nature'], full: string, end = at + 1): void => {
    found.push({ at, end, nature, key: full, phrase: full.split(' ') });
  };
  // A number is read from its first word on: `thousand` in `ten thousand` is none.
  let numberEnd = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (standsForItself(word, forms)) continue;
    for (const number of at < numberEnd ? [] : readNumberPhrases(words, at, forms)) {
      numberEnd = Math.max(numberEnd, at + number.length);
      found.push({ at, end: at + number.length, nature: 'number-form', key: number.key, phrase: null });
    }
    if (isDayOfMonth(words, at, forms)) found.push({ at, end: at + 1, nature: 'number-form', key: `day:${word.value}`, phrase: null });
    if (word.kind === 'number') continue;
    // `well` is *we will* with its apostrophe alone.
    const contracts = !forms.apostropheWords.has(word.folded) || /['’‘`]/.test(word.plain);
    for (const full of contracts ? forms.contractions.get(word.folded) ?? [] : []) add(at, 'contraction', full);
    for (const full of cliticForms(word, forms)) add(at, 'contraction', full);
    for (const full of forms.abbreviations.get(word.folded) ?? []) add(at, 'spelling', full);
    for (const full of forms.measures.get(word.folded) ?? []) add(at, 'number-form', full);
    const spelling = forms.spellings.get(word.folded);
    if (spelling !== undefined) add(at, 'spelling', spelling);
    const plainLetters = withoutDigraphs(word.folded, forms);
    if (plainLetters !== word.folded) add(at, 'spelling', plainLetters);
    const initials = readInitials(text, words, at);
    if (initials !== null) {
      add(at, 'joined', initials.letters, initials.end);
      // Initials for what they stand for are a shorter form, as `Nov.` is, not another spelling of a word.
      for (const full of forms.abbreviations.get(initials.letters) ?? []) add(at, 'number-form', full, initials.end);
    }
  }
  return found;
}

/** First words of all that a language says otherwise; see `standsForItself`. */
const headsOf = new WeakMap<Forms, ReadonlySet<string>>();

function headsIn(forms: Forms): ReadonlySet<string> {
  const known = headsOf.get(forms);
  if (known !== undefined) return known;
  const { contractions, abbreviations, measures, spellings, numberWords, ordinalWords, numberArticles, numberPhrases } = forms;
  const heads = new Set([
    ...contractions.keys(), ...abbreviations.keys(), ...measures.keys(), ...spellings.keys(), ...numberWords.keys(), ...ordinalWords.keys(), ...numberArticles,
    ...[...numberPhrases.keys()].flatMap((phrase) => phrase.split(' ').slice(0, 1)),
  ]);
  headsOf.set(forms, heads);
  return heads;
}

/** Whether a glance shows that a word stands for nothing else, as nine of ten do: no list knows it, and it has no apostrophe. */
function standsForItself({ kind, folded, plain }: UnitWord, forms: Forms): boolean {
  return kind === 'word' && folded.length > 1 && forms.digraphs.length === 0 && !headsIn(forms).has(folded)
    && !plain.includes('’') && !plain.includes('\'') && !forms.thousandInfixes.some((infix) => folded.includes(infix));
}

/** `mayor’s` → `mayor is`, `mayor has`. */
function cliticForms(word: UnitWord, forms: Forms): string[] {
  const apostrophe = Math.max(word.plain.lastIndexOf('\''), word.plain.lastIndexOf('’'));
  if (apostrophe < 1 || forms.contractions.has(word.folded)) return [];
  const clitic = word.plain.slice(apostrophe + 1).toLowerCase();
  const base = word.folded.slice(0, word.folded.length - clitic.length);
  return (forms.clitics.get(clitic) ?? []).map((full) => `${base} ${full}`);
}

/** `U.S.`, `U. S.`: single letters with points between; at least two. */
function readInitials(text: string, words: readonly UnitWord[], at: number): { letters: string; end: number } | null {
  if (words[at]!.folded.length !== 1 || (at > 0 && words[at - 1]!.folded.length === 1 && isPoint(text, words[at - 1]!, words[at]!))) return null;
  let letters = words[at]!.folded;
  let end = at + 1;
  while (end < words.length && words[end]!.folded.length === 1 && isPoint(text, words[end - 1]!, words[end]!)) letters += words[end++]!.folded;
  return end - at < 2 ? null : { letters, end };
}

function isPoint(text: string, word: UnitWord, next: UnitWord): boolean {
  return /^\. ?$/.test(text.slice(word.end, next.start));
}

/** `3` or `3rd` beside a month. */
function isDayOfMonth(words: readonly UnitWord[], at: number, forms: Forms): boolean {
  const { value } = words[at]!;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 31) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((other) => forms.months.has(words[other]?.folded ?? ''));
}
