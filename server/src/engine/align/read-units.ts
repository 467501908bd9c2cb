import type { Forms } from '../language/forms.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { apostrophes, closersOf, isDigitAt, isJoinerAt, isSpaceAt, isWordAt, loneLetterEnd } from './characters.ts';
import { bracketKind, closingBracket, ellipsisEnd, noteNumberEnd } from './marks.ts';
import { isVulgarAt, readNumber } from './numbers.ts';
import { actsInPlace, type MarkKind, type PlacedMark, type UnitMark, type Units, type UnitWord, type WordPiece } from './units.ts';

/** Symbols that are said as words, with what they fold to. */
const symbols = new Map([['%', 'percent'], ['‰', '‰'], ['$', '$'], ['£', '£'], ['€', '€'], ['¥', '¥'], ['₹', '₹'], ['&', 'and'], ['°', 'degree'], ['§', 'section']]);
/** Symbols that say something of the number behind them, and nothing elsewhere. */
const numberSymbols = new Set(['+', '±', '<', '>', '≤', '≥']);

/** What is left of a web page's markup where nobody resolved it: `&nbsp;`, `&#8217;`. */
const entity = /&(?:nbsp|thinsp|ensp|emsp|shy|[lr][sd]quo|quot|apos|hellip|[mn]dash|#\d{2,6}|#x[0-9a-f]{2,5});/iy;

/** Where marks go: `apart` takes a quotation's marks out of its words, `among` keeps a source's words and remembers which a mark holds. */
export type MarkReading = 'apart' | 'among';

/** Reads a stretch of text to words and editorial marks. */
export function readUnits(text: string, within: Span, reading: MarkReading, forms: Forms): Units {
  const words: UnitWord[] = [];
  const marks: PlacedMark[] = [];
  /** Marks that are open, innermost last: where they close, and which word was their first. */
  const open: { close: number; mark: Omit<UnitMark, 'words'>; first: number }[] = [];
  const limit = Math.min(within.end, text.length);
  let at = Math.max(0, within.start);

  const place = (kind: MarkKind, start: number, end: number, inner: readonly UnitWord[]): void => {
    marks.push({ kind, start, end, words: inner, first: words.length, last: words.length });
  };

  while (at < limit) {
    const innermost = open.at(-1);
    if (innermost !== undefined && at >= innermost.close) {
      open.pop();
      marks.push({ ...innermost.mark, words: words.slice(innermost.first), first: innermost.first, last: words.length });
      at = Math.max(at, innermost.close + 1);
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit === space || unit === lineFeed) {
      at++;
      continue;
    }
    const plainEnd = plainWordEnd(text, at, limit);
    if (plainEnd > 0) {
      const word = readUrl(text, at, limit) ?? plainWord(text, at, plainEnd);
      words.push(word);
      at = word.end;
      continue;
    }
    const loneEnd = loneLetterEnd(text, at, limit);
    if (loneEnd > 0) {
      words.push(bareWord(text, at, loneEnd));
      at = loneEnd;
      continue;
    }
    const dots = ellipsisEnd(text, at, limit);
    if (dots > 0) {
      place('ellipsis', at, dots, []);
      at = dots;
      continue;
    }
    const character = text.charAt(at);
    if (character === '[' ? partialWordStarts(text, at, limit) : character === '(' && initialInParentheses(text, at, limit, reading)) {
      const word = readWord(text, at, limit);
      words.push(word);
      at = word.end;
      continue;
    }
    if (closersOf.has(character)) {
      const close = closingBracket(text, at, limit);
      if (close < 0) {
        at++;
        continue;
      }
      const kind = bracketKind(text, at, close, reading === 'apart', forms);
      if (kind === 'ellipsis') {
        place(kind, at, close + 1, []);
        at = close + 1;
      } else if (reading === 'apart' && actsInPlace(kind)) {
        place(kind, at, close + 1, readUnits(text, { start: at + 1, end: close }, 'among', forms).words);
        at = close + 1;
      } else {
        open.push({ close, mark: { kind, start: at, end: close + 1 }, first: words.length });
        at++;
      }
      continue;
    }
    const noteEnd = noteNumberEnd(text, at, limit);
    if (noteEnd > 0) {
      const word: UnitWord = { ...bareWord(text, at, noteEnd), folded: text.slice(at, noteEnd).normalize('NFKC'), kind: 'symbol' };
      if (reading === 'apart') {
        place('note-number', at, noteEnd, [word]);
      } else {
        marks.push({ kind: 'note-number', start: at, end: noteEnd, words: [word], first: words.length, last: words.length + 1 });
        words.push(word);
      }
      at = noteEnd;
      continue;
    }
    if (/[█▇■]/.test(character)) {
      let end = at + 1;
      while (end < limit && /[█▇■]/.test(text.charAt(end))) end++;
      place('redaction', at, end, []);
      at = end;
      continue;
    }
    if (isDigitAt(text, at) || isVulgarAt(text, at)) {
      const { end, folded, value, negative } = readNumber(text, at, limit, forms.numerals);
      words.push({ ...bareWord(text, at, end), folded, value, negative, kind: 'number' });
      at = end;
      continue;
    }
    if (isWordAt(text, at)) {
      const word = readUrl(text, at, limit) ?? leaningWord(text, at, limit, forms) ?? readWord(text, at, limit);
      words.push(word);
      at = word.end;
      continue;
    }
    entity.lastIndex = at;
    if (character === '&' && entity.test(text)) {
      at = entity.lastIndex;
      continue;
    }
    if (text.startsWith('§§', at)) {
      words.push({ ...bareWord(text, at, at + 2), folded: 'sections', kind: 'symbol' });
      at += 2;
      continue;
    }
    const symbol = symbols.get(character) ?? (numberSymbols.has(character) && isDigitAt(text, at + 1) ? character : undefined);
    if (symbol !== undefined) words.push({ ...bareWord(text, at, at + 1), folded: symbol, kind: 'symbol' });
    at++;
  }
  for (let innermost = open.pop(); innermost !== undefined; innermost = open.pop()) {
    marks.push({ ...innermost.mark, words: words.slice(innermost.first), first: innermost.first, last: words.length });
  }
  marks.sort((a, b) => a.start - b.start);
  return { text, words, marks };
}

const space = 0x20;
const lineFeed = 0x0a;

/** The end of a word of plain letters with nothing clinging to it that another rule might read; 0 where none begins at `at`. */
function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === at) return 0;
  const behind = end < limit ? text.charCodeAt(end) : space;
  // Full stops, commas and spaces end a word in any case; an apostrophe, a bracket or a letter with an accent may not.
  return behind === space || behind === lineFeed || (behind >= 0x2c && behind <= 0x2e) || behind === 0x3b || behind === 0x3a ? end : 0;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function plainWord(text: string, start: number, end: number): UnitWord {
  const plain = text.slice(start, end);
  return { start, end, plain, folded: plain.toLowerCase(), kind: 'word', value: null, negative: false, pieces: null };
}

