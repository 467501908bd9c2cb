import type { BenchQuery, QueryKind } from '../queries/query.ts';
import type { Random } from '../random.ts';
import { pickBetween, pickNumber, seeded } from '../random.ts';

/** As many different characters as a newspaper uses, from the first of the block of Han characters on. */
const characters = 3500;
const firstCharacter = 0x4e00;

/** Characters that follow each other without a space, as unevenly frequent as in Chinese, in sentences and paragraphs. @param length UTF-16 units, about */
export function spacelessText(random: Random, length: number): string {
  let text = '';
  let before = 0;
  for (let left = length; left > 0; left--) {
    // Every third character is bound to the one before it: words of two characters.
    const rank = random() < 0.3 ? (Math.imul(before + 1, 40_503) >>> 3) % characters : Math.floor(Math.exp(random() * Math.log(characters)));
    text += character(rank);
    before = rank;
    const end = pickNumber(random, 100);
    text += end < 1 ? '。\n\n' : end < 4 ? '。' : end < 10 ? '，' : '';
  }
  return text;
}

/** 400 quotations, every other one with a character in ten changed, and 100 that are not there. */
export function spacelessQueries(texts: readonly string[], seed: number): BenchQuery[] {
  const random = seeded(seed);
  const there = Array.from({ length: 400 }, (_, index): BenchQuery => {
    const source = pickNumber(random, texts.length);
    const text = texts[source] ?? '';
    const start = pickNumber(random, text.length - 100);
    const end = start + pickBetween(random, 16, 60);
    const words = text.slice(start, end).replace(/\s+/g, '');
    const kind: QueryKind = index % 2 === 0 ? 'verbatim' : 'changed';
    return { kind, text: kind === 'verbatim' ? words : changed(words, random), origin: { source, start, end } };
  });
  const absent = Array.from({ length: 100 }, (): BenchQuery => ({ kind: 'absent: held out', text: spacelessText(random, pickBetween(random, 16, 60)).replace(/\s+/g, ''), origin: null }));
  return [...there.filter(({ kind }) => kind === 'verbatim'), ...there.filter(({ kind }) => kind === 'changed'), ...absent];
}

function changed(text: string, random: Random): string {
  return Array.from(text, (each) => (random() < 0.1 ? character(pickNumber(random, characters)) : each)).join('');
}

function character(rank: number): string {
  return String.fromCharCode(firstCharacter + rank);
}
