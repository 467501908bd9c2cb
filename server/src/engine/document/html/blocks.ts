import type { BlockProperties, DocumentBuilder } from '../document-builder.ts';
import type { BlockKind, Mark } from '../document.ts';
import { InlineTextBuilder } from '../inline-text.ts';
import { attributionStart, isAttributionLine } from '../attribution.ts';
import { isUnread } from './clutter.ts';
import { innerText } from './tree.ts';
import type { HtmlElement, HtmlText } from './tree.ts';

/** What reading the blocks of a page needs to know. */
export interface HtmlBlockContext {
  readonly original: string;
  readonly builder: DocumentBuilder;
  /** Whether a text, by its number, is to be read. */
  readonly isSelected: (text: number) => boolean;
  /** Gives each outermost blockquote its index in the document. */
  readonly nextQuote: () => number;
  /** Whether a paragraph is set apart as a quotation without being marked up as one; none by default. */
  readonly isSetApart?: (element: HtmlElement) => boolean;
}

const blockKinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'list-item', td: 'table-cell', th: 'table-cell', caption: 'caption', figcaption: 'caption',
};
const plainBlocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'header', 'hgroup', 'hr', 'html', 'main', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);
type PlainMarkKind = 'emphasis' | 'strong' | 'strikethrough' | 'code';
const markKinds: Readonly<Record<string, PlainMarkKind>> = {
  em: 'emphasis', i: 'emphasis', cite: 'emphasis', strong: 'strong', b: 'strong', s: 'strikethrough', del: 'strikethrough', strike: 'strikethrough', code: 'code', kbd: 'code', samp: 'code',
};
const noteReference = /^[[(]?(?:\d{1,3}|[*†‡§])[\])]?$/;

interface OpenMark {
  readonly make: (span: Mark['span']) => Mark;
  start: number;
}

/**
 * Reads the chosen texts of a page into blocks.
 * @param place what a block outside every element is
 */
export function readHtmlBlocks(root: HtmlElement, context: HtmlBlockContext, place: BlockProperties = { kind: 'paragraph', quoteDepth: 0 }): void {
  const reader = new HtmlBlockReader(context);
  reader.children(root, place);
  reader.end(place);
}

class HtmlBlockReader {
  readonly #context: HtmlBlockContext;
  #inline: InlineTextBuilder;
  readonly #marks: OpenMark[] = [];
  /** Length of the text at the last line break: two in a row part paragraphs. */
  #breakAt = -1;
  /** The quote whose last block was read last, for an attribution below it. */
  #lastQuote: { readonly quote: number; readonly blocks: number } | null = null;
  #blocks = 0;
  /** The quote that paragraphs set apart make, while they follow one another; `blocks` as it was before the next one. */
  #apart: { readonly quote: number; readonly blocks: number } | null = null;

  constructor(context: HtmlBlockContext) {
    this.#context = context;
    this.#inline = new InlineTextBuilder(context.original);
  }

