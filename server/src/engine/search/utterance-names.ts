import { words } from '../text/words.ts';
import { entryAt } from './list-table.ts';
import type { OfferedSpeaker, UtteranceSegment } from './utterance-segment.ts';

/** Longer words are cut: no word that anybody types is longer. */
const longestWord = 64;

/** The words of a text as segments know them. */
export function foldedWords(text: string): string[] {
  return words(text).map(({ folded }) => folded.slice(0, longestWord));
}

/** The speaker of a number; null where a damaged segment has none. */
export function speakerAt({ speakers }: UtteranceSegment, number: number): OfferedSpeaker | null {
  return speakerOfKey(entryAt(speakers, number)?.key ?? '');
}

/** What `speakerKey` was made of; null for a damaged key. */
export function speakerOfKey(key: string): OfferedSpeaker | null {
  const [, kind, ...name] = key.split(keySeparator);
  return kind === undefined ? null : { name: name.join(keySeparator), isDescribed: kind === described };
}

const keySeparator = '\n';
const described = 'd';
const named = 'n';
/** Longer names are cut: no person has one. */
const longestName = 200;

/** A speaker's key in the table: the last word of the name first, so that all who share it stand side by side. */
export function speakerKey({ name, isDescribed }: OfferedSpeaker): string {
  return `${lastWordKey(foldedName(name))}${isDescribed ? described : named}${keySeparator}${name.slice(0, longestName)}`;
}

/** What the keys of all speakers with the same last name begin with. */
export function lastWordKey(name: readonly string[]): string {
  return `${name.at(-1) ?? ''}${keySeparator}`;
}

/** The folded words of a name. */
export function foldedName(name: string | null): readonly string[] {
  return name === null ? [] : foldedWords(name.slice(0, longestName));
}

/** Equal last words, and no word of the shorter name that the longer one lacks. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}
