import type { Range } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { CheckedDraft } from './checker.ts';

/** That a draft quotes a source, and where. */
export interface QuotedPlace {
  readonly source: {
    readonly uri: string;
    /** The passage, in the source's file. */
    readonly span: Span;
  };
  /** The quoted words, in the draft's file. */
  readonly range: Range;
}

/** Every passage that a draft quotes, in the draft's order: so much of a check as is kept of a draft that nobody has open. */
export function quotedPlaces({ document, speech, judgements, corpus }: CheckedDraft): readonly QuotedPlace[] {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return judgements.flatMap((judgement) => {
    const quotation = speech.quotations[judgement.quotation];
    if (quotation === undefined) return [];
    const range = document.lines.rangeOf(document.map.toOriginalSpan(quotation.span));
    return judgement.passages.flatMap((passage) => {
      const source = sources.get(passage.source);
      return source === undefined ? [] : [{ source: { uri: source.uri, span: source.document.map.toOriginalSpan(passage.span) }, range }];
    });
  });
}