  children(element: HtmlElement, place: BlockProperties): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.#text(child);
      else if (!isUnread(child)) this.#element(child, place);
    }
  }

  /** Closes the block that is being read. @param last whether it ends a blockquote */
  end(place: BlockProperties, last = false): void {
    for (const mark of [...this.#marks].reverse()) this.#endMark(mark);
    const inline = this.#inline.build();
    this.#inline = new InlineTextBuilder(this.#context.original);
    this.#breakAt = -1;
    for (const mark of this.#marks) mark.start = 0;
    if (inline.text.trim().length === 0 && inline.marks.length === 0) return;
    const start = last && place.kind === 'paragraph' ? attributionStart(inline, false) : -1;
    if (start >= 0) {
      if (start > 0) this.#context.builder.addBlock(place, inline, { start: 0, end: start });
      this.#context.builder.addBlock({ ...place, kind: 'attribution' }, inline, { start, end: inline.text.length });
    } else {
      this.#context.builder.addBlock(this.#attributed(place, inline.text), inline);
    }
    this.#blocks++;
  }

  #attributed(block: BlockProperties, text: string): BlockProperties {
    const below = this.#lastQuote;
    if (below === null || below.blocks !== this.#blocks || block.quote !== undefined || !isAttributionLine(text)) return block;
    return { ...block, kind: 'attribution', quote: below.quote };
  }

  #element(element: HtmlElement, place: BlockProperties): void {
    const { name } = element;
    if (name === 'br') this.#lineBreak(element, place);
    else if (name === 'blockquote') this.#blockquote(element, place);
    else if (place.quote === undefined && this.#context.isSetApart?.(element) === true) this.#setApart(element, place);
    else if (name in blockKinds || plainBlocks.has(name)) this.#block(element, place, placeOf(element, place));
    else if (name === 'sup' && noteReference.test(innerText(element))) this.#noteReference(element);
    else if (name === 'q') this.#quoted(element, place);
    else this.#inlineElement(element, place);
  }

  #block(element: HtmlElement, outside: BlockProperties, inside: BlockProperties): void {
    this.end(outside);
    this.children(element, inside);
    this.end(inside);
  }

  #setApart(element: HtmlElement, place: BlockProperties): void {
    this.end(place);
    const goesOn = this.#apart?.blocks === this.#blocks;
    const quote = goesOn && this.#apart !== null ? this.#apart.quote : this.#context.nextQuote();
    const isAttribution = goesOn && isAttributionLine(innerText(element));
    this.#block(element, place, { ...place, kind: isAttribution ? 'attribution' : place.kind, quote, quoteDepth: place.quoteDepth + 1 });
    this.#apart = { quote, blocks: this.#blocks };
  }

  #blockquote(element: HtmlElement, place: BlockProperties): void {
    this.end(place);
    const quote = place.quote ?? this.#context.nextQuote();
    const inside: BlockProperties = { kind: 'paragraph', quote, quoteDepth: place.quoteDepth + 1 };
    const lastBlock = element.children.findLast((child) => child.kind === 'element' && (child.name in blockKinds || plainBlocks.has(child.name)));
    for (const child of element.children) {
      if (child.kind === 'text') this.#text(child);
      else if (isUnread(child)) continue;
      else if (child.name === 'footer' || child.name === 'cite') this.#block(child, inside, { ...inside, kind: 'attribution' });
      else if (child === lastBlock && child.name === 'p') this.#lastParagraph(child, inside);
      else this.#element(child, inside);
    }
    this.end(inside, true);
    if (place.quote === undefined) this.#lastQuote = { quote, blocks: this.#blocks };
  }

  #lastParagraph(element: HtmlElement, place: BlockProperties): void {
    this.end(place);
    this.children(element, place);
    this.end(place, true);
  }

  #lineBreak(element: HtmlElement, place: BlockProperties): void {
    const { length } = this.#inline;
    if (this.#breakAt === length && length > 0) {
      this.end(place);
      return;
    }
    this.#breakAt = length;
    this.#inline.break({ start: element.start, end: element.startEnd });
  }

  #quoted(element: HtmlElement, place: BlockProperties): void {
    if (!this.#shows(element)) return;
    this.#inline.replace('“', { start: element.start, end: element.startEnd });
    this.children(element, place);
    this.#inline.replace('”', { start: element.endStart, end: Math.max(element.end, element.endStart) });
  }

  #noteReference(element: HtmlElement): void {
    if (!this.#shows(element)) return;
    const original = { start: element.start, end: element.end };
    this.#inline.emptyMark((span) => ({ kind: 'note-reference', span, original, label: innerText(element).replace(/[[\]()]/g, '') }));
  }

  #inlineElement(element: HtmlElement, place: BlockProperties): void {
    const original = { start: element.start, end: element.end };
    const target = element.name === 'a' ? element.attributes['href'] : undefined;
    const kind = markKinds[element.name];
    if ((kind === undefined && target === undefined) || !this.#shows(element)) {
      this.children(element, place);
      return;
    }
    const make = (span: Mark['span']): Mark => (kind === undefined ? { kind: 'link', span, original, target: target ?? '' } : { kind, span, original });
    const mark: OpenMark = { make, start: this.#inline.startMark() };
    this.#marks.push(mark);
    this.children(element, place);
    this.#endMark(mark);
    this.#marks.pop();
  }

  #endMark(mark: OpenMark): void {
    if (this.#inline.length > mark.start) this.#inline.endMark(mark.start, mark.make);
  }

  #text(text: HtmlText): void {
    const blank = text.pieces.every((piece) => piece.text.trim().length === 0);
    if (!blank && !this.#context.isSelected(text.number)) return;
    for (const piece of text.pieces) {
      if (piece.text === this.#context.original.slice(piece.start, piece.end)) this.#inline.copy(piece.start, piece.end);
      else this.#inline.replace(piece.text, { start: piece.start, end: piece.end });
    }
  }

  #shows(element: HtmlElement): boolean {
    return element.children.some((child) => (child.kind === 'text' ? this.#context.isSelected(child.number) : this.#shows(child)));
  }
}

function placeOf(element: HtmlElement, place: BlockProperties): BlockProperties {
  const kind = blockKinds[element.name];
  if (kind === 'heading') return { ...place, kind, level: Number(element.name.slice(1)) };
  if (kind !== undefined) return { ...place, kind, level: undefined };
  return { ...place, kind: place.kind === 'heading' ? 'paragraph' : place.kind, level: undefined };
}
