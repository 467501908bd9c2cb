import { isAttributionLine } from './attribution.ts';
import type { BlockProperties } from './document-builder.ts';

/** Makes blockquotes of paragraphs that a style sets apart one by one: those that follow one another are one quote. */
export class QuoteRuns {
  #quotes = 0;
  /** Quoted paragraphs of the present quote; 0 outside. */
  #inQuote = 0;

  /** A paragraph as part of the quote that it stands in, or begins. @param text of the paragraph */
  quoted(properties: BlockProperties, text: string): BlockProperties {
    if (this.#inQuote === 0) this.#quotes++;
    const isAttribution = this.#inQuote > 0 && isAttributionLine(text);
    this.#inQuote++;
    return { ...properties, kind: isAttribution ? 'attribution' : properties.kind, quote: this.#quotes - 1, quoteDepth: 1 };
  }

  /** A paragraph that is no quote: the present one ends. */
  plain(properties: BlockProperties): BlockProperties {
    this.#inQuote = 0;
    return properties;
  }
}
