import type { BlockProperties } from '../document-builder.ts';
import type { DraftDocument } from '../document.ts';
import { Flow, linkMark, plainMark } from '../flow.ts';
import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import type { Archive } from '../package/archive.ts';
import { readArchive } from '../package/archive.ts';
import { partOf } from '../package/parts.ts';
import { childOf, descendantOf, elementsOf, textIn } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { QuoteRuns } from '../quote-runs.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { textStyles } from './styles.ts';
import type { TextStyle } from './styles.ts';

/** Reads an OpenDocument text: what stands in it when all tracked changes are accepted, with its notes behind it; without comments. */
export function readOdt(bytes: Uint8Array): ReadOutcome<DraftDocument> {
  return readArchive(bytes, (archive) => {
    const manifest = partOf(archive, 'META-INF/manifest.xml');
    if (manifest !== undefined && descendantOf(manifest, 'encryption-data') !== undefined) {
      return { failure: { code: 'encrypted', message: 'The file is protected by a password. Save it without one.' } };
    }
    const content = partOf(archive, 'content.xml');
    const body = content && descendantOf(content, 'body');
    const text = body && childOf(body, 'text');
    if (content === undefined || text === undefined) return { failure: { code: 'damaged', message: 'The file is damaged: there is no text in it. Save or download it again.' } };
    const flow = new Flow();
    new TextReader(flow, textStyles([content, partOf(archive, 'styles.xml')])).document(text);
    return { document: flow.build({ format: 'odt', metadata: metadataOf(archive) }) };
  });
}

function metadataOf(archive: Archive): Metadata {
  const part = partOf(archive, 'meta.xml');
  const meta = part && descendantOf(part, 'meta');
  const property = (name: string): string | undefined => textIn(childOf(meta, name)) || undefined;
  const author = property('initial-creator') ?? property('creator');
  return withoutAbsent({ title: property('title'), author: author === undefined ? [] : [author], language: property('language'), extent: 'complete', declares: [] });
}

/** What tracked changes took out, comments, and what is not shown. */
const unread = new Set(['tracked-changes', 'annotation', 'annotation-end', 'hidden-text', 'hidden-paragraph', 'ruby-text', 'sequence-decls', 'variable-decls', 'user-field-decls', 'forms', 'table-of-content-source', 'index-title-template', 'script']);
/** No document has more spaces in a row. */
const mostSpaces = 200;

class TextReader {
  readonly #flow: Flow;
  readonly #styleOf: (name: string | undefined) => TextStyle;
  readonly #quotes = new QuoteRuns();
  readonly #notes: { readonly body: XmlElement; readonly label: string }[] = [];
  /** Texts in frames, which are read behind the paragraph that they are anchored in. */
  #frames: XmlElement[] = [];

  constructor(flow: Flow, styleOf: (name: string | undefined) => TextStyle) {
    this.#flow = flow;
    this.#styleOf = styleOf;
  }

  document(text: XmlElement): void {
    this.#blocks(text, { kind: 'paragraph', quoteDepth: 0 });
    for (const { body, label } of [...this.#notes]) this.#blocks(body, { kind: 'note', quoteDepth: 0, label });
  }

  #blocks(parent: XmlElement, place: BlockProperties): void {
    for (const element of elementsOf(parent)) {
      if (unread.has(element.name)) continue;
      if (element.name === 'p' || element.name === 'h') this.#paragraph(element, place);
      else this.#blocks(element, this.#inside(element, place));
    }
  }

  #inside({ name }: XmlElement, place: BlockProperties): BlockProperties {
    if (place.kind !== 'paragraph') return place;
    return name === 'table-cell' ? { ...place, kind: 'table-cell' } : name === 'list-item' ? { ...place, kind: 'list-item' } : place;
  }

  #paragraph(paragraph: XmlElement, place: BlockProperties): void {
    const style = this.#styleOf(paragraph.attributes['style-name']);
    this.#inline(paragraph);
    const block = this.#blockOf(paragraph, style, place);
    this.#flow.endBlock(style.isQuote && block.kind === 'paragraph' ? this.#quotes.quoted(block, this.#flow.openText()) : this.#quotes.plain(block));
    const frames = this.#frames;
    this.#frames = [];
    for (const frame of frames) this.#blocks(frame, place);
  }

  #blockOf({ name, attributes }: XmlElement, style: TextStyle, place: BlockProperties): BlockProperties {
    if (place.kind === 'note' || place.kind === 'table-cell') return place;
    if (name === 'h') return { kind: 'heading', quoteDepth: 0, level: Math.min(Math.max(Number(attributes['outline-level'] ?? 1) || 1, 1), 6) };
    if (style.isTitle) return { ...place, kind: 'heading', level: 1 };
    return style.isCaption ? { ...place, kind: 'caption' } : place;
  }

  #inline(parent: XmlElement): void {
    for (const node of parent.children) {
      // As in HTML, white space in the file is one space, and spaces that count are elements.
      if (typeof node === 'string') this.#flow.text(node.replace(/[ \t\r\n]+/g, ' '));
      else if (!unread.has(node.name)) this.#element(node);
    }
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element;
    switch (name) {
      case 's': this.#flow.text(' '.repeat(Math.min(Number(attributes['c'] ?? 1) || 1, mostSpaces))); break;
      case 'tab': this.#flow.text('\t'); break;
      case 'line-break': this.#flow.text('\n'); break;
      case 'note': this.#note(element); break;
      case 'frame': case 'custom-shape': case 'g': this.#frames.push(element); break;
      case 'a': this.#marked(element, [linkMark(attributes['href'] ?? '')]); break;
      case 'span': this.#span(element); break;
      default: this.#inline(element);
    }
  }

  #span(element: XmlElement): void {
    const style = this.#styleOf(element.attributes['style-name']);
    if (style.isHidden) return;
    this.#marked(element, [
      ...(style.isEmphasised ? [plainMark('emphasis')] : []), ...(style.isStrong ? [plainMark('strong')] : []), ...(style.isStruck ? [plainMark('strikethrough')] : []),
    ]);
  }

  #marked(element: XmlElement, marks: readonly ReturnType<typeof plainMark>[]): void {
    marks.forEach((mark) => { this.#flow.startMark(mark); });
    this.#inline(element);
    marks.forEach(() => { this.#flow.endMark(); });
  }

  #note(note: XmlElement): void {
    const body = childOf(note, 'note-body');
    if (body === undefined) return;
    const label = textIn(childOf(note, 'note-citation')) || String(this.#notes.length + 1);
    this.#flow.noteReference(label);
    this.#notes.push({ body, label });
  }
}
