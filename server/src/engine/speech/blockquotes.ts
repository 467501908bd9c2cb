import type { Block, Document } from '../document/document.ts';
import { union, type Span } from '../text/span.ts';
import { trimmed } from './white-space.ts';

/** A blockquote as a quotation. */
export interface Blockquote {
  readonly span: Span;
  readonly outer: Span;
  /** Index in `Document.blocks` of its first block. */
  readonly block: number;
}

/**
 * The blockquotes of a document: one candidate from the first to the last quoted character, the attribution line left out; where an
 * attribution stands in the middle, one candidate before and one behind it. A deeper blockquote (`> >`) inside a wider one is a
 * quotation inside a quotation (row 30).
 */
export function blockQuotations(document: Document): Blockquote[] {
  const candidates: Blockquote[] = [];
  collect(document, { from: 0, to: document.blocks.length }, 1, candidates);
  return candidates.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

interface BlockRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Every pass goes down to the shallowest block of its range, so that the work grows with the number of `>` in the file and no faster. */
function collect(document: Document, range: BlockRange, depth: number, candidates: Blockquote[]): void {
  let from = range.from;
  while (from < range.to) {
    const first = document.blocks[from];
    if (first === undefined || !isQuoted(first, depth)) {
      from++;
      continue;
    }
    let shallowest = first.quoteDepth;
    let deepest = first.quoteDepth;
    let to = from + 1;
    for (let block = document.blocks[to]; to < range.to && continuesQuote(first, block, depth); block = document.blocks[to]) {
      shallowest = Math.min(shallowest, block.quoteDepth);
      deepest = Math.max(deepest, block.quoteDepth);
      to++;
    }
    push(document, { from, to }, candidates);
    if (deepest > shallowest) collect(document, { from, to }, shallowest + 1, candidates);
    from = to;
  }
}

function isQuoted(block: Block, depth: number): boolean {
  return block.quoteDepth >= depth && block.quote !== undefined && block.kind !== 'attribution' && block.kind !== 'note';
}

function continuesQuote(first: Block, block: Block | undefined, depth: number): block is Block {
  return block !== undefined && isQuoted(block, depth) && block.quote === first.quote;
}

function push(document: Document, { from, to }: BlockRange, candidates: Blockquote[]): void {
  const spans = document.blocks.slice(from, to).map((block) => trimmed(document.text, block.span)).filter((span) => span.start < span.end);
  const first = spans[0];
  if (first === undefined) return;
  const span: Span = spans.reduce(union, first);
  candidates.push({ span, outer: span, block: from });
}

/**
 * The blockquotes without the marks that only wrap them, paragraph by paragraph: those are redundant (row 30), make no quotation of their
 * own, and the blockquote's begins and ends inside them.
 * @param wrapperOf what the marks round a whole block enclose, in the document's text; null where none stand there
 */
export function withoutWrappers(document: Document, quotes: readonly Blockquote[], wrapperOf: (block: number) => Span | null): { readonly quotes: readonly Blockquote[]; readonly unwrapped: ReadonlySet<number> } {
  const unwrapped = new Set<number>();
  const bare = quotes.map((quote): Blockquote => {
    const wrappers: { readonly block: number; readonly span: Span }[] = [];
    for (let block = quote.block; (document.blocks[block]?.span.start ?? Infinity) < quote.outer.end; block++) {
      const span = wrapperOf(block);
      if (span === null) return quote;
      wrappers.push({ block, span });
    }
    for (const { block } of wrappers) unwrapped.add(block);
    return { ...quote, span: { start: wrappers[0]?.span.start ?? quote.span.start, end: wrappers.at(-1)?.span.end ?? quote.span.end } };
  });
  return { quotes: bare, unwrapped };
}
