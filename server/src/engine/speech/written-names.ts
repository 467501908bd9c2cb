import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}.-]*(?:['’]\p{Lu}[\p{L}\p{M}]*)?`;
const run = new RegExp(String.raw`^${word}(?: (?:\p{Ll}{1,3} )?${word}){0,4}`, 'u');

/** The full name of a person that a text begins with, where it looks like one by its form and its words alone; titles are left off. */
export function personNameAt(text: string, words: SpeechWords): { readonly name: string; readonly start: number; readonly end: number } | null {
  const found = run.exec(text)?.[0];
  if (found === undefined) return null;
  const all = found.split(' ');
  const stop = all.findIndex((part) => /^\p{Ll}/u.test(part) && !words.nameParticles.has(part));
  let parts = stop < 0 ? all : all.slice(0, stop);
  let end = parts.join(' ').length;
  let start = 0;
  while (parts.length > 2 && words.titles.has(foldWord(parts[0]?.replace(/\.$/, '') ?? ''))) {
    start += (parts[0]?.length ?? 0) + 1;
    parts = parts.slice(1);
  }
  // What somebody is may stand on the line below (`Winifred Satchwell / Chair`).
  while (parts.length > 2 && words.roles.has(foldWord(parts.at(-1) ?? ''))) {
    end -= (parts.at(-1)?.length ?? 0) + 1;
    parts = parts.slice(0, -1);
  }
  const folded = parts.map((part) => foldWord(part.replace(/\.$/, '')));
  const known = words.firstNames.has(folded[0] ?? '');
  const strange = (part: string, k: number): boolean => words.calendar.has(part) && !words.firstNames.has(part) || words.notNames.has(part) && !words.alsoSurnames.has(part)
    || words.organisationWords.has(part) && !(known && k > 0) || words.placeWords.has(part) && !known || words.lawNouns.has(part);
  const small = parts.filter((part) => /^\p{Ll}/u.test(part));
  if (parts.length < 2 || parts.length - small.length > 4 || folded.some(strange)) return null;
  return { name: parts.join(' '), start, end };
}

/** Whether a name is a first name that is known, with what follows it. */
export function beginsWithFirstName(name: string, words: SpeechWords): boolean {
  return words.firstNames.has(foldWord(name.split(' ')[0] ?? ''));
}
