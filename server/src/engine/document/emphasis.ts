import type { SpanIndex } from '../text/span-index.ts';
import { indexSpans } from '../text/span-index.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';

const emphasised = new WeakMap<Document, SpanIndex<Span>>();

/** What a document emphasises that reaches into a stretch of its text, in order; null where its format keeps no emphasis. */
export function emphasisIn(document: Document, within: Span): readonly Span[] | null {
  if (document.format === 'text') return null;
  let spans = emphasised.get(document);
  if (spans === undefined) {
    const marked = document.marks.filter(({ kind }) => kind === 'emphasis' || kind === 'strong').map(({ span }) => span);
    spans = indexSpans(marked, (span) => span);
    emphasised.set(document, spans);
  }
  return spans.overlapping(within);
}
