import type { Random } from '../random.ts';
import { pickBetween, pickFrom, seeded } from '../random.ts';
import { normalisedWords } from '../words.ts';
import type { Edit, EditTools } from './edits.ts';
import { bracket, changeOneWord, changeWords, cutOrAddWords, leaveAlone, leaveOut, mistype, rewrite } from './edits.ts';
import { passagePicker } from './passages.ts';
import type { BenchQuery, QueryKind } from './query.ts';
import { queryCounts } from './query.ts';

interface QueryTexts {
  /** The corpus, source by source. */
  readonly texts: readonly string[];
  /** Texts of the same sort that are not in the corpus; where there are none, all absent quotations are word salad. */
  readonly heldOut: readonly string[];
}

/** Every kind that is made of a passage: how many words the passage has, and what becomes of it. */
const recipes: readonly { readonly kind: QueryKind; readonly least: number; readonly most: number; readonly edit: Edit }[] = [
  { kind: 'verbatim', least: 8, most: 60, edit: leaveAlone },
  { kind: 'changed', least: 8, most: 60, edit: changeWords },
  { kind: 'cut or added', least: 8, most: 60, edit: cutOrAddWords },
  { kind: 'ellipsis', least: 14, most: 60, edit: leaveOut },
  { kind: 'bracket', least: 8, most: 60, edit: bracket },
  { kind: 'typographic', least: 8, most: 60, edit: mistype },
  { kind: 'short', least: 5, most: 7, edit: changeOneWord },
  { kind: 'rewritten', least: 12, most: 40, edit: rewrite },
];

/** Words of absent quotations. */
const absent = { least: 8, most: 60 };
/** UTF-16 units of the corpus that the words come from which edits put in. */
const vocabularySample = 1_000_000;

/** The quotations of a run, kind after kind: the same for the same texts and seed. @throws when the texts hold too little prose */
export function makeQueries({ texts, heldOut }: QueryTexts, seed: number): BenchQuery[] {
  const random = seeded(seed);
  const pick = passagePicker(texts, random);
  const words = sampleWords(texts);
  const tools: EditTools = { random, anyWord: () => pickFrom(random, words) };
  const present = recipes.flatMap(({ kind, least, most, edit }) => repeat(queryCounts[kind], (): BenchQuery => {
    const { text, ...origin } = pick(pickBetween(random, least, most));
    return { kind, text: edit(splitWords(text), tools), origin };
  }));
  const salads = queryCounts['absent: word salad'] + (heldOut.length === 0 ? queryCounts['absent: held out'] : 0);
  const speak = wordSalad(words, random);
  const salad = repeat(salads, (): BenchQuery => ({ kind: 'absent: word salad', text: speak(pickBetween(random, absent.least, absent.most)), origin: null }));
  return [...present, ...salad, ...(heldOut.length === 0 ? [] : held(heldOut, random))];
}

function held(texts: readonly string[], random: Random): BenchQuery[] {
  const pick = passagePicker(texts, random);
  return repeat(queryCounts['absent: held out'], () => ({ kind: 'absent: held out', text: splitWords(pick(pickBetween(random, absent.least, absent.most)).text).join(' '), origin: null }));
}

/** Says words of which each follows the one before it somewhere in the sample, but that nobody ever said in a row. */
function wordSalad(words: readonly string[], random: Random): (count: number) => string {
  const followers = new Map<string, string[]>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return;
    const known = followers.get(word);
    if (known === undefined) followers.set(word, [next]);
    else known.push(next);
  });
  return (count) => {
    const salad = [pickFrom(random, words)];
    while (salad.length < count) salad.push(pickFrom(random, followers.get(salad.at(-1) ?? '') ?? words));
    return salad.join(' ');
  };
}

/** Of every text a stretch, so that no book lends its own words to all. */
function sampleWords(texts: readonly string[]): string[] {
  const each = Math.ceil(vocabularySample / texts.length);
  return normalisedWords(texts.map((text) => text.slice(0, each)).join(' '));
}

function splitWords(text: string): string[] {
  return text.trim().split(/\s+/);
}

function repeat<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
