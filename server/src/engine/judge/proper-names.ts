import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

const capital = /^\p{Lu}/u;
const acronym = /^\p{Lu}[\p{Lu}\d]+$/u;
/** A pronoun that English writes with a capital. */
const firstPerson: ReadonlySet<string> = new Set(['i', 'im', 'ill', 'id', 'ive']);
const endsSentence = /(?:^|[.!?:\u2026]["\u201d\u2019')\]]*)[\s"\u201c\u2018'([\-\u2013\u2014*#>]*$/u;
/** At a line's head: a verse's number is no word before a capital. */
const verseNumber = /(?<=\n)\d{1,3}[.)]?\s*$/u;
const lowerCase = /\p{Ll}/u;

/**
 * The words of a stretch that are names by their capitals, folded, the possessive taken off. A capital at the start of a sentence is
 * none, except of a word in `known`; nor is any where everything around is in capitals.
 * @param known folded words that are names wherever they stand
 */
export function properNames(text: string, within: Span, known: (word: string) => boolean): readonly string[] {
  if (isAllCapitals(text, within)) return [];
  return words(text, within).flatMap((word) => {
    const raw = text.slice(word.start, word.end);
    if (!capital.test(raw) || firstPerson.has(word.folded)) return [];
    const bare = withoutPossessive(raw, word.folded);
    if (acronym.test(raw) || known(bare)) return [bare];
    return endsSentence.test(text.slice(Math.max(0, word.start - 12), word.start).replace(verseNumber, '')) ? [] : [bare];
  });
}

/** A folded word without the possessive of its written form. */
export function withoutPossessive(raw: string, folded: string): string {
  return /['\u2019]s$/iu.test(raw) ? folded.slice(0, -1) : folded;
}

/** Whether nothing around a stretch is in lower case: a headline, an old telegram. */
export function isAllCapitals(text: string, span: Span): boolean {
  const around = text.slice(Math.max(0, span.start - 20), span.end + 20);
  return !lowerCase.test(around) && around.length > 8;
}
