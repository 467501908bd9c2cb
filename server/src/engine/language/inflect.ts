import { foldWord } from '../text/fold.ts';

/** Builders of word lists. What they return is folded, so that lists are written as the language is. */

/** The words of a list that is written as running text. */
export function list(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(foldWord);
}

/** The same as a set. */
export function set(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(list));
}

/** Phrases of a list that is written with commas between them. */
export function phrases(text: string): readonly string[] {
  return foldWord(text.trim()).split(/\s*,\s*/);
}

/** The same as they are written: for what is compared unfolded, such as the words of editors' notes. */
export function written(text: string): readonly string[] {
  return text.trim().toLowerCase().split(/\s*,\s*/);
}

/** Each word to the first of its group; groups are parted by commas: `rises` and `rose` to `rise`. */
export function groups(...texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.flatMap((text) => phrases(text)).flatMap((group) => {
    const members = list(group);
    return members.map((member): [string, string] => [member, members[0] ?? member]);
  }));
}

/** Each stem with each ending; `-` stands for no ending. */
export function inflect(stems: string, endings: string): readonly string[] {
  const all = list(endings).map((ending) => (ending === '-' ? '' : ending));
  return list(stems).flatMap((stem) => all.map((ending) => stem + ending));
}

/** Entries of one value: `male` for each of many words. */
export function each<Value>(words: readonly string[], value: Value): readonly (readonly [string, Value])[] {
  return words.map((word) => [word, value] as const);
}

/** `word: full form, other full form`, one a line. */
export function fullForms(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.trim().split('\n').map((line) => {
    const [short = '', full = ''] = line.split(': ');
    return [foldWord(short), phrases(full)] as const;
  }));
}

/** `word value` pairs, as running text. */
export function values(text: string): ReadonlyMap<string, number> {
  const items = list(text);
  return new Map(items.flatMap((item, at) => (at % 2 === 0 ? [[item, Number(items[at + 1])] as const] : [])));
}

/** Pairs `wrong right`, parted by commas; a pair that folds alike is none. */
export function pairs(text: string): readonly (readonly [string, string])[] {
  return phrases(text).map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)] as const;
  }).filter(([a, b]) => a !== b);
}

/** Short forms of first names: `short full`, parted by commas. */
export function shortForms(text: string): ReadonlyMap<string, string> {
  return new Map(pairs(text));
}
