/** Words that no dictionary has, but that look as if one could: made from a number, not always a different one. */

const onsets = ['b', 'br', 'c', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'sh', 'st', 't', 'tr', 'v', 'w', 'sp', 'ch', 'pl', 'k', 'th', 'sw', '', ''];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'o', 'ea', 'ai', 'oo', 'ou'];
const codas = ['n', 'r', 'l', 't', 's', 'm', 'd', 'nd', 'rn', 'st', 'ck', 'll', 'p', 'nt', 'v', 'g'];
const seconds = ['l', 'n', 'r', 'm', 'd', 't', 'v', 's'];

const endings = {
  noun: ['', '', '', '', 'er', 'ing', 'ment', 'ness', 'ity', 'age', 'ion', 'el'],
  verb: ['', '', '', 'ate', 'en', 'ish', 'er'],
  adjective: ['', '', 'y', 'ous', 'al', 'ful', 'ic', 'ive', 'less'],
  adverb: ['ly', 'ily', 'ly', 'ward'],
  name: ['', 'son', 'ton', 'by', 'well', 'ford', 'er', 'wick'],
} as const;

export type WordClass = keyof typeof endings;

/** A bijection of the numbers below 2^24, so that neighbouring numbers make words that have nothing in common. */
const scatter = (number: number): number => Math.imul(number + 1, 0x9e3779) & 0xffffff;

/** The word of a number below two million, of one to three syllables. Two numbers may make the same word. */
export function coin(kind: WordClass, number: number): string {
  let rest = scatter(number);
  const take = (parts: readonly string[]): string => {
    const part = parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
    return part;
  };
  const first = take(onsets) + take(nuclei) + take(codas);
  const second = rest % 3 > 0 ? '' : take(nuclei.slice(0, 5)) + take(seconds);
  return first + second + (endings[kind][number % endings[kind].length] ?? '');
}
