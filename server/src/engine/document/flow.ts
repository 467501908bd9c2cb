import { LineIndex } from '../text/lines.ts';
import { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { BlockProperties } from './document-builder.ts';
import type { Block, DocumentProblem, DraftDocument, Mark, PlaceKind, PlaceMark } from './document.ts';
import type { ExtractedFormat } from './formats.ts';
import type { Metadata } from './metadata.ts';

/** What is known of an extracted document besides its text. */
export interface FlowFrame {
  readonly format: ExtractedFormat;
  readonly metadata: Metadata;
  readonly problems?: readonly DocumentProblem[];
}

/** A mark that has begun and not ended. */
interface OpenMark {
  readonly make: (span: Span) => Mark;
  /** Null until there is text in it. */
  start: number | null;
}

/**
 * Collects the text of a format that is no text, in reading order. What it builds is its own original: places in it count in the text.
 */
export class Flow {
  readonly #chunks: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly #places: PlaceMark[] = [];
  readonly #open: OpenMark[] = [];
  #length = 0;
  /** Where the open block's text begins; null between blocks. */
  #start: number | null = null;
  /** Which chunk the open block begins with. */
  #firstChunk = 0;
  /** White space that is dropped unless text follows in the same block. */
  #held = '';

  /** How much text there is so far, UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** The text of the open block so far; empty between blocks. */
  openText(): string {
    return this.#start === null ? '' : this.#chunks.slice(this.#firstChunk).join('');
  }

  /** Adds text to the open block; white space at the block's ends is dropped. Line breaks in it are breaks that a reader sees. */
  text(text: string): void {
    const body = text.trimEnd();
    if (body.length === 0) {
      if (this.#start !== null) this.#held += text;
      return;
    }
    const begins = this.#start === null;
    if (this.#start === null) {
      if (this.#length > 0) this.#append('\n\n');
      this.#start = this.#length;
      this.#firstChunk = this.#chunks.length;
    } else {
      this.#append(this.#held);
    }
    for (const mark of this.#open) mark.start ??= this.#length;
    this.#append(begins ? body.trimStart() : body);
    this.#held = text.slice(body.length);
  }

  /** Begins a mark; it ends with `endMark`, and goes on in the next block where one ends before. Marks are nested. */
  startMark(make: (span: Span) => Mark): void {
    this.#open.push({ make, start: null });
  }

  endMark(): void {
    const mark = this.#open.pop();
    if (mark !== undefined) this.#close(mark);
  }

  /** The reference to a note, where it stands. */
  noteReference(label: string): void {
    const span = { start: this.#length, end: this.#length };
    this.#marks.push({ kind: 'note-reference', span, original: span, label });
  }

  /** What follows stands at this place. */
  place(kind: PlaceKind, label: string, sheet?: number): void {
    this.#places.push({ kind, label, at: this.#length, ...(sheet !== undefined && { sheet }) });
  }

  /** Ends the open block; nothing where it has no text. */
  endBlock(properties: BlockProperties): void {
    this.#held = '';
    if (this.#start === null) return;
    for (const mark of this.#open) this.#close(mark);
    this.#blocks.push({ ...properties, span: { start: this.#start, end: this.#length } });
    this.#start = null;
  }

  build({ format, metadata, problems = [] }: FlowFrame): DraftDocument {
    const text = this.#chunks.join('');
    const marks = joined(this.#marks, text).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return {
      format, text, original: text, metadata, problems, marks,
      map: OffsetMap.identity(text.length), lines: LineIndex.of(text), blocks: this.#blocks, comments: [], places: this.#places,
    };
  }

  #append(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  #close(mark: OpenMark): void {
    if (mark.start !== null) this.#marks.push(mark.make({ start: mark.start, end: this.#length }));
    mark.start = null;
  }
}

/** Joins marks of one kind with nothing but spaces between: formats with runs begin another one for each change of a font. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const result: Mark[] = [];
  const latest = new Map<Mark['kind'], number>();
  for (const mark of marks) {
    const index = latest.get(mark.kind) ?? -1;
    const before = result[index];
    if (before !== undefined && isPlain(mark) && isPlain(before) && /^[ \t]*$/.test(text.slice(before.span.end, mark.span.start))) {
      const span = { start: before.span.start, end: mark.span.end };
      result[index] = { ...before, span, original: span };
    } else {
      latest.set(mark.kind, result.push(mark) - 1);
    }
  }
  return result;
}

function isPlain({ kind }: Mark): boolean {
  return kind === 'emphasis' || kind === 'strong' || kind === 'strikethrough' || kind === 'code';
}

/** Makes a mark of the plain kinds. */
export function plainMark(kind: 'emphasis' | 'strong' | 'strikethrough' | 'code'): (span: Span) => Mark {
  return (span) => ({ kind, span, original: span });
}

/** Makes a link. */
export function linkMark(target: string): (span: Span) => Mark {
  return (span) => ({ kind: 'link', span, original: span, target });
}
