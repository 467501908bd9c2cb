import type { Block, BlockKind, Document, Mark } from '../document/document.ts';
import { detachedMark } from '../document/marks.ts';
import { detached } from '../text/detached.ts';
import { moved, type Span } from '../text/span.ts';

/** A block by itself. Whatever is read off it is the same wherever it stands, so that it can be kept from one reading to the next. */
export interface BlockShape {
  readonly kind: BlockKind;
  readonly text: string;
  /** Whether it stands in a blockquote. */
  readonly isQuoted: boolean;
  /** Its inline marks; spans count from the block's start. */
  readonly marks: readonly Mark[];
}

/** A block of a document where it stands. */
export interface BlockPlace {
  readonly document: Document;
  readonly block: Block;
  readonly isQuoted: boolean;
  /** Indexes in `Document.marks` of the marks in it, `to` exclusive. */
  readonly marks: { readonly from: number; readonly to: number };
}

/** The shape of a block, without the version of the document that it was cut from. */
export function shapeOf({ document, block, isQuoted, marks }: BlockPlace): BlockShape {
  const { start, end } = block.span;
  const own = document.marks.slice(marks.from, marks.to).map((mark) => ({ ...detachedMark(mark), span: moved(mark.span, -start) }));
  return { kind: block.kind, text: detached(document.text.slice(start, end)), isQuoted, marks: own };
}

/** Whether a block, whose text is the shape's, has the shape in all else. */
export function hasShape({ document, block, isQuoted, marks }: BlockPlace, shape: BlockShape): boolean {
  if (shape.kind !== block.kind || shape.isQuoted !== isQuoted || shape.marks.length !== marks.to - marks.from) return false;
  return shape.marks.every((mark, k) => {
    const other = document.marks[marks.from + k];
    return other !== undefined && isAlike(mark, other, block.span.start);
  });
}

function isAlike(mark: Mark, other: Mark, offset: number): boolean {
  return mark.span.start === other.span.start - offset && mark.span.end === other.span.end - offset && saysTheSame(mark, other);
}

/** Whether two marks are the same, wherever they stand. */
export function saysTheSame(mark: Mark, other: Mark): boolean {
  if (mark.kind !== other.kind) return false;
  switch (mark.kind) {
    case 'link':
    case 'image': return mark.target === (other as typeof mark).target;
    case 'note-reference': return mark.label === (other as typeof mark).label;
    case 'citation': {
      const { items } = other as typeof mark;
      return items.length === mark.items.length && mark.items.every(({ key, locator }, k) => items[k]?.key === key && items[k].locator === locator);
    }
    default: return true;
  }
}

/** Cuts a document's marks into those of each block, in order. */
export function marksByBlock({ blocks, marks }: Document): BlockPlace['marks'][] {
  let next = 0;
  return blocks.map(({ span }) => {
    const from = next;
    while ((marks[next]?.span.start ?? Infinity) <= span.end) next++;
    return { from, to: next };
  });
}

/** A stretch of a block that stands for itself, so that marks pair within it: its text, or the alternative text of an image in it. */
export interface LittleText {
  readonly span: Span;
  /** Inline code and images inside it, in order: marks there are not its own. */
  readonly holes: readonly Span[];
}

/** The little texts of a block: its own text, then that of each image in it. */
export function littleTexts({ text, marks }: BlockShape): { readonly own: LittleText; readonly images: readonly LittleText[] } {
  const holes: Span[] = [];
  const images: LittleText[] = [];
  for (const { kind, span } of marks) {
    if (kind === 'image' && span.start < span.end) images.push({ span, holes: [] });
    if ((kind === 'image' || kind === 'code') && span.start >= (holes.at(-1)?.end ?? 0)) holes.push(span);
  }
  return { own: { span: { start: 0, end: text.length }, holes }, images };
}
