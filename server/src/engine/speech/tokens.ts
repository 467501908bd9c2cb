import type { SpeechWords } from '../language/speech-words.ts';
import { foldTable, foldWord, joiner } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { isSpace } from './white-space.ts';

/** A word, a punctuation mark, or a whole quotation seen as one piece of the sentence that it stands in. Spans count from the block's start. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quotation';
  /** As written, a possessive ending off; empty for a quotation. */
  readonly text: string;
  /** The folded word; the mark itself; empty for a quotation. */
  readonly folded: string;
  readonly capital: boolean;
  /** It had `'s`, or an apostrophe behind a plural. */
  readonly possessive: boolean;
  /** Index of the quotation in its block; -1 for words and marks. */
  readonly quotation: number;
  /** Number of the sentence within the frame, from 0. */
  readonly sentence: number;
  /** Whether it is its sentence's first token. */
  readonly opensSentence: boolean;
}

/** A quotation to be seen as one token. */
export interface QuotedStretch {
  readonly outer: Span;
  readonly span: Span;
  readonly unclosed: boolean;
  readonly index: number;
}

/** A token before the sentences are known: they are filled in afterwards, and nobody else writes to it. */
type RawToken = { -readonly [Key in keyof Token]: Token[Key] };

const apostrophes = new Set(['\'', '\u2019', '\u02bc']);
const hyphens = new Set(['-', '\u2010', '\u2011']);

/**
 * The tokens of a stretch of text with their sentences. Linear.
 * @param quoted the quotations that stand directly in it, in order
 */
export function tokenize(text: string, within: Span, quoted: readonly QuotedStretch[], words: SpeechWords): Token[] {
  const raw: RawToken[] = [];
  let next = 0;
  let i = within.start;
  while (i < within.end) {
    const quotation = quoted[next];
    if (quotation !== undefined && i >= quotation.outer.start) {
      const { start, end } = quotation.outer;
      raw.push({ kind: 'quotation', start, end, text: '', folded: '', capital: false, possessive: false, quotation: quotation.index, sentence: 0, opensSentence: false });
      i = Math.max(i, end);
      next++;
      continue;
    }
    const limit = quotation === undefined ? within.end : Math.min(within.end, quotation.outer.start);
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      i++;
      continue;
    }
    const token = (foldTable[unit] ?? 0) > joiner ? wordAt(text, i, limit, words) : markAt(text, i, limit);
    raw.push(token.raw);
    i = token.end;
  }
  return withSentences(raw, text, quoted, words);
}

function wordAt(text: string, start: number, limit: number, words: SpeechWords): { raw: RawToken; end: number } {
  let end = start + 1;
  while (end < limit && goesOn(text, end, limit)) end++;
  const parted = partedWord(text, start, end, words);
  if (parted !== null) return { raw: wordToken({ text: text.slice(start, parted.end), start, end: parted.end, possessive: false }), end: parted.next };
  let body = text.slice(start, end);
  let possessive = false;
  const ending = body.length > 2 && (body.endsWith('s') || body.endsWith('S')) && apostrophes.has(body.charAt(body.length - 2));
  if (ending) {
    body = body.slice(0, -2);
    possessive = !isClosedClass(body.toLowerCase(), words);
  } else if (end < limit && apostrophes.has(text.charAt(end)) && body.endsWith('s')) {
    possessive = true;
    end++;
  } else if (text.charAt(end) === '.' && end < limit && takesFullStop(body, words)) {
    body += '.';
    end++;
  }
  return { raw: wordToken({ text: body, start, end, possessive }), end };
}

function wordToken({ text, start, end, possessive }: Pick<Token, 'text' | 'start' | 'end' | 'possessive'>): RawToken {
  return { kind: 'word', start, end, text, folded: foldToken(text), capital: isCapital(text.charAt(0)), possessive, quotation: -1, sentence: 0, opensSentence: false };
}

