import { maxBytes } from '../decode.ts';
import { fileTooLarge } from '../file-size.ts';
import type { DraftDocument } from '../document.ts';
import { Flow, plainMark } from '../flow.ts';
import { latin1 } from '../latin1.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import { QuoteRuns } from '../quote-runs.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { decodeBytes, pageOfCharset } from './code-pages.ts';
import { rtfTokens } from './tokens.ts';
import type { RtfToken } from './tokens.ts';

/** Reads a text in Rich Text Format: without comments, headers, footers, hidden text and what tracked changes took out; its notes behind it. */
export function readRtf(bytes: Uint8Array): ReadOutcome<DraftDocument> {
  if (bytes.length > maxBytes) return { failure: fileTooLarge(bytes.length, maxBytes, 'Save it without its pictures.') };
  const text = latin1(bytes);
  if (!/^\s*\{\\rtf/.test(text)) return { failure: { code: 'damaged', message: 'The file is damaged or no RTF. Save or download it again.' } };
  const reader = new RtfReader();
  for (const token of rtfTokens(text)) reader.take(token);
  return { document: reader.build() };
}

/** Where text goes: the document, one of its notes, a property, the style sheet, the lists of fonts and of properties, or nowhere. */
type Destination = 'text' | 'note' | 'title' | 'author' | 'styles' | 'fonts' | 'properties' | 'nowhere';

interface State {
  destination: Destination;
  font: number;
  /** How many bytes stand behind `\u` for readers that do not know it. */
  fallback: number;
  emphasis: boolean;
  strong: boolean;
  struck: boolean;
  hidden: boolean;
  deleted: boolean;
  style: number;
  level: number | null;
  isListItem: boolean;
  /** Twentieths of a point from the margin, and of the first line from there. */
  left: number;
  first: number;
  isCell: boolean;
}

/** What a list puts before its items, behind which a tab stands. */
const listMarker = /^\s*(?:[•◦▪‣·\uf0b7o–-]|\(?(?:\d{1,3}|[a-z])[.)])\t/u;

/** Text of one look. */
interface Run {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly struck: boolean;
  /** The label of a note that is referred to at its end. */
  readonly reference?: string;
}

const symbols: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', tab: '\t', line: '\n', lbr: '\n', '~': '\u00a0', _: '-', emspace: ' ', enspace: ' ', qmspace: ' ',
};
/** Groups that hold no text of the document. */
const elsewhere = new Set(['colortbl', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'pict', 'object', 'annotation', 'atnid', 'atnauthor', 'fldinst', 'listtext', 'pntext', 'revtbl', 'rsidtbl', 'xe', 'tc', 'filetbl', 'ftnsep', 'ftnsepc', 'ftncn', 'generator']);
const deepest = 500;
const headingName = /^heading (\d)$/i;
/** A paragraph that stands so far in from the margin is set apart as a quotation, twentieths of a point. */
const setApart = 360;
const quoteName = /^(?:(?:intense )?quote|block text|quotations?)$/i;

