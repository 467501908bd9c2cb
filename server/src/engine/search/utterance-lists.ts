import { words } from '../text/words.ts';

/** Something that can be offered for insertion: an utterance or a sentence of one. */
export interface OfferedUtterance {
  readonly text: string;
  /** Full name of who speaks; null where nobody is known to. */
  readonly speaker: string | null;
}

/**
 * The utterances of one source, made ready for ranking: immutable, and independent of every other source. Words are numbered in
 * alphabetical order, so that all words that begin alike have neighbouring numbers.
 */
export interface UtteranceSegment {
  /** Distinct folded words, sorted by UTF-16 units; a word's number is its index. */
  readonly vocabulary: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Start of each word's list in `postings`; one more than there are words. */
  readonly directory: Uint32Array;
  /** Which utterances have a word: each once, ascending. */
  readonly postings: Uint32Array;
  /** Start of each utterance in `sequence`; one more than there are utterances. */
  readonly starts: Uint32Array;
  /** Numbers of the words of all utterances, in order. */
  readonly sequence: Uint32Array;
  /** Folded words of each speaker's name; empty where nobody is known. */
  readonly speakers: readonly (readonly string[])[];
}

/** Words numbered from `from`, `to` excluded. */
export interface WordNumbers {
  readonly from: number;
  readonly to: number;
}

/** Makes the utterances of one source ready. */
export function buildUtteranceSegment(utterances: readonly OfferedUtterance[]): UtteranceSegment {
  const texts = utterances.map(({ text }) => words(text).map(({ folded }) => folded));
  const vocabulary = [...new Set(texts.flat())].sort(byUnits);
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => { starts[index + 1] = starts[index]! + text.length; });
  const sequence = Uint32Array.from(texts.flat(), (word) => numberOf.get(word)!);
  return {
    vocabulary, numberOf, starts, sequence, ...postingsOf(starts, sequence, vocabulary.length),
    speakers: utterances.map(({ speaker }) => foldedName(speaker)),
  };
}

/** The folded words of a name. */
export function foldedName(name: string | null): readonly string[] {
  return name === null ? [] : words(name).map(({ folded }) => folded);
}

/** The words that begin so, by binary search. */
export function numbersOfPrefix({ vocabulary }: UtteranceSegment, prefix: string): WordNumbers {
  const from = lowerBound(vocabulary, prefix);
  // Behind every word that begins so: no folded word holds the highest unit.
  return { from, to: lowerBound(vocabulary, `${prefix}\uffff`) };
}

function postingsOf(starts: Uint32Array, sequence: Uint32Array, size: number): Pick<UtteranceSegment, 'directory' | 'postings'> {
  const lists = Array.from({ length: size }, (): number[] => []);
  for (let utterance = 0; utterance + 1 < starts.length; utterance++) {
    for (let at = starts[utterance]!; at < starts[utterance + 1]!; at++) {
      const list = lists[sequence[at]!]!;
      if (list.at(-1) !== utterance) list.push(utterance);
    }
  }
  const directory = new Uint32Array(size + 1);
  lists.forEach((list, number) => { directory[number + 1] = directory[number]! + list.length; });
  return { directory, postings: Uint32Array.from(lists.flat()) };
}

function lowerBound(vocabulary: readonly string[], word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (vocabulary[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
