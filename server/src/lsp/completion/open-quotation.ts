import type { Span } from '../../engine/text/span.ts';

/** A quotation that has been opened before the cursor and is not closed yet, as far as its paragraph tells. */
export interface OpenQuotation {
  /** The mark that opened it. */
  readonly opening: string;
  /** The mark that will close it. */
  readonly closing: string;
  /** From behind the opening mark to the cursor, in the file's text. */
  readonly typed: Span;
  /** Whether an editor has put the closing mark behind the cursor already; it stands at `typed.end`. */
  readonly closedBehind: boolean;
}

const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '「': '」', '"': '"' };

/** A paragraph is looked at no further back than this, UTF-16 units. */
const furthest = 10_000;

/**
 * The innermost double-marked quotation that is open at `offset`; null where none is. Marks count within the paragraph alone, so that an
 * odd mark elsewhere does no harm. Single marks are left out: an apostrophe would open a list at every `don’t`.
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
  return { opening: innermost.mark, closing, typed: { start: innermost.at + 1, end: offset }, closedBehind: text[offset] === closing };
}

/** Behind the last blank line before `offset`; a line of blockquote prefixes alone is blank. */
function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - furthest);
  const blank = [...text.slice(from, offset).matchAll(/\n[ \t>]*(?=\n)/g)].at(-1);
  return blank === undefined ? from : from + blank.index;
}
