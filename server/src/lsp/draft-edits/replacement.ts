import type { Span } from '../../engine/text/span.ts';

/** One change of the draft's visible text. */
export interface Replacement {
  /** In the draft's `Document.text`. */
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** One change of the draft's file. */
export interface FileEdit {
  /** In `Document.original`. */
  readonly span: Span;
  readonly text: string;
}

/**
 * Leaves out of a replacement what stays as it is at either end, by whole words; null where nothing changes. What is put in comes
 * right behind the word before it: at a line's end rather than at the next one's beginning, outside emphasis that begins there.
 */
export function minimal(text: string, { span, text: replacement }: Replacement): Replacement | null {
  const old = text.slice(span.start, span.end);
  if (old === replacement) return null;
  const shortest = Math.min(old.length, replacement.length);
  let tail = 0;
  while (tail < shortest && old[old.length - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++;
  while (tail > 0 && (isInWord(old, old.length - tail) || isInWord(replacement, replacement.length - tail))) tail--;
  let head = 0;
  while (head < shortest - tail && old[head] === replacement[head]) head++;
  while (head > 0 && (isInWord(old, head) || isInWord(replacement, head))) head--;
  return { span: { start: span.start + head, end: span.end - tail }, text: replacement.slice(head, replacement.length - tail) };
}

/** Whether a place parts a word. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}'’]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}'’]/u.test(text.charAt(at));
}