/**
 * Where a word ends that another leans on: `l’` in *l’homme*, `dit` in *dit-il*. `D’Anvers` is a name whole.
 * @returns null for a word that stands alone; else its end, and where the next word begins
 */
function partedWord(text: string, start: number, end: number, words: SpeechWords): { readonly end: number; readonly next: number } | null {
  if (words.elisions.size > 0) {
    let at = start;
    while (at < end && !apostrophes.has(text.charAt(at))) at++;
    const isName = isCapital(text.charAt(start)) && isCapital(text.charAt(at + 1)) && !opensSentenceAt(text, start);
    if (at + 1 < end && !isName && words.elisions.has(foldToken(text.slice(start, at)))) return { end: at + 1, next: at + 1 };
  }
  if (words.enclitics.size > 0) {
    for (let at = start + 1; at < end - 1; at++) {
      if (!hyphens.has(text.charAt(at)) || !words.enclitics.has(text.slice(at + 1, end).toLowerCase().replace(otherHyphens, '-'))) continue;
      let next = end;
      while (!hyphens.has(text.charAt(next - 1))) next--;
      return { end: at, next };
    }
  }
  return null;
}

const otherHyphens = /[\u2010\u2011]/g;

/** Whether nothing but marks and spaces stands between a place and the end of the sentence before it. */
function opensSentenceAt(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[\s"\u201c\u00ab(]/.test(text.charAt(before))) before--;
  return before < 0 || /[.!?\u2026:\n]/.test(text.charAt(before));
}

/** Whether the word goes on at `at`: letters, inner apostrophes, hyphens and full stops (`U.S.`), digits parted by marks (`1,140`). */
function goesOn(text: string, at: number, limit: number): boolean {
  if ((foldTable[text.charCodeAt(at)] ?? 0) > joiner) return true;
  if (at + 1 >= limit || (foldTable[text.charCodeAt(at + 1)] ?? 0) <= joiner) return false;
  const character = text.charAt(at);
  if (apostrophes.has(character) || hyphens.has(character) || foldTable[text.charCodeAt(at)] === joiner) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (character === '.' || character === ',' || character === ':') {
    if (isDigit(before) && isDigit(after)) return true;
    const beforeThat = text.charAt(at - 2);
    return character === '.' && isCapital(before) && isCapital(after) && (foldTable[beforeThat.charCodeAt(0)] ?? 0) <= joiner;
  }
  return false;
}

function takesFullStop(body: string, words: SpeechWords): boolean {
  if (body.includes('.')) return true;
  if (body.length === 1 && isCapital(body)) return body !== 'I';
  return words.abbreviations.has(body.toLowerCase());
}

/** Behind such words `'s` is *is* or *has* (`he's`, `who's`, `that's`), no possessive. */
function isClosedClass(word: string, words: SpeechWords): boolean {
  return words.pronouns.has(word) || words.relatives.has(word) || words.determiners.has(word) || words.subordinators.has(word) || words.adverbs.has(word);
}

function foldToken(body: string): string {
  const bare = body.endsWith('.') ? body.slice(0, -1) : body;
  for (let i = 0; i < bare.length; i++) {
    const unit = bare.charCodeAt(i);
    if (unit > 0x7f || unit === 0x27) return foldWord(bare);
  }
  return bare.toLowerCase();
}

function markAt(text: string, start: number, limit: number): { raw: RawToken; end: number } {
  const character = text.charAt(start);
  let end = start + 1;
  if (character === '.' || character === '-') while (end < limit && text.charAt(end) === character) end++;
  const body = text.slice(start, end);
  return { raw: { kind: 'mark', start, end, text: body, folded: body, capital: false, possessive: false, quotation: -1, sentence: 0, opensSentence: false }, end };
}

function withSentences(raw: readonly RawToken[], text: string, quoted: readonly QuotedStretch[], words: SpeechWords): Token[] {
  let next = 0;
  let sentence = 0;
  let opensSentence = true;
  raw.forEach((token, index) => {
    token.sentence = sentence;
    token.opensSentence = opensSentence;
    const stretch = token.kind === 'quotation' ? quoted[next++] : undefined;
    opensSentence = endsSentence(raw, index, text, stretch, words);
    if (opensSentence) sentence++;
  });
  return raw as Token[];
}

function endsSentence(raw: readonly RawToken[], index: number, text: string, stretch: QuotedStretch | undefined, words: SpeechWords): boolean {
  const token = raw[index];
  const next = raw[index + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'mark' && isDash(token.text)) return endsDateline(raw, index);
  if (token.kind === 'mark') return isTerminator(token.text) && (next.kind === 'quotation' || next.capital || next.kind === 'mark' && !isTerminator(next.text) && next.text !== ')' && next.text !== ',' || isDigit(next.text.charAt(0)));
  if (token.kind === 'word') {
    if (!token.text.endsWith('.') || !next.capital || words.titles.has(token.folded) || token.text.length === 2) return false;
    return words.notNames.has(next.folded) && !words.calendar.has(next.folded);
  }
  if (stretch === undefined) return false;
  const last = lastLetter(text, stretch.span);
  if (!stretch.unclosed && !isTerminator(last)) return false;
  return !goesOnBehindQuotation(raw, index + 1, last, words);
}

/** How many tokens may stand before the dash of a dateline. */
const longestDateline = 14;

/** `LOW WEIR, 3 Dec. (WNS) — The gate`: a place in capitals at a paragraph's head, with no word in small letters before the dash. */
function endsDateline(raw: readonly RawToken[], index: number): boolean {
  const first = raw[0];
  if (index > longestDateline || first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase() || isDigit(first.text.charAt(0))) return false;
  return raw.slice(0, index).every((token) => token.kind === 'mark' ? !isTerminator(token.text) && token.text !== ':' : token.kind === 'word' && (token.capital || isDigit(token.text.charAt(0))));
}

/** `“…?” he said` and `“…!” Harrow cried` are one sentence; so is `“….” Harrow said.` with nothing more behind the cue. */
function goesOnBehindQuotation(raw: readonly RawToken[], from: number, last: string, words: SpeechWords): boolean {
  const next = raw[from];
  if (next === undefined) return false;
  if (next.kind === 'mark') return next.text === ',' || isDash(next.text) || next.text === ';';
  if (next.kind === 'quotation') return false;
  if (!next.capital) return true;
  if (words.notNames.has(next.folded)) return false;
  const tail = raw.slice(from, from + 7);
  const stop = tail.findIndex((token) => token.kind === 'quotation' || token.text === ';' || isTerminator(token.text));
  const clause = stop < 0 ? tail : tail.slice(0, stop);
  const cue = clause.findIndex((token) => words.cueVerbs.has(token.folded));
  if (cue < 0) return false;
  return last !== '.' || (stop >= 0 && cue <= 3 && stop <= 5);
}

function lastLetter(text: string, span: Span): string {
  let end = span.end;
  while (end > span.start && /["\u201d\u2019'\u00bb\u203a)\]\s]/.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

/** Index of the first token that begins at an offset or behind it; -1 for none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const at = lowerBound(tokens.length, (k) => tokens[k]?.start ?? Infinity, offset);
  return at < tokens.length ? at : -1;
}

/** `.`, `!`, `?`, an ellipsis. */
export function isTerminator(mark: string): boolean {
  return mark === '!' || mark === '?' || mark === '\u2026' || mark === '\u3002' || (mark.startsWith('.') && /^\.+$/.test(mark));
}

/** A dash that parts clauses: en, em, bar, `--`, a lone hyphen. */
export function isDash(mark: string): boolean {
  return mark === '\u2014' || mark === '\u2013' || mark === '\u2015' || mark === '-' || mark === '--' || mark === '---';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
