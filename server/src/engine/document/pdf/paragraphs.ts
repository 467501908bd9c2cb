import type { PdfLine } from './page.ts';

/** Lines that are one paragraph, on one page or more. */
export interface PdfParagraph {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'note';
  /** Of a heading. */
  readonly level?: number;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends PdfLine {
  /** Index of its page. */
  readonly page: number;
}

/** What is typical of a document, in points. */
interface Measures {
  /** Of the font of running text. */
  readonly size: number;
  /** From one line of running text to the next. */
  readonly leading: number;
  /** Whether the first lines of paragraphs are indented. */
  readonly isIndented: boolean;
}

const endsSentence = /[.?!:…。！？]["'”’»“)\]]*$/u;
const startsLower = /^["'“‘«(]*\p{Ll}/u;
const listMarker = /^(?:[•●◦▪‣·–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u;
/** `ADA HARROW:`, `[00:12:30]`: somebody's turn in a transcript. */
const turn = /^(?:\[?\d{1,2}:\d{2}|\p{Lu}[\p{Lu}\s.’'-]+:\s)/u;
/** Parts of the font's size. */
const indentation = 0.8;
const quoteIndentation = 1.2;
/** A line that ends this much before the column does, in parts of the column's width, ends a paragraph. */
const shortBy = 0.15;
/** Leading between paragraphs, in parts of the leading within them. */
const paragraphGap = 1.25;
const headingSize = 1.12;
const noteSize = 0.93;
const mostHeadingWords = 25;
const noteLabel = /^(?:\d{1,3}|[*†‡§])/;

/** Puts lines together. @param pages the lines of each page, without running heads */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const measures = measure(pages);
  const levels = headingLevels(pages.flat(), measures);
  const found: { kind: PdfParagraph['kind']; level?: number; lines: PlacedLine[] }[] = [];
  /** The last paragraph of running text: notes stand between it and what goes on with it on the next page. */
  let last: (typeof found)[number] | undefined;
  let waiting: typeof found = [];
  pages.forEach((lines, page) => {
    const { body, notes } = partNotes(lines, measures);
    const columns = columnsOf(body, measures);
    body.forEach((line, index) => {
      const column = columns(line);
      const kind = kindOf(line, column, { levels, measures });
      const before = last?.lines.at(-1);
      const goesOn = last !== undefined && before !== undefined && isSameKind(last.kind, kind, line)
        && (before.page === page && index > 0 ? goesOnBelow(before, line, { column, measures }) : goesOnBeyond(before, line, { column, measures }));
      if (goesOn) {
        last?.lines.push({ ...line, page });
      } else {
        found.push(...waiting);
        waiting = [];
        last = { kind, level: kind === 'heading' ? levels.get(rounded(line.size)) : undefined, lines: [{ ...line, page }] };
        found.push(last);
      }
    });
    waiting.push(...notes.map((note) => ({ kind: 'note' as const, lines: note.map((line) => ({ ...line, page })) })));
  });
  return [...found, ...waiting];
}

/** The lines of a column: where most begin, and how far they reach. */
interface Column {
  readonly left: number;
  readonly right: number;
}

interface Setting {
  readonly column: Column;
  readonly measures: Measures;
}

function goesOnBelow(before: PdfLine, line: PdfLine, { column, measures }: Setting): boolean {
  const down = before.y - line.y;
  // Higher up: another column.
  if (down < 0) return goesOnBeyond(before, line, { column, measures });
  if (Math.abs(before.size - line.size) > line.size * 0.12) return false;
  if (down < line.size * 0.5) return line.left - before.right < line.size * 1.5;
  const leading = Math.max(measures.leading, line.size * 1.1) * (line.size > measures.size * headingSize ? 1.3 : 1);
  if (down > leading * paragraphGap) return false;
  const isFirst = measures.isIndented && line.left > column.left + line.size * indentation && before.left <= column.left + line.size * indentation;
  if (isFirst && !startsLower.test(line.text)) return false;
  return !(measures.isIndented && isShort(before, column) && endsSentence.test(before.text) && !isFirst && line.left <= column.left + 1 && down > measures.leading * 1.1);
}

/** On the next page, or in the next column. */
function goesOnBeyond(before: PdfLine, line: PdfLine, { column, measures }: Setting): boolean {
  if (Math.abs(before.size - line.size) > line.size * 0.12 || turn.test(line.text)) return false;
  if (startsLower.test(line.text) || !endsSentence.test(before.text)) return true;
  if (measures.isIndented) return line.left <= column.left + line.size * indentation && !isShort(before, column);
  return !isShort(before, column);
}

function isShort({ left, right }: PdfLine, column: Column): boolean {
  return right - Math.min(left, column.left) < (column.right - column.left) * (1 - shortBy);
}

function isSameKind(before: PdfParagraph['kind'], kind: PdfParagraph['kind'], { text }: PdfLine): boolean {
  if (listMarker.test(text) && kind === 'list-item') return false;
  // The lines of an item below its first are indented like a quote.
  if (before === 'list-item') return kind === 'list-item' || kind === 'quote' || kind === 'paragraph';
  // A first line that is indented, and the others that are not.
  return before === kind || (before === 'quote' && kind === 'paragraph') || (before === 'paragraph' && kind === 'quote');
}

function kindOf(line: PdfLine, column: Column, { levels, measures }: { readonly levels: ReadonlyMap<number, number>; readonly measures: Measures }): PdfParagraph['kind'] {
  if (levels.has(rounded(line.size)) && line.text.split(' ').length <= mostHeadingWords) return 'heading';
  if (listMarker.test(line.text) && line.left > column.left - 1) return 'list-item';
  return line.left > column.left + measures.size * quoteIndentation && line.right < column.right - 1 ? 'quote' : 'paragraph';
}

function headingLevels(lines: readonly PdfLine[], { size }: Measures): ReadonlyMap<number, number> {
  const sizes = [...new Set(lines.filter((line) => line.size > size * headingSize && /\p{L}/u.test(line.text)).map((line) => rounded(line.size)))].sort((a, b) => b - a);
  return new Map(sizes.map((one, index) => [one, Math.min(index + 1, 6)]));
}

/** Parts the notes at the foot of a page from the text above them: smaller lines below the last line of running text, from a number or sign on. */
function partNotes(lines: readonly PdfLine[], { size }: Measures): { readonly body: readonly PdfLine[]; readonly notes: readonly (readonly PdfLine[])[] } {
  const isSmall = (line: PdfLine): boolean => line.size < size * noteSize;
  const lowest = Math.min(...lines.filter((line) => !isSmall(line)).map(({ y }) => y));
  const first = lines.findIndex((line) => isSmall(line) && line.y < lowest && (noteLabel.test(line.text) || line.raised.some(({ at }) => at === 0)));
  if (first < 0) return { body: lines, notes: [] };
  const small = lines.filter((line, index) => index >= first && isSmall(line) && line.y < lowest);
  const notes: PdfLine[][] = [];
  for (const line of small) {
    const begins = noteLabel.test(line.text) || line.raised.some(({ at }) => at === 0);
    const note = notes.at(-1);
    if (begins || note === undefined) notes.push([line]);
    else note.push(line);
  }
  const inNotes = new Set(small);
  return { body: lines.filter((line) => !inNotes.has(line)), notes };
}

/** Tells the column of each line of a page. */
function columnsOf(lines: readonly PdfLine[], { size }: Measures): (line: PdfLine) => Column {
  const lefts = new Map<number, number>();
  for (const line of lines) {
    const left = Math.round(line.left / 4) * 4;
    lefts.set(left, (lefts.get(left) ?? 0) + 1);
  }
  // Columns begin where many lines do; a line that stands further right by an indentation is in the same column.
  const many = Math.max(3, lines.length * 0.12);
  const starts = [...lefts].filter(([, count]) => count >= many).map(([left]) => left).sort((a, b) => a - b)
    .filter((left, index, all) => index === 0 || left - (all[index - 1] ?? 0) > size * 8);
  const columns = (starts.length > 0 ? starts : [Math.min(...lines.map(({ left }) => left))]).map((left, index, all) => {
    const next = all[index + 1] ?? Infinity;
    const within = lines.filter((line) => line.left > left - size && line.left < next - size);
    return { left: Math.min(...within.filter((line) => Math.abs(line.left - left) < size).map((line) => line.left), left + size), right: percentile(within.map(({ right }) => right).filter((right) => right < next + size)) };
  });
  return (line) => columns.findLast(({ left }) => line.left > left - size) ?? columns[0] ?? { left: line.left, right: line.right };
}

function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.9) - 1)] ?? 0;
}

function measure(pages: readonly (readonly PdfLine[])[]): Measures {
  const sizes = new Map<number, number>();
  for (const line of pages.flat()) sizes.set(rounded(line.size), (sizes.get(rounded(line.size)) ?? 0) + line.text.length);
  const size = mostFrequent(sizes) ?? 10;
  const gaps = new Map<number, number>();
  let [indented, below] = [0, 0];
  for (const lines of pages) {
    const body = lines.filter((line) => rounded(line.size) === size);
    const columns = columnsOf(body, { size, leading: size, isIndented: false });
    body.forEach((line, index) => {
      const before = body[index - 1];
      const gap = before === undefined ? -1 : before.y - line.y;
      if (before === undefined || gap <= size * 0.5 || gap > size * 4) return;
      gaps.set(Math.round(gap * 2) / 2, (gaps.get(Math.round(gap * 2) / 2) ?? 0) + 1);
      const column = columns(line);
      below++;
      const isIn = line.left - column.left > size * indentation && line.left - column.left < size * 4;
      if (isIn && before.left <= column.left + size * indentation && endsSentence.test(before.text) && !listMarker.test(line.text)) indented++;
    });
  }
  return { size, leading: mostFrequent(gaps) ?? size * 1.2, isIndented: indented > below * 0.04 };
}

function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([a, count], [b, other]) => other - count || a - b)[0]?.[0];
}

/** Sizes of one font differ by fractions of a point. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
