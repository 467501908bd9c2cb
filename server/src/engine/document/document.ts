import type { LineIndex } from '../text/lines.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { DocumentFormat } from './formats.ts';
import type { Metadata } from './metadata.ts';

export type { DocumentFormat } from './formats.ts';

/**
 * What any file becomes once it is read: the text that a reader of it sees, in blocks, with a map back to the file. Drafts and
 * sources are documents alike; nothing behind the readers knows a format.
 */
export interface Document {
  readonly format: DocumentFormat;
  /**
   * What a reader sees: no markup, line prefixes, link targets, code blocks, comments or page clutter; within a block white space is
   * as in the file but for line wraps, which are one space (a forced line break is `\n`). Blocks are parted by a blank line.
   */
  readonly text: string;
  /**
   * From offsets in `text` to offsets in the original: the decoded file, without its byte order mark. Of a format that is no text the
   * original is `text` itself.
   */
  readonly map: OffsetMap;
  /** Of the original. */
  readonly lines: LineIndex;
  /** Leaf blocks in order; they do not overlap, and all of `text` but the blank lines between belongs to one. */
  readonly blocks: readonly Block[];
  /** Inline marks in order of their start. */
  readonly marks: readonly Mark[];
  /** HTML comments of a Markdown file, in order: instructions to ignore a quotation stand there. */
  readonly comments: readonly Comment[];
  /** Where pages, chapters and the like begin, in order. */
  readonly places: readonly PlaceMark[];
  readonly metadata: Metadata;
  /** What could not be understood although the file could be read, such as front matter that is no YAML. */
  readonly problems: readonly DocumentProblem[];
}

/** A document together with its file's text, as the readers make it: a draft is edited there. Of a source nobody keeps it. */
export interface DraftDocument extends Document {
  /** The decoded file, without its byte order mark. `map` leads here. */
  readonly original: string;
}

/**
 * - `title`, `description`: from a draft's front matter (quotations there are checked like any other)
 * - `caption`: figure caption, table caption; `image-text`: alternative text of an image that stands alone
 * - `attribution`: the attribution line of a blockquote (`— X`); it belongs to the quote but is not quoted
 * - `note`: the text of a footnote
 */
export type BlockKind =
  | 'title' | 'description' | 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'image-text' | 'attribution' | 'note';

/** One paragraph, heading or the like: quotation marks pair within a block. */
export interface Block {
  readonly kind: BlockKind;
  /** In `Document.text`. */
  readonly span: Span;
  /** Level 1 to 6 of a heading. */
  readonly level?: number;
  /** Which outermost blockquote the block belongs to: an index that counts the document's blockquotes from 0. */
  readonly quote?: number;
  /** How deep in blockquotes the block stands: 0 outside, 2 for `> >`. */
  readonly quoteDepth: number;
  /** The label of a `note`, as written: `1`, `smith`. */
  readonly label?: string;
}

/** An inline mark. Spans are in `Document.text`; a mark that shows nothing to the reader has an empty span where it stands. */
export type Mark =
  | { readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'code'; readonly span: Span; readonly original: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly original: Span; readonly target: string }
  /** An image inside running text: its alternative text is a little text of its own. */
  | { readonly kind: 'image'; readonly span: Span; readonly original: Span; readonly target: string }
  /** `[^label]`; the span is empty. */
  | { readonly kind: 'note-reference'; readonly span: Span; readonly original: Span; readonly label: string }
  /**
   * `[@key, p. 45; @other]`, whose span is empty; or a bare `@key`, whose span holds the key as written, since it is also how the
   * writer names a person (and may be no citation at all but a handle).
   */
  | { readonly kind: 'citation'; readonly span: Span; readonly original: Span; readonly items: readonly CitationItem[] };

/** One key of a Pandoc citation. */
export interface CitationItem {
  /** Without the `@`. */
  readonly key: string;
  /** What stands behind the key's comma, as written (`p. 45`); null where nothing does. */
  readonly locator: string | null;
  /** Of `@key`, in the original. */
  readonly original: Span;
}

/** An HTML comment. */
export interface Comment {
  /** Between `<!--` and `-->`, trimmed. */
  readonly body: string;
  /** In the original, with its delimiters. */
  readonly original: Span;
  /**
   * Where in `Document.text` it stands: within a block, or between the two line breaks before the block that follows it (0 before
   * the first block, the text's length behind the last).
   */
  readonly at: number;
}

/**
 * What people cite places by.
 * - `page`: as it is numbered in print
 * - `chapter`: a part of a book that is a file of its own there
 * - `time`: when it is said, `[hours:]minutes:seconds`
 * - `record`: which one of a file of records, from 1
 */
export type PlaceKind = 'page' | 'chapter' | 'time' | 'record';

/** What follows it, up to the next of its kind, stands at that place. */
export interface PlaceMark {
  readonly kind: PlaceKind;
  /** As written: `211`, `xii`, `The Gate`, `1:02:15`. */
  readonly label: string;
  /** Where it begins in the original. */
  readonly at: number;
  /** Which page of the file it is, from 1, where the file has pages of its own. */
  readonly sheet?: number;
}

/** Something that a reader could not make sense of; the rest of the document is read all the same. */
export interface DocumentProblem {
  readonly code: 'front-matter-invalid' | 'encoding-guessed' | 'metadata-invalid' | 'pages-without-text' | 'metadata-conflict' | 'parts-not-read';
  readonly message: string;
  readonly original: Span;
}
