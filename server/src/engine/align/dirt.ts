import type { Searched } from '../text/searched.ts';
import type { Span } from '../text/span.ts';
import type { Units } from './units.ts';

/** Longest running head, in words. */
export const longestHead = 12;

/**
 * Whether source words `from` to `to` (exclusive) are nothing that anybody said: page numbers, running heads and line numbers that
 * extraction left between the words (row 33).
 * @param whole the source's whole text
 */
export function isSourceDirt(units: Units, [from, to]: readonly [number, number], whole: Searched): boolean {
  const { text, words } = units;
  if (to - from === 1 && isInlineNumber(units, from)) return true;
  const first = words[from]!;
  const last = words[to - 1]!;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const newline = text.indexOf('\n', last.end);
  const lineEnd = newline < 0 ? text.length : newline;
  if (hasLetterOrDigit(text.slice(lineStart, first.start)) || hasLetterOrDigit(text.slice(last.end, lineEnd))) return false;
  return text.slice(lineStart, lineEnd).split('\n').every((line) => line.trim() === '' || isHeadLine(line.trim(), whole));
}

/** `*45`, `¶ 12`, or a number that leads a line. */
function isInlineNumber({ text, words }: Units, at: number): boolean {
  const word = words[at]!;
  if (word.kind !== 'number' || !/^[0-9]{1,4}$/.test(word.folded)) return false;
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  return /[*¶]\s?$/.test(before) || (/\n[ \t]?$/.test(before) && word.start > 0);
}

/** Longest running head, in UTF-16 units. */
const longestLine = 160;

/** A line of its own that is a page's number or head. */
function isHeadLine(line: string, whole: Searched): boolean {
  if (line.length > longestLine) return false;
  const plain = line.replace(/^[[({*\s–—-]+|[\])}*\s–—-]+$/g, '');
  if (/^(?:page|p\.?|pg\.?|s\.)?\s?(?:[0-9]{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/)\s?[0-9]{1,4})?$/i.test(plain)) return true;
  const count = plain.split(/\s+/).length;
  if (count > longestHead || /[.!?:]["”’]?$/.test(plain)) return false;
  if (/^[0-9]{1,4}\s+\S|\S\s+[0-9]{1,4}$/.test(plain) && /\p{Lu}/u.test(plain)) return true;
  return line.length >= 4 && isRepeatedLine(whole, line);
}

/** A running head stands on more than one page. */
function isRepeatedLine(text: Searched, line: string): boolean {
  let places = 0;
  for (const at of text.occurrences(line)) {
    if (!isLine(text, { start: at, end: at + line.length })) return false;
    if (++places === 2) return true;
  }
  return false;
}

/** Whether a stretch begins a line, and ends with it or with a word. */
function isLine(text: Searched, { start, end }: Span): boolean {
  const before = start === 0 ? '\n' : text.excerpt({ start: start - 1, end: start });
  return before === '\n' && /^[\n\s]?$/.test(text.excerpt({ start: end, end: end + 1 }));
}

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
