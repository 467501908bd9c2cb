import { normalisedWords } from '../words.ts';
import type { Random } from '../random.ts';
import { pickNumber } from '../random.ts';
import type { Origin } from './query.ts';

/** A stretch of a source: whole words from the first to the last. */
export interface Passage extends Origin {
  readonly text: string;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}'’]/u.test(character);

/** Farther than this no passage reaches, UTF-16 units. */
const furthest = 3000;
const mostTries = 5000;

/** Picks passages out of texts, each place as likely as any other. */
export function passagePicker(texts: readonly string[], random: Random): (words: number) => Passage {
  const ends: number[] = [];
  let total = 0;
  for (const { length } of texts) ends.push(total += length);
  const tryOne = (words: number): Passage | null => {
    const place = pickNumber(random, total);
    const source = ends.findIndex((end) => place < end);
    const text = texts[source] ?? '';
    return passageAt(text, source, place - (ends[source] ?? 0) + text.length, words);
  };
  return (words) => {
    for (let tries = 0; tries < mostTries; tries++) {
      const passage = tryOne(words);
      if (passage !== null) return passage;
    }
    throw new Error(`No passage of ${words} words was found in ${texts.length} texts: they hold too little prose.`);
  };
}

/** The passage of so many words that begins with the next whole word; null where there is none, or no prose. */
function passageAt(text: string, source: number, from: number, words: number): Passage | null {
  const slice = text.slice(from, from + furthest);
  let at = 0;
  const skip = (over: boolean): void => {
    while (at < slice.length && isWord(slice.charAt(at)) === over) at++;
  };
  skip(true);
  skip(false);
  const start = at;
  let end = at;
  for (let count = 0; count < words; count++) {
    skip(false);
    skip(true);
    end = at;
  }
  if (end >= slice.length) return null;
  const passage = slice.slice(start, end);
  return isProse(passage, words) ? { source, start: from + start, end: from + end, text: passage } : null;
}

/** No tables, lists of names in capitals, or breaks between chapters. */
function isProse(passage: string, words: number): boolean {
  const count = normalisedWords(passage).length;
  if (count < words * 0.9 || count > words * 1.2) return false;
  const letters = passage.replace(/\P{L}/gu, '').length;
  return letters >= passage.length * 0.72 && !/\n\n\n|\p{Lu}{12}/u.test(passage);
}
