import type { Forms } from '../language/forms.ts';
import type { Span } from '../text/span.ts';
import { alignGroup } from './align-group.ts';
import type { Alignment } from './alignment.ts';

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
  readonly text: string;
  /** Where to look: wider than the passage, since its edges are found here. */
  readonly window: Span;
  readonly emphasis: readonly Span[] | null;
}

/**
 * Aligns a quotation with a stretch of a source by words, editorial marks understood inside the aligner: semi-global (free source
 * words before and after), an ellipsis skips source words, a bracket replaces or inserts, and a mark that stands in the source is
 * compared literally first (row 17).
 * @returns one alignment for each part, in order; null for a part none of whose words stand there
 */
export type Align = (quoted: QuotedText, source: SourceText, forms: Forms) => readonly (Alignment | null)[];

/** The aligner; see `Align`. Pure and total: any strings, spans beyond them included, give an answer. */
export const align: Align = (quoted, source, forms) => alignGroup(quoted, source, forms, { cells: 0 });
