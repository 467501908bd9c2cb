import type { Span } from '../text/span.ts';
import type { Alignment } from './alignment.ts';
import type { SourceText } from './texts.ts';

/** What was found of a quotation in one stretch of a source, for other stretches that read the same: a text that a corpus has many times. */
export interface AlignedCopies {
  /** @returns one alignment for each part, as `align` gives them */
  align(source: SourceText): readonly (Alignment | null)[];
}

type Parts = readonly (Alignment | null)[];

/** @param align aligns a quotation with a stretch; called once for each text that is not a copy of an earlier one */
export function alignCopies(align: (source: SourceText) => Parts): AlignedCopies {
  const before = new Map<string, { readonly start: number; readonly parts: Parts }>();
  return {
    align: (source) => {
      const { text, window } = source;
      // Emphasis is compared by place, so that a stretch with any is looked at by itself.
      if (source.emphasis !== null && source.emphasis.length > 0) return align(source);
      const words = `${source.emphasis === null ? 'plain' : 'marked'} ${text.slice(window.start, window.end)}`;
      const copy = before.get(words);
      if (copy !== undefined) return copy.parts.map((part) => part && moved(part, window.start - copy.start));
      const parts = align(source);
      if (parts.every((part) => part === null || isWithin(part, window))) before.set(words, { start: window.start, parts });
      return parts;
    },
  };
}

/** How far beside a passage its marks are looked at, UTF-16 units. */
const besidePassage = 16;

/** Whether an alignment depends on its window alone: what was left out may be a page's head, which the whole source tells. */
function isWithin({ span, edits }: Alignment, window: Span): boolean {
  return edits.every(({ kind }) => kind !== 'deletion') && span.start - besidePassage >= window.start && span.end + besidePassage <= window.end;
}

function moved(alignment: Alignment, by: number): Alignment {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...alignment, span: move(alignment.span), spans: alignment.spans.map(move),
    edits: alignment.edits.map((edit) => ({ ...edit, original: move(edit.original) })),
  };
}
