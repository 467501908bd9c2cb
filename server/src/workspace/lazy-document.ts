import type { Document, DocumentFormat } from '../engine/document/document.ts';

/**
 * A document whose text is read, and all else about it decoded, when it is first asked for: most candidates for a quotation are put aside
 * after a look at their format or their words.
 * @param read the text; called at most once
 * @param decode the whole document; called at most once
 */
export function lazyDocument(format: DocumentFormat, read: () => string, decode: (text: string) => Document): Document {
  let kept: string | undefined;
  let decoded: Document | undefined;
  const text = (): string => (kept ??= read());
  const whole = (): Document => (decoded ??= decode(text()));
  return {
    format,
    get text() { return text(); },
    get map() { return whole().map; },
    get lines() { return whole().lines; },
    get blocks() { return whole().blocks; },
    get marks() { return whole().marks; },
    get comments() { return whole().comments; },
    get places() { return whole().places; },
    get metadata() { return whole().metadata; },
    get problems() { return whole().problems; },
  };
}
