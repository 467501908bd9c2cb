import type { Forms } from '../language/forms.ts';
import { numberWordValue } from '../language/number-words.ts';
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
 * Reads the numbers that start at word `at`: `ten`, `10`, `twenty-one`, `5 million`, `5m`, `a hundred and five`, `two and a half`, `$5`,
 * `five dollars`. Mostly one, the longest that the words make; a short unit that is a multiple as well (`5 m`) makes two.
 */
export function readNumberPhrases(words: readonly UnitWord[], at: number, forms: Forms): NumberPhrase[] {
  const first = words[at];
  if (first === undefined) return [];
  const symbol = first.kind === 'symbol' ? first.folded : null;
  if (symbol !== null && ![...forms.currencies.values()].includes(symbol)) return [];
  const start = symbol === null ? at : at + 1;
  return readAmounts(words, start, forms).flatMap((amount): NumberPhrase[] => {
    const length = start - at + amount.length;
    if (amount.ordinal) return symbol === null ? [{ length, key: `ordinal:${amount.value}` }] : [];
    if (symbol !== null) return [{ length, key: `number:${amount.value}${symbol}` }];
    const unit = words[at + length];
    const currency = unit === undefined || unit.kind !== 'word' ? undefined : forms.currencies.get(unit.folded);
    return currency === undefined ? [{ length, key: `number:${amount.value}` }] : [{ length: length + 1, key: `number:${amount.value}${currency}` }];
  });
}

interface Amount {
  readonly length: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** The bare quantities, without a currency, longest first. */
function readAmounts(words: readonly UnitWord[], at: number, forms: Forms): Amount[] {
  const next = words[at + 1];
  if (forms.numberArticles.has(words[at]?.folded ?? '') && next !== undefined && (forms.numberWords.get(next.folded) ?? 0) >= 12) {
    const amount = readAmount(words, at + 1, forms);
    return amount === null || amount.ordinal ? [] : [{ ...amount, length: amount.length + 1 }];
  }
  const amount = readAmount(words, at, forms);
  if (amount === null || amount.ordinal) return amount === null ? [] : [amount];
  const multiple = multipleOf(words[at + amount.length], words[at + amount.length - 1], forms);
  const longer = multiple === null ? [] : [{ length: amount.length + 1, value: roundOff(amount.value * multiple), ordinal: false }];
  return [...longer, withFraction(words, at, amount, forms)];
}

/** `m` behind digits: a million, if it is not metres. */
function multipleOf(word: UnitWord | undefined, before: UnitWord | undefined, forms: Forms): number | null {
  if (word?.kind !== 'word' || before?.kind !== 'number' || forms.numberWords.has(word.folded)) return null;
  for (const full of forms.measures.get(word.folded) ?? []) {
    const value = forms.numberWords.get(full);
    if (value !== undefined && value >= 1000) return value;
  }
  return null;
}

/** `two and a half`, `five and three quarters`, `1 1/2`. */
function withFraction(words: readonly UnitWord[], at: number, amount: Amount, forms: Forms): Amount {
  const tail = fractionAt(words, at + amount.length, forms) ?? figureFractionAt(words, at + amount.length);
  if (tail === null) return amount;
  const { fraction } = tail;
  const longer = { length: amount.length + tail.length, value: amount.value + fraction, ordinal: false };
  const magnitude = forms.numberWords.get(words[at + longer.length]?.folded ?? '');
  return magnitude !== undefined && magnitude >= 1000 ? { ...longer, length: longer.length + 1, value: roundOff(longer.value * magnitude) } : longer;
}

/** The longest tail of a number at a place. */
function fractionAt(words: readonly UnitWord[], at: number, { fractionTails }: Forms): { readonly length: number; readonly fraction: number } | null {
  for (let length = 3; length > 0; length--) {
    const fraction = fractionTails.get(words.slice(at, at + length).map((word) => word.folded).join(' '));
    if (fraction !== undefined) return { length, fraction };
  }
  return null;
}

/** A fraction in figures behind a whole number in figures: what one printer sets as `1½` another sets as `1 1/2` or `1-1/2`. */
function figureFractionAt(words: readonly UnitWord[], at: number): { readonly length: number; readonly fraction: number } | null {
  const [whole, word] = [words[at - 1], words[at]];
  if (whole?.kind !== 'number' || word?.kind !== 'number' || !/^\d+$/.test(whole.folded) || !/^\d+\/\d+$/.test(word.folded)) return null;
  return word.value !== null && word.value > 0 && word.value < 1 && !word.negative ? { length: 1, fraction: word.value } : null;
}

/** The longest whole or decimal quantity. */
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
      const behind = words[i + 2];
      const isAnother = current === 0 && behind !== undefined && (cardinalValue(behind, forms) ?? 0) >= 1000;
      if (current === null || current % 100 !== 0 || current + total === 0 || value === null || value >= 100 || isAnother) break;
      continue;
    }
    const phraseStart = i;
    const phrase = phraseAt(words, i, forms);
    const value = phrase?.value ?? cardinalValue(word, forms);
    if (value === null) break;
    if (phrase !== null) i += phrase.length - 1;
    if (word.negative && i > at) break;
    if (value === 100 && word.value === null && current !== null && current > 0 && current < 100) current *= 100;
    else if (value >= 1000 && word.value === null && Math.log10(value) % 3 === 0 && current !== null) {
      total = current === 0 && total > 0 && value > total ? total * value : total + current * value;
      current = 0;
    } else if (current === null && value >= 1000 && word.value === null && word.kind === 'word') {
      total = value;
      current = 0;
    } else if (current === null) current = word.negative ? -value : value;
    else if (word.value === null && current % 100 >= 20 && current % 10 === 0 && value < 10 && value >= 1) current += value;
    else if (word.value === null && current % 100 === 0 && value >= 1 && (value < 100 || current === 0 && value < total) && isSpelled(words[phraseStart - 1], forms)) current += value;
    else break;
    length = i - at + 1;
  }
  return current === null ? null : { length, value: roundOff(total + current), ordinal: false };
}

function isSpelled(word: UnitWord | undefined, forms: Forms): boolean {
  return word !== undefined && word.value === null && (numberWordValue(word.folded, forms) !== undefined || forms.numberJoiners.has(word.folded));
}

function cardinalValue(word: UnitWord, forms: Forms): number | null {
  if (word.kind === 'number') return /\p{L}/u.test(word.folded) ? null : word.value;
  return word.kind === 'word' ? numberWordValue(word.folded, forms) ?? null : null;
}

/** Most words of a phrase such as `quatre vingt dix sept`. */
const longestCompound = 4;

/** The number below a hundred that several words say together; the longest. */
function phraseAt(words: readonly UnitWord[], at: number, { numberPhrases }: Forms): { readonly length: number; readonly value: number } | null {
  if (numberPhrases.size === 0) return null;
  for (let length = longestCompound; length > 1; length--) {
    const value = numberPhrases.get(words.slice(at, at + length).map((word) => word.folded).join(' '));
    if (value !== undefined) return { length, value };
  }
  return null;
}

function smallValue(word: UnitWord, forms: Forms): number | null {
  return word.kind === 'word' ? numberWordValue(word.folded, forms) ?? forms.ordinalWords.get(word.folded) ?? null : null;
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
