import type { Random } from '../random.ts';
import { pickBetween, pickFrom, pickNumber } from '../random.ts';
import { auxiliaries, conjunctions, determiners, firstNames, objects, prepositions, stockPhrases, subjects } from './english-words.ts';
import { coin } from './coinage.ts';
import type { Lexicon, Vocabulary } from './vocabulary.ts';

/**
 * What a document is about: the people in it, and the rarer words that come back in it. Words of real documents come in bursts, and a
 * corpus without bursts would be easier to search than one that somebody wrote.
 */
export interface Subject {
  /** First and last name. */
  readonly people: readonly (readonly [string, string])[];
  readonly places: readonly string[];
  readonly ranks: { readonly [kind in keyof Vocabulary]: readonly number[] };
}

/** Makes sentences up: English in its function words and in their order, about nothing. */
export interface ProseWriter {
  /** A new subject. @param breadth how many words of each class are its own */
  subject(breadth: number): Subject;
  /** One sentence with its full stop, without marks of quotation. */
  sentence(about: Subject): string;
  /** A few words that could be a headline or a title. */
  title(about: Subject): string;
}

/** How often a word is one of the document's own instead of the language's. */
const topical = 0.3;
/** How often a word drags the same few words after it: collocations. */
const bound = 0.3;
/** So many words may follow a bound one. */
const collocations = 12;

/** A writer whose prose depends on the random numbers alone. */
export function createProseWriter(vocabulary: Vocabulary, random: Random): ProseWriter {
  const chance = (probability: number): boolean => random() < probability;
  let words: string[] = [];
  let about: Subject;

  const rank = (kind: keyof Vocabulary): number => (chance(topical) ? topicalRank(random, about.ranks[kind]) : vocabulary[kind].pick(random));
  const say = (...more: readonly string[]): void => { words.push(...more); };
  const spell = (lexicon: Lexicon, number: number): string => lexicon.words[number] ?? '';
  /** A word of a class: now and then one of the few that the word before it (by its rank) is bound to. */
  const wordAfter = (kind: keyof Vocabulary, before: number): number => {
    const { words: { length } } = vocabulary[kind];
    if (!chance(bound)) return rank(kind);
    const which = pickNumber(random, collocations);
    // Scattered towards the common words: the square of a number from 0 to 1.
    const place = ((Math.imul(before + 1, 0x9e3779b1) + which * 0x85ebca6b) >>> 0) / 2 ** 32;
    return Math.floor(place * place * place * length);
  };

  const name = (): void => {
    const [first, last] = pickFrom(random, about.people);
    if (chance(0.4)) say(first, last);
    else say(chance(0.5) ? first : last);
  };

  const nounPhrase = (depth: number): number => {
    if (chance(0.09)) {
      name();
      return 0;
    }
    if (chance(0.03)) {
      say(pickFrom(random, about.places));
      return 0;
    }
    say(pickFrom(random, determiners));
    const noun = rank('nouns');
    if (chance(0.38)) say(spell(vocabulary.adjectives, wordAfter('adjectives', noun)));
    say(spell(vocabulary.nouns, noun));
    if (depth > 0 && chance(0.35)) {
      say(chance(0.5) ? 'of' : pickFrom(random, prepositions));
      nounPhrase(depth - 1);
    } else if (depth > 0 && chance(0.06)) {
      say(chance(0.5) ? 'who' : 'which');
      verbPhrase(depth - 1);
    }
    return noun;
  };

  const object = (depth: number, verb: number): void => {
    if (chance(0.2)) {
      say(pickFrom(random, objects));
      return;
    }
    if (!chance(bound)) {
      nounPhrase(depth);
      return;
    }
    say('the', spell(vocabulary.nouns, wordAfter('nouns', verb)));
  };

  const verbPhrase = (depth: number): void => {
    if (chance(0.2)) {
      say(chance(0.7) ? 'was' : 'were');
      if (chance(0.1)) say('not');
      if (chance(0.5)) say(spell(vocabulary.adjectives, rank('adjectives')));
      else nounPhrase(depth);
      return;
    }
    const verb = rank('verbs');
    const stem = spell(vocabulary.verbs, verb);
    if (chance(0.1)) say('did', 'not', stem);
    else if (chance(0.25)) {
      const auxiliary = pickFrom(random, auxiliaries);
      say(auxiliary, auxiliary === 'had' ? past(stem) : stem);
    } else say(past(stem));
    if (chance(0.2)) say(spell(vocabulary.adverbs, rank('adverbs')));
    const shape = random();
    if (shape < 0.5) object(depth, verb);
    else if (shape < 0.6) {
      say('to', spell(vocabulary.verbs, rank('verbs')));
      object(depth, verb);
    } else if (shape < 0.67 && depth > 0) {
      say('that');
      clause(depth - 1);
    }
    for (let more = 0.45; chance(more); more *= 0.4) {
      say(pickFrom(random, prepositions));
      nounPhrase(depth - 1);
    }
  };

  const clause = (depth: number): void => {
    if (chance(0.45)) say(pickFrom(random, subjects));
    else nounPhrase(depth);
    verbPhrase(depth);
  };

  return {
    subject: (breadth) => ({
      people: Array.from({ length: pickBetween(random, 3, 12) }, () => [pickFrom(random, firstNames), personName(random)]),
      places: Array.from({ length: 4 }, () => capitalised(coin('name', pickNumber(random, 100_000)))),
      ranks: {
        nouns: ranksOf(random, vocabulary.nouns, breadth), verbs: ranksOf(random, vocabulary.verbs, breadth),
        adjectives: ranksOf(random, vocabulary.adjectives, breadth), adverbs: ranksOf(random, vocabulary.adverbs, breadth),
      },
    }),
    sentence: (subject) => {
      words = [];
      about = subject;
      if (chance(0.12)) say(`${stockPhrase(random)},`);
      clause(2);
      for (let more = 0.45; chance(more); more *= 0.5) {
        if (chance(0.5)) words.push(`${words.pop() ?? ''}${chance(0.2) ? ';' : ','}`);
        say(pickFrom(random, conjunctions));
        if (chance(0.15)) say(stockPhrase(random));
        clause(1);
      }
      if (chance(0.06)) say('in', String(pickBetween(random, 1790, 2029)));
      const sentence = words.join(' ');
      return `${capitalised(sentence)}${chance(0.04) ? '!' : '.'}`;
    },
    title: (subject) => {
      words = [];
      about = subject;
      nounPhrase(1);
      return capitalised(words.join(' '));
    },
  };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last name of somebody who does not exist. */
export function personName(random: Random): string {
  return capitalised(coin('name', pickNumber(random, 40_000)));
}

/** Phrases too are unevenly frequent: the nth about as often as 1 / n. */
function stockPhrase(random: Random): string {
  return stockPhrases[Math.floor(Math.exp(random() * Math.log(stockPhrases.length + 1))) - 1] ?? '';
}

function ranksOf(random: Random, { words: { length } }: Lexicon, breadth: number): number[] {
  return Array.from({ length: breadth }, () => Math.floor(random() ** 6 * length));
}

/** A document's own words are unevenly frequent as well. */
function topicalRank(random: Random, ranks: readonly number[]): number {
  return ranks[Math.floor(Math.exp(random() * Math.log(ranks.length))) - 1] ?? 0;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
