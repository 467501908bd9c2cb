import type { Archive } from '../package/archive.ts';
import { partOf, pathFrom } from '../package/parts.ts';
import { childOf, descendantOf, descendantsOf, elementsOf, textIn } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';

/** What the chapters and pages of a book are called, by where they begin: `chapter.xhtml` or `chapter.xhtml#place`. */
export interface Navigation {
  readonly chapters: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}

/** A file of the book as its manifest lists it. */
interface ManifestItem {
  readonly path: string;
  readonly properties: string;
  readonly type: string;
}

/** Reads the table of contents and the list of pages: EPUB 3's navigation document, else EPUB 2's NCX. */
export function readNavigation(archive: Archive, items: readonly ManifestItem[]): Navigation {
  const nav = items.find(({ properties }) => properties.split(' ').includes('nav'));
  const document = nav && partOf(archive, nav.path);
  if (nav !== undefined && document !== undefined) {
    const lists = descendantsOf(document, 'nav');
    const list = (type: string): XmlElement | undefined => lists.find(({ attributes }) => attributes['type'] === type);
    return { chapters: linksIn(list('toc') ?? lists[0], nav.path), pages: linksIn(list('page-list'), nav.path) };
  }
  const ncx = items.find(({ type }) => type === 'application/x-dtbncx+xml');
  const contents = ncx && partOf(archive, ncx.path);
  if (ncx === undefined || contents === undefined) return { chapters: new Map(), pages: new Map() };
  return { chapters: pointsIn(descendantOf(contents, 'navMap'), ncx.path), pages: pointsIn(descendantOf(contents, 'pageList'), ncx.path) };
}

/** The outermost entries alone: what stands below them are sections, which have headings. */
function linksIn(nav: XmlElement | undefined, path: string): Map<string, string> {
  const list = nav && descendantOf(nav, 'ol');
  const found = new Map<string, string>();
  for (const item of list === undefined ? [] : elementsOf(list)) {
    const link = descendantOf(item, 'a');
    if (link !== undefined) note(found, pathFrom(path, link.attributes['href'] ?? ''), textIn(link));
  }
  return found;
}

function pointsIn(list: XmlElement | undefined, path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const point of list === undefined ? [] : elementsOf(list)) {
    const source = childOf(point, 'content')?.attributes['src'];
    if (source !== undefined) note(found, pathFrom(path, source), textIn(childOf(point, 'navLabel')));
  }
  return found;
}

function note(found: Map<string, string>, place: string, label: string): void {
  if (label !== '' && !found.has(place)) found.set(place, label);
}
