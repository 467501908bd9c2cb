import levenshtein from 'fast-levenshtein';
import type { Language } from '../language/language.ts';
import type { Person } from '../speech/speech.ts';
import { foldWord } from '../text/fold.ts';
import { words } from '../text/words.ts';

/**
 * How two mentions in two documents stand to each other. `compatible`: they may well be one (a role, a spokesperson, a surname that is
 * also a first name); nobody is accused on its account. `unknown`: nothing can be said.
 */
export type Sameness = 'same' | 'spelled-otherwise' | 'different' | 'compatible' | 'unknown';

/** Names that mean one person, each list led by the name to show; see `JudgeSettings.aliases`. */
export type Aliases = readonly (readonly string[])[];

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md', 'qc', 'kc', 'mp', 'obe', 'cbe']);

/** Compares two people of two documents by what each document calls them. */
export function comparePeople(a: Person, b: Person, language: Language, aliases: Aliases): Sameness {
  const [one, other] = [withAlias(a, aliases), withAlias(b, aliases)];
  if (key(one.name) === key(other.name) && key(one.name) !== '') return one.kind === 'role' ? 'compatible' : 'same';
  if (one.kind === 'role' || other.kind === 'role') return compareRole(one, other);
  const [isOneBody, isOtherBody] = [isBody(one, language), isBody(other, language)];
  if (isOneBody && isOtherBody) return sharesWords(one.name, other.name) || isInitialism(one.name, other.name) ? 'same' : 'unknown';
  if (isOneBody || isOtherBody) return compareNames(one.name, other.name, language) === 'same' ? 'same' : 'compatible';
  return compareNames(one.name, other.name, language);
}

/** Whether two people are called alike, but for a letter or two. */
export function isSamePerson(a: Person, b: Person, language: Language, aliases: Aliases): boolean {
  const sameness = comparePeople(a, b, language, aliases);
  return sameness === 'same' || sameness === 'spelled-otherwise';
}

const latin = /\p{Script=Latin}/u;

/** Names in two scripts cannot be compared by their letters. */
function isLatin(name: string): boolean {
  return latin.test(name);
}

/** Compares two names of persons. */
export function compareNames(a: string, b: string, language: Language): Sameness {
  const [one, other] = [nameParts(a, language), nameParts(b, language)];
  if (one.length === 0 || other.length === 0 || isLatin(a) !== isLatin(b)) return 'unknown';
  if (one.join(' ') === other.join(' ')) return 'same';
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return compareSingle(short[0] ?? '', long, language);
  const family = compareFamily(short, long);
  if (family === 'different') return 'different';
  const given = compareGiven(short[0] ?? '', long, language);
  if (given === 'different') return 'different';
  return family === 'same' && given === 'same' ? 'same' : 'spelled-otherwise';
}

function compareSingle(name: string, long: readonly string[], language: Language): Sameness {
  const family = long.at(-1) ?? '';
  if (name === family) return 'same';
  if (long.includes(name) || language.speech.nicknames.get(name) === long[0] || language.speech.nicknames.get(long[0] ?? '') === name) return 'compatible';
  return isMisspelling(name, family) ? 'spelled-otherwise' : 'different';
}

/** Family names: the last word, or one part of a double name. */
function compareFamily(short: readonly string[], long: readonly string[]): 'same' | 'near' | 'different' {
  const [one, other] = [short.at(-1) ?? '', long.at(-1) ?? ''];
  if (one === other || long.slice(1).includes(one) || short.slice(1).includes(other)) return 'same';
  return isMisspelling(one, other) ? 'near' : 'different';
}

function compareGiven(given: string, long: readonly string[], language: Language): 'same' | 'near' | 'different' {
  const others = long.slice(0, -1);
  const first = others[0] ?? '';
  const full = (name: string): string => language.speech.nicknames.get(name) ?? name;
  if (others.includes(given) || full(given) === full(first)) return 'same';
  if (isInitial(given, first) || isInitial(first, given) || first.startsWith(given) || given.startsWith(first)) return 'same';
  return isMisspelling(given, first) ? 'near' : 'different';
}

/** `J.`, and `JK` for two given names. */
function isInitial(initial: string, name: string): boolean {
  return initial.length <= 2 && name.charAt(0) === initial.charAt(0);
}

/** One letter in a short name, two in a long one. */
function isMisspelling(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  return shortest >= 4 && a.charAt(0) === b.charAt(0) && levenshtein.get(a, b) <= (shortest >= 8 ? 2 : 1);
}

/** A name's words, folded: titles, suffixes and an inversion (`Harrow, Ada`) taken off. */
function nameParts(name: string, language: Language): readonly string[] {
  const known = partsOf.get(language) ?? new Map<string, readonly string[]>();
  partsOf.set(language, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostNames) known.clear();
  const parts = readParts(name, language);
  known.set(name, parts);
  return parts;
}

/** Names are compared over and over: each of a draft with those of every passage. */
const partsOf = new WeakMap<Language, Map<string, readonly string[]>>();

/** So many names are kept at a time. */
const mostNames = 4096;

function readParts(name: string, { speech }: Language): readonly string[] {
  const comma = name.indexOf(',');
  const tail = comma < 0 ? '' : name.slice(comma + 1);
  const isInverted = comma > 0 && words(name.slice(0, comma)).length === 1 && words(tail).length > 0 && !suffixes.has(foldWord(tail.replace(/[\s.]/g, '')));
  const parts = words(isInverted ? `${tail} ${name.slice(0, comma)}` : name).map((word) => word.folded).filter((word) => !suffixes.has(word));
  let start = 0;
  while (start < parts.length - 1 && speech.titles.has(parts[start] ?? '')) start++;
  return parts.slice(start);
}

/** An unnamed role is somebody with that role; with anybody else it may be. */
function compareRole(a: Person, b: Person): Sameness {
  return a.kind === 'role' && b.kind === 'role' && !sharesWords(a.name, b.name) ? 'unknown' : 'compatible';
}

function isBody(person: Person, { speech }: Language): boolean {
  return person.kind === 'organisation' || (person.kind === 'author' && words(person.name).some((word) => speech.organisationWords.has(word.folded)));
}

function sharesWords(a: string, b: string): boolean {
  const inB = new Set(words(b).map((word) => word.folded));
  return words(a).some((word) => word.folded.length > 3 && inB.has(word.folded));
}

function isInitialism(a: string, b: string): boolean {
  const initials = (name: string): string => words(name).map((word) => word.folded.charAt(0)).join('');
  return initials(a) === key(b) || initials(b) === key(a);
}

function withAlias(person: Person, aliases: Aliases): Person {
  if (aliases.length === 0) return person;
  const group = aliases.find((names) => names.some((name) => key(name) === key(person.name)));
  const [name] = group ?? [];
  return name === undefined ? person : { ...person, name, kind: person.kind === 'role' ? 'person' : person.kind };
}

/** A name's folded words. */
function key(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostNames) keys.clear();
  const folded = words(name).map((word) => word.folded).join(' ');
  keys.set(name, folded);
  return folded;
}

const keys = new Map<string, string>();
