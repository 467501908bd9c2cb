import type { Span } from '../text/span.ts';

/** `spoken`: somebody said it (a cue such as *said*, a transcript, an interview); `written`: wrote, a report, a book. */
export type Mode = 'spoken' | 'written' | 'unknown';

/** Which pair of marks encloses a quotation; `block` for a blockquote, `none` for unmarked text such as a block statement or a turn. */
export type MarkStyle = 'double' | 'single' | 'guillemet' | 'low-high' | 'corner' | 'block' | 'none';

/** Why something between marks is not a quotation to be checked. */
export type NotSpeech = 'scare' | 'title' | 'term' | 'ignored';

/**
 * Everything that one document says in quotation: what stands between marks, and who says what. One reading serves drafts (claims) and
 * sources (utterances) alike. All spans are in `Document.text`.
 */
export interface Speech {
  /** In order of their start; a nested quotation follows the one that it stands in. */
  readonly quotations: readonly Quotation[];
  /** Stretches that somebody says or wrote, in order of their start; a nested one follows the one it stands in. */
  readonly utterances: readonly Utterance[];
  /** Whom the document names, with all mentions. */
  readonly people: readonly Person[];
  /** Marks that never closed, or that closed nothing (finding `marks-unbalanced`). */
  readonly unbalanced: readonly Span[];
}

/** What stands between quotation marks, or in a blockquote. An entry in the sense of the report's contract, or nested in one. */
export interface Quotation {
  readonly kind: 'inline' | 'block';
  readonly marks: MarkStyle;
  /** Between the marks, trimmed of white space. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** Equal for the parts of an interrupted quotation and for the paragraphs of one that runs on; counts from 0 in the document. */
  readonly group: number;
  /** How this part joins the one before it in its group. */
  readonly join: 'first' | 'interrupted' | 'next-paragraph';
  /** Index in `Speech.quotations` of the quotation that this one stands in; null for an entry. */
  readonly inside: number | null;
  readonly mode: Mode;
  /** Null for a quotation to be checked. */
  readonly notSpeech: NotSpeech | null;
  /** Index in `Document.comments` of the comment that asks to ignore it. */
  readonly ignoredBy?: number;
  /** The words that introduce the speaker (*said*, *according to*), where there are any. */
  readonly cue: Span | null;
  /** Null where nothing says who speaks. */
  readonly speaker: Attribution | null;
  /** What the draft gives as the place the words come from, nearest first. */
  readonly citations: readonly CitedSource[];
}

/** Who speaks, on what evidence. */
export interface Attribution {
  /** Index in `Speech.people`. */
  readonly person: number;
  /** The fullest name that this document gives that person; for an unnamed role the mention as written. */
  readonly name: string;
  /** The words that name the speaker here (`she`, `the mayor`, `Ada Harrow`); null where structure alone says it (an author's own text). */
  readonly mention: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: AttributionRule;
  /** The person who passes the words on (*a spokesman said the mayor told him*), as an index in `Speech.people`. */
  readonly carrier?: number;
}

/** The rules of attribution, in the order in which they are tried. */
export type AttributionRule =
  | 'turn' | 'dash-name' | 'attribution-line' | 'block-statement' | 'author' | 'interview'
  | 'continued' | 'after-verb-name' | 'after-name-verb' | 'before-name-verb' | 'before-colon' | 'according-to' | 'participle' | 'relative'
  | 'fragment-cue' | 'fragment-subject' | 'same-sentence' | 'same-paragraph' | 'previous-sentence' | 'next-sentence'
  | 'paragraph-colon' | 'previous-paragraph' | 'floating' | 'alternation' | 'nested';

/** Somebody, or some body, that a document names. Local to the document: who is whom across documents is worked out when asked. */
export interface Person {
  /** The fullest name in the document, without titles; for an unnamed role the mention as written (`a spokesman`). */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'role' | 'author';
  /** Lower-case role and title words that the document gives them (`mayor`, `police chief`). */
  readonly roles: readonly string[];
  readonly gender: 'female' | 'male' | null;
  /** An organisation that the person is said to speak for, or belongs to, as written. */
  readonly affiliation: string | null;
  /** Names and descriptions, not pronouns; in order. */
  readonly mentions: readonly Span[];
}

/** A stretch of a document together with who speaks it. */
export interface Utterance {
  readonly span: Span;
  readonly mode: Mode;
  /** Null where the rules abstain. */
  readonly speaker: Attribution | null;
  /** The quotation that it is; null for a turn, a block statement, or the author's own text. */
  readonly quotation: number | null;
  /** Index in `Speech.utterances` of the one that it stands in; null at the top. */
  readonly inside: number | null;
}

/** A place that the draft names as the origin of a quotation. */
export interface CitedSource {
  readonly kind: 'link' | 'note' | 'key' | 'attribution-line' | 'quoted-in' | 'name';
  /** What names the source, as written: a URL or path, a citation key, a note's text, a publication's name. */
  readonly reference: string;
  /** Page, time stamp, chapter, as written. */
  readonly locator: string | null;
  /** Where the reference stands. */
  readonly span: Span;
}
