import type { Alignment, Edit } from '../align/alignment.ts';
import type { Attribution, Mode, Quotation } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import type { Concern, FindingCode, Severity } from './codes.ts';
import type { Ignoring, Vouching } from './on-record.ts';

export type Verdict = 'verbatim' | 'edited' | 'misquoted' | 'unsourced' | 'unchecked';

export type UncheckedReason =
  | 'scare' | 'title' | 'term' | 'too-short' | 'translated' | 'ignored' | 'source-unreadable' | 'indexing';

/** Whether the sources agree with the draft on who speaks. */
export type AttributionVerdict = 'confirmed' | 'contradicted' | 'unknown';

/**
 * The whole result for one quotation (an entry; a group is judged together and yields one judgement an entry). Diagnostics, hover,
 * fixes, report and command line show this and judge nothing again. Draft spans count in the draft's `Document.text`.
 */
export interface Judgement {
  /** Index in the draft's `Speech.quotations`. */
  readonly quotation: number;
  readonly verdict: Verdict;
  readonly reason: UncheckedReason | null;
  readonly attribution: AttributionVerdict;
  readonly mode: Mode;
  readonly claim: Claim;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** Best first: cited source, then fewer unpermitted edits, then nearer the origin. At most `maxPassages`. */
  readonly passages: readonly Passage[];
  /** How many passages more there are. */
  readonly morePassages: number;
  /** For an unsourced quotation: the nearest passage, where one is near at all. */
  readonly nearest: Passage | null;
  /** That somebody asked to hear less of it; absent where nobody did. */
  readonly ignored?: Ignoring;
  /** Who vouches for it, where anybody does. */
  readonly vouched?: readonly Vouching[];
}

/** What the draft asserts of a quotation. */
export interface Claim {
  readonly speaker: string | null;
  /** The attribution behind it, for the evidence and the fix. */
  readonly attribution: Attribution | null;
  /** Id of the corpus source that the draft cites; null where it cites none or one that is not here. */
  readonly source: string | null;
  /** The citation as written; null where there is none. */
  readonly cited: string | null;
  /** Where the citation stands in the draft. */
  readonly citedSpan: Span | null;
  readonly locator: string | null;
}

/** One thing to tell the writer. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** A plain sentence for a writer; source words in it are quoted as plain text and are to be escaped where shown. */
  readonly message: string;
  /** What to underline, in the draft's text. */
  readonly span: Span;
  readonly concerns: readonly Concern[];
  /** Where the evidence stands. */
  readonly related: readonly Evidence[];
  /** The edit that the finding is about, where it is about one. */
  readonly edit: JudgedEdit | null;
}

/** A place in a source that shows why. */
export interface Evidence {
  /** Source id. */
  readonly source: string;
  /** In that source's `Document.text`. */
  readonly span: Span;
  readonly message: string;
}

/** An edit with the judgement on it. */
export interface JudgedEdit extends Edit {
  readonly permitted: boolean;
  readonly concerns: readonly Concern[];
  /** The row of the table of alterations (1 to 45) that decided. */
  readonly row: number;
}

/** A passage as the writer is shown it. */
export interface Passage {
  /** Source id. */
  readonly source: string;
  /** In the source's `Document.text`. */
  readonly span: Span;
  readonly spans: readonly Span[];
  /** The source's words, as a reader sees them. */
  readonly text: string;
  /** Who speaks there; null where the rules abstain or nobody has looked yet. */
  readonly speaker: Attribution | null;
  readonly mode: Mode;
  /** 1 − unpermitted word edits ÷ words of the longer side outside marked gaps; 0 to 1, three decimals. */
  readonly similarity: number;
  readonly edits: readonly JudgedEdit[];
  readonly alignment: Alignment;
}

/** The parts of one quotation, judged together. */
export interface QuotationGroup {
  /** Indexes in the draft's `Speech.quotations`, in order, entries alone. */
  readonly members: readonly number[];
  readonly quotations: readonly Quotation[];
}
