import type { SyntaxNode } from '@lezer/common';
import type { BlockKind } from '../document.ts';
import type { BlockProperties, DocumentBuilder } from '../document-builder.ts';
import { attributionStart, isAttributionLine } from '../attribution.ts';
import { readHtmlBlocks } from '../html/blocks.ts';
import { parseHtml } from '../html/tree.ts';
import type { Span } from '../../text/span.ts';
import { commentBody, readInline } from './inline.ts';
import type { InlineContext } from './inline.ts';
import type { LeafText } from './leaf-text.ts';

/** What reading the blocks of a tree needs to know. */
export interface BlockContext extends InlineContext {
  readonly builder: DocumentBuilder;
  /** Whether a line is a paragraph although no blank line parts it from the next. */
  readonly linesAreParagraphs: boolean;
}

/** Where in the tree of blocks one stands. */
interface Place {
  readonly kind: BlockKind;
  readonly quoteDepth: number;
  readonly quote?: number;
  readonly label?: string;
}

/** Level by the name of the node. */
const headings: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].flatMap((level) => [[`ATXHeading${level}`, level], [`SetextHeading${level}`, level]] as const));
/** Deeper nesting than this is read as one paragraph. */
const deepest = 300;
const callout = /^\s*>\s*\[![\w-]+\]/;
const tableCaption = /^(?:Table)?:\s+/;

/** Reads all blocks below a document node into the context's builder. */
export function readBlocks(document: SyntaxNode, context: BlockContext): void {
  new BlockReader(context).children(document, { kind: 'paragraph', quoteDepth: 0 }, 0);
}

class BlockReader {
  readonly #context: BlockContext;
  #quotes = 0;

  constructor(context: BlockContext) {
    this.#context = context;
  }

