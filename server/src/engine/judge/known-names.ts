import type { Language } from '../language/language.ts';
import { words } from '../text/words.ts';
import type { JudgedSource } from './judge.ts';
import type { Aliases } from './same-person.ts';

/** As much of a corpus as tells who is named in it. */
export interface NamedIn {
  readonly sources: readonly JudgedSource[];
  /** See `JudgeInput.hasName`. */
  readonly hasName: (word: string) => boolean;
}

/** Whether any source has somebody's surname, or one of his other names, as a word, or is by or from them. */
export function isNamedAnywhere(name: string, corpus: NamedIn, language: Language, aliases: Aliases): boolean {
  const others = aliases.find((names) => names.includes(name)) ?? [name];
  return others.some((one) => isSurnameAnywhere(surname(one, language), corpus));
}

function surname(name: string, { speech }: Language): string {
  const parts = words(name.split(',')[0] ?? name).filter((word) => !speech.nameSuffixes.has(word.folded));
  const last = parts.at(-1);
  return last === undefined ? '' : name.slice(last.start, last.end);
}

function isSurnameAnywhere(word: string, { sources, hasName }: NamedIn): boolean {
  // Transcripts write the names of speakers in capitals.
  if (word === '' || hasName(word) || hasName(word.toUpperCase())) return true;
  return sources.some(({ metadata }) => [...metadata.author, metadata['container-title'] ?? '', metadata.publisher ?? ''].some((place) => hasWord(place, word)));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{Ll}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
