/**
 * Texts to measure the index with, made up word by word from a seed: no language, but words as unevenly frequent as in one. For tests
 * and benchmarks alone.
 */
export interface Generator {
  /** An integer from 0 below `below`. */
  pick(below: number): number;
  /** A word, common ones more often. */
  word(): string;
  /** So many words in sentences and paragraphs. */
  prose(words: number): string;
}

const syllables = ['ba', 'dor', 'el', 'fin', 'gra', 'hu', 'is', 'jo', 'kel', 'lam', 'mi', 'nor', 'os', 'per', 'qui', 'ra', 'sto', 'tu', 'ul', 'ven'];
const vocabularySize = 20_000;

/** A generator whose words depend on the seed alone. */
export function createGenerator(seed: number): Generator {
  const random = mulberry32(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  // Zipf's law: rank r with a probability of about 1 / r.
  const word = (): string => spell(Math.floor(Math.exp(random() * Math.log(vocabularySize))));
  return {
    pick,
    word,
    prose: (words) => {
      let text = '';
      for (let count = 0; count < words; count++) {
        const isStart = text === '' || /[.\n]\s*$/.test(text.slice(-3));
        const next = word();
        text += isStart ? next.charAt(0).toUpperCase() + next.slice(1) : next;
        const end = pick(100);
        text += end < 1 ? '.\n\n' : end < 7 ? '. ' : end < 13 ? ', ' : ' ';
      }
      return text;
    },
  };
}

/** The word of a rank: short for common ones. */
function spell(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0 || word === ''; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length] ?? '';
  return word;
}

/** The generator of pseudo-random numbers of that name (T. Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
