import { foldTable, joiner } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { MarkStyle } from './speech.ts';

/** Which marks can close each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner';

/** One quotation mark as it stands in the text: apostrophes, feet and inches are none. */
export interface Sign extends Span {
  readonly family: MarkFamily;
  readonly style: MarkStyle;
  /** What its neighbours allow; `either` is decided by what is open when it comes. */
  readonly side: 'open' | 'close' | 'either';
  /** A closer that may as well be an apostrophe (`the boys'`) or an inch sign (`12"`). */
  readonly doubtful: boolean;
}

const anyMark = /``|''|["\u201c\u201d\u201e\u201f'\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f]/g;
const dashes = new Set(['-', '\u2013', '\u2014', '\u2015', '/']);
const opening = new Set(['(', '[', '{', '\u201c', '\u2018', '\u201e', '\u201a', '\u00ab', '\u2039', '\u300c', '\u300e', '\u00a1', '\u00bf']);
const closing = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\u2026', '\u201d', '\u2019']);

/**
 * The quotation marks of a stretch of text, in order.
 * @param holes stretches in which marks do not count (inline code, images), in order
 */
export function scanMarks(text: string, within: Span, holes: readonly Span[], words: SpeechWords): Sign[] {
  const signs: Sign[] = [];
  const stretch = text.slice(within.start, within.end);
  let hole = 0;
  anyMark.lastIndex = 0;
  for (let match = anyMark.exec(stretch); match !== null; match = anyMark.exec(stretch)) {
    const at = within.start + match.index;
    while ((holes[hole]?.end ?? Infinity) <= at) hole++;
    const skip = holes[hole];
    if (skip !== undefined && skip.start <= at) {
      anyMark.lastIndex = skip.end - within.start;
      continue;
    }
    const sign = signAt(text, at, within, signs.at(-1), words);
    anyMark.lastIndex = (sign?.end ?? at + 1) - within.start;
    if (sign !== null) signs.push(sign);
  }
  return signs;
}

function signAt(text: string, at: number, within: Span, last: Sign | undefined, words: SpeechWords): Sign | null {
  const character = text.charAt(at);
  const end = at + (isTwin(text, at) ? 2 : 1);
  const before = at > within.start ? text.charAt(at - 1) : ' ';
  const after = end < within.end ? text.charAt(end) : ' ';
  const make = (family: MarkFamily, style: MarkStyle, side: Sign['side'], doubtful = false): Sign =>
    ({ start: at, end, family, style, side, doubtful });
  const behindOpener = last?.end === at && last.side === 'open';
  if (end > at + 1) return make('double', 'double', straightSide(before, after, text.charAt(end + 1), behindOpener), isDigit(before));
  switch (character) {
    case '"': return make('double', 'double', straightSide(before, after, nextLetter(text, at + 2), behindOpener), isDigit(before));
    case '\u201e': return make('double', 'low-high', 'open');
    case '\u201c':
    case '\u201f': return make('double', 'double', isSpace(before) || behindOpener || opening.has(before) ? 'open' : 'either');
    case '\u201d': return make('double', 'double', isSpace(before) && isWord(after) ? 'either' : 'close');
    case '\u201a': return make('single', 'low-high', 'open');
    case '\u300c':
    case '\u300e': return make('corner', 'corner', 'open');
    case '\u300d':
    case '\u300f': return make('corner', 'corner', 'close');
    case '\u00ab':
    case '\u00bb': return make('guillemet', 'guillemet', 'either');
    case '\u2039':
    case '\u203a': return make('single-guillemet', 'guillemet', 'either');
    case '`': return null;
    default: return singleSign(text, at, before, after, behindOpener, words, make);
  }
}

/** Two apostrophes or two grave accents for one double mark, as typewriters and old wires have them. */
function isTwin(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === '\'' || character === '`') && text.charAt(at + 1) === character;
}

/** The character at a place; behind the first full stop of a spaced ellipsis (`. . .`) the next one. */
function nextLetter(text: string, at: number): string {
  return text.startsWith(' . .', at) ? text.charAt(at + 1) : text.charAt(at);
}

/** `"` opens before a word and closes behind one; between a dash or a letter and a word it may do either. */
function straightSide(before: string, after: string, next: string, behindOpener: boolean): Sign['side'] {
  if (behindOpener || opening.has(before)) return 'open';
  if (isSpace(before)) {
    if (isSpace(after)) return 'either';
    if (!closing.has(after)) return 'open';
    return after === '\u2026' || next === '.' || isWord(next) ? 'open' : 'close';
  }
  if (dashes.has(before)) return isSpace(after) || closing.has(after) ? 'close' : 'either';
  return isWord(after) ? 'either' : 'close';
}

function singleSign(
  text: string, at: number, before: string, after: string, behindOpener: boolean, words: SpeechWords,
  make: (family: MarkFamily, style: MarkStyle, side: Sign['side'], doubtful?: boolean) => Sign,
): Sign | null {
  if (isWord(before) && isWord(after)) return null;
  const curlyOpener = text.charAt(at) === '\u2018';
  const afterOpening = behindOpener || isSpace(before) || opening.has(before) || dashes.has(before) || before === '"';
  if (afterOpening && !isSpace(after) && (!closing.has(after) || after === '\u2026' || after === '.')) {
    if (isElision(text, at + 1, words)) return null;
    if (text.charAt(at) === '\u2019' && isWord(after)) return opensThoughClosed(text, at) ? make('single', 'single', 'open') : null;
    return make('single', 'single', dashes.has(before) && !curlyOpener ? 'either' : 'open');
  }
  if (curlyOpener) return isWord(after) ? make('single', 'single', 'open') : make('single', 'single', 'close');
  if (isSpace(before) || isWord(after)) return null;
  return make('single', 'single', 'close', isDigit(before) || mayBeApostrophe(text, at, words));
}

const beginsSpeech = /(?:^|[,;:.!?\u2026\u2014\u2013\u201c"(])\s*$/u;
const speechThenClosed = /^\u2019\p{Lu}[^\u2018\n]*?[,;:.!?\u2026\u2014\u2013]\u2019(?![\p{L}\p{N}])/u;
/** How far a closing mark is looked for behind such an opener, UTF-16 units. */
const closedReach = 1000;

/** `me, ’Do not go,’ and`: a closing mark at both ends, as typesetters' slips and careless conversions leave it. */
function opensThoughClosed(text: string, at: number): boolean {
  return beginsSpeech.test(text.slice(Math.max(0, at - 4), at)) && speechThenClosed.test(text.slice(at, at + closedReach));
}

/** `'90s`, `'tis`, `'em`: a leading apostrophe. */
function isElision(text: string, at: number, words: SpeechWords): boolean {
  let end = at;
  while (end < text.length && isWord(text.charAt(end))) end++;
  const word = text.slice(at, end);
  if (/^\d\d(s)?$/.test(word)) return true;
  return words.leadingElisions.has(word.toLowerCase());
}

/** A plural possessive (`the boys'`) or a clipped word (`goin'`, `ol'`). */
function mayBeApostrophe(text: string, at: number, words: SpeechWords): boolean {
  const before = text.charAt(at - 1);
  if (before === 's' || before === 'S') return true;
  let start = at;
  while (start > 0 && at - start < 20 && isWord(text.charAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  return words.trailingElisions.has(word) || (word.length > 3 && word.endsWith('in'));
}

function isWord(character: string): boolean {
  return (foldTable[character.charCodeAt(0)] ?? 0) > joiner;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}
