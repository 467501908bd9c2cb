import { LineIndex } from '../text/lines.ts';
import { MappedTextBuilder } from '../text/offset-map.ts';
import type { Piece } from '../text/offset-map.ts';
import { moved } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Block, Comment, DocumentFormat, DocumentProblem, DraftDocument, Mark, PlaceMark } from './document.ts';
import type { InlineText } from './inline-text.ts';
import { movedInFile } from './marks.ts';
import type { Metadata } from './metadata.ts';
import { placeMarks } from './place-marks.ts';

/** What a block is, apart from where it stands. */
export type BlockProperties = Omit<Block, 'span'>;

/** What is known of a document besides its text. */
export interface DocumentFrame {
  readonly format: DocumentFormat;
  readonly original: string;
  readonly metadata: Metadata;
  readonly problems: readonly DocumentProblem[];
  /** Places that the format itself names; the marks in the text where it names none. */
  readonly places?: readonly PlaceMark[];
}

/** Puts a document together block by block, in the order of the file. */
export class DocumentBuilder {
  readonly #text = new MappedTextBuilder();
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly #comments: Comment[] = [];
  readonly #waiting: Omit<Comment, 'at'>[] = [];
  #originalEnd = 0;

  /** Adds a block; one without visible text leaves only its marks, at the end of the block before. */
  addBlock(properties: BlockProperties, inline: InlineText, within: Span = { start: 0, end: inline.text.length }): void {
    const stretch = trimmed(inline.text, within);
    if (stretch.start === stretch.end) {
      const nothing = { start: within.start, end: within.start };
      this.#addMarks(inline, within, nothing, this.#text.length);
      for (const { body, original } of inline.comments) this.addComment(body, moved(original, inline.base));
      return;
    }
    const first = inline.map.toOriginalStart(stretch.start) + inline.base;
    if (this.#text.length > 0) this.#text.append('\n\n', { start: this.#originalEnd, end: Math.max(first, this.#originalEnd) });
    const start = this.#text.length;
    for (const piece of inline.map.pieces) this.#addPiece(inline, piece, stretch);
    this.#blocks.push({ ...properties, span: { start, end: this.#text.length } });
    this.#addMarks(inline, within, stretch, start);
    this.#placeComments(start === 0 ? 0 : start - 1);
    for (const comment of inline.comments) {
      if (comment.at >= within.start && (comment.at < within.end || within.end === inline.text.length)) {
        this.#comments.push({ body: comment.body, original: moved(comment.original, inline.base), at: start + Math.min(Math.max(comment.at, stretch.start), stretch.end) - stretch.start });
      }
    }
  }

  /** Adds a comment that stands between blocks: its place is in the blank line before the block that follows it. */
  addComment(body: string, original: Span): void {
    this.#waiting.push({ body, original });
  }

  build(frame: DocumentFrame): DraftDocument {
    this.#placeComments(this.#text.length);
    const marks = this.#marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.original.start - b.original.start);
    const comments = this.#comments.sort((a, b) => a.original.start - b.original.start);
    const { original } = frame;
    return { ...frame, ...this.#text.build(), lines: LineIndex.of(original), blocks: this.#blocks, marks, comments, places: frame.places ?? placeMarks(original) };
  }

  #addPiece({ text, base }: InlineText, piece: Piece, within: Span): void {
    const start = Math.max(piece.derived.start, within.start);
    const end = Math.min(piece.derived.end, within.end);
    if (start >= end) return;
    const copy = piece.derived.end - piece.derived.start === piece.original.end - piece.original.start;
    const original = copy
      ? { start: base + piece.original.start + (start - piece.derived.start), end: base + piece.original.start + (end - piece.derived.start) }
      : moved(piece.original, base);
    this.#text.append(text.slice(start, end), original);
    this.#originalEnd = original.end;
  }

  /** Adds the marks that begin in `within`, cut to `stretch`, which now begins at `start`. */
  #addMarks({ marks, base }: InlineText, within: Span, stretch: Span, start: number): void {
    const place = (offset: number): number => start + Math.min(Math.max(offset, stretch.start), stretch.end) - stretch.start;
    for (const mark of marks) {
      const empty = mark.span.start === mark.span.end;
      const here = empty
        ? mark.span.start >= within.start && mark.span.start <= within.end
        : mark.span.start < within.end && mark.span.end > within.start;
      if (here) this.#marks.push({ ...movedInFile(mark, base), span: { start: place(mark.span.start), end: place(mark.span.end) } });
    }
  }

  #placeComments(at: number): void {
    for (const comment of this.#waiting) this.#comments.push({ ...comment, at });
    this.#waiting.length = 0;
  }
}

function trimmed(text: string, within: Span): Span {
  let { start, end } = within;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
