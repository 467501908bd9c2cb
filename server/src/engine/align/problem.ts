import type { Forms } from '../language/forms.ts';
import { once } from '../text/once.ts';
import type { Searched } from '../text/searched.ts';
import { searched } from '../text/searched.ts';
import type { QuotedText, SourceText } from './texts.ts';
import { isBareFiller, isCutOff } from './fillers.ts';
import { findEquivalents, type Equivalent } from './equivalents.ts';
import { readUnits } from './read-units.ts';
import { isSocial } from './social.ts';
import { inlineStandingBrackets } from './standing-brackets.ts';
import type { MarkKind, PlacedMark, Units, UnitWord } from './units.ts';

/** One row of the alignment: a quoted word, an editorial mark, or the break between two parts of a group. */
export type Row =
  | { readonly kind: 'word'; readonly part: number; readonly word: number }
  | { readonly kind: 'mark'; readonly part: number; readonly mark: PlacedMark }
  | { readonly kind: 'break'; readonly part: number };

/** Everything that the search for the best path looks at, as numbers. */
export interface Problem {
  readonly quoted: Units;
  readonly original: Units;
  /** The source's whole text. */
  readonly whole: Searched;
  readonly rows: readonly Row[];
  /** Number of the folded word of each quoted and each source word: equal numbers, equal words. */
  readonly quotedIds: Int32Array;
  readonly originalIds: Int32Array;
  /** Cost of skipping each source word where that is cheap (note numbers, fillers); 0 where it is not. */
  readonly skipCosts: Uint8Array;
  /** 1 where a source ellipsis stands before a word; one more than there are words. */
  readonly ellipsisBefore: Uint8Array;
  /** 1 at each source word that a bracket, note or other mark of the source holds. */
  readonly marked: Uint8Array;
  /** Equivalents by the row after their last quoted word, then by the source word after their last. */
  readonly equivalents: ReadonlyMap<number, ReadonlyMap<number, readonly Equivalent[]>>;
  /** The row of each quoted word. */
  readonly rowOfWord: Int32Array;
}

/** Cost of skipping one cheap word: hardly anything, so that the words themselves, where quoted, are still preferred. */
const cheapSkip = 6;

/** Marks of a source that may be left out without a word. */
const cheapMarks: ReadonlySet<MarkKind> = new Set<MarkKind>(['note', 'sic', 'transcript', 'note-number', 'citation', 'enumerator']);

/** Reads both sides and prepares their comparison. What only a search for the best path needs is worked out when one is made. */
export function prepare(quotation: QuotedText, source: SourceText, forms: Forms): Problem {
  const original = readUnits(source.text, source.window, 'among', forms);
  const { units: quoted, rows } = joinParts(quotation, original, forms);
  const ids = once(() => numberBoth(quoted.words, original.words));
  const marks = once(() => readMarks(original, forms));
  const rowOfWord = once(() => rowsOfWords(rows, quoted.words.length));
  const whole = source.whole ?? searched(source.text);
  const equivalents = once(() => byLastRow(findEquivalents(quoted, original, whole, forms), rows, rowOfWord()));
  return {
    quoted, original, rows,
    whole,
    get quotedIds() { return ids()[0]; },
    get originalIds() { return ids()[1]; },
    get skipCosts() { return marks().skipCosts; },
    get ellipsisBefore() { return marks().ellipsisBefore; },
    get marked() { return marks().marked; },
    get rowOfWord() { return rowOfWord(); },
    get equivalents() { return equivalents(); },
  };
}

function rowsOfWords(rows: readonly Row[], words: number): Int32Array {
  const rowOfWord = new Int32Array(words);
  rows.forEach((row, at) => {
    if (row.kind === 'word') rowOfWord[row.word] = at;
  });
  return rowOfWord;
}

