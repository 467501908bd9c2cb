import { foldCodePoint, foldTable, foldWord, joiner, separator, standsAlone } from './fold.ts';
import type { Span } from './span.ts';

/**
 * A run of letters and digits, with the apostrophes inside it. Hyphens part words, so that `back-up` is two wherever it is written.
 * In scripts without spaces between words (Chinese, Japanese, Thai) each letter is a word.
 */
export interface Word extends Span {
  /** What it is compared by; see `foldWord`. */
  readonly folded: string;
}

/**
 * The words of `text`, or of a stretch of it, in order.
 * @param within UTF-16 offsets in `text`; the words' spans count in `text` too
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  eachWord(text, within, (start, end) => found.push({ start, end, folded: foldWord(text.slice(start, end)) }));
  return found;
}

/** How many words `text` has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, { start: 0, end: text.length }, () => count++);
  return count;
}

/** Calls `take` with the bounds of each word in order. */
function eachWord(text: string, within: Span, take: (start: number, end: number) => void): void {
  let start = -1;
  let end = -1;
  for (let at = within.start; at < within.end;) {
    const from = at;
    const unit = text.charCodeAt(at++);
    let fold = foldTable[unit]!;
    let alone = standsAlone[unit] === 1;
    if (isLeadSurrogate(unit) && at < within.end && isTrailSurrogate(text.charCodeAt(at))) {
      const { kind } = foldCodePoint(text.codePointAt(from)!);
      fold = kind === 'separator' ? separator : kind === 'joiner' ? joiner : unit;
      alone = kind === 'alone';
      at++;
    }
    if (alone) {
      if (start >= 0) take(start, end);
      take(from, at);
      start = -1;
    } else if (fold > joiner) {
      if (start < 0) start = from;
      end = at;
    } else if (fold === separator && start >= 0) {
      take(start, end);
      start = -1;
    }
  }
  if (start >= 0) take(start, end);
}

function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isTrailSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
