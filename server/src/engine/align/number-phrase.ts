import type { Forms } from '../language/forms.ts';
import type { UnitWord } from './units.ts';

/** A number as it is said over one or several words. */
export interface NumberPhrase {
  /** How many words it takes. */
  readonly length: number;
  /** Equal for equal quantities: value, whether ordinal, and currency. */
  readonly key: string;
}

const longestPhrase = 8;

/**
 * Reads the number that starts at word `at`: `ten`, `10`, `twenty-one`, `5 million`, `one hundred and five`, `$5`, `five dollars`, `a dozen`
 * not. Null where none starts. Greedy: the longest number that the words make.
 */
export function readNumberPhrase(words: readonly UnitWord[], at: number, forms: Forms): NumberPhrase | null {
  const first = words[at];
  if (first === undefined) return null;
  if (first.kind === 'symbol') {
    if (![...forms.currencies.values()].includes(first.folded)) return null;
    const amount = readAmount(words, at + 1, forms);
    return amount === null || amount.ordinal ? null : { length: amount.length + 1, key: `number:${amount.value}${first.folded}` };
  }
  const amount = readAmount(words, at, forms);
  if (amount === null) return null;
  const unit = words[at + amount.length];
  const currency = unit === undefined || unit.kind !== 'word' ? undefined : forms.currencies.get(unit.folded);
  if (currency !== undefined && !amount.ordinal) return { length: amount.length + 1, key: `number:${amount.value}${currency}` };
  return { length: amount.length, key: `${amount.ordinal ? 'ordinal' : 'number'}:${amount.value}` };
}

interface Amount {
  readonly length: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** The bare quantity, without a currency. */
function readAmount(words: readonly UnitWord[], at: number, forms: Forms): Amount | null {
  /** Thousands and above that are done, and what is being collected below them. */
  let total = 0;
  let current: number | null = null;
  let length = 0;
  for (let i = at; i < words.length && i - at < longestPhrase; i++) {
    const word = words[i]!;
    const ordinal = ordinalValue(word, forms);
    if (ordinal !== null) {
      if (current !== null && (word.value !== null || ordinal >= 10 || current % 10 !== 0 || current % 100 === 10)) break;
      return { length: i - at + 1, value: total + (current ?? 0) + ordinal, ordinal: true };
    }
    if (forms.numberJoiners.has(word.folded)) {
      const next = words[i + 1];
      const value = next === undefined ? null : smallValue(next, forms);
      if (current === null || current % 100 !== 0 || current === 0 || value === null || value >= 100) break;
      continue;
    }
    const value = cardinalValue(word, forms);
    if (value === null) break;
    if (word.negative && i > at) break;
    if (value === 100 && word.value === null && current !== null && current > 0 && current < 100) current *= 100;
    else if (value >= 1000 && word.value === null && Math.log10(value) % 3 === 0 && current !== null) {
      total += current * value;
      current = 0;
    } else if (current === null) current = word.negative ? -value : value;
    else if (word.value === null && current % 100 >= 20 && current % 10 === 0 && value < 10 && value >= 1) current += value;
    else if (word.value === null && current % 100 === 0 && value < 100 && value >= 1 && isSpelled(words[i - 1], forms)) current += value;
    else break;
    length = i - at + 1;
  }
  return current === null ? null : { length, value: roundOff(total + current), ordinal: false };
}

function isSpelled(word: UnitWord | undefined, forms: Forms): boolean {
  return word !== undefined && word.value === null && (forms.numberWords.has(word.folded) || forms.numberJoiners.has(word.folded));
}

function cardinalValue(word: UnitWord, forms: Forms): number | null {
  if (word.kind === 'number') return /\p{L}/u.test(word.folded) ? null : word.value;
  return word.kind === 'word' ? forms.numberWords.get(word.folded) ?? null : null;
}

function smallValue(word: UnitWord, forms: Forms): number | null {
  return word.kind === 'word' ? forms.numberWords.get(word.folded) ?? forms.ordinalWords.get(word.folded) ?? null : null;
}

/** `10th`, `tenth`. */
function ordinalValue(word: UnitWord, forms: Forms): number | null {
  if (word.kind === 'number') return word.value !== null && /\p{L}/u.test(word.folded) ? word.value : null;
  return forms.ordinalWords.get(word.folded) ?? null;
}

/** Sums of decimals without their binary dust. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