/** What a source's marks and fillers mean for a path. */
function readMarks(original: Units, forms: Forms): Pick<Problem, 'ellipsisBefore' | 'marked' | 'skipCosts'> {
  const ellipsisBefore = new Uint8Array(original.words.length + 1);
  const marked = new Uint8Array(original.words.length);
  const skipCosts = new Uint8Array(original.words.length);
  for (const mark of original.marks) {
    if (mark.kind === 'ellipsis') ellipsisBefore[mark.first] = 1;
    for (let i = mark.first; i < mark.last; i++) {
      marked[i] = 1;
      if (cheapMarks.has(mark.kind)) skipCosts[i] = cheapSkip;
    }
  }
  markFillers(original, forms, skipCosts);
  return { ellipsisBefore, marked, skipCosts };
}

function numberBoth(quoted: readonly UnitWord[], original: readonly UnitWord[]): readonly [Int32Array, Int32Array] {
  const ids = new Map<string, number>();
  return [numberWords(ids, quoted), numberWords(ids, original)];
}

/** Numbers words: folded alike, numbered alike. */
function numberWords(ids: Map<string, number>, words: readonly UnitWord[]): Int32Array {
  const numbers = new Int32Array(words.length);
  words.forEach(({ folded }, at) => {
    const known = ids.get(folded);
    numbers[at] = known ?? ids.size;
    if (known === undefined) ids.set(folded, ids.size);
  });
  return numbers;
}

function joinParts(quotation: QuotedText, original: Units, forms: Forms): { units: Units; rows: Row[] } {
  const words: UnitWord[] = [];
  const marks: PlacedMark[] = [];
  const rows: Row[] = [];
  quotation.parts.forEach((span, part) => {
    if (part > 0) rows.push({ kind: 'break', part: part - 1 });
    const units = inlineStandingBrackets(readUnits(quotation.text, span, 'apart', forms), original);
    const shift = words.length;
    let next = 0;
    for (const mark of units.marks) {
      const placed = { ...mark, first: mark.first + shift, last: mark.last + shift };
      marks.push(placed);
      // Words that a mark only surrounds have their own rows.
      if (mark.last > mark.first || mark.kind === 'parenthesis') continue;
      for (; next < mark.first; next++) rows.push({ kind: 'word', part, word: next + shift });
      rows.push({ kind: 'mark', part, mark: placed });
    }
    for (; next < units.words.length; next++) rows.push({ kind: 'word', part, word: next + shift });
    words.push(...units.words);
  });
  return { units: { text: quotation.text, words, marks }, rows };
}

/** Fillers that are always fillers, words said twice in a row, and false starts (`the coun- the council`) cost little to leave out (row 25). */
function markFillers({ text, words }: Units, forms: Forms, skipCosts: Uint8Array): void {
  words.forEach((word, at) => {
    if (isBareFiller(word, forms) || isSocial(text, word)) skipCosts[at] = cheapSkip;
    const next = words[at + 1];
    if (next === undefined) return;
    if (next.folded === word.folded && word.kind === 'word') skipCosts[at] = cheapSkip;
    if (isCutOff(text, word, next)) skipCosts[at] = cheapSkip;
  });
}

function byLastRow(equivalents: readonly Equivalent[], rows: readonly Row[], rowOfWord: Int32Array): Map<number, Map<number, Equivalent[]>> {
  const map = new Map<number, Map<number, Equivalent[]>>();
  for (const equivalent of equivalents) {
    const first = rowOfWord[equivalent.quoted]!;
    const last = rowOfWord[equivalent.quotedEnd - 1]!;
    // A mark between the words belongs to neither form.
    if (last - first !== equivalent.quotedEnd - 1 - equivalent.quoted || rows[first]?.part !== rows[last]?.part) continue;
    const row = map.get(last + 1) ?? new Map<number, Equivalent[]>();
    map.set(last + 1, row);
    const list = row.get(equivalent.originalEnd);
    if (list === undefined) row.set(equivalent.originalEnd, [equivalent]);
    else list.push(equivalent);
  }
  return map;
}
