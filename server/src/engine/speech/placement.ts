import { foldTable, joiner } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** One stretch of a text that became another: offsets before `start` stay, those from `end` on move by `by`. */
export interface Edit extends Span {
  readonly by: number;
}

/** Where an offset of a text stands in the text that it became; null where that cannot be told. */
export type Placement = (offset: number) => number | null;

/** The difference of two texts as one stretch of whole words; null where its borders are not clear. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return { start: 0, end: 0, by: 0 };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  let end = before.length - tail;
  while (start > 0 && isLetter(before, start - 1)) start--;
  while (end < before.length && isLetter(before, end)) end++;
  // Where nothing stood, what begins or ends there could belong to either side; between two spaces nothing does.
  const isClear = start < end || before.charAt(start - 1) === ' ' && before.charAt(start) === ' ';
  return isClear ? { start, end, by: after.length - before.length } : null;
}

function isLetter(text: string, at: number): boolean {
  return (foldTable[text.charCodeAt(at)] ?? 0) > joiner;
}

/**
 * Places offsets by edits, which are in order and apart.
 * @param edits counted in the text before
 */
export function placementOf(edits: readonly Edit[]): Placement {
  return (offset) => {
    let by = 0;
    for (const edit of edits) {
      if (offset <= edit.start) break;
      if (offset < edit.end) return null;
      by += edit.by;
    }
    return offset + by;
  };
}

/** Whether two values say the same, but for offsets (`start`, `end`) that count in a text and in what it became. */
export function isAlike(before: unknown, after: unknown, place: Placement): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && before.length === after.length && before.every((value, k) => isAlike(value, after[k], place));
  if (!isRecord(before) || !isRecord(after)) return before === after;
  const keys = Object.keys(before);
  return keys.length === Object.keys(after).length && keys.every((key) => {
    const value = before[key];
    return (key === 'start' || key === 'end') && typeof value === 'number' ? place(value) === after[key] : isAlike(value, after[key], place);
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
