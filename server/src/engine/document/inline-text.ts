import { MappedTextBuilder } from '../text/offset-map.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { Comment, Mark } from './document.ts';

/** The visible text of one leaf block before it has its place in a document. Spans and offsets count in `text`. */
export interface InlineText {
  readonly text: string;
  /** Where in the file all places in the file that stand here begin to count. */
  readonly base: number;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
  /** Offsets of the spaces that stand for a soft line wrap: where a block may be parted after all. */
  readonly wraps: readonly number[];
  readonly comments: readonly Comment[];
}

/** White space that is held back until it is known that more text follows. */
interface HeldSpace {
  readonly start: number;
  readonly end: number;
  readonly kind: 'space' | 'wrap' | 'break';
  /** Whether it is one unbroken stretch of the original, to be kept as it stands. */
  readonly plain: boolean;
}

const space = /[ \t\v]/;

/**
 * Collects the visible text of one block in the order of the file. White space at both ends is dropped, a line wrap with what
 * surrounds it (indentation, prefixes of quoted lines) becomes one space, a forced break `\n`.
 */
export class InlineTextBuilder {
  readonly #original: string;
  readonly #text = new MappedTextBuilder();
  readonly #marks: Mark[] = [];
  readonly #wraps: number[] = [];
  readonly #comments: Comment[] = [];
  #held: HeldSpace | null = null;

  /** @param original the decoded file */
  constructor(original: string) {
    this.#original = original;
  }

  /** Copies a stretch of the original, its line wraps turned into spaces. */
  copy(from: number, to: number): void {
    let start = from;
    for (let i = from; i < to; i++) {
      const character = this.#original[i];
      if (character === '\n' || character === '\r' || character === '\f') {
        this.#copyLine(start, i);
        this.#holdLineEnd(i);
        start = i + 1;
      }
    }
    this.#copyLine(start, to);
  }

  /** Puts in `text`, which stands for a stretch of the original as a whole (a decoded entity, an escaped character). */
  replace(text: string, original: Span): void {
    this.#flush();
    this.#text.append(text, original);
  }

  /** Passes over a stretch that the reader of a page does not see, such as the prefix of a quoted line. */
  skipPrefix(to: number): void {
    if (this.#held !== null && this.#held.kind !== 'space') this.#held = { ...this.#held, end: Math.max(this.#held.end, to), plain: false };
  }

  /** A forced line break. */
  break(original: Span): void {
    this.#hold('break', original);
  }

  /** Starts a mark. @returns where it starts, for `endMark` */
  startMark(): number {
    this.#flush();
    return this.#text.length;
  }

  /** Records a mark that began where `startMark` said and ends here. */
  endMark(start: number, make: (span: Span) => Mark): void {
    this.#marks.push(make({ start, end: Math.max(start, this.#text.length) }));
  }

  /** Records a mark that shows nothing, where it stands. */
  emptyMark(make: (span: Span) => Mark): void {
    const at = this.#text.length;
    this.#marks.push(make({ start: at, end: at }));
  }

  /** Records a comment where it stands. */
  comment(body: string, original: Span): void {
    this.#comments.push({ body, original, at: this.#text.length });
  }

  /** Length of the text so far, white space that may yet be dropped not counted. */
  get length(): number {
    return this.#text.length;
  }

  build(): InlineText {
    const marks = [...this.#marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return { ...this.#text.build(), base: 0, marks, wraps: this.#wraps, comments: this.#comments };
  }

  #copyLine(from: number, to: number): void {
    let start = from;
    let end = to;
    while (start < end && space.test(this.#original.charAt(start))) start++;
    if (start > from) this.#hold('space', { start: from, end: start });
    if (start === end) return;
    while (space.test(this.#original.charAt(end - 1))) end--;
    this.#flush();
    this.#text.append(this.#original.slice(start, end), { start, end });
    if (end < to) this.#hold('space', { start: end, end: to });
  }

  /** Two spaces at a line's end force a break. */
  #holdLineEnd(at: number): void {
    const before = this.#original[at] === '\n' && this.#original[at - 1] === '\r' ? at - 1 : at;
    const forced = this.#original.endsWith('  ', before) && this.#held !== null;
    this.#hold(forced ? 'break' : 'wrap', { start: at, end: at + 1 });
  }

  #hold(kind: HeldSpace['kind'], original: Span): void {
    const held = this.#held;
    if (held === null) {
      this.#held = { ...original, kind, plain: kind === 'space' };
      return;
    }
    const strongest = held.kind === 'break' || kind === 'break' ? 'break' : held.kind === 'wrap' ? 'wrap' : kind;
    this.#held = { start: held.start, end: Math.max(held.end, original.end), kind: strongest, plain: held.plain && kind === 'space' && held.end === original.start };
  }

  #flush(): void {
    const held = this.#held;
    this.#held = null;
    if (held === null || this.#text.length === 0) return;
    if (held.kind === 'wrap') this.#wraps.push(this.#text.length);
    if (held.plain) this.#text.append(this.#original.slice(held.start, held.end), held);
    else this.#text.append(held.kind === 'break' ? '\n' : ' ', { start: held.start, end: held.end });
  }
}
