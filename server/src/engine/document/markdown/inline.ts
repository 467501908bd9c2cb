import type { SyntaxNode } from '@lezer/common';
import { decodeHTMLStrict } from 'entities';
import type { Mark } from '../document.ts';
import { InlineTextBuilder } from '../inline-text.ts';
import { readCitation } from './citation.ts';
import { keepable, type KeptLeaves } from './kept-leaves.ts';
import type { LeafText } from './leaf-text.ts';
import type { LinkTargets } from './link-targets.ts';

/** What reading one leaf block of the tree needs to know. */
export interface InlineContext {
  /** What was read before, where that is kept. */
  readonly leaves: KeptLeaves | null;
  /** The decoded file. */
  readonly original: string;
  /** Where the tree's positions begin to count in it. */
  readonly offset: number;
  readonly links: LinkTargets;
}

const marksOfNodes: Readonly<Record<string, 'emphasis' | 'strong' | 'strikethrough'>> = {
  Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'strikethrough',
};
/** Nodes that show nothing. */
const unseen = new Set([
  'EmphasisMark', 'StrikethroughMark', 'HighlightMark', 'HeaderMark', 'CodeMark', 'LinkMark', 'LinkTitle', 'TaskMarker', 'Math', 'WikiEmbed',
  'ProcessingInstruction', 'TableDelimiter', 'ListMark',
]);
/** In brackets that are no link, the brackets are text. */
const unseenInBrackets = new Set([...unseen].filter((name) => name !== 'LinkMark'));
/** Deeper nesting than this is read as it stands. */
const deepest = 200;

/** Reads what a leaf block of the tree (a paragraph, a heading, a table cell) shows. */
export function readInline(node: SyntaxNode, context: InlineContext): LeafText {
  const { tree } = node;
  if (context.leaves === null || tree === null) return readLeaf(node, context);
  const base = node.from + context.offset;
  const known = context.leaves.get(tree);
  if (known !== undefined && (!known.asksLabels || context.links.isEmpty)) return { ...known.leaf, base };
  const before = context.links.lookups();
  const leaf = readLeaf(node, context);
  const asksLabels = context.links.lookups() > before;
  if (!asksLabels || context.links.isEmpty) context.leaves.set(tree, { leaf: keepable(leaf, base), asksLabels });
  return leaf;
}

function readLeaf(node: SyntaxNode, context: InlineContext): LeafText {
  const reader = new InlineReader(context);
  reader.children(node, node.from, node.to, 0);
  const inline = reader.builder.build();
  const images = inline.marks.filter((mark) => mark.kind === 'image');
  const inImages = images.reduce((sum, mark) => sum + mark.span.end - mark.span.start, 0);
  return { ...inline, imagesOnly: images.length > 0 && inImages === inline.text.replace(/\s+/g, '').length + spacesIn(inline.text, images) };
}

function spacesIn(text: string, marks: readonly Mark[]): number {
  return marks.reduce((sum, { span }) => sum + text.slice(span.start, span.end).replace(/\S+/g, '').length, 0);
}

/** Walks the inline nodes of one block. */
class InlineReader {
  readonly builder: InlineTextBuilder;
  readonly #context: InlineContext;

  constructor(context: InlineContext) {
    this.#context = context;
    this.builder = new InlineTextBuilder(context.original);
  }

  /** Reads a stretch of a node: its text, and the nodes in it. Positions count in the tree. */
  children(node: SyntaxNode, from: number, to: number, depth: number, hidden: ReadonlySet<string> = unseen): void {
    let at = from;
    for (let child = node.firstChild; child !== null && child.from < to; child = child.nextSibling) {
      if (child.from < at) continue;
      this.#copy(at, child.from);
      if (!hidden.has(child.name)) this.#read(child, depth);
      at = child.to;
    }
    this.#copy(at, to);
  }

