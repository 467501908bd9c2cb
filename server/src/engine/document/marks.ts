import { detached } from '../text/detached.ts';
import { moved } from '../text/span.ts';
import type { Mark } from './document.ts';

/** A mark with its places in the file moved. */
export function movedInFile(mark: Mark, by: number): Mark {
  const original = moved(mark.original, by);
  return mark.kind === 'citation' ? { ...mark, original, items: mark.items.map((item) => ({ ...item, original: moved(item.original, by) })) } : { ...mark, original };
}

/** A mark that does not keep alive the text that it was read from; see `detached`. */
export function detachedMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'link':
    case 'image': return { ...mark, target: detached(mark.target) };
    case 'note-reference': return { ...mark, label: detached(mark.label) };
    case 'citation': return { ...mark, items: mark.items.map((item) => ({ ...item, key: detached(item.key), locator: item.locator === null ? null : detached(item.locator) })) };
    default: return mark;
  }
}
