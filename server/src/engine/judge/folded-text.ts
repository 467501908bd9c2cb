import type { Document } from '../document/document.ts';
import { words } from '../text/words.ts';

const folded = new WeakMap<Document, string>();

/** A document's words, folded, parted and surrounded by single spaces: to look for a run of words as a string. Made once a document. */
export function foldedText(document: Document): string {
  const known = folded.get(document);
  if (known !== undefined) return known;
  const text = ` ${words(document.text).map((word) => word.folded).join(' ')} `;
  folded.set(document, text);
  return text;
}
