import type { Block, Document } from '../document/document.ts';
import { union, type Span } from '../text/span.ts';
import type { Candidate } from './found-quotation.ts';
import { trimmed } from './little-texts.ts';

/**
 * The blockquotes of a document: one candidate from the first to the last quoted character, the attribution line left out; where an
 * attribution stands in the middle, one candidate before and one behind it. A deeper blockquote (`> >`) inside a wider one is a
 * quotation inside a quotation (row 30).
 */
export function blockQuotations(document: Document): Candidate[] {
  const candidates: Candidate[] = [];
  collect(document, { from: 0, to: document.blocks.length }, 1, candidates);
  return candidates;
}

interface BlockRange {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Every pass goes down to the shallowest block of its range, so that the work grows with the number of `>` in the file and no faster. */
function collect(document: Document, range: BlockRange, depth: number, candidates: Candidate[]): void {
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

function push(document: Document, { from, to }: BlockRange, candidates: Candidate[]): void {
  const spans = document.blocks.slice(from, to).map((block) => trimmed(document.text, block.span)).filter((span) => span.start < span.end);
  const first = spans[0];
  if (first === undefined) return;
  const span: Span = spans.reduce(union, first);
  candidates.push({ kind: 'block', marks: 'block', span, outer: span, block: from, unclosed: false, continues: false });
}

/** Blockquotes and what is quoted inside and outside them, redundant marks understood. */
interface Quoted {
  readonly inline: readonly Candidate[];
  readonly blocks: readonly Candidate[];
}

/**
 * Marks that only wrap a whole blockquote, paragraph by paragraph, are redundant (row 30): they make no quotation of their own, and the
 * blockquote's begins and ends inside them.
 */
export function withoutRedundantMarks(document: Document, { inline, blocks }: Quoted): Quoted {
  const wrapping = new Map<number, Candidate>();
  for (const candidate of inline) {
    const block = document.blocks[candidate.block];
    if (block?.quote === undefined) continue;
    const whole = trimmed(document.text, block.span);
    if (whole.start === candidate.outer.start && whole.end === candidate.outer.end) wrapping.set(candidate.block, candidate);
  }
  const redundant = new Set<Candidate>();
  const bare = blocks.map((quote): Candidate => {
    const wrappers = wrappersOf(document, quote, wrapping);
    const first = wrappers?.[0];
    const last = wrappers?.at(-1);
    if (wrappers === null || first === undefined || last === undefined) return quote;
    for (const wrapper of wrappers) redundant.add(wrapper);
    return { ...quote, span: { start: first.span.start, end: last.span.end } };
  });
  return { inline: inline.filter((candidate) => !redundant.has(candidate)), blocks: bare };
}

/** The quotations that wrap each paragraph of a blockquote; null where one has none. */
function wrappersOf(document: Document, quote: Candidate, wrapping: ReadonlyMap<number, Candidate>): Candidate[] | null {
  const wrappers: Candidate[] = [];
  for (let i = quote.block; i < document.blocks.length; i++) {
    const block = document.blocks[i];
    if (block === undefined || block.span.start >= quote.outer.end) break;
    const wrapper = wrapping.get(i);
    if (wrapper === undefined) return null;
    wrappers.push(wrapper);
  }
  return wrappers;
}
