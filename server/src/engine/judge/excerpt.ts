import type { Span } from '../text/span.ts';

/** How much of a text a message shows, UTF-16 units. */
const longest = 90;

/** A stretch of text as a message shows it: on one line, in curly marks, its middle left out where it is long. */
export function excerpt(text: string, span: Span = { start: 0, end: text.length }): string {
  return `“${shorten(plain(text.slice(span.start, span.end)))}”`;
}

/** On one line. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const half = longest / 2 - 2;
  const head = text.slice(0, half);
  const tail = text.slice(-half);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), half / 2))} […] ${tail.slice(Math.min(Math.max(tail.indexOf(' '), 0) + 1, half / 2))}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function enumerate(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
