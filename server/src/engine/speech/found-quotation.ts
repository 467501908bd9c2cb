import type { Span } from '../text/span.ts';
import type { MarkStyle, Quotation } from './speech.ts';

/** A quotation as its marks alone show it, before anybody asks who speaks. Spans are in `Document.text`. */
export interface FoundQuotation {
  readonly kind: Quotation['kind'];
  readonly marks: MarkStyle;
  readonly span: Span;
  readonly outer: Span;
  /** Index in `Document.blocks` of its first block. */
  readonly block: number;
  /** No closing mark: it runs on into the next paragraph, or to its own paragraph's end. */
  readonly unclosed: boolean;
  readonly group: number;
  readonly join: Quotation['join'];
  readonly inside: number | null;
}

/** A stretch between marks that is not yet placed among the others. Spans count from the start of its block. */
export interface Candidate {
  readonly marks: MarkStyle;
  readonly span: Span;
  readonly outer: Span;
  /** See `FoundQuotation`. */
  readonly unclosed: boolean;
  /** Goes on from the paragraph before. */
  readonly continues: boolean;
}

/** A quotation among the others of its block. Spans count from the block's start, indexes from its first quotation. */
export interface BlockQuotation extends Candidate {
  /** The one that it stands in; null for none in this block. */
  readonly inside: number | null;
  /** How many words are quoted; 100 stands for more too. */
  readonly wordCount: number;
  /** The last letter or mark that is quoted, without what closes it. */
  readonly lastMark: string;
  /** The one whose next part it is (“A,” she said, “B”); null where it begins anew. */
  readonly goesOnFrom: number | null;
}
