import type { Document } from '../document/document.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { sentences, type SentenceWords } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/**
 * The sentence of a document that names who speaks.
 * @param mention the words that name the speaker, in `Document.text`
 */
export function cueSentence({ text, blocks }: Pick<Document, 'text' | 'blocks'>, mention: Span, words: SentenceWords): Span {
  const block = blocks[lowerBound(blocks.length, (k) => blocks[k]?.span.start ?? Infinity, mention.start + 1) - 1];
  if (block === undefined) return mention;
  return sentences(text, words, block.span).find(({ start, end }) => start <= mention.start && mention.end <= end) ?? mention;
}
