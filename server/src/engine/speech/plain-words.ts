import type { SpeechWords } from '../language/speech-words.ts';
import { mayBeParticiple } from './clauses.ts';
import { isAdverb } from './names.ts';
import type { Token } from './tokens.ts';

/** Shorter words may stand in a rule itself. */
const shortest = 4;

/** Tells the words that no rule asks about: one of them may become another, and every rule finds what it found. */
export type PlainWords = (token: Token) => boolean;

/** The plain words of a language. The lists are gone through once somebody asks. */
export function plainWordsOf(words: SpeechWords): PlainWords {
  let listed: ReadonlySet<string> | null = null;
  return ({ kind, text, folded, capital, possessive }) => {
    if (kind !== 'word' || capital || possessive || folded.length < shortest || !/^\p{Ll}+$/u.test(text) || isAdverb(folded, words) || mayBeParticiple(folded, words)) return false;
    listed ??= new Set(Object.values(words).flatMap(wordsIn));
    return !listed.has(folded);
  };
}

function wordsIn(list: unknown): string[] {
  if (list instanceof Map) return [...list].flat().flatMap((word) => (typeof word === 'string' ? [word] : []));
  if (!(list instanceof Set || Array.isArray(list))) return [];
  return [...list].flatMap((phrase: unknown) => (typeof phrase === 'string' ? phrase.split(' ') : []));
}
