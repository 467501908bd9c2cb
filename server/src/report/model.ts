import type { Edit as AlignmentEdit } from '../engine/align/alignment.ts';
import type { Concern, FindingCode, Severity } from '../engine/judge/codes.ts';
import type { AttributionVerdict, UncheckedReason, Verdict } from '../engine/judge/judgement.ts';
import type { AttributionRule, Mode } from '../engine/speech/speech.ts';
import type { Range } from '../engine/text/lines.ts';

/**
 * What the command line prints as JSON: a public contract. Fields may be added and never change their meaning. Ranges count lines and
 * UTF-16 units from zero in the decoded file, a byte order mark not counted; `start` and `end` are the same place as offsets. Paths
 * have `/` between names on every platform; `-` is standard input. The schemas in `schemas/` say the same to machines.
 */
export interface Report {
  readonly version: 1;
  readonly corpus: {
    /** How many. */
    readonly sources: number;
    readonly words: number;
    readonly skipped: readonly SkippedReport[];
  };
  readonly documents: readonly DocumentReport[];
  readonly summary: Summary;
}

/** A file of the corpus that is no source, and why. */
export interface SkippedReport {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface DocumentReport {
  readonly path: string;
  readonly quotations: readonly QuotationReport[];
}

/** How many quotations have each verdict. */
export type Summary = Readonly<Record<Verdict, number>>;

/** An entry: what stands between an opening mark and its closing mark, or a blockquote without its attribution line. */
export interface QuotationReport {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly kind: 'inline' | 'block';
  /** As a reader sees it, white space collapsed, paragraphs parted by a blank line. */
  readonly text: string;
  /** Without editorial marks. */
  readonly words: number;
  /** Shared by the parts of one quotation; absent where there is one part. */
  readonly group?: number;
  readonly mode: Mode;
  readonly claim: ClaimReport;
  readonly verdict: Verdict;
  readonly reason?: UncheckedReason;
  readonly attribution: AttributionVerdict;
  readonly findings: readonly FindingReport[];
  readonly passages: readonly PassageReport[];
  readonly morePassages: number;
  readonly nearest?: PassageReport;
}

export interface ClaimReport {
  readonly speaker: string | null;
  /** Id of a source. */
  readonly source: string | null;
  /** The citation as written. */
  readonly cited: string | null;
  readonly locator: string | null;
}

export interface FindingReport {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly concerns?: readonly Concern[];
  readonly related: readonly RelatedReport[];
}

/** A place in a source that shows why. */
export interface RelatedReport {
  readonly source: string;
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

export interface PassageReport {
  /** Id. */
  readonly source: string;
  readonly path: string;
  readonly range: Range;
  /** The stretches whose words are quoted. */
  readonly spans: readonly Range[];
  /** Where in the source, for formats that have pages, chapters or times. */
  readonly locator?: { readonly label: string; readonly value: string };
  readonly text: string;
  readonly speaker: string | null;
  /** 0 to 1; 0 where nobody is named. */
  readonly speakerConfidence: number;
  readonly mode: Mode;
  /** 0 to 1, three decimals. */
  readonly similarity: number;
  readonly edits: readonly EditReport[];
}

export interface EditReport {
  readonly kind: AlignmentEdit['kind'];
  readonly quoted: string;
  readonly original: string;
  readonly range: Range;
  readonly originalRange: Range;
  /** Whether an editorial mark shows it. */
  readonly marked: boolean;
  readonly permitted: boolean;
  readonly concerns?: readonly Concern[];
}

/** What `verbatim quotations` lists: nested quotations and block statements too. */
export interface QuotationsReport {
  readonly version: 1;
  readonly documents: readonly {
    readonly path: string;
    readonly quotations: readonly ListedQuotation[];
  }[];
}

export interface ListedQuotation {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly kind: 'inline' | 'block';
  readonly text: string;
  readonly words: number;
  readonly group?: number;
  /** Index in this list of the quotation that it stands in. */
  readonly inside: number | null;
  readonly cue: Offsets | null;
  readonly speaker: ListedSpeaker | null;
}

export interface ListedSpeaker {
  readonly mention: Offsets | null;
  readonly name: string | null;
  readonly confidence: number;
  readonly rule: AttributionRule;
}

/** UTF-16 offsets in the decoded file. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** What `verbatim sources` lists, one a source; what the source does not say is null. */
export interface SourceReport {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly author: readonly string[];
  readonly issued: string | null;
  readonly URL: string | null;
  readonly type: string | null;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  readonly extent: 'complete' | 'excerpt';
  /** The publication that it appeared in. */
  readonly 'container-title': string | null;
}

/** What `verbatim find` finds, best first. */
export interface PassagesReport {
  readonly version: 1;
  readonly passages: readonly PassageReport[];
}
