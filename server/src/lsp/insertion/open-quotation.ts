import type { Span } from '../../engine/text/span.ts';

/** A quotation that has been opened before the cursor, as far as its paragraph tells. */
export interface OpenQuotation {
  /** The mark that opened it. */
  readonly opening: string;
  /** The mark that closes it. */
  readonly closing: string;
  /** From behind the opening mark to the cursor, in the file's text. */
  readonly typed: Span;
  /**
   * Where its closing mark stands behind the cursor: an editor has put it there, or the cursor is in the middle of a quotation; null
   * where it is not closed yet.
   */
  readonly closedAt: number | null;
}

const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '「': '」', '"': '"' };

/** A paragraph is looked at no further than this in either direction, UTF-16 units. */
const furthest = 10_000;

/**
 * The innermost double-marked quotation that the place `offset` is in; null where it is in none. Marks count within the paragraph alone,
 * so that an odd mark elsewhere does no harm. Single marks are left out: an apostrophe would open a list at every `don’t`.
 */
export function openQuotation(text: string, offset: number): OpenQuotation | null {
  const start = paragraphStart(text, offset);
  const open: { mark: string; at: number }[] = [];
  for (let at = start; at < offset; at++) {
    const character = text[at] ?? '';
    const last = open.at(-1);
    if (last !== undefined && closings[last.mark] === character) open.pop();
    else if (character in closings) open.push({ mark: character, at });
  }
  const innermost = open.at(-1);
  if (innermost === undefined) return null;
  const closing = closings[innermost.mark] ?? '';
  return { opening: innermost.mark, closing, typed: { start: innermost.at + 1, end: offset }, closedAt: closedAt(text, offset, innermost.mark, closing) };
}

/** Behind the cursor straight marks come in pairs but for the one that closes; of other marks the first says whether it is closed. */
function closedAt(text: string, offset: number, opening: string, closing: string): number | null {
  const end = paragraphEnd(text, offset);
  const first = nextOf(text, [opening, closing], offset, end);
  if (first === null || text[first] !== closing) return null;
  if (opening !== closing) return first;
  let count = 0;
  for (let at: number | null = first; at !== null; at = nextOf(text, [closing], at + 1, end)) count++;
  return count % 2 === 1 ? first : null;
}

function nextOf(text: string, marks: readonly string[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (marks.includes(text[at] ?? '')) return at;
  return null;
}

/** Behind the last blank line before `offset`; a line of blockquote prefixes alone is blank. */
function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - furthest);
  const blank = [...text.slice(from, offset).matchAll(/\n[ \t>]*(?=\n)/g)].at(-1);
  return blank === undefined ? from : from + blank.index;
}

function paragraphEnd(text: string, offset: number): number {
  const blank = /\n[ \t>]*\n/.exec(text.slice(offset, offset + furthest));
  return blank === null ? Math.min(text.length, offset + furthest) : offset + blank.index;
}