class RtfReader {
  readonly #flow = new Flow();
  readonly #quotes = new QuoteRuns();
  readonly #stack: State[] = [];
  readonly #styles = new Map<number, string>();
  readonly #charsets = new Map<number, number>();
  readonly #notes: { readonly label: string; readonly paragraphs: Run[][] }[] = [];
  #state: State = {
    destination: 'nowhere', font: -1, fallback: 1, emphasis: false, strong: false, struck: false, hidden: false, deleted: false, style: 0, level: null, isListItem: false, left: 0, first: 0, isCell: false,
  };
  #isOptional = false;
  #codePage = 1252;
  #defaultFont = 0;
  #skip = 0;
  #bytes: number[] = [];
  /** The paragraph that is being read. */
  #runs: Run[] = [];
  /** What is written of a property, or of the name of a style. */
  #written = '';
  #title = '';
  #author = '';

  build(): DraftDocument {
    this.#endParagraph();
    for (const { label, paragraphs } of this.#notes) {
      for (const runs of paragraphs) {
        runs.forEach((run) => { this.#put(run); });
        this.#flow.endBlock({ kind: 'note', quoteDepth: 0, label });
      }
    }
    const title = this.#title.trim();
    const author = this.#author.split(';').map((name) => name.trim()).filter((name) => name !== '');
    return this.#flow.build({ format: 'rtf', metadata: withoutAbsent({ title: title === '' ? undefined : title, author, extent: 'complete', declares: [] }) });
  }

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#skip > 0) this.#skip--;
      else this.#bytes.push(token.byte);
      return;
    }
    this.#flush();
    if (token.kind === 'control') {
      this.#control(token.word, token.value);
      return;
    }
    this.#skip = 0;
    if (token.kind === 'open') this.#open();
    else this.#close();
  }

  #open(): void {
    if (this.#stack.length < deepest) this.#stack.push({ ...this.#state });
    this.#isOptional = false;
  }

  #close(): void {
    // The last paragraph need not be ended.
    if (this.#stack.length === 1) this.#endParagraph();
    const { destination, style } = this.#state;
    const outside = this.#stack.pop();
    if (outside === undefined) return;
    if (destination === 'styles') {
      if (this.#written.trim() !== '') this.#styles.set(style, this.#written.replace(/;\s*$/, '').trim());
      this.#written = '';
    } else if (destination !== outside.destination && (destination === 'title' || destination === 'author')) {
      if (destination === 'title') this.#title = this.#written;
      else this.#author = this.#written;
      this.#written = '';
    }
    this.#state = { ...outside };
  }

  #control(word: string, value: number | null): void {
    const isOn = value !== 0;
    const symbol = symbols[word];
    if (symbol !== undefined) {
      this.#text(symbol);
      return;
    }
    const { destination } = this.#state;
    // `\*` before a word that is not known here: the whole group is for other programs.
    const isElsewhere = elsewhere.has(word) || (this.#isOptional && word !== 'shpinst');
    this.#isOptional = word === '*';
    if (isElsewhere) {
      this.#state.destination = 'nowhere';
      return;
    }
    switch (word) {
      case 'rtf': if (this.#stack.length === 1) this.#state.destination = 'text'; break;
      case 'info': this.#state.destination = 'properties'; break;
      case 'ansicpg': this.#codePage = value ?? 1252; break;
      case 'mac': this.#codePage = 10000; break;
      case 'deff': this.#defaultFont = value ?? 0; break;
      case 'f': this.#state.font = value ?? 0; break;
      case 'fcharset': if (destination === 'fonts') this.#charsets.set(this.#state.font, value ?? 0); break;
      case 'uc': this.#state.fallback = value ?? 1; break;
      case 'u': this.#unicode(value ?? 0x3f); break;
      case 'fonttbl': this.#state.destination = 'fonts'; break;
      case 'stylesheet': this.#state.destination = 'styles'; break;
      case 'title': case 'author': if (destination === 'properties') this.#state.destination = word; break;
      case 'footnote': if (destination === 'text') this.#beginNote(); break;
      case 'par': case 'sect': case 'page': this.#endParagraph(); break;
      case 'cell': case 'nestcell': this.#state.isCell = true; this.#endParagraph(); break;
      case 'row': case 'nestrow': this.#endParagraph(); break;
      case 'pard': Object.assign(this.#state, { style: 0, level: null, isListItem: false, left: 0, first: 0, isCell: false }); break;
      case 'intbl': this.#state.isCell = isOn; break;
      case 'plain': Object.assign(this.#state, { emphasis: false, strong: false, struck: false, hidden: false, deleted: false, font: this.#defaultFont }); break;
      case 's': this.#state.style = value ?? 0; break;
      case 'outlinelevel': this.#state.level = (value ?? 0) < 9 ? Math.min((value ?? 0) + 1, 6) : null; break;
      case 'ls': case 'pnlvlblt': case 'pnlvlbody': this.#state.isListItem = (value ?? 1) !== 0; break;
      case 'li': case 'lin': this.#state.left = value ?? 0; break;
      case 'fi': this.#state.first = value ?? 0; break;
      case 'i': this.#state.emphasis = isOn; break;
      case 'b': this.#state.strong = isOn; break;
      case 'strike': case 'striked': this.#state.struck = isOn; break;
      case 'v': this.#state.hidden = isOn; break;
      case 'deleted': this.#state.deleted = isOn; break;
      default:
    }
  }

  #unicode(value: number): void {
    const unit = value < 0 ? value + 0x10000 : value;
    this.#text(unit > 0xffff ? String.fromCodePoint(Math.min(unit, 0x10ffff)) : String.fromCharCode(unit));
    this.#skip = this.#state.fallback;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    const charset = this.#charsets.get(this.#state.font);
    this.#text(decodeBytes(bytes, (charset === undefined ? undefined : charset === 0 ? this.#codePage : pageOfCharset(charset)) ?? this.#codePage));
  }

  #text(text: string): void {
    const { destination, hidden, deleted, emphasis, strong, struck } = this.#state;
    if (destination === 'title' || destination === 'author' || destination === 'styles') this.#written += text;
    if (hidden || deleted) return;
    if (destination === 'text') this.#runs.push({ text, emphasis, strong, struck });
    if (destination === 'note') this.#notes.at(-1)?.paragraphs.at(-1)?.push({ text, emphasis, strong, struck });
  }

  #put({ text, emphasis, strong, struck, reference }: Run): void {
    const marks = [...(emphasis ? [plainMark('emphasis')] : []), ...(strong ? [plainMark('strong')] : []), ...(struck ? [plainMark('strikethrough')] : [])];
    marks.forEach((mark) => { this.#flow.startMark(mark); });
    this.#flow.text(text);
    marks.forEach(() => { this.#flow.endMark(); });
    if (reference !== undefined) this.#flow.noteReference(reference);
  }

  /** @returns whether the paragraph is an item of a list, by the marker that stands before it and is left out */
  #putParagraph(): boolean {
    const runs = this.#runs;
    this.#runs = [];
    let marker = listMarker.exec(runs.map(({ text }) => text).join('').slice(0, 12))?.[0].length ?? 0;
    const isItem = marker > 0;
    for (const run of runs) {
      this.#put({ ...run, text: run.text.slice(marker) });
      marker = Math.max(0, marker - run.text.length);
    }
    return isItem;
  }

  #beginNote(): void {
    const label = String(this.#notes.length + 1);
    this.#runs.push({ text: '', emphasis: false, strong: false, struck: false, reference: label });
    this.#state.destination = 'note';
    this.#notes.push({ label, paragraphs: [[]] });
  }

  #endParagraph(): void {
    const { destination, style, level, isListItem, left, first, isCell, deleted } = this.#state;
    if (destination === 'note') {
      this.#notes.at(-1)?.paragraphs.push([]);
      return;
    }
    if (destination !== 'text' || deleted) return;
    const isItem = this.#putParagraph() || isListItem;
    const name = this.#styles.get(style) ?? '';
    const heading = headingName.exec(name)?.[1];
    const ofHeading = level ?? (heading === undefined ? null : Math.min(Number(heading), 6));
    const isApart = left >= setApart && first >= 0 && !isItem && !isCell && ofHeading === null;
    if (quoteName.test(name) || isApart) this.#flow.endBlock(this.#quotes.quoted({ kind: 'paragraph', quoteDepth: 0 }, this.#flow.openText()));
    else if (ofHeading !== null && !isCell) this.#flow.endBlock(this.#quotes.plain({ kind: 'heading', quoteDepth: 0, level: ofHeading }));
    else this.#flow.endBlock(this.#quotes.plain({ kind: isCell ? 'table-cell' : isItem ? 'list-item' : 'paragraph', quoteDepth: 0 }));
  }
}
