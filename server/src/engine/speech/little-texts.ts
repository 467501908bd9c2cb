import type { Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** A stretch of text that stands for itself: marks pair within it. A block, or the alternative text of an image inside one. */
export interface LittleText {
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly span: Span;
  /** Inline code and images inside it, in order: marks there are not its own. */
  readonly holes: readonly Span[];
  /** False for the alternative text of an image inside running text. */
  readonly isBlock: boolean;
}

/** Cuts a document into its little texts, in order of their start (an image's text after the block that holds it). Linear. */
export function littleTexts(document: Document): LittleText[] {
  const found: LittleText[] = [];
  let next = 0;
  document.blocks.forEach((block, index) => {
    const holes: Span[] = [];
    const images: Span[] = [];
    for (; next < document.marks.length; next++) {
      const mark = document.marks[next];
      if (mark === undefined || mark.span.start >= block.span.end) break;
      if (mark.kind === 'image' && mark.span.start < mark.span.end) images.push(mark.span);
      if ((mark.kind === 'image' || mark.kind === 'code') && mark.span.start >= (holes.at(-1)?.end ?? 0)) holes.push(mark.span);
    }
    found.push({ block: index, span: block.span, holes, isBlock: true });
    for (const span of images) found.push({ block: index, span, holes: [], isBlock: false });
  });
  return found;
}

/** `span` without the white space at its edges; empty where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space by UTF-16 unit: blanks, line breaks, no-break and other Unicode spaces. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000;
}
