import { plain } from './excerpt.ts';
import type { JudgedSource } from './judge.ts';

/** A title is known by its beginning: UTF-16 units. */
const longestTitle = 56;

/** A source as a message names it to a writer: its title, with the publication where it is known; its id where it has no title. */
export function sourceName({ id, metadata }: JudgedSource): string {
  const title = plain(metadata.title ?? '');
  const publication = plain(metadata['container-title'] ?? '');
  if (title === '') return `“${id}”`;
  return publication === '' ? `“${shorten(title)}”` : `“${shorten(title)}” (${publication})`;
}

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  const head = title.slice(0, longestTitle);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), longestTitle / 2)).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
