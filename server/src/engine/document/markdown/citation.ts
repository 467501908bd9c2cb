import type { CitationItem } from '../document.ts';
import { keyPattern } from './extensions/citations.ts';

/**
 * The items of a Pandoc citation.
 * @param body without the brackets
 * @param offset where in the file `body` begins
 */
export function readCitation(body: string, offset: number): readonly CitationItem[] {
  const items: CitationItem[] = [];
  let start = 0;
  for (const part of body.split(';')) {
    const key = keyPattern.exec(part);
    if (key !== null) {
      const from = offset + start + key.index;
      const locator = part.slice(key.index + key[0].length).replace(/^[\s,]+/, '').replace(/\s+/g, ' ').trim();
      items.push({ key: key[1] ?? key[2] ?? '', locator: locator.length > 0 ? locator : null, original: { start: from, end: from + key[0].length } });
    }
    start += part.length + 1;
  }
  return items;
}
