import type { Document, DocumentFormat } from '../engine/document/document.ts';

/**
 * A document whose text is here, while all else about it is decoded when it is first asked for: most candidates for a quotation are put
 * aside after a look at their words.
 * @param decode the whole document; called at most once
 */
export function lazyDocument(text: string, format: DocumentFormat, decode: () => Document): Document {
  let decoded: Document | undefined;
  const whole = (): Document => (decoded ??= decode());
  return {
    text,
    format,
    get map() { return whole().map; },
    get lines() { return whole().lines; },
    get blocks() { return whole().blocks; },
    get marks() { return whole().marks; },
    get comments() { return whole().comments; },
    get pages() { return whole().pages; },
    get metadata() { return whole().metadata; },
    get problems() { return whole().problems; },
  };
}
