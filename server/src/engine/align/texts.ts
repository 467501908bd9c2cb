import type { Searched } from '../text/searched.ts';
import type { Span } from '../text/span.ts';

/** A quotation to align: the parts of one group, in the draft's text. */
export interface QuotedText {
  readonly text: string;
  /** The parts in order; between two of them the draft speaks in its own voice, or a paragraph ends. */
  readonly parts: readonly Span[];
  /** Stretches that the draft emphasises; null where its format keeps no emphasis. */
  readonly emphasis: readonly Span[] | null;
}

/** A stretch of a source to align it with. */
export interface SourceText {
  /** Its text, or part of it: the window with what stands round it. All offsets, those of the result too, count here. */
  readonly text: string;
  /** Where to look: wider than the passage, since its edges are found here. */
  readonly window: Span;
  /** Stretches that the source emphasises; null where its format keeps no emphasis. Looked at only where enough of the words stand there. */
  readonly emphasis: readonly Span[] | null;
  /** The source's whole text where `text` is a part: looked through seldom. */
  readonly whole?: Searched;
}
