import type { Word } from '../text/words.ts';
import { standsAlone } from '../text/fold.ts';

/** What a word of text without spaces takes, on average, in letters: each letter counts as a word there. */
const lettersOfWord = 2;

/** How many counted words make one: two letters of a script without spaces between words, else one. */
export function wordSize(quoted: readonly (readonly Word[])[], text: string): number {
  const all = quoted.flat();
  const lone = all.filter(({ start }) => standsAlone[text.charCodeAt(start)] === 1).length;
  return lone * 2 > all.length ? lettersOfWord : 1;
}
