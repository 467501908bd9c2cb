import type { BlockProperties } from '../document-builder.ts';
import type { Flow } from '../flow.ts';
import { linkMark, plainMark } from '../flow.ts';
import { childOf, descendantsOf, elementsOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { QuoteRuns } from '../quote-runs.ts';
import type { WordStyle } from './styles.ts';
import { isOn } from './styles.ts';

/** What reading the body of a Word document needs of its other parts. */
export interface WordContext {
  readonly flow: Flow;
  readonly styleOf: (id: string | undefined) => WordStyle;
  /** Where a relation leads. */
  readonly targetOf: (id: string) => string | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
}

/** What is taken out by tracked changes, what belongs to a comment, properties, and a second version of what stands beside it. */
const unread = new Set(['del', 'moveFrom', 'delText', 'instrText', 'rPr', 'pPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'Fallback', 'rt', 'sdtPr', 'annotationRef']);
const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romanTens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];

/** Reads the body, and behind it the notes that it refers to. */
export function readWordBody(body: XmlElement, context: WordContext): void {
  new WordReader(context).document(body);
}

class WordReader {
  readonly #context: WordContext;
  readonly #quotes = new QuoteRuns();
  readonly #notes: { readonly element: XmlElement; readonly label: string }[] = [];
  /** Texts in boxes, which are read behind the paragraph that they are anchored in. */
  #boxes: XmlElement[] = [];
  #footnotes = 0;
  #endnotes = 0;

  constructor(context: WordContext) {
    this.#context = context;
  }

  document(body: XmlElement): void {
    this.#blocks(body, { kind: 'paragraph', quoteDepth: 0 });
    // A note can refer to no other.
    for (const { element, label } of [...this.#notes]) this.#blocks(element, { kind: 'note', quoteDepth: 0, label });
  }

  #blocks(parent: XmlElement, place: BlockProperties): void {
    for (const element of elementsOf(parent)) {
      if (unread.has(element.name)) continue;
      if (element.name === 'p') this.#paragraph(element, place);
      else if (element.name === 'tr') this.#row(element, place);
      else this.#blocks(element, element.name === 'tc' && place.kind === 'paragraph' ? { ...place, kind: 'table-cell' } : place);
    }
  }

  #row(row: XmlElement, place: BlockProperties): void {
    if (childOf(childOf(row, 'trPr'), 'del') === undefined) this.#blocks(row, place);
  }

  #paragraph(paragraph: XmlElement, place: BlockProperties): void {
    const { flow, styleOf } = this.#context;
    const properties = childOf(paragraph, 'pPr');
    const style = styleOf(childOf(properties, 'pStyle')?.attributes['val']);
    this.#inline(paragraph);
    // Where the end of the paragraph is taken out, the next one goes on in it.
    const marks = childOf(properties, 'rPr');
    if (childOf(marks, 'del') === undefined && childOf(marks, 'moveFrom') === undefined) {
      const block = this.#blockOf(style, childOf(properties, 'numPr') !== undefined, place);
      flow.endBlock(style.isQuote === true && block.kind === 'paragraph' ? this.#quotes.quoted(block, flow.openText()) : this.#quotes.plain(block));
    }
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, place);
  }

  #blockOf(style: WordStyle, isNumbered: boolean, place: BlockProperties): BlockProperties {
    if (place.kind !== 'paragraph') return place;
    if (style.level !== undefined) return { ...place, kind: 'heading', level: style.level };
    if (style.isCaption === true) return { ...place, kind: 'caption' };
    return isNumbered || (style.isListItem === true && style.isQuote !== true) ? { ...place, kind: 'list-item' } : place;
  }

  #inline(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      if (unread.has(element.name)) continue;
      switch (element.name) {
        case 'r': this.#run(element); break;
        case 'hyperlink': this.#link(element); break;
        default: this.#inline(element);
      }
    }
  }

  #link(link: XmlElement): void {
    const target = this.#context.targetOf(link.attributes['id'] ?? '');
    if (target !== undefined) this.#context.flow.startMark(linkMark(target));
    this.#inline(link);
    if (target !== undefined) this.#context.flow.endMark();
  }

  #run(run: XmlElement): void {
    const { flow, styleOf } = this.#context;
    const properties = childOf(run, 'rPr');
    const has = (name: string): boolean => isOn(childOf(properties, name));
    if (has('vanish')) return;
    const style = styleOf(childOf(properties, 'rStyle')?.attributes['val']);
    const marks = [
      ...(has('i') || style.isEmphasised === true ? [plainMark('emphasis')] : []),
      ...(has('b') ? [plainMark('strong')] : []),
      ...(has('strike') || has('dstrike') ? [plainMark('strikethrough')] : []),
    ];
    marks.forEach((mark) => { flow.startMark(mark); });
    this.#runContent(run);
    marks.forEach(() => { flow.endMark(); });
  }

  #runContent(run: XmlElement): void {
    const { flow, footnotes, endnotes } = this.#context;
    for (const element of elementsOf(run)) {
      if (unread.has(element.name)) continue;
      switch (element.name) {
        case 't': flow.text(element.children.filter((child) => typeof child === 'string').join('')); break;
        case 'tab': case 'ptab': flow.text('\t'); break;
        case 'br': case 'cr': flow.text('\n'); break;
        case 'noBreakHyphen': flow.text('-'); break;
        case 'footnoteReference': this.#reference(footnotes, element, String(++this.#footnotes)); break;
        case 'endnoteReference': this.#reference(endnotes, element, romanNumeral(++this.#endnotes)); break;
        case 'drawing': case 'pict': case 'object': this.#boxes.push(...descendantsOf(element, 'txbxContent')); break;
        default: this.#runContent(element);
      }
    }
  }

  #reference(notes: XmlElement | undefined, { attributes }: XmlElement, label: string): void {
    const element = notes && elementsOf(notes).find((note) => note.attributes['id'] === attributes['id']);
    if (element === undefined) return;
    this.#context.flow.noteReference(label);
    this.#notes.push({ element, label });
  }
}

function romanNumeral(number: number): string {
  return 'c'.repeat(Math.floor(number / 100)) + (romanTens[Math.floor((number % 100) / 10)] ?? '') + (roman[number % 10] ?? '');
}
