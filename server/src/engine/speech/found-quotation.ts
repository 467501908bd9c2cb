import type { Span } from '../text/span.ts';
import type { MarkStyle, Quotation } from './speech.ts';

/** A quotation as its marks alone show it, before anybody asks who speaks. */
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

/** What the marks of a document come to. */
export interface FoundQuotations {
  /** In order of their start; a nested one follows the one that it stands in. */
  readonly quotations: readonly FoundQuotation[];
  readonly unbalanced: readonly Span[];
}

/** A stretch between marks that is not yet placed among the others. */
export interface Candidate {
  readonly kind: Quotation['kind'];
  readonly marks: MarkStyle;
  readonly span: Span;
  readonly outer: Span;
  readonly block: number;
  readonly unclosed: boolean;
  /** Goes on from the paragraph before. */
  readonly continues: boolean;
}
