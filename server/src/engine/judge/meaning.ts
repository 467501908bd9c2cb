import type { Language } from '../language/language.ts';
import type { Person } from '../speech/speech.ts';
import type { Searched } from '../text/searched.ts';
import { hasWord } from '../text/searched.ts';
import type { Span } from '../text/span.ts';
import { foldWord } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Concern } from './codes.ts';
import { numbersIn, sameNumbers } from './numbers.ts';
import { properNames } from './proper-names.ts';

/** One side of a change: a stretch of a text, empty where the other side has words and this one none. */
export interface Side {
  /** The text, or enough of it to see what stands beside the stretch. */
  readonly text: string;
  /** In `text`. */
  readonly span: Span;
  /** The whole text. */
  readonly whole: Searched;
  /** Folded words of names that the document is known to name. */
  readonly names: ReadonlySet<string>;
}

/**
 * What makes a change grave: the kinds of words that one side has and the other lacks. Nothing here weighs how alike the sides are,
 * since a dropped *not* leaves a quotation 98 % alike.
 */
export function concernsOf(quoted: Side, original: Side, language: Language): readonly Concern[] {
  const ours = foldedWords(quoted);
  const theirs = foldedWords(original);
  const { meaning, forms } = language;
  // *First* for *second* is another number; for *last*, or for none, it compares.
  const ordinals = [ours, theirs].map((side) => side.flatMap((word) => forms.ordinalWords.get(word) ?? []));
  const [ourOrdinals = [], theirOrdinals = []] = ordinals.every(({ length }) => length > 0) ? ordinals : [];
  const comparators = ourOrdinals.length > 0 ? new Set([...meaning.comparators].filter((word) => !forms.ordinalWords.has(word))) : meaning.comparators;
  const differs: Record<Concern, boolean> = {
    negation: count(ours, meaning.negations) !== count(theirs, meaning.negations) || negatesByAffix(ours, theirs),
    number: !sameNumbers([...numbersOf(quoted, language), ...ourOrdinals], [...numbersOf(original, language), ...theirOrdinals]),
    unit: differIn(ours, theirs, meaning.units, singular) && (followsNumber(quoted, language) || followsNumber(original, language)),
    comparator: differIn(ours, theirs, comparators, stem) || (differIn(ours, theirs, meaning.directions, direction) && weighs(quoted, original, language)),
    modal: differIn(ours, theirs, meaning.modals, plainModal) || differInLetters(quoted, original, language),
    quantifier: differIn(ours, theirs, meaning.quantifiers, same),
    // An apostrophe gained or lost leaves a name what it is.
    name: ours.join(' ') !== theirs.join(' ') && !sameWords(namesOf(quoted, language), namesOf(original, language)),
  };
  return concernOrder.filter((concern) => differs[concern]);

  function direction(word: string): string {
    return meaning.directions.get(word) ?? word;
  }
}

const concernOrder: readonly Concern[] = ['negation', 'number', 'unit', 'comparator', 'modal', 'quantifier', 'name'];

/** The folded words of all names of a document's people: what is a name even at the start of a sentence. */
export function nameWords(people: readonly Person[]): ReadonlySet<string> {
  const known = nameWordsOf.get(people);
  if (known !== undefined) return known;
  const made = new Set(people.filter((person) => person.kind !== 'role').flatMap((person) => words(person.name).map((word) => word.folded)));
  nameWordsOf.set(people, made);
  return made;
}

const nameWordsOf = new WeakMap<readonly Person[], ReadonlySet<string>>();

function foldedWords(side: Side): readonly string[] {
  return words(side.text, side.span).map((word) => word.folded);
}

function numbersOf(side: Side, language: Language): readonly number[] {
  return numbersIn(side.text.slice(side.span.start, side.span.end), language.forms);
}

function namesOf(side: Side, language: Language): readonly string[] {
  const isKnown = (word: string): boolean => side.names.has(word) || language.speech.firstNames.has(word);
  // Where every noun has a capital, a capital shows nothing.
  const names = properNames(side.text, side.span, isKnown).filter((word) => !language.speech.capitalisedNouns || isKnown(word));
  // A word that the same text writes small elsewhere is no name, whatever its capital.
  return names.filter((word) => language.speech.firstNames.has(word) || !hasWord(side.whole, word));
}

function count(text: readonly string[], set: ReadonlySet<string>): number {
  return text.reduce((total, word) => total + (set.has(word) ? 1 : 0), 0);
}

function differIn(a: readonly string[], b: readonly string[], set: ReadonlySet<string> | ReadonlyMap<string, string>, key: (word: string) => string): boolean {
  return !sameWords(a.filter((word) => set.has(word)).map(key), b.filter((word) => set.has(word)).map(key));
}

/** *könnte* against *konnte*: folded alike, and another mood. */
function differInLetters(a: Side, b: Side, { forms, meaning }: Language): boolean {
  if (forms.distinctLetters.size === 0) return false;
  const written = ({ text, span }: Side): string[] => words(text, span).filter(({ folded }) => meaning.modals.has(folded)).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return !sameWords(written(a), written(b)) && sameWords(written(a).map(foldWord), written(b).map(foldWord));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

const same = (word: string): string => word;
const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
/** Forms of one verb or adjective share their beginning (`increase`, `increasing`); opposites do not. */
const stem = (word: string): string => word.slice(0, 4);

const irregularModals: Readonly<Record<string, string>> = { wont: 'will', shant: 'shall', cant: 'can', cannot: 'can' };

function plainModal(word: string): string {
  return irregularModals[word] ?? (word.endsWith('nt') && word.length > 5 ? word.slice(0, -2) : word);
}

const negatingPrefix = /^(?:un|in|im|il|ir|dis|non|mis)/;

/** `legal` / `illegal`, `harmless` / `harmful`: the one is the other with a sound that turns it round. */
function negatesByAffix(a: readonly string[], b: readonly string[]): boolean {
  return a.length <= 3 && b.length <= 3 && a.some((one) => b.some((other) => turnsRound(one, other) || turnsRound(other, one)));
}

function turnsRound(longer: string, shorter: string): boolean {
  if (shorter.length >= 4 && longer.length > shorter.length && longer.endsWith(shorter)) {
    return negatingPrefix.exec(longer)?.[0].length === longer.length - shorter.length;
  }
  return longer.endsWith('less') && longer.length > 6 && [longer.slice(0, -4), `${longer.slice(0, -4)}ful`].includes(shorter);
}

/** Whether a direction compares: both sides have one, or a number stands by. */
function weighs(quoted: Side, original: Side, language: Language): boolean {
  const hasOne = (side: Side): boolean => foldedWords(side).some((word) => language.meaning.directions.has(word));
  return (hasOne(quoted) && hasOne(original)) || isBesideNumber(quoted, language) || isBesideNumber(original, language);
}

function isBesideNumber(side: Side, language: Language): boolean {
  const behind = words(side.text, { start: side.span.end, end: Math.min(side.text.length, side.span.end + 30) }).slice(0, 2);
  return followsNumber(side, language) || numbersIn(side.text.slice(side.span.end, behind.at(-1)?.end ?? side.span.end), language.forms).length > 0;
}

/** Whether a number stands in the stretch or just before it: only then does a word for a measure measure anything. */
function followsNumber(side: Side, language: Language): boolean {
  const before = words(side.text, { start: Math.max(0, side.span.start - 40), end: side.span.start }).slice(-2);
  const from = before[0]?.start ?? side.span.start;
  return numbersIn(side.text.slice(from, side.span.end), language.forms).length > 0;
}
