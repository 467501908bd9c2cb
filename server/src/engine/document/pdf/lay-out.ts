import type { BlockProperties } from '../document-builder.ts';
import { Flow } from '../flow.ts';
import { QuoteRuns } from '../quote-runs.ts';
import { lineJoiner } from './join-lines.ts';
import type { Joint } from './join-lines.ts';
import { linesOf } from './lines.ts';
import type { PdfLine, PdfPage } from './page.ts';
import { pageLabels } from './page-labels.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PdfParagraph } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** The text of a PDF from where its characters stand: columns one after the other, running heads left out, notes behind their paragraphs. */
export function layOut(pages: readonly PdfPage[], labels: readonly string[] | null): Flow {
  const bodies = withoutRunningHeads(pages.map(linesOf));
  const names = pageLabels(bodies.map(({ folio }) => folio), labels);
  const paragraphs = paragraphsOf(bodies.map(({ lines }) => lines));
  const join = lineJoiner(bodies.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return new Writer(names, join, notesIn(paragraphs)).write(paragraphs);
}

const noteLabel = /^(\d{1,3}|[*†‡§])\.?\s*(?=\S)/;

/** The label of a note, and how much of its first line that is. */
function labelOf({ kind, lines: [first] }: PdfParagraph): { readonly label: string; readonly length: number } | null {
  if (kind !== 'note' || first === undefined) return null;
  const raised = first.raised.find(({ at }) => at === 0);
  if (raised !== undefined) return { label: raised.label, length: 0 };
  const match = noteLabel.exec(first.text);
  return match === null ? null : { label: match[1] ?? '', length: match[0].length };
}

function notesIn(paragraphs: readonly PdfParagraph[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap((paragraph) => labelOf(paragraph)?.label ?? []));
}

/** A line of verse, or of an address, is shorter than this part of the widest line beside it. */
const fullLine = 0.7;

class Writer {
  readonly #flow = new Flow();
  readonly #quotes = new QuoteRuns();
  readonly #names: readonly string[];
  readonly #join: (line: string, next: string) => Joint;
  readonly #notes: ReadonlySet<string>;
  #page = -1;

  /** @param notes labels that a raised figure may refer to; any other one is part of the text, such as a power */
  constructor(names: readonly string[], join: (line: string, next: string) => Joint, notes: ReadonlySet<string>) {
    this.#names = names;
    this.#join = join;
    this.#notes = notes;
  }

  write(paragraphs: readonly PdfParagraph[]): Flow {
    for (const paragraph of paragraphs) this.#paragraph(paragraph);
    while (this.#page < this.#names.length - 1) this.#turnTo(this.#page + 1);
    return this.#flow;
  }

  /** Marks each page on the way. Behind notes the text goes on where it was. */
  #turnTo(page: number): void {
    if (page < this.#page) this.#mark(page);
    for (let next = this.#page + 1; next <= page; next++) this.#mark(next);
    this.#page = page;
  }

  #mark(page: number): void {
    this.#flow.place('page', this.#names[page] ?? String(page + 1), page + 1);
  }

  #paragraph(paragraph: PdfParagraph): void {
    const { kind, level, lines } = paragraph;
    const note = labelOf(paragraph);
    const isVerse = kind === 'quote' && isBroken(lines);
    lines.forEach((line, index) => {
      this.#turnTo(line.page);
      const next = lines[index + 1];
      const start = index === 0 ? (note?.length ?? (kind === 'list-item' ? markerLength(line.text) : 0)) : 0;
      const joint = next === undefined ? { drop: 0, put: '' } : isVerse ? { drop: 0, put: '\n' } : this.#join(line.text, next.text);
      this.#line(line, { start, end: line.text.length - joint.drop, isNote: note !== null });
      this.#flow.text(joint.put);
    });
    const block: BlockProperties = { kind: kind === 'quote' ? 'paragraph' : kind, quoteDepth: 0, ...(level !== undefined && { level }), ...(note !== null && { label: note.label }) };
    this.#flow.endBlock(kind === 'quote' ? this.#quotes.quoted(block, this.#flow.openText()) : this.#quotes.plain(block));
  }

  #line({ text, raised }: PdfLine, { start, end, isNote }: { readonly start: number; readonly end: number; readonly isNote: boolean }): void {
    let from = start;
    for (const { at, label } of raised) {
      if (isNote && at === 0) continue;
      this.#flow.text(text.slice(from, Math.min(at, end)));
      if (this.#notes.has(label)) this.#flow.noteReference(label);
      else this.#flow.text(label);
      from = Math.max(from, Math.min(at, end));
    }
    this.#flow.text(text.slice(from, end));
  }
}

/** What a list puts before its items: a bullet, a number. A dash may be a speaker's turn, and stays. */
function markerLength(text: string): number {
  return /^(?:[•●◦▪‣·]|\(?(?:\d{1,2}|[a-z])[.)])\s+/u.exec(text)?.[0].length ?? 0;
}

/** Whether lines were broken where their author broke them: the first word of the next one would have fitted. */
function isBroken(lines: readonly PdfLine[]): boolean {
  if (lines.length < 2) return false;
  const widest = Math.max(...lines.map(({ right }) => right));
  const left = Math.min(...lines.map((line) => line.left));
  const short = lines.slice(0, -1).filter((line) => {
    const next = lines[lines.indexOf(line) + 1];
    const perUnit = (line.right - line.left) / Math.max(1, line.text.length);
    const word = next?.text.split(' ')[0]?.length ?? 0;
    return line.right + perUnit * (word + 1) < widest || (line.right - left) < (widest - left) * fullLine;
  });
  return short.length * 2 >= lines.length - 1;
}
