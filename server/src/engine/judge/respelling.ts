import { withoutDigraphs } from '../language/digraphs.ts';
import type { Language } from '../language/language.ts';
import { words } from '../text/words.ts';

/** The folded words of a text, parted by one space. */
export function fold(text: string): string {
  return words(text).map((word) => word.folded).join(' ');
}

/** Whether two words are one word in two countries' spelling, by the language's list and by its regular endings (row 21). */
export function isVariant(a: string, b: string, language: Language): boolean {
  const key = (word: string): string => withoutDigraphs(language.forms.spellings.get(word) ?? word, language.forms);
  if (key(a) === key(b) || endsOtherwise(a, b, language) || endsOtherwise(b, a, language)) return true;
  const full = (short: string, long: string): boolean => language.forms.abbreviations.get(short)?.includes(long) ?? false;
  return full(a, b) || full(b, a);
}

/** Letters that a stem has at least. */
const shortestStem = 3;

function endsOtherwise(a: string, b: string, { forms }: Language): boolean {
  return forms.spellingEndings.some(([one, other]) =>
    a.length >= one.length + shortestStem && a.endsWith(one) && b === `${a.slice(0, a.length - one.length)}${other}`);
}

/** Whether the source's word is the quotation's in an older spelling (row 22). */
export function isOlder(original: string, now: string, { slips }: Language): boolean {
  const raw = original.trim().toLowerCase().replaceAll('\u2019', '\'');
  return slips.olderWords.get(fold(original)) === now
    || slips.olderEndings.some(([from, to]) => raw.length > from.length + 2 && raw.endsWith(from) && `${raw.slice(0, raw.length - from.length)}${to}` === now);
}
