import type { Random } from '../random.ts';
import { pickBetween, pickFrom, pickNumber } from '../random.ts';

/** Changes a quotation, given as its words with the punctuation at them; returns it as text. */
export type Edit = (words: readonly string[], tools: EditTools) => string;

export interface EditTools {
  readonly random: Random;
  /** A word of the corpus, common ones more often. */
  readonly anyWord: () => string;
}

/** At most so many words of a lightly changed quotation differ, and at most every fourth. */
const mostChanges = 4;

const changesIn = (words: readonly string[], random: Random): number => pickBetween(random, 1, Math.max(1, Math.min(mostChanges, Math.floor(words.length / 4))));

/** Another word in the place of one; its punctuation stays. */
function substitute(words: string[], { random, anyWord }: EditTools): void {
  const at = pickNumber(random, words.length);
  words[at] = (words[at] ?? '').replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, anyWord);
}

function remove(words: string[], { random }: EditTools): void {
  words.splice(pickBetween(random, 1, Math.max(1, words.length - 2)), 1);
}

function insert(words: string[], { random, anyWord }: EditTools): void {
  words.splice(pickBetween(random, 1, words.length - 1), 0, anyWord());
}

export const leaveAlone: Edit = (words) => words.join(' ');

export const changeWords: Edit = (original, tools) => {
  const words = [...original];
  for (let left = changesIn(words, tools.random); left > 0; left--) substitute(words, tools);
  return words.join(' ');
};

export const changeOneWord: Edit = (original, tools) => {
  const words = [...original];
  substitute(words, tools);
  return words.join(' ');
};

export const cutOrAddWords: Edit = (original, tools) => {
  const words = [...original];
  for (let left = changesIn(words, tools.random); left > 0; left--) (tools.random() < 0.5 ? remove : insert)(words, tools);
  return words.join(' ');
};

const ellipses = ['...', '…', '[...]', '. . .', '[…]'];

/** Leaves 3 to 32 words out and says so; five words stay on the left, four on the right. */
export const leaveOut: Edit = (original, { random }) => {
  const words = [...original];
  const most = 3 + pickNumber(random, Math.max(1, Math.min(30, words.length - 10)));
  const from = 5 + pickNumber(random, Math.max(1, words.length - most - 9));
  words.splice(from, Math.max(1, Math.min(most, words.length - from - 4)), pickFrom(random, ellipses));
  return words.join(' ');
};

/** An editor's word in brackets: in the place of one, beside one, or a capital. */
export const bracket: Edit = (original, { random, anyWord }) => {
  const words = [...original];
  const at = pickBetween(random, 1, words.length - 2);
  if (random() < 0.5) words[at] = `[${anyWord()} ${anyWord()}]`;
  else words.splice(at, 0, random() < 0.3 ? '[sic]' : `[${anyWord()}]`);
  const first = words[0] ?? '';
  if (random() < 0.4) words[0] = `[${first.charAt(0).toUpperCase()}]${first.slice(1)}`;
  return words.join(' ');
};

/** Other quotation marks, dashes and capitals, and one to three slips of the finger. */
export const mistype: Edit = (original, { random }) => {
  const straight = original.join(' ').replace(/--/g, ' — ').replace(/'/g, '’').replace(/[_*]/g, '');
  const words = (random() < 0.3 ? straight.toUpperCase() : straight.charAt(0).toUpperCase() + straight.slice(1)).split(' ');
  for (let left = pickBetween(random, 1, 3); left > 0; left--) {
    const at = pickNumber(random, words.length);
    const word = words[at] ?? '';
    if (word.length < 5) continue;
    const letter = pickBetween(random, 1, word.length - 2);
    const swapped = random() < 0.5 ? '' : `${word.charAt(letter + 1)}${word.charAt(letter)}`;
    words[at] = word.slice(0, letter) + swapped + word.slice(letter + (swapped === '' ? 1 : 2));
  }
  return words.join(' ');
};

/** Three words in ten differ: a quotation from a bad memory. */
export const rewrite: Edit = (original, tools) => {
  const words = [...original];
  for (let left = Math.ceil(original.length * 0.3); left > 0; left--) {
    const how = tools.random();
    (how < 0.6 ? substitute : how < 0.8 ? remove : insert)(words, tools);
  }
  return words.join(' ');
};
