import type { Span } from '../text/span.ts';
import type { PlacedMark, Units } from './units.ts';

/** Words of both sides that differ together: the quoted ones stand where the source's stand. Ends are exclusive. */
export interface Block {
  readonly quoted: readonly [number, number];
  readonly original: readonly [number, number];
}

/** One word against one word. */
export function pair(quoted: number, original: number): Block {
  return { quoted: [quoted, quoted + 1], original: [original, original + 1] };
}

/**
 * Where words `from` to `to` (exclusive) stand; where they are none, the word on either side of the place. Brackets and signs that
 * belong to the words belong to the place.
 * @param bounds the place is kept within
 */
export function placeOf(units: Units, [from, to]: readonly [number, number], bounds: Span): Span {
  const { text, words } = units;
  if (from < to) {
    const around = markAround(units, from, to);
    const first = words[from]!;
    const start = around?.start ?? (first.negative ? first.start - 1 : first.start);
    return clip({ start, end: around?.end ?? words[to - 1]!.end }, bounds);
  }
  const before = words[from - 1];
  const after = words[to];
  const start = before !== undefined && before.start >= bounds.start ? before.start : after !== undefined && after.end <= bounds.end ? after.start : bounds.start;
  const end = after !== undefined && after.end <= bounds.end ? after.end : before !== undefined && before.start >= bounds.start ? before.end : bounds.end;
  return clip({ start, end: Math.max(start, end) }, { start: Math.max(0, bounds.start), end: Math.min(text.length, bounds.end) });
}

/** The bracket, parenthesis or note that holds exactly these words. */
export function markAround({ marks }: Units, from: number, to: number): PlacedMark | undefined {
  return marks.find((mark) => mark.first === from && mark.last === to && to > from);
}

function clip(span: Span, bounds: Span): Span {
  const start = Math.min(Math.max(span.start, bounds.start), bounds.end);
  return { start, end: Math.max(start, Math.min(span.end, bounds.end)) };
}
