import type { Locator } from '../engine/document/locate.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Concern, FindingCode, Severity } from '../engine/judge/codes.ts';
import type { AttributionVerdict, UncheckedReason, Verdict } from '../engine/judge/judgement.ts';
import type { Vouching } from '../engine/judge/on-record.ts';
import type { AttributionRule, Mode } from '../engine/speech/speech.ts';

/**
 * What the command line prints as JSON: a public contract, described by the schemas in `schemas/`. Fields may be added, none changes its
 * meaning, and their order here is their order in print. Ranges count lines from 0 and UTF-16 units within a line, in the decoded file
 * without its byte order mark; `start` and `end` are the same place as UTF-16 offsets. Paths are relative to where the command was
 * started, `/` between names; `-` is standard input.
 */
export interface Report {
  readonly version: 1;
  readonly corpus: ReportedCorpus;
  /** In the order in which they were asked for. */
  readonly documents: readonly ReportedDocument[];
  readonly summary: Summary;
}

export interface ReportedCorpus {
  /** How many could be read. */
  readonly sources: number;
  /** In all of them. */
  readonly words: number;
  readonly skipped: readonly ReportedSkip[];
}

/** A file of the corpus that is no source. */
export interface ReportedSkip {
  readonly path: string;
  /** For machines: `unsupported`, `binary`, `too-large`, `encoding`, `encrypted`, `damaged`, `no-text`, `unreadable`, `link-outside`. */
  readonly code: string;
  /** For people: what is wrong and what to do. */
  readonly message: string;
}

export interface ReportedDocument {
  readonly path: string;
  /** In the document's order; quotations within quotations are no entries. */
  readonly quotations: readonly ReportedQuotation[];
  /** What is to be said of no quotation: copies without marks, a mark where nothing is quoted. */
  readonly findings: readonly ReportedFinding[];
  /** What is on record about quotations that the draft does not have, or not any more; absent where nothing is. */
  readonly lapsed?: readonly LapsedRecord[];
}

/** Somebody vouched for words, or had them left alone, that have changed since: it holds no more. */
export interface LapsedRecord {
  /** Folded: without marks and capitals. */
  readonly words: string;
  readonly speaker: string | null;
  readonly ignored?: ReportedIgnoring;
  readonly vouched?: readonly Vouching[];
}

/** How many quotations got each verdict. */
export type Summary = Readonly<Record<Verdict, number>>;

export interface ReportedQuotation {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly kind: 'inline' | 'block';
  /** What a reader sees: white space collapsed, paragraphs parted by a blank line, editorial marks as typed. */
  readonly text: string;
  /** Without editorial marks. */
  readonly words: number;
  /** Equal for the parts of an interrupted quotation and the paragraphs of one that runs on; absent where a quotation is one entry. */
  readonly group?: number;
  readonly mode: Mode;
  readonly claim: ReportedClaim;
  readonly verdict: Verdict;
  /** Why it is `unchecked`. */
  readonly reason?: UncheckedReason;
  readonly attribution: AttributionVerdict;
  /** Gravest first. */
  readonly findings: readonly ReportedFinding[];
  /** Best first, at most 20. */
  readonly passages: readonly ReportedPassage[];
  readonly morePassages: number;
  /** For an unsourced quotation: the nearest passage, where one is near at all. */
  readonly nearest?: ReportedPassage;
  /** What of it was to be left alone, and why; absent where nothing was. */
  readonly ignored?: ReportedIgnoring;
  /** Who vouches for it, oldest first; absent where nobody does. */
  readonly vouched?: readonly Vouching[];
}

export interface ReportedIgnoring {
  /** Empty: whatever is found. */
  readonly codes: readonly FindingCode[];
  readonly reason: string | null;
}

/** What the draft asserts. */
export interface ReportedClaim {
  readonly speaker: string | null;
  /** Id of the source that it cites. */
  readonly source: string | null;
  /** The citation as written. */
  readonly cited: string | null;
  readonly locator: string | null;
}

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** For people, in a draft that has no lines to look at (Word): its range counts in the text that is read from it. */
  readonly place?: string;
  readonly concerns?: readonly Concern[];
  readonly related: readonly ReportedEvidence[];
}

/** A place in a source that shows why. */
export interface ReportedEvidence {
  readonly source: string;
  readonly path: string;
  readonly range: Range;
  /** As in a finding, of a source. */
  readonly place?: string;
  readonly message: string;
}

export interface ReportedPassage {
  readonly source: string;
  readonly path: string;
  readonly range: Range;
  /** The stretches whose words are the quotation's, where an ellipsis or an interruption leaves others out. */
  readonly spans: readonly Range[];
  /** Where it stands, as people cite it. */
  readonly locator: Locator;
  /** As a reader sees it. */
  readonly text: string;
  readonly speaker: string | null;
  /** 0 to 1; 0 where there is no speaker. */
  readonly speakerConfidence: number;
  readonly mode: Mode;
  /** 0 to 1, three decimals. */
  readonly similarity: number;
  /** In the draft's order. */
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedEdit {
  readonly kind: 'insertion' | 'deletion' | 'substitution';
  /** The draft's words; empty for a deletion. */
  readonly quoted: string;
  /** The source's words; empty for an insertion. */
  readonly original: string;
  readonly range: Range;
  readonly originalRange: Range;
  /** Whether an ellipsis, a bracket or another editorial mark shows it. */
  readonly marked: boolean;
  readonly permitted: boolean;
  readonly concerns?: readonly Concern[];
}

/** What `quotations` prints. */
export interface QuotationList {
  readonly version: 1;
  readonly documents: readonly { readonly path: string; readonly quotations: readonly ListedQuotation[] }[];
}

export interface ListedQuotation {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly kind: 'inline' | 'block';
  readonly text: string;
  readonly words: number;
  readonly group?: number;
  /** Index in the list of the quotation that it stands in. */
  readonly inside: number | null;
  /** The words that introduce the speaker, as UTF-16 offsets. */
  readonly cue: Offsets | null;
  readonly speaker: ListedSpeaker | null;
}

/** UTF-16 offsets in the decoded file, `end` exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

export interface ListedSpeaker {
  /** The words that name the speaker; null where the document's structure alone says who it is. */
  readonly mention: Offsets | null;
  readonly name: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: AttributionRule;
}

/** What `sources` prints is a list of these. */
export interface ListedSource {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly author: readonly string[];
  /** As written. */
  readonly issued: string | null;
  readonly URL: string | null;
  /** CSL type, as written. */
  readonly type: string | null;
  /** BCP 47 primary tag of the language that it is read in; `und` where that is not known. */
  readonly language: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly words: number;
  readonly extent: 'complete' | 'excerpt';
  readonly transcript: 'automatic' | 'checked' | null;
  readonly confidential: boolean;
  /** Until when nobody else may see it: ISO 8601, by the writer's clock, or `always`. */
  readonly embargo: string | null;
  /** What could not be understood, or had to be guessed, although the file could be read: sentences for people. */
  readonly problems: readonly string[];
}

/** What `find` prints. */
export interface FoundPassages {
  readonly passages: readonly ReportedPassage[];
}

/** All findings of a document: its quotations', then those of none. */
export function allFindings({ quotations, findings }: ReportedDocument): readonly ReportedFinding[] {
  return [...quotations.flatMap((quotation) => quotation.findings), ...findings];
}
