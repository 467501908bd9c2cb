import type { Forms } from '../language/forms.ts';
import { closersOf, isDigitAt, isSpaceAt, isWordAt, squareBrackets } from './characters.ts';
import type { MarkKind } from './units.ts';

/** How far a closing bracket is looked for, UTF-16 units: an aside of an editor is short, a lost bracket must not swallow a page. */
const bracketReach = 400;

/** *Left out*, as Japanese and Chinese editors write it in brackets of any form. */
const wideOmissions: ReadonlySet<string> = new Set(['中略', '前略', '後略', '后略', '以下略', '略']);

/** Dots of an ellipsis, and how many each is worth: two wide ones are written for three, and the stops of scripts without spaces serve too. */
const dotsOf: ReadonlyMap<string, number> = new Map([['.', 1], ['\u2026', 3], ['\u22ef', 3], ['\u2025', 2], ['\u30fb', 1], ['\u3002', 1], ['*', 1]]);

/** The end of an ellipsis that begins at `at`: `...`, `. . .`, `…`, `....`, `* * *`, a line of dots; -1 where none does. */
export function ellipsisEnd(text: string, at: number, limit: number): number {
  const first = text.charAt(at);
  if (!dotsOf.has(first)) return -1;
  // `f***` is a word with its letters masked.
  if (first === '*' && isWordAt(text, at - 1)) return -1;
  let dots = 0;
  let end = at;
  for (let i = at, spaces = 0; i < limit; i++) {
    const character = text.charAt(i);
    if ((first === '*') === (character === '*') && dotsOf.has(character)) {
      dots += dotsOf.get(character) ?? 0;
      spaces = 0;
      end = i + 1;
    } else if (isSpaceAt(text, i) && spaces < 2 && character !== '\n') {
      spaces++;
    } else {
      break;
    }
  }
  return dots >= 3 ? end : -1;
}

/** The place of the bracket that closes the one at `at`; -1 where none does within the paragraph. */
export function closingBracket(text: string, at: number, limit: number): number {
  const open = text.charAt(at);
  const close = closersOf.get(open);
  const end = Math.min(limit, at + bracketReach);
  let depth = 0;
  for (let i = at; i < end; i++) {
    const character = text.charAt(i);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return i;
    else if (character === '\n' && text.charAt(i + 1) === '\n') return -1;
  }
  return -1;
}

/**
 * What the brackets or parentheses from `at` to `close` are, by what stands in them.
 * @param numbersCount whether `[1]` before a word counts points, as a writer's does, or numbers a note, as a source's does
 */
export function bracketKind(text: string, at: number, close: number, numbersCount: boolean, forms: Forms): MarkKind {
  const inside = text.slice(at + 1, close).trim();
  const square = squareBrackets.has(text.charAt(at));
  if (inside !== '' && ellipsisEnd(inside, 0, inside.length) === inside.length) return 'ellipsis';
  const folded = inside.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (folded === 'sic') return 'sic';
  if (square && folded === '') return 'bracket';
  if (/^[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3})*$/.test(inside) && square) return numbersCount && (at === 0 || isSpaceAt(text, at - 1)) && isWordAt(text, close + 2) ? 'enumerator' : 'note-number';
  if (/^(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})$/.test(inside) || /^\((?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\)$/.test(inside)) {
    return !square || inside.startsWith('(') ? 'enumerator' : 'bracket';
  }
  if (/^(?:[*†‡§]|\*[0-9]{1,4})$/.test(inside) || (square && /^(?:pp?|pg|page|fol|f)\.?\s?[0-9ivxlc]{1,6}$/i.test(inside))) return 'note-number';
  if (/^(?:\d{1,2}:)?\d{1,2}:\d{2}$/.test(inside)) return 'transcript';
  if (isNote(folded, forms)) return 'note';
  if (forms.transcriptMarks.has(folded) || forms.transcriptMarks.has(folded.split(' ')[0] ?? '') && /^\p{Lu}+$/u.test(inside.replace(/[^\p{L}]/gu, ''))) return 'transcript';
  if ((square && forms.omissions.has(folded)) || wideOmissions.has(folded)) return 'ellipsis';
  if (forms.redactions.has(folded) || /^[█▇■_]+$/.test(inside)) return 'redaction';
  if (square) return 'bracket';
  return isCitation(inside) && !folded.split(' ').some((word) => forms.months.has(word)) ? 'citation' : 'parenthesis';
}

function isNote(folded: string, forms: Forms): boolean {
  if (forms.notes.has(folded)) return true;
  const space = folded.indexOf(' ');
  if (space < 0 || !forms.noteOpeners.has(folded.slice(0, space))) return false;
  const rest = folded.slice(space + 1);
  return /^(?:quoting|citing|from)\b/.test(folded) || / (?:omitted|added|in original|in the original|removed|supplied|altered|modified)\b/.test(` ${rest}`);
}

/** `(Harrow 1990, p. 4)`, `(Harrow & Lind, 2004: 17)`, `(p. 45)`, `(ibid.)`: names, a year, a page, and nothing that is a clause. */
function isCitation(inside: string): boolean {
  if (inside.length > 120) return false;
  if (/^(?:ibid|op\. cit|loc\. cit|id)\b[^a-z]*$/i.test(inside)) return true;
  if (/^(?:pp?|vol|ch|fig|§+|¶+)\.?\s?[0-9ivxlc]+[0-9\s,;–-]*$/i.test(inside)) return true;
  return /^(?:(?:see|e\.g\.|cf\.)[,\s]+)?\p{Lu}[\p{L}'’.&,\s-]{0,80}[,\s]\(?(?:1[5-9]|20)[0-9]{2}[a-z]?\)?(?:[,:;\s]+(?:pp?\.\s?)?[0-9–-]+)*$/u.test(inside);
}

/** Digits that number a footnote at `at`: superscript, or glued to the stop that ends a sentence. @returns their end, or -1 */
export function noteNumberEnd(text: string, at: number, limit: number): number {
  const superscript = (i: number): boolean => /[⁰¹²³⁴-⁹]/.test(text.charAt(i));
  if (superscript(at) && at > 0 && !isDigitAt(text, at - 1)) {
    let end = at;
    while (end < limit && superscript(end)) end++;
    return end;
  }
  if (!isDigitAt(text, at) || at < 2 || !/[.,;:!?)”"’»。！？」』）]/.test(text.charAt(at - 1)) || isDigitAt(text, at - 2) || isSpaceAt(text, at - 2)) return -1;
  let end = at;
  while (end < limit && isDigitAt(text, end)) end++;
  if (end - at > 3 || (end < text.length && !isSpaceAt(text, end))) return -1;
  return wordLengthBefore(text, at - 1) >= 4 ? end : -1;
}

/** Letters before `at`, other stops skipped; no more than four are counted. */
function wordLengthBefore(text: string, at: number): number {
  let i = at - 1;
  while (i > 0 && /[.,;:!?)”"’»。！？」』）]/.test(text.charAt(i))) i--;
  let length = 0;
  while (i >= 0 && length < 4 && isWordAt(text, i)) {
    length++;
    i--;
  }
  return length;
}
