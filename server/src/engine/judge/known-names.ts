import type { Language } from '../language/language.ts';
import { words } from '../text/words.ts';
import type { JudgedSource } from './judge.ts';
import type { Aliases } from './same-person.ts';

const asked = new WeakMap<readonly JudgedSource[], Map<string, boolean>>();

/** Whether any source has somebody's surname, or one of his other names, as a word, or is by or from them. Asked once for each name and corpus. */
export function isNamedAnywhere(name: string, sources: readonly JudgedSource[], language: Language, aliases: Aliases): boolean {
  const others = aliases.find((names) => names.includes(name)) ?? [name];
  return others.some((one) => isSurnameAnywhere(surname(one, language), sources));
}

function surname(name: string, { speech }: Language): string {
  const parts = words(name.split(',')[0] ?? name).filter((word) => !speech.nameSuffixes.has(word.folded));
  const last = parts.at(-1);
  return last === undefined ? '' : name.slice(last.start, last.end);
}

function isSurnameAnywhere(word: string, sources: readonly JudgedSource[]): boolean {
  if (word === '') return true;
  const answers = asked.get(sources) ?? new Map<string, boolean>();
  asked.set(sources, answers);
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = sources.some(({ document: { text, metadata } }) =>
    [text, ...metadata.author, metadata['container-title'] ?? '', metadata.publisher ?? ''].some((place) => hasWord(place, word)));
  answers.set(word, answer);
  return answer;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{Ll}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
