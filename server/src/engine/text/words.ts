import { foldTable, foldWord, joiner, separator } from './fold.ts';
import type { Span } from './span.ts';

/** A run of letters and digits, with the apostrophes inside it. Hyphens part words, so that `back-up` is two wherever it is written. */
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
  let start = -1;
  let end = -1;
  for (let i = within.start; i < within.end; i++) {
    const fold = foldTable[text.charCodeAt(i)] ?? separator;
    if (fold > joiner) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (fold === separator && start >= 0) {
      found.push({ start, end, folded: foldWord(text.slice(start, end)) });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end, folded: foldWord(text.slice(start, end)) });
  return found;
}

/** How many words `text` has. */
export function countWords(text: string): number {
  return words(text).length;
}
