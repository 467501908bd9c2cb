import { foldTable, joiner } from './fold.ts';
import type { Span } from './span.ts';

/** Marks that may stand between a sentence's full stop and the space behind it. */
const closers = new Set(['"', '\u201d', '\u2019', '\'', '\u00bb', '\u203a', ')', ']', '\u300d', '\u300f', '\uff09', '\u201c']);
/** Marks that may stand before a sentence's first letter. */
const openers = new Set(['"', '\u201c', '\u2018', '\'', '\u00ab', '\u201e', '(', '[', '\u300c', '\u300e', '\u00bb']);

/** What a splitter must know of a language. */
export interface SentenceWords {
  /** Folded words that a full stop follows without ending a sentence (`mr`, `sen`, `no`). */
  readonly abbreviations: ReadonlySet<string>;
}

/**
 * The sentences of `text`, or of a stretch of it, trimmed of white space, in order. A sentence ends at `.`, `!`, `?` or `…` (with closing
 * marks behind it) where white space follows and the next sentence begins with a capital, a digit or an opening mark: so never after
 * `?” he said`, `Mr.`, an initial or `9.30`; behind the wide stops of scripts without spaces, none need follow. Linear.
 * @param within UTF-16 offsets in `text`; the sentences' spans count in `text` too
 */
export function sentences(text: string, words: SentenceWords, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, within.start, within.end);
  let i = start;
  while (i < within.end) {
    const end = sentenceEndAt(text, i, within, words);
    if (end === null) {
      i++;
      continue;
    }
    found.push({ start, end });
    start = skipSpace(text, end, within.end);
    i = start;
  }
  const last = trimEnd(text, start, within.end);
  if (last > start) found.push({ start, end: last });
  return found;
}

/**
 * Where the sentence ends whose terminator stands at `at`: behind its closing marks. Null where no sentence ends there. A blank line
 * ends every sentence.
 */
export function sentenceEndAt(text: string, at: number, within: Span, words: SentenceWords): number | null {
  const unit = text.charCodeAt(at);
  if (unit > questionMark && unit < ellipsis) return null;
  const character = text.charAt(at);
  if (character === '\n') return text.charAt(at + 1) === '\n' ? at : null;
  if (!isTerminator(character)) return null;
  let end = at + 1;
  while (end < within.end && (isTerminator(text.charAt(end)) || closers.has(text.charAt(end)))) end++;
  if (end >= within.end) return end;
  if (!isSpace(text.charAt(end))) return isWideStop(character) ? end : null;
  if (text.startsWith('\n\n', end)) return end;
  const next = skipSpace(text, end, within.end);
  if (next >= within.end) return end;
  if (!startsSentence(text, next)) return null;
  return character === '.' && end === at + 1 && isAbbreviation(text, at, within.start, words) ? null : end;
}

/** Between these two no character ends a sentence: so most are told at a glance. */
const questionMark = 0x3f;
const ellipsis = 0x2026;

function startsSentence(text: string, at: number): boolean {
  let i = at;
  while (openers.has(text.charAt(i))) i++;
  const first = text.charAt(i);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9') || isCaseless(first);
}

/** A letter of a script without capitals, which may begin a sentence as it stands. */
function isCaseless(character: string): boolean {
  return character.toLowerCase() === character.toUpperCase() && (foldTable[character.charCodeAt(0)] ?? 0) > joiner;
}

/** Whether the word before the full stop at `at` is an initial or an abbreviation. */
function isAbbreviation(text: string, at: number, from: number, words: SentenceWords): boolean {
  let start = at;
  while (start > from && (foldTable[text.charCodeAt(start - 1)] ?? 0) > joiner) start--;
  const word = text.slice(start, at);
  if (word.length === 1 && word !== 'I') return word !== word.toLowerCase();
  return words.abbreviations.has(word.toLowerCase());
}

function isTerminator(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '\u2026' || isWideStop(character);
}

/** A stop of scripts without spaces, behind which the next sentence begins at once. */
function isWideStop(character: string): boolean {
  return character === '\u3002' || character === '\uff01' || character === '\uff1f';
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\u00a0' || character === '\r' || character === '\u2009' || character === '\u202f';
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charAt(i))) i++;
  return i;
}

function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text.charAt(i - 1))) i--;
  return i;
}