  #read(node: SyntaxNode, depth: number): void {
    const original = this.#span(node);
    const kind = marksOfNodes[node.name];
    if (depth > deepest) this.#copy(node.from, node.to);
    else if (kind !== undefined) this.#marked(node, depth, (span) => ({ kind, span, original }));
    else this.#readNamed(node, depth);
  }

  #readNamed(node: SyntaxNode, depth: number): void {
    const original = this.#span(node);
    const written = this.#written(node.from, node.to);
    switch (node.name) {
      case 'Escape':
        this.builder.replace(written.slice(1), original);
        break;
      case 'Entity':
        this.builder.replace(decodeHTMLStrict(written), original);
        break;
      case 'HardBreak':
        this.builder.break(original);
        break;
      case 'QuoteMark':
        this.builder.skipPrefix(original.end);
        break;
      case 'HTMLTag':
        if (/^<br\b/i.test(written)) this.builder.break(original);
        break;
      case 'Comment':
        this.builder.comment(commentBody(written), original);
        break;
      case 'InlineCode':
        this.#code(node);
        break;
      case 'FootnoteReference':
        this.builder.emptyMark((span) => ({ kind: 'note-reference', span, original, label: written.slice(2, -1) }));
        break;
      case 'Citation':
        this.builder.emptyMark((span) => ({ kind: 'citation', span, original, items: readCitation(written.slice(1, -1), original.start + 1) }));
        break;
      case 'CitationKey':
        this.#bareKey(node);
        break;
      case 'Wikilink':
        this.#wikilink(node);
        break;
      case 'Autolink': case 'URL':
        this.#address(node);
        break;
      case 'Link':
        this.#link(node, depth, 'link');
        break;
      case 'Image':
        this.#link(node, depth, 'image');
        break;
      case 'LinkMark':
        this.#copy(node.from, node.to);
        break;
      case 'Bracketed':
        this.#bracketed(node, depth);
        break;
      default:
        this.children(node, node.from, node.to, depth + 1);
    }
  }

  #marked(node: SyntaxNode, depth: number, make: (span: Mark['span']) => Mark): void {
    const start = this.builder.startMark();
    this.children(node, node.from, node.to, depth + 1);
    this.builder.endMark(start, make);
  }

  #code(node: SyntaxNode): void {
    const original = this.#span(node);
    const start = this.builder.startMark();
    this.#copy(node.firstChild?.to ?? node.from, node.lastChild?.from ?? node.to);
    this.builder.endMark(start, (span) => ({ kind: 'code', span, original }));
  }

  #address(node: SyntaxNode): void {
    const original = this.#span(node);
    const target = this.#written(node.from, node.to).replace(/^<|>$/g, '');
    const start = this.builder.startMark();
    const shown = node.getChild('URL') ?? node;
    this.#copy(shown.from, shown.to);
    this.builder.endMark(start, (span) => ({ kind: 'link', span, original, target }));
  }

  /** A link or image shows what stands between its first two marks; one without a target is brackets. */
  #link(node: SyntaxNode, depth: number, kind: 'link' | 'image'): void {
    const original = this.#span(node);
    const target = this.#context.links.targetOf(node);
    if (target === null) {
      this.children(node, node.from, node.to, depth + 1, unseenInBrackets);
      return;
    }
    const start = this.builder.startMark();
    this.#insideMarks(node, depth);
    this.builder.endMark(start, (span) => ({ kind, span, original, target }));
  }

  #insideMarks(node: SyntaxNode, depth: number): void {
    const [open, close] = node.getChildren('LinkMark');
    this.children(node, open?.to ?? node.from, close?.from ?? node.to, depth + 1);
  }

  #bracketed(node: SyntaxNode, depth: number): void {
    const original = this.#span(node);
    const target = this.#context.links.targetOfLabel(this.#written(node.from + 1, node.to - 1));
    if (target === null) {
      this.children(node, node.from, node.to, depth + 1);
      return;
    }
    const start = this.builder.startMark();
    this.children(node, node.from + 1, node.to - 1, depth + 1);
    this.builder.endMark(start, (span) => ({ kind: 'link', span, original, target }));
  }

  #wikilink(node: SyntaxNode): void {
    const original = this.#span(node);
    const body = this.#written(node.from + 2, node.to - 2);
    const bar = body.indexOf('|');
    const start = this.builder.startMark();
    this.#copy(node.from + 2 + bar + 1, node.to - 2);
    this.builder.endMark(start, (span) => ({ kind: 'link', span, original, target: bar < 0 ? body : body.slice(0, bar) }));
  }

  #bareKey(node: SyntaxNode): void {
    const original = this.#span(node);
    const written = this.#written(node.from, node.to);
    const locator = /\s*\[([^\]]*)\]$/.exec(written);
    const keyEnd = node.to - (locator?.[0].length ?? 0);
    const items = readCitation(written.slice(0, keyEnd - node.from), original.start).map((item) => ({ ...item, locator: locator?.[1]?.trim() ?? null }));
    const start = this.builder.startMark();
    this.#copy(node.from, keyEnd);
    this.builder.endMark(start, (span) => ({ kind: 'citation', span, original, items }));
  }

  /** Copies text; a backslash before `\r\n` is a forced break that the parser, which knows `\n` alone, has left in the text. */
  #copy(from: number, to: number): void {
    const { offset } = this.#context;
    let start = from + offset;
    const end = to + offset;
    const written = this.#written(from, to);
    for (let at = written.indexOf('\\\r'); at >= 0; at = written.indexOf('\\\r', at + 1)) {
      const backslash = from + offset + at;
      this.builder.copy(start, backslash);
      this.builder.break({ start: backslash, end: backslash + 2 });
      start = backslash + 2;
    }
    this.builder.copy(start, end);
  }

  #written(from: number, to: number): string {
    return this.#context.original.slice(from + this.#context.offset, to + this.#context.offset);
  }

  #span(node: SyntaxNode): { readonly start: number; readonly end: number } {
    return { start: node.from + this.#context.offset, end: node.to + this.#context.offset };
  }
}

/** What stands between the delimiters of an HTML comment. */
export function commentBody(written: string): string {
  return written.replace(/^<!--/, '').replace(/-->$/, '').trim();
}
