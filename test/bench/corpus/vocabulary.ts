import type { Random } from '../random.ts';
import type { WordClass } from './coinage.ts';
import { coin } from './coinage.ts';
import { commonAdjectives, commonAdverbs, commonNouns, commonVerbs } from './english-words.ts';

/** The words of one class, the commonest first. */
export interface Lexicon {
  readonly words: readonly string[];
  /**
   * A rank, distributed after Zipf and Mandelbrot: rank r about as often as 1 / (r + shift) ** exponent. The shift keeps the commonest
   * content words as rare as they are in English, where the function words come first.
   */
  pick(random: Random): number;
}

/** Above 1, so that the vocabulary grows with the text as slowly as that of books does. */
const exponent = 1.4;

function lexicon(kind: WordClass, common: readonly string[], size: number, shift: number): Lexicon {
  const known = new Set(common);
  const words = [...known];
  for (let number = 0; words.length < size; number++) {
    const word = coin(kind, number);
    if (known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  // The inverse of the distribution's integral.
  const power = 1 - exponent;
  const rest = (words.length / shift + 1) ** power;
  return { words, pick: (random) => Math.min(words.length - 1, Math.floor(shift * ((1 - random() * (1 - rest)) ** (1 / power) - 1))) };
}

/** All words that prose is made of but its function words. */
export interface Vocabulary {
  readonly nouns: Lexicon;
  readonly verbs: Lexicon;
  readonly adjectives: Lexicon;
  readonly adverbs: Lexicon;
}

/** The vocabulary of the generated corpora: always the same. */
export function createVocabulary(): Vocabulary {
  return {
    nouns: lexicon('noun', commonNouns, 60_000, 60),
    verbs: lexicon('verb', commonVerbs, 16_000, 40),
    adjectives: lexicon('adjective', commonAdjectives, 24_000, 40),
    adverbs: lexicon('adverb', commonAdverbs, 4000, 12),
  };
}
