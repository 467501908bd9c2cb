import type { SpanIndex } from '../text/span-index.ts';
import { indexSpans } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import type { Document, Mark } from './document.ts';

const indexes = new WeakMap<Document, SpanIndex<Mark>>();

/** The inline marks of a document that reach into a stretch of its text, in order; null where its format keeps none. */
export function marksIn(document: Document, within: Span): readonly Mark[] | null {
  if (document.format === 'text') return null;
  let marks = indexes.get(document);
  if (marks === undefined) {
    marks = indexSpans(document.marks, ({ span }) => span);
    indexes.set(document, marks);
  }
  return marks.overlapping(within);
}

/** Whether a mark emphasises its words. */
export function isEmphasis({ kind }: Mark): boolean {
  return kind === 'emphasis' || kind === 'strong';
}

/** What a document emphasises that reaches into a stretch of its text, in order; null where its format keeps no emphasis. */
export function emphasisIn(document: Document, within: Span): readonly Span[] | null {
  return marksIn(document, within)?.filter(isEmphasis).map(({ span }) => span) ?? null;
}
