import type { Numerals } from '../language/forms.ts';
import { isDigitAt, isSpaceAt } from './characters.ts';

/** A number written in digits, as it stands in a text. */
export interface DigitNumber {
  readonly end: number;
  readonly folded: string;
  /** Null where digits are no quantity (`1990s`, `10:30`). */
  readonly value: number | null;
  readonly negative: boolean;
}

const vulgar = new Map<string, readonly [number, number]>([
  ['½', [1, 2]], ['⅓', [1, 3]], ['⅔', [2, 3]], ['¼', [1, 4]], ['¾', [3, 4]], ['⅕', [1, 5]], ['⅖', [2, 5]], ['⅗', [3, 5]], ['⅘', [4, 5]],
  ['⅙', [1, 6]], ['⅚', [5, 6]], ['⅛', [1, 8]], ['⅜', [3, 8]], ['⅝', [5, 8]], ['⅞', [7, 8]],
]);

/** Whether a vulgar fraction (`½`) stands at `at`. */
export function isVulgarAt(text: string, at: number): boolean {
  return vulgar.has(text.charAt(at));
}

/** Reads the number that begins with the digit or vulgar fraction at `start`. */
export function readNumber(text: string, start: number, limit: number, numerals: Numerals): DigitNumber {
  const negative = isMinusBefore(text, start);
  let end = start;
  while (end < limit && isDigitAt(text, end)) end++;
  let digits = text.slice(start, end);
  const firstGroup = digits.length;
  while (digits.length <= 15 && isThousands(text, end, limit, numerals) && (firstGroup <= 3 || text.charAt(end) === ',')) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  let folded = digits;
  let value: number | null = readValue(digits);
  if (numerals.decimal === ',' && text.charAt(end) === ',' && end + 1 < limit && isDigitAt(text, end + 1)) {
    const from = end + 1;
    end = from;
    while (end < limit && isDigitAt(text, end)) end++;
    folded += `.${text.slice(from, end)}`;
    value = readValue(folded);
  } else if (text.charAt(end) === '.' && end + 1 < limit && isDigitAt(text, end + 1)) {
    const from = end;
    end++;
    while (end < limit && (isDigitAt(text, end) || (text.charAt(end) === '.' && end + 1 < limit && isDigitAt(text, end + 1)))) end++;
    folded += text.slice(from, end);
    value = readValue(folded);
  } else if (isFraction(text, end, limit)) {
    const from = end + 1;
    end = from;
    while (end < limit && isDigitAt(text, end)) end++;
    folded += `/${text.slice(from, end)}`;
    value = value === null ? null : value / Number(text.slice(from, end));
  } else if (text.charAt(end) === ':' && digits.length <= 2 && isDigitAt(text, end + 1) && isDigitAt(text, end + 2) && !isDigitAt(text, end + 3) && end + 3 <= limit) {
    folded += text.slice(end, end + 3);
    end += 3;
    value = null;
  }
  const fraction = end < limit ? vulgar.get(text.charAt(end)) : undefined;
  if (fraction !== undefined) {
    const [above, below] = fraction;
    end++;
    folded = digits === '' ? `${above}/${below}` : `${folded} ${above}/${below}`;
    value = value === null ? null : value + above / below;
  }
  // `10th` and `1990s` are one word; a unit written close (`5kg`, `8pm`) is the next.
  const suffix = suffixAt(text, end, limit, numerals);
  const letters = suffix.toLowerCase().replace(/[^\p{L}]/gu, '');
  return { end: end + suffix.length, folded: folded + letters, value: letters === 's' ? null : value, negative };
}

/** `th`, `er`, `.º`; `s` of a decade. */
function suffixAt(text: string, at: number, limit: number, { ordinalSuffixes }: Numerals): string {
  const [suffix = '', letters = ''] = /^(?:\.(?=[\u00ba\u00aa])|['\u2019](?=s))?(\p{L}{1,3})(?![\p{L}\p{N}])/u.exec(text.slice(at, Math.min(limit, at + 6))) ?? [];
  return letters.toLowerCase() === 's' || ordinalSuffixes.has(foldSuffix(letters)) ? suffix : '';
}

function foldSuffix(letters: string): string {
  return letters.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Null where digits and points are no decimal number (`1.2.3`). */
function readValue(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** `1,000`, `1 000`: three digits after a parting character, and no fourth. */
function isThousands(text: string, at: number, limit: number, { groups, groupsBySpace }: Numerals): boolean {
  const parting = text.charAt(at);
  if (parting === '' || !(groups.includes(parting) || groupsBySpace && parting === ' ')) return false;
  return at + 4 <= limit && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}

/** `1/2`, but not `3/4/2031`. */
function isFraction(text: string, at: number, limit: number): boolean {
  if (text.charAt(at) !== '/') return false;
  let end = at + 1;
  while (end < limit && isDigitAt(text, end)) end++;
  return end > at + 1 && end <= at + 4 && text.charAt(end) !== '/' && Number(text.slice(at + 1, end)) > 0;
}

function isMinusBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== '-' && before !== '−' && before !== '–') return false;
  if (at > 2 && isSpaceAt(text, at - 2) && isDigitAt(text, at - 3)) return false;
  return at === 1 || isSpaceAt(text, at - 2) || text.charAt(at - 2) === '(';
}
