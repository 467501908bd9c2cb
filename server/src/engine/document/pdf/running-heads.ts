import { pageNumber } from '../page-number.ts';
import { downwards } from './lines.ts';
import type { PdfLine } from './page.ts';

/** What is left of a page without its running heads, and the number that is printed on it. */
export interface BodyPage {
  readonly lines: readonly PdfLine[];
  /** Null where none is. */
  readonly folio: string | null;
}

/** So many lines at the top and at the bottom of a page may be running heads. */
const edgeLines = 3;
/** Heads stand at the same height, give or take points, on so many of the pages. */
const sameHeight = 4;
const fewestPages = 2;
const shareOfPages = 0.2;
/** At the beginning or the end of a line, alone or with a word for a page. */
const folioAlone = /^[-–—\s[(|]*(?:(?:page|p\.|seite|s\.)\s*)?(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:of|von|sur|de|di|\/)\s*\d{1,5})?[-–—\s\])|]*$/iu;
const folioAtEdge = /^(\d{1,5}|[ivxlc]{1,8})(?=\s)|(?<=\s)(\d{1,5}|[ivxlc]{1,8})$/iu;

/**
 * Takes running heads and feet away: lines at a page's edge that stand at the same height on several pages and say the same but for
 * numbers, and numbers there that grow from page to page.
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly BodyPage[] {
  const edges = pages.map(edgeOf);
  const folios = growing(edges.map((lines) => lines.map((line) => ({ line, folio: folioAlone.exec(line.text)?.[1] })).find(({ folio }) => folio !== undefined)));
  const counts = new Map<string, PdfLine[][]>();
  edges.forEach((lines, page) => {
    for (const line of lines) {
      const key = withoutNumbers(line.text);
      const found = counts.get(key) ?? Array.from({ length: pages.length }, () => []);
      counts.set(key, found);
      found[page]?.push(line);
    }
  });
  const enough = Math.max(fewestPages, Math.ceil(pages.length * shareOfPages));
  const isHead = (line: PdfLine): boolean => {
    const others = counts.get(withoutNumbers(line.text)) ?? [];
    return others.filter((onPage) => onPage.some(({ y }) => Math.abs(y - line.y) <= sameHeight)).length >= enough;
  };
  return pages.map((lines, page) => {
    const edge = new Set(edges[page]);
    const folio = folios[page];
    const heads = [...edge].filter((line) => line === folio?.line || (isHead(line) && isOutermost(line, lines, isHead)));
    const numbered = heads.map(({ text }) => folioAtEdge.exec(text)).find((match) => match !== null);
    const kept = new Set(heads);
    return { lines: lines.filter((line) => !kept.has(line)), folio: folio?.folio ?? numbered?.[1] ?? numbered?.[2] ?? null };
  });
}

/** Nothing but other heads stands between a head and the edge of the page. */
function isOutermost(line: PdfLine, lines: readonly PdfLine[], isHead: (line: PdfLine) => boolean): boolean {
  return lines.every((other) => other.y <= line.y + other.size / 2 || isHead(other)) || lines.every((other) => other.y >= line.y - other.size / 2 || isHead(other));
}

function edgeOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const ordered = [...lines].sort(downwards);
  return [...new Set([...ordered.slice(0, edgeLines), ...ordered.slice(-edgeLines).reverse()])];
}

interface Folio {
  readonly line: PdfLine;
  readonly folio: string | undefined;
}

/** Numbers are page numbers where there are several, and each is larger than the one before; Roman ones come before the others. */
function growing(found: readonly (Folio | undefined)[]): readonly (Folio | undefined)[] {
  const numbers = found.flatMap((one) => (one?.folio === undefined ? [] : [orderOf(one.folio)]));
  const isGrowing = numbers.length >= fewestPages && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return isGrowing ? found : found.map(() => undefined);
}

function orderOf(folio: string): number {
  return (/^\d/.test(folio) ? 10_000 : 0) + pageNumber(folio);
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+|\b[ivxlc]+\b/gi, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}
