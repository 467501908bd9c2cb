import { readUnits } from '../engine/align/read-units.ts';
import type { Document } from '../engine/document/document.ts';
import type { Forms } from '../engine/language/forms.ts';
import type { Quotation } from '../engine/speech/speech.ts';
import type { Span } from '../engine/text/span.ts';

/**
 * An entry's place in the file: all that stands between its marks, markup included, without white space at the edges. A blockquote
 * reaches from its first to its last quoted character.
 */
export function entrySpan(document: Document, quotation: Quotation): Span {
  const { map, original, text } = document;
  const whole = map.toOriginalSpan(quotation.span);
  const { outer, span } = quotation;
  const opening = quotation.kind === 'inline' ? text.slice(outer.start, span.start).trimEnd().length : 0;
  const closing = quotation.kind === 'inline' ? text.slice(span.end, outer.end).trimStart().length : 0;
  let start = opening > 0 ? map.toOriginalSpan({ start: outer.start, end: outer.start + opening }).end : whole.start;
  let end = closing > 0 ? map.toOriginalSpan({ start: outer.end - closing, end: outer.end }).start : whole.end;
  while (start < end && /\s/.test(original.charAt(start))) start++;
  while (end > start && /\s/.test(original.charAt(end - 1))) end--;
  return { start, end };
}

/** Text as a reader sees it, white space collapsed, paragraphs parted by a blank line. */
export function shownText(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end).split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
}

/** How many words a stretch has, an editor's marks and what stands in them left out. */
export function countQuotedWords(document: Document, span: Span, forms: Forms): number {
  return readUnits(document.text, span, 'apart', forms).words.filter(({ kind }) => kind === 'word' || kind === 'number').length;
}

/** The groups of which a document has more than one part. */
export function sharedGroups(quotations: readonly Quotation[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { group, inside } of quotations) {
    if (inside !== null) continue;
    if (seen.has(group)) shared.add(group);
    seen.add(group);
  }
  return shared;
}