  children(parent: SyntaxNode, place: Place, depth: number): void {
    let below: number | null = null;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const quote = below;
      below = null;
      if (quote !== null && this.#readAttributionBelow(node, { ...place, quote })) continue;
      const before = this.#quotes;
      this.#read(node, place, depth);
      if (node.name === 'Blockquote' && place.quote === undefined && this.#quotes > before) below = before;
    }
  }

  #read(node: SyntaxNode, place: Place, depth: number): void {
    if (depth > deepest) {
      this.#add(place, readInline(node, this.#context));
      return;
    }
    const level = headings.get(node.name);
    if (level !== undefined) {
      this.#addLines({ ...place, kind: 'heading', level }, readInline(node, this.#context), 'last');
      return;
    }
    switch (node.name) {
      case 'Paragraph':
        this.#paragraph(node, place);
        break;
      case 'Task':
        this.#addLines(place, readInline(node, this.#context), 'first');
        break;
      case 'BulletList': case 'OrderedList':
        this.children(node, place, depth + 1);
        break;
      case 'ListItem':
        this.children(node, { ...place, kind: place.kind === 'note' ? 'note' : 'list-item' }, depth + 1);
        break;
      case 'Blockquote':
        this.#blockquote(node, place, depth);
        break;
      case 'FootnoteDefinition':
        this.children(node, { ...place, kind: 'note', label: this.#noteLabel(node) }, depth + 1);
        break;
      case 'Table': case 'TableHeader': case 'TableRow':
        this.children(node, { ...place, kind: 'table-cell' }, depth + 1);
        break;
      case 'TableCell':
        this.#add(place, readInline(node, this.#context));
        break;
      case 'CommentBlock':
        this.#comments(node, place);
        break;
      case 'HTMLBlock':
        this.#html({ start: node.from + this.#context.offset, end: node.to + this.#context.offset }, place);
        break;
      default:
    }
  }

  #paragraph(node: SyntaxNode, place: Place): void {
    const inline = readInline(node, this.#context);
    if (inline.imagesOnly) {
      this.#add({ ...place, kind: 'image-text' }, inline);
      return;
    }
    if (place.kind === 'paragraph' && isBesideTable(node)) {
      const prefix = tableCaption.exec(inline.text);
      if (prefix !== null) {
        this.#context.builder.addBlock({ ...place, kind: 'caption' }, inline, { start: prefix[0].length, end: inline.text.length });
        return;
      }
    }
    this.#addLines(place, inline, 'first');
  }

  /** A callout is the writer's own aside, not a quotation, and is left out. */
  #blockquote(node: SyntaxNode, place: Place, depth: number): void {
    if (callout.test(this.#written(node).slice(0, 80))) return;
    const quote = place.quote ?? this.#quotes++;
    const inside: Place = { ...place, quote, quoteDepth: place.quoteDepth + 1, kind: place.kind === 'note' ? 'note' : 'paragraph' };
    const last = node.lastChild;
    let alone = true;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.name === 'QuoteMark') continue;
      const ending = last !== null && child.from === last.from && child.name === last.name;
      if (!ending || !this.#readAttributionEnd(child, inside, alone)) this.#read(child, inside, depth + 1);
      alone = false;
    }
  }

  /** The last paragraph of a blockquote, which may end with an attribution or be one. @returns whether it was read */
  #readAttributionEnd(node: SyntaxNode, place: Place, alone: boolean): boolean {
    const listed = alone ? null : dashedItem(node, this.#written(node));
    if (listed !== null && isAttributionLine(this.#written(node))) {
      this.#add({ ...place, kind: 'attribution' }, readInline(listed, this.#context));
      return true;
    }
    if (node.name !== 'Paragraph') return false;
    const inline = readInline(node, this.#context);
    const start = attributionStart(inline, alone);
    if (start < 0) return false;
    this.#addLines(place, inline, 'first', start);
    this.#context.builder.addBlock({ ...place, kind: 'attribution' }, inline, { start, end: inline.text.length });
    return true;
  }

  /** What stands right below a blockquote is its attribution where it begins with a dash. @returns whether it was read */
  #readAttributionBelow(node: SyntaxNode, place: Place): boolean {
    const item = dashedItem(node, this.#written(node));
    if (item === null && node.name !== 'Paragraph') return false;
    const inline = readInline(item ?? node, this.#context);
    if (!isAttributionLine(item === null ? inline.text : this.#written(node))) return false;
    this.#add({ ...place, kind: 'attribution' }, inline);
    return true;
  }

  #comments(node: SyntaxNode, place: Place): void {
    const { builder, original, offset } = this.#context;
    const end = node.to + offset;
    let at = node.from + offset;
    while (at < end) {
      const close = original.indexOf('-->', at + 4);
      const behind = close < 0 || close >= end ? end : close + 3;
      builder.addComment(commentBody(original.slice(at, behind)), { start: at, end: behind });
      const next = original.indexOf('<!--', behind);
      at = next < 0 || next > end ? end : next;
      this.#html({ start: behind, end: at }, place);
    }
  }

  /** Text between HTML tags is shown as it stands. */
  #html(span: Span, place: Place): void {
    const { original, builder } = this.#context;
    readHtmlBlocks(parseHtml(original, span), { original, builder, isSelected: () => true, nextQuote: () => this.#quotes++ }, place);
  }

  /** Adds a block, or one for each line where lines are paragraphs. @param named which of the lines keeps the kind of the block */
  #addLines(block: BlockProperties, inline: LeafText, named: 'first' | 'last', end = inline.text.length): void {
    const wraps = this.#context.linesAreParagraphs ? inline.wraps.filter((at) => at < end) : [];
    const ends = [...wraps, end];
    let start = 0;
    for (const [i, lineEnd] of ends.entries()) {
      const keeps = named === 'first' ? i === 0 : i === ends.length - 1;
      const other: BlockProperties = { ...block, kind: block.kind === 'note' ? 'note' : 'paragraph', level: undefined };
      this.#context.builder.addBlock(keeps ? block : other, inline, { start, end: lineEnd });
      start = lineEnd;
    }
  }

  #add(block: BlockProperties, inline: LeafText): void {
    this.#context.builder.addBlock(block, inline);
  }

  #noteLabel(node: SyntaxNode): string {
    const label = node.getChild('FootnoteLabel');
    return label === null ? '' : this.#context.original.slice(label.from + 2 + this.#context.offset, label.to - 2 + this.#context.offset);
  }

  #written(node: SyntaxNode): string {
    return this.#context.original.slice(node.from + this.#context.offset, node.to + this.#context.offset);
  }
}

/** The paragraph of a list that is one item behind a `-`, which is how Markdown reads `- Somebody`. */
function dashedItem(node: SyntaxNode, written: string): SyntaxNode | null {
  if (node.name !== 'BulletList' || !written.startsWith('-')) return null;
  const items = node.getChildren('ListItem');
  return items.length === 1 ? (items[0]?.getChild('Paragraph') ?? null) : null;
}

function isBesideTable(node: SyntaxNode): boolean {
  return node.prevSibling?.name === 'Table' || node.nextSibling?.name === 'Table';
}
