import type { Alignment } from '../align/alignment.ts';
import type { Document, Mark } from '../document/document.ts';
import type { Metadata } from '../document/metadata.ts';
import type { Language } from '../language/language.ts';
import type { Searched } from '../text/searched.ts';
import type { Span } from '../text/span.ts';
import type { SpeechIndex } from '../speech/speech-index.ts';
import type { Speech } from '../speech/speech.ts';
import type { FindingCode, Severity } from './codes.ts';
import type { Judgement, QuotationGroup } from './judgement.ts';

/** A source as the judge sees it. */
export interface JudgedSource extends Searched {
  /** Its citation key, else its file name without the ending. */
  readonly id: string;
  /** Path in the workspace folder, `/` between names. */
  readonly path: string;
  readonly metadata: Metadata;
  /** The language that it is written in. */
  readonly language: Language;
  /**
   * The whole document. May be read from where it is kept only now, at a cost that no keystroke can pay for a book: what stands round a
   * passage is had from `excerpt` and `marksIn`.
   */
  readonly document: Document;
  /** The inline marks that reach into a stretch of its text, in order; null where its format keeps none. */
  marksIn(within: Span): readonly Mark[] | null;
  /** Who says what in it; worked out on the first call and kept by the owner. */
  readonly speech: () => SpeechIndex;
}

/** Part of a source's text, with where it begins in it, UTF-16 units. */
export interface Surroundings {
  readonly start: number;
  readonly text: string;
}

/** One source stretch that the group was aligned with, an alignment for each member (null: the member is not there). */
export interface AlignedCandidate {
  readonly source: JudgedSource;
  readonly parts: readonly (Alignment | null)[];
  /** The passage and some hundred units on either side. */
  readonly surroundings: Surroundings;
}

/** A source that could not be read. */
export interface UnreadableSource {
  readonly id: string;
  readonly path: string;
  readonly reason: string;
}

/** Everything that a verdict may depend on, and nothing else. */
export interface JudgeInput {
  readonly draft: Document;
  readonly speech: Speech;
  readonly group: QuotationGroup;
  readonly candidates: readonly AlignedCandidate[];
  /** All sources of the corpus, for citations and people. */
  readonly sources: readonly JudgedSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** See `CorpusView.keys`. */
  readonly keys?: ReadonlySet<string>;
  /** Whether any source's text may have a word that begins with a capital, exactly so; true where that cannot be told. */
  readonly hasName: (word: string) => boolean;
  readonly settings: JudgeSettings;
  /** The language that the quoted words are in. */
  readonly language: Language;
  /** The language that the draft is written in. */
  readonly draftLanguage: Language;
  /** Quotations that were verified before, where somebody keeps a record. */
  readonly verified?: readonly VerifiedQuotation[];
}

/** A quotation that once stood word for word in a source. */
export interface VerifiedQuotation {
  /** Its words as `verifiedWords` gives them. */
  readonly words: string;
  /** Path of the source that had them: it stays when ids change because another source came. */
  readonly path: string;
  /** The passage as the source had it; absent where that was not kept. */
  readonly passage?: string;
  /** The day on which that was seen, `2031-05-02`; absent where it was since the draft was opened. */
  readonly on?: string;
}

/** What a folder's `verbatim.yaml` and a draft's front matter decide. */
export interface JudgeSettings {
  readonly profile: string;
  /** Severities that the folder sets per code; `off` silences one. */
  readonly severities: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** Other names of one person, each list led by the name to show. */
  readonly aliases: readonly (readonly string[])[];
}

/** Judges a group of quotations: pure, total, the only place where a verdict is made. One judgement for each member, in order. */
export type JudgeGroup = (input: JudgeInput) => readonly Judgement[];
