import { decodeText } from '../decode.ts';
import { DocumentBuilder } from '../document-builder.ts';
import type { DraftDocument, PlaceMark } from '../document.ts';
import { readHtmlBlocks } from '../html/blocks.ts';
import { innerText, parseHtml, visit } from '../html/tree.ts';
import type { HtmlElement } from '../html/tree.ts';
import { joinDocuments } from '../joined-documents.ts';
import type { DocumentPart } from '../joined-documents.ts';
import type { Metadata } from '../metadata.ts';
import { noMetadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import type { Archive } from '../package/archive.ts';
import { readArchive } from '../package/archive.ts';
import { partOf, pathFrom } from '../package/parts.ts';
import { childOf, descendantOf, descendantsOf, elementsOf, textIn } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { readNavigation } from './navigation.ts';
import { setApart } from './set-apart.ts';
import type { Navigation } from './navigation.ts';

/** Reads a book in EPUB: its chapters in the order of its spine, with the pages of the printed edition where it lists them. */
export function readEpub(bytes: Uint8Array): ReadOutcome<DraftDocument> {
  return readArchive(bytes, readBook);
}

function readBook(archive: Archive): ReadOutcome<DraftDocument> {
  const container = partOf(archive, 'META-INF/container.xml');
  const root = container && descendantOf(container, 'rootfile')?.attributes['full-path'];
  const packageFile = root ?? archive.names.find((name) => name.endsWith('.opf'));
  const book = packageFile === undefined ? undefined : partOf(archive, packageFile);
  const manifest = book && descendantOf(book, 'manifest');
  const spine = book && descendantOf(book, 'spine');
  if (packageFile === undefined || book === undefined || manifest === undefined || spine === undefined) {
    return { failure: { code: 'damaged', message: 'The file is damaged or no book: it does not say what its chapters are. Download it again.' } };
  }
  const items = elementsOf(manifest).map(({ attributes }) => ({ id: attributes['id'], path: pathFrom(packageFile, attributes['href'] ?? ''), properties: attributes['properties'] ?? '', type: attributes['media-type'] ?? '' }));
  const chapters = elementsOf(spine).flatMap(({ attributes }) => items.find(({ id }) => id === attributes['idref']) ?? []).filter(({ properties }) => !properties.split(' ').includes('nav'));
  if (isEncrypted(archive, new Set(chapters.map(({ path }) => path)))) {
    return { failure: { code: 'encrypted', message: 'The book is protected (DRM): only the shop’s own program can read it.' } };
  }
  const navigation = readNavigation(archive, items);
  const styles = items.filter(({ type }) => type === 'text/css').map(({ path }) => textOf(archive, path) ?? '');
  const parts = chapters.flatMap(({ path }) => {
    const part = readChapter(textOf(archive, path), { path, navigation, styles });
    return part === null ? [] : [part];
  });
  return { document: joinDocuments(parts, { format: 'epub', metadata: metadataOf(book) }) };
}

/** Fonts may be obscured; where chapters are, the book cannot be read. */
function isEncrypted(archive: Archive, chapters: ReadonlySet<string>): boolean {
  const encryption = partOf(archive, 'META-INF/encryption.xml');
  return encryption !== undefined && descendantsOf(encryption, 'CipherReference').some(({ attributes }) => chapters.has(pathFrom('', attributes['URI'] ?? '')));
}

function textOf(archive: Archive, path: string): string | null {
  const bytes = archive.read(path);
  const decoded = bytes === null ? null : decodeText(bytes);
  return decoded === null || 'code' in decoded ? null : decoded.text.replace(/^\ufeff/, '');
}

function readChapter(original: string | null, { path, navigation, styles }: { readonly path: string; readonly navigation: Navigation; readonly styles: readonly string[] }): DocumentPart | null {
  if (original === null) return null;
  const root = parseHtml(original, undefined, { isXhtml: true });
  if (isFrontPage(root)) return null;
  const builder = new DocumentBuilder();
  let quotes = 0;
  readHtmlBlocks(root, { original, builder, isSelected: () => true, nextQuote: () => quotes++, isSetApart: setApart(root, styles) });
  const document = builder.build({ format: 'html', original, metadata: noMetadata, problems: [] });
  return { document, places: placesIn(root, path, navigation) };
}

/** A title page says what the metadata say, a table of contents what the headings do. */
function isFrontPage(root: HtmlElement): boolean {
  let isOne = false;
  visit(root, ({ kind, ...node }) => {
    if (kind === 'element' && 'attributes' in node && (node.name === 'body' || node.name === 'section' || node.name === 'nav')) {
      isOne ||= /\b(?:titlepage|toc|cover)\b/.test(node.attributes['epub:type'] ?? '');
    }
    return undefined;
  });
  return isOne;
}

/** Where chapters of the table of contents and pages of the printed edition begin in a file. */
function placesIn(root: HtmlElement, path: string, { chapters, pages }: Navigation): PlaceMark[] {
  const places: PlaceMark[] = [];
  const whole = chapters.get(path);
  if (whole !== undefined) places.push({ kind: 'chapter', label: whole, at: 0 });
  visit(root, (node) => {
    if (node.kind === 'text') return undefined;
    const address = `${path}#${node.attributes['id'] ?? ''}`;
    const chapter = chapters.get(address);
    if (chapter !== undefined) places.push({ kind: 'chapter', label: chapter, at: node.start });
    const page = pages.get(address) ?? breakLabel(node);
    if (page !== undefined) places.push({ kind: 'page', label: page, at: node.start });
    return undefined;
  });
  return places;
}

/** `<span epub:type="pagebreak" id="p45" title="45"/>`. */
function breakLabel(element: HtmlElement): string | undefined {
  const { attributes } = element;
  if (attributes['epub:type'] !== 'pagebreak' && attributes['role'] !== 'doc-pagebreak') return undefined;
  const label = attributes['title'] ?? attributes['aria-label'] ?? innerText(element);
  return label.replace(/^\s*(?:page|p\.)\s*/i, '').trim() || undefined;
}

function metadataOf(book: XmlElement): Metadata {
  const metadata = descendantOf(book, 'metadata');
  const all = (name: string): XmlElement[] => (metadata === undefined ? [] : descendantsOf(metadata, name));
  const first = (name: string): string | undefined => textIn(childOf(metadata, name) ?? all(name)[0]) || undefined;
  const roles = new Map(all('meta').filter(({ attributes }) => attributes['property'] === 'role').map((meta) => [meta.attributes['refines'] ?? '', textIn(meta)]));
  const isAuthor = ({ attributes }: XmlElement): boolean => (attributes['role'] ?? roles.get(`#${attributes['id'] ?? ''}`) ?? 'aut') === 'aut';
  return withoutAbsent({
    title: first('title'),
    author: all('creator').filter(isAuthor).map(textIn).filter((name) => name !== ''),
    publisher: first('publisher'),
    issued: /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(first('date') ?? '')?.[0],
    language: first('language'),
    type: 'book',
    extent: 'complete',
    declares: [],
  });
}
