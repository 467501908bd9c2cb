import { functionWords } from '../language/function-words.ts';
import type { Language } from '../language/language.ts';

/** The little words of a language, which stand together in any text: pronouns, articles, prepositions, auxiliaries. Folded. */
export function commonWords(language: Language): ReadonlySet<string> {
  const known = commonOf.get(language);
  if (known !== undefined) return known;
  const { speech, meaning } = language;
  const made = new Set([
    ...(functionWords.get(language.code) ?? []), ...meaning.modals, ...meaning.negations, ...meaning.quantifiers, ...meaning.conditions,
    ...speech.pronouns.keys(), ...speech.firstPerson, ...speech.objectPronouns, ...speech.indefinitePronouns, ...speech.determiners, ...speech.prepositions,
    ...speech.conjunctions, ...speech.subordinators, ...speech.relatives, ...speech.auxiliaries, ...speech.formsOfBe,
  ]);
  commonOf.set(language, made);
  return made;
}

const commonOf = new WeakMap<Language, ReadonlySet<string>>();
