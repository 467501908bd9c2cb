import { readUnits } from '../engine/align/read-units.ts';
import type { Document } from '../engine/document/document.ts';
import type { Language } from '../engine/language/language.ts';
import type { Span } from '../engine/text/span.ts';

/** A stretch of a document as a reader sees it: white space collapsed, paragraphs parted by a blank line. */
export function visibleText(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end)
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** How many words of a quotation are the speaker's: editorial marks, and what stands in them, are not counted. */
export function quotedWords(document: Document, span: Span, language: Language): number {
  const { words } = readUnits(document.text, span, 'apart', language.forms);
  return words.filter((word) => word.kind !== 'symbol').length;
}
