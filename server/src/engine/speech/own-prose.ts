import type { BlockKind, Document } from '../document/document.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { subtract } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Speech } from './speech.ts';

/** Blocks that a writer writes in sentences. */
const written: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'table-cell', 'caption', 'note']);

/**
 * The stretches of a document that are its writer's own words: its paragraphs without what stands between quotation marks or in
 * blockquotes. A term or a word in irony is the writer's as well. In order, none across two blocks.
 */
export function ownProse({ blocks }: Document, { quotations }: Speech): Span[] {
  const quoted = quotations.filter(({ inside, notSpeech }) => inside === null && notSpeech !== 'scare' && notSpeech !== 'term').map(({ outer }) => outer);
  const starts = quoted.map(({ start }) => start);
  return blocks.flatMap(({ kind, span, quoteDepth }) => {
    if (!written.has(kind) || quoteDepth > 0) return [];
    // One that began before may reach into the block.
    const first = Math.max(0, lowerBound(starts.length, (at) => starts[at] ?? 0, span.start) - 1);
    return subtract(span, quoted.slice(first, lowerBound(starts.length, (at) => starts[at] ?? 0, span.end)));
  });
}
