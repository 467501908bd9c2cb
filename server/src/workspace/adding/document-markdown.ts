import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Options } from 'mdast-util-to-markdown';
import { isAttributionLine } from '../../engine/document/attribution.ts';
import type { Block, Document, Mark } from '../../engine/document/document.ts';

/** What Markdown of one dialect or another takes for more than text, beyond CommonMark. */
const options: Options = {
  bullet: '-', emphasis: '*', fences: true, listItemIndent: 'one', resourceLink: true, rule: '-',
  unsafe: [
    ...['$', '~', '@', '|', '^', '{', '}'].map((character) => ({ character, inConstruct: 'phrasing' as const, notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'] as const })).map((unsafe) => ({ ...unsafe, notInConstruct: [...unsafe.notInConstruct] })),
    { character: '=', before: '=', inConstruct: 'phrasing' },
    { character: '=', after: '=', inConstruct: 'phrasing' },
  ],
};

/**
 * A document as Markdown that shows the same text: whoever reads the Markdown reads the document's words, block by block. Its images and
 * what it is laid out by are gone, as they are for every reader.
 * @param base what relative addresses of links count from; only links into the web are kept
 * @param skip a block that is left out
 */
export function documentMarkdown(document: Pick<Document, 'text' | 'blocks' | 'marks'>, base: string, skip?: Block): string {
  const writer = new BlockWriter(document, base);
  return toMarkdown({ type: 'root', children: writer.nest(document.blocks.filter((block) => block !== skip), 0) }, options);
}

class BlockWriter {
  readonly #document: Pick<Document, 'text' | 'blocks' | 'marks'>;
  readonly #base: string;

  constructor(document: Pick<Document, 'text' | 'blocks' | 'marks'>, base: string) {
    this.#document = document;
    this.#base = base;
  }

  /** Blocks in a row as nodes; what stands deeper in blockquotes than `depth` goes into one. */
  nest(blocks: readonly Block[], depth: number): RootContent[] {
    const nodes: RootContent[] = [];
    for (let at = 0; at < blocks.length;) {
      const block = blocks[at];
      if (block === undefined) break;
      if (block.quoteDepth > depth) {
        const end = endOf(blocks, at, (other) => other.quoteDepth > depth && other.quote === block.quote);
        // Two quotes in a row would run together.
        if (nodes.at(-1)?.type === 'blockquote') nodes.push({ type: 'html', value: '<!-- -->' });
        nodes.push({ type: 'blockquote', children: this.nest(blocks.slice(at, end), depth + 1) as BlockContent[] });
        at = end;
      } else if (block.kind === 'list-item') {
        const end = endOf(blocks, at, (other) => other.kind === 'list-item' && other.quoteDepth === depth);
        nodes.push({ type: 'list', spread: false, children: blocks.slice(at, end).map((item) => ({ type: 'listItem', spread: false, children: [this.#paragraph(item)] })) });
        at = end;
      } else {
        nodes.push(block.kind === 'heading' ? { type: 'heading', depth: levelOf(block), children: this.#inline(block) } : this.#paragraph(block));
        at++;
      }
    }
    return nodes;
  }

  #paragraph(block: Block): Paragraph {
    const children = this.#inline(block);
    const isMarked = block.kind !== 'attribution' || isAttributionLine(this.#document.text.slice(block.span.start, block.span.end));
    return { type: 'paragraph', children: isMarked ? children : [{ type: 'text', value: '— ' }, ...children] };
  }

  #inline({ span }: Block): PhrasingContent[] {
    const { text, marks } = this.#document;
    const inside = marks.filter((mark) => mark.span.start >= span.start && mark.span.end <= span.end).flatMap((mark) => trimmed(mark, text));
    return this.#stretch(span.start, span.end, inside.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
  }

  #stretch(start: number, end: number, marks: readonly Mark[]): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let at = start;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i];
      // What begins before the last mark's end stands in it, or crosses it, which Markdown cannot write.
      if (mark === undefined || mark.span.start < at || mark.span.end > end) continue;
      nodes.push(...textNodes(this.#document.text.slice(at, mark.span.start)));
      const inner = marks.slice(i + 1).filter((other) => other.span.end <= mark.span.end);
      nodes.push(...this.#marked(mark, inner));
      at = mark.span.end;
    }
    nodes.push(...textNodes(this.#document.text.slice(at, end)));
    return nodes;
  }

  #marked(mark: Mark, inner: readonly Mark[]): PhrasingContent[] {
    const { start, end } = mark.span;
    const children = this.#stretch(start, end, inner.filter((other) => other.kind !== mark.kind));
    switch (mark.kind) {
      case 'emphasis': return [{ type: 'emphasis', children }];
      case 'strong': return [{ type: 'strong', children }];
      case 'link': {
        const target = webAddress(mark.target, this.#base);
        return target === null ? children : [{ type: 'link', url: target, children }];
      }
      // Neither is in CommonMark, or shows its text as it is: the words count.
      default: return children;
    }
  }
}

function endOf(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): number {
  const end = blocks.findIndex((block, index) => index > from && !belongs(block));
  return end < 0 ? blocks.length : end;
}

function levelOf({ level = 2 }: Block): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6;
}

/** A mark without the white space at its edges, beside which Markdown knows no emphasis. */
function trimmed(mark: Mark, text: string): readonly Mark[] {
  const shown = text.slice(mark.span.start, mark.span.end);
  if (shown.trim() === '') return [];
  const start = mark.span.start + shown.length - shown.trimStart().length;
  return [{ ...mark, span: { start, end: start + shown.trim().length } }];
}

function textNodes(text: string): PhrasingContent[] {
  return text.split('\n').flatMap((line, index): PhrasingContent[] => [...(index > 0 ? [{ type: 'break' as const }] : []), ...(line === '' ? [] : [{ type: 'text' as const, value: line }])]);
}

function webAddress(target: string, base: string): string | null {
  try {
    const url = new URL(target, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
