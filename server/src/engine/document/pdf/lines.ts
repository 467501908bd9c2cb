import type { PdfItem, PdfLine, PdfPage } from './page.ts';

/** Parts of the font's size. What is further off is on another line; what is further right is in another column or cell. */
const sameLine = 0.5;
const widestGap = 2.5;
const wordGap = 0.22;
/** Figures that are smaller by this and stand higher by that refer to something. */
const raisedSize = 0.8;
const raisedBy = 0.15;
const reference = /^(?:\d{1,3}|[*†‡§])$/;

interface OpenLine {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  size: number;
  /** How much text is set in `size`. */
  weight: number;
  raised: { readonly at: number; readonly label: string }[];
}

/** The lines of a page in the order in which it is read. */
export function linesOf(page: PdfPage): readonly PdfLine[] {
  const lines: OpenLine[] = [];
  for (const item of page.items) {
    const line = lines.at(-1);
    if (line !== undefined && goesOn(line, item)) append(line, item);
    else if (item.text.trim() !== '') lines.push(begin(item));
  }
  return inColumns(lines.map((line) => ({ ...line, text: line.text.trimEnd() })), page);
}

function begin({ text, x, y, width, size }: PdfItem): OpenLine {
  return { text: text.trimStart(), left: x, right: x + width, y, size, weight: text.length, raised: [] };
}

function goesOn(line: OpenLine, { x, y, size }: PdfItem): boolean {
  const largest = Math.max(line.size, size);
  return Math.abs(y - line.y) <= sameLine * largest && x >= line.right - largest && x - line.right <= widestGap * largest;
}

function append(line: OpenLine, { text, x, y, width, size }: PdfItem): void {
  const isRaised = size < line.size * raisedSize && y > line.y + raisedBy * line.size;
  if (isRaised && reference.test(text.trim())) {
    line.raised.push({ at: line.text.trimEnd().length, label: text.trim() });
  } else {
    const gap = x - line.right > wordGap * Math.max(size, line.size) && !/\s$/.test(line.text) && !/^\s/.test(text);
    line.text += (gap ? ' ' : '') + text;
    if (text.length > line.weight) {
      line.size = size;
      line.weight = text.length;
    }
  }
  line.right = Math.max(line.right, x + width);
}

/** Parts of the lines of a page: so many must stand on either side of a gutter, and so few across it. */
const besideGutter = 0.3;
const acrossGutter = 0.2;
/** A file that jumps between the columns more often than this has its lines in another order than its readers. */
const mostJumps = 3;

/**
 * Most files have their columns one after the other. Where one has the lines of both in turn, they are parted: what stands across the
 * columns parts the page into bands, and in each band the left column is read first.
 */
function inColumns(lines: readonly PdfLine[], { width }: PdfPage): readonly PdfLine[] {
  const gutter = width / 2;
  const sides = lines.map(({ left, right }) => (right <= gutter ? 'left' : left >= gutter ? 'right' : 'across'));
  const count = (side: string): number => sides.filter((other) => other === side).length;
  const isTwoColumns = count('left') >= lines.length * besideGutter && count('right') >= lines.length * besideGutter && count('across') <= lines.length * acrossGutter;
  const beside = sides.filter((side) => side !== 'across');
  const jumps = beside.filter((side, index) => index > 0 && side !== beside[index - 1]).length;
  if (!isTwoColumns || jumps <= mostJumps) return lines;
  const across = lines.filter((_, index) => sides[index] === 'across').sort(downwards);
  const bandOf = ({ y }: PdfLine): number => across.filter((line) => line.y > y).length;
  const key = (line: PdfLine): readonly [number, number] => [bandOf(line), across.includes(line) ? 2 : line.left >= gutter ? 1 : 0];
  return [...lines].sort((a, b) => {
    const [band, side] = key(a);
    const [otherBand, otherSide] = key(b);
    return band - otherBand || side - otherSide || downwards(a, b);
  });
}

/** From the top of a page to its bottom, on one height from left to right. */
export function downwards(a: PdfLine, b: PdfLine): number {
  return Math.abs(a.y - b.y) > sameLine * Math.min(a.size, b.size) ? b.y - a.y : a.left - b.left;
}
