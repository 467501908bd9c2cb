import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from './little-texts.ts';
import type { Quotation } from './speech.ts';

/**
 * Where an entry stands in the file: everything between its marks, so that markup right inside them (`“**stay**”`) belongs to it, trimmed of
 * white space. A blockquote, or a quotation that nothing closes, goes from its first to its last quoted character.
 */
export function entrySpan({ map, original }: Document, { kind, span, outer }: Pick<Quotation, 'kind' | 'span' | 'outer'>): Span {
  const quoted = map.toOriginalSpan(span);
  if (kind === 'block') return quoted;
  const whole = map.toOriginalSpan(outer);
  const start = outer.start < span.start ? map.toOriginalSpan({ start: outer.start, end: outer.start + 1 }).end : quoted.start;
  const end = outer.end > span.end ? map.toOriginalSpan({ start: outer.end - 1, end: outer.end }).start : whole.end;
  const between = trimmed(original, { start: Math.min(start, quoted.start), end: Math.max(end, quoted.end) });
  return between.start < between.end ? between : quoted;
}