function bareWord(text: string, start: number, end: number): UnitWord {
  const plain = text.slice(start, end);
  return { start, end, plain, folded: foldWord(plain), kind: 'word', value: null, negative: false, pieces: null };
}

/** Links are one unit, however many words they hold. */
function readUrl(text: string, at: number, limit: number): UnitWord | null {
  if (!'hHwW'.includes(text.charAt(at))) return null;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return null;
  let end = at;
  while (end < limit && !isSpaceAt(text, end) && !/["“”<>[\]]/.test(text.charAt(end))) end++;
  while (end > at && /[.,;:!?)'’]/.test(text.charAt(end - 1))) end--;
  return { ...bareWord(text, at, end), kind: 'url' };
}

/** `l’` of *l’homme*: with its apostrophe a word of its own. */
function leaningWord(text: string, start: number, limit: number, { elisions }: Forms): UnitWord | null {
  if (elisions.size === 0) return null;
  let end = start;
  while (end < limit && end - start < 8 && isWordAt(text, end)) end++;
  return end + 1 < limit && apostrophes.has(text.charAt(end)) && isWordAt(text, end + 1) && elisions.has(foldWord(text.slice(start, end))) ? bareWord(text, start, end + 1) : null;
}

/** `[T]he`, `[re]open`: letters in brackets, and a word goes on behind. */
function partialWordStarts(text: string, at: number, limit: number): boolean {
  const close = lettersClose(text, at, limit);
  return close > at + 1 && close + 1 < limit && isLetterAt(text, close + 1);
}

/**
 * `(T)he`: where a typewriter had no brackets, parentheses hold the letter whose case was changed. In a source `(a)the` may count points, but
 * behind a quotation mark.
 */
function initialInParentheses(text: string, at: number, limit: number, reading: MarkReading): boolean {
  return (reading === 'apart' || /["“‘']/.test(text.charAt(at - 1))) && at + 3 < limit && text.charAt(at + 2) === ')' && isLetterAt(text, at + 1) && isLetterAt(text, at + 3);
}

/** Whether a letter stands there that makes words with others. */
function isLetterAt(text: string, at: number): boolean {
  return isWordAt(text, at) && !isDigitAt(text, at) && loneLetterEnd(text, at, text.length) === 0;
}

/** The place of the bracket that closes the one at `at` with nothing but letters, apostrophes and points between; else -1. */
function lettersClose(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && end - at < 24 && (isLetterAt(text, end) || isJoinerAt(text, end) || text.charAt(end) === '.')) end++;
  if (end >= limit || text.charAt(end) !== ']') return -1;
  return text.slice(at + 1, end).toLowerCase() === 'sic' ? -1 : end;
}

const isCombining = (character: string): boolean => /\p{M}/u.test(character);

/** A word with what vanishes in it, and with brackets inside it. */
function readWord(text: string, start: number, limit: number): UnitWord {
  const pieces: WordPiece[] = [];
  let end = start;
  let from = start;
  let bracketed = false;
  for (let at = start; at < limit;) {
    if (text.charAt(at) === '[' || (text.charAt(at) === '(' && at === start)) {
      const close = text.charAt(at) === '(' ? at + 2 : lettersClose(text, at, limit);
      if (close < 0) break;
      if (at > from) pieces.push({ text: text.slice(from, at), bracketed: false });
      pieces.push({ text: text.slice(at + 1, close), bracketed: true });
      bracketed = true;
      at = close + 1;
      from = at;
      end = at;
    } else if (isWordAt(text, at) && loneLetterEnd(text, at, limit) === 0 && !(/[⁰¹²³⁴-⁹]/.test(text.charAt(at)))) {
      at++;
      end = at;
    } else if (isJoinerAt(text, at)) {
      at++;
      if (isCombining(text.charAt(at - 1)) && end === at - 1) end = at;
    } else {
      break;
    }
  }
  if (end > from) pieces.push({ text: text.slice(from, end), bracketed: false });
  if (!bracketed) return bareWord(text, start, Math.max(end, start + 1));
  const plain = pieces.map((piece) => piece.text).join('');
  return { ...bareWord(text, start, end), plain, folded: foldWord(plain.replace(/\./g, '')), pieces };
}
