import type { Random } from './random.ts';
import { bare, folded, type Sample, type SampleText } from './sentences.ts';

/** One word of a quotation changed, as no row of the table of alterations permits. */
export interface Change {
  readonly words: readonly string[];
  /** What was done, for whoever reads the disagreements. */
  readonly what: string;
}

/** A kind of single-word change. */
export interface ChangeKind {
  readonly name: string;
  /** The concern that `meaning-changed` must name; null where any finding on the words will do. */
  readonly concern: string | null;
  /** Whether a word of a source can be changed so. */
  readonly suits: (word: string, before: string | undefined) => boolean;
  /** Makes the change; null where it cannot be made there. */
  readonly change: (sample: Sample, random: Random, vocabulary: Vocabulary) => Change | null;
}

/** Words of the texts, to put in. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Whether a word stands with a small letter anywhere: then it is no name, whatever its capital. */
  readonly isCommon: (word: string) => boolean;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a transcriber drops or adds without a word to anybody: putting one in, or taking one out, need not be found. */
const fillers = new Set(list('uh um er erm ah oh hm mm mhm huh well so like actually basically yeah yes okay ok right know mean sort kind just'));
const numberWords = list('two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty');
const auxiliaries = new Set(list('is was were are has have had will would could should did does must may might'));
const negations = new Set(list('not never'));
const modals = list('will would shall should could may might must');
const quantifiers: readonly (readonly string[])[] = [['all', 'some', 'many', 'most', 'few'], ['every', 'each'], ['always', 'often', 'sometimes', 'rarely'], ['everybody', 'somebody'], ['everything', 'something'], ['both', 'all']];
const comparators: readonly (readonly string[])[] = [['more', 'less', 'fewer'], ['higher', 'lower'], ['better', 'worse'], ['larger', 'smaller'], ['longer', 'shorter'], ['first', 'last'], ['above', 'below'], ['earlier', 'later']];

const isWord = (word: string): boolean => /^\p{Ll}[\p{Ll}-]+$/u.test(bare(word)) && !fillers.has(folded(word));
const endsSentence = (word: string | undefined): boolean => word === undefined || /[.!?:;…]["”'’)\]]*$/.test(word) || /^[-–—]+$/.test(word) || /[-–—]$/.test(word);
const isName = (word: string, before: string | undefined): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(bare(word)) && !endsSentence(before);

/** Puts `next` in the place of a word, within the punctuation that clings to it. */
function inPlace(words: readonly string[], at: number, next: string): readonly string[] {
  const word = words[at] ?? '';
  return words.map((other, index) => (index === at ? word.replace(bare(word), () => next) : other));
}

function replaced(sample: Sample, next: string | undefined): Change | null {
  const word = bare(sample.words[sample.at] ?? '');
  if (next === undefined || folded(next) === folded(word)) return null;
  return { words: inPlace(sample.words, sample.at, next), what: `“${next}” for “${word}”` };
}

function without(sample: Sample): Change | null {
  const { words, at } = sample;
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  // At an edge a shorter quotation is left; a word that was said twice may be said once.
  const near = [...words.slice(Math.max(0, at - 3), at), ...words.slice(at + 1, at + 4)];
  if (before === undefined || word === undefined || after === undefined || near.some((other) => folded(other) === folded(word))) return null;
  return { words: [...words.slice(0, at), ...words.slice(at + 1)], what: `left out “${bare(word)}”` };
}

function withWord(sample: Sample, at: number, next: string | undefined): Change | null {
  const { words } = sample;
  if (next === undefined || [words[at - 1], words[at]].some((other) => other !== undefined && folded(other) === folded(next))) return null;
  return { words: [...words.slice(0, at), next, ...words.slice(at)], what: `put in “${next}”` };
}

function another(groups: readonly (readonly string[])[], word: string, random: Random): string | undefined {
  const group = groups.filter((one) => one.includes(word)).flat().filter((one) => one !== word);
  return random.pick(group);
}

const figure = /^\d{1,4}(?:,\d{3})*$/;

function otherNumber(word: string, random: Random): string | undefined {
  if (figure.test(word)) return String(Number(word.replaceAll(',', '')) + random.between(1, 9));
  return random.pick(numberWords.filter((other) => other !== word));
}

export const changeKinds: readonly ChangeKind[] = [
  { name: 'substituted', concern: null, suits: isWord, change: (sample, random, { words }) => replaced(sample, random.pick(words)) },
  { name: 'left out', concern: null, suits: isWord, change: (sample) => without(sample) },
  { name: 'put in', concern: null, suits: isWord, change: (sample, random, { words }) => withWord(sample, sample.at, random.pick(words)) },
  {
    name: 'negation put in', concern: 'negation', suits: (word) => auxiliaries.has(word),
    change: (sample) => (sample.words[sample.at + 1] === undefined || negations.has(folded(sample.words[sample.at + 1] ?? '')) ? null : withWord(sample, sample.at + 1, 'not')),
  },
  { name: 'negation left out', concern: 'negation', suits: (word) => negations.has(word), change: (sample) => without(sample) },
  {
    name: 'number', concern: 'number', suits: (word) => figure.test(bare(word)) || numberWords.includes(bare(word)),
    change: (sample, random) => replaced(sample, otherNumber(bare(sample.words[sample.at] ?? ''), random)),
  },
  { name: 'name', concern: 'name', suits: isName, change: (sample, random, { names, isCommon }) => (isCommon(bare(sample.words[sample.at] ?? '')) ? null : replaced(sample, random.pick(names))) },
  { name: 'modal', concern: 'modal', suits: (word) => modals.includes(word), change: (sample, random) => replaced(sample, random.pick(modals)) },
  { name: 'quantifier', concern: 'quantifier', suits: (word) => quantifiers.flat().includes(word), change: (sample, random) => replaced(sample, another(quantifiers, sample.words[sample.at] ?? '', random)) },
  { name: 'comparator', concern: 'comparator', suits: (word) => comparators.flat().includes(word), change: (sample, random) => replaced(sample, another(comparators, sample.words[sample.at] ?? '', random)) },
];

/** The words of texts that changes put in: content words in lower case, and names. */
export function vocabularyOf(texts: readonly SampleText[]): Vocabulary {
  const words = new Set<string>();
  const names = new Set<string>();
  const common = new Set(texts.flatMap((text) => text.paragraphs.flat()).map(bare).filter((word) => /^\p{Ll}/u.test(word)));
  const isCommon = (word: string): boolean => common.has(word.toLowerCase());
  for (const paragraph of texts.flatMap((text) => text.paragraphs)) {
    paragraph.forEach((word, at) => {
      if (isName(word, paragraph[at - 1])) names.add(bare(word));
      else if (isWord(word) && bare(word).length > 3) words.add(bare(word));
    });
  }
  return { words: [...words], names: [...names].filter((name) => !isCommon(name)), isCommon };
}
