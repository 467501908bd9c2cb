import type { Span } from '../text/span.ts';
import type { Block, Document, PlaceKind, PlaceMark } from './document.ts';
import { isTextFormat } from './formats.ts';

/** Where a stretch of a document stands, as an editor asks for it. */
export interface Locator {
  readonly label: 'page' | 'time' | 'record' | 'paragraph' | 'line';
  /**
   * The page as it is numbered in print (`45`, `xii`), with the last one where there are several (`45–46`); a time stamp (`1:02:15`); which
   * record of a table; which paragraph below its heading; which line of the file; all from 1.
   */
  readonly value: string;
  /** Of a book. */
  readonly chapter?: string;
  /** The heading above a paragraph. */
  readonly section?: string;
  /** Which page of the file it is, from 1, whatever is printed on it. */
  readonly sheet?: number;
}

/** Finds out where a stretch of a document's text stands: the page where there are pages, else the time, else paragraph or line. */
export function locate(document: Document, span: Span): Locator {
  const chapter = placesOf(document, 'chapter', span)[0]?.label;
  const inChapter = chapter === undefined ? {} : { chapter };
  const pages = placesOf(document, 'page', span);
  const [first] = pages;
  if (first !== undefined) {
    const last = pages.at(-1) ?? first;
    const value = last.label === first.label ? first.label : `${first.label}–${last.label}`;
    return { label: 'page', value, ...inChapter, ...(first.sheet !== undefined && { sheet: first.sheet }) };
  }
  const [time] = placesOf(document, 'time', span);
  if (time !== undefined) return { label: 'time', value: time.label, ...inChapter };
  const [record] = placesOf(document, 'record', span);
  if (record !== undefined) return { label: 'record', value: record.label, ...inChapter };
  return isTextFormat(document.format) && document.format !== 'html' ? lineOf(document, span) : { ...paragraphOf(document, span), ...inChapter };
}

/** A locator for people: `p. 45`, `12:30`, `“What failed”, para. 3`, `line 12`. */
export function locatorInWords({ label, value, chapter, section }: Locator): string {
  const around = section ?? chapter;
  const within = around === undefined || label === 'page' || label === 'time' ? '' : `“${around}”, `;
  switch (label) {
    case 'page': return value.includes('–') ? `pp. ${value}` : `p. ${value}`;
    case 'time': return value;
    case 'record': return `record ${value}`;
    case 'paragraph': return `${within}para. ${value}`;
    case 'line': return `line ${value}`;
  }
}

/** The place of a stretch as a citation gives it: its page or time; null where it has neither. */
export function citedPlace(document: Document, span: Span): string | null {
  const { label, value } = locate(document, span);
  return label === 'page' || label === 'time' ? value : null;
}

/** The marks of a kind that a stretch of the text stands behind or holds: the last before it, and those within; none before the first mark. */
export function placesOf(document: Document, kind: PlaceKind, span: Span): readonly PlaceMark[] {
  if (document.places.length === 0) return [];
  const original = document.map.toOriginalSpan(span);
  let before: PlaceMark | undefined;
  const within: PlaceMark[] = [];
  for (const mark of document.places) {
    if (mark.at >= original.end) break;
    if (mark.kind !== kind) continue;
    if (mark.at <= original.start) before = mark;
    else within.push(mark);
  }
  return before === undefined ? [] : [before, ...within];
}

function lineOf({ lines, map }: Document, span: Span): Locator {
  return { label: 'line', value: String(lines.positionAt(map.toOriginalStart(span.start)).line + 1) };
}

function paragraphOf({ text, blocks, map, places }: Document, { start }: Span): Locator {
  const chapterStart = places.findLast(({ kind, at }) => kind === 'chapter' && at <= map.toOriginalStart(start))?.at;
  let heading: Block | undefined;
  let count = 0;
  let isInChapter = chapterStart === undefined;
  for (const block of blocks) {
    if (block.span.start > start) break;
    if (!isInChapter && map.toOriginalStart(block.span.start) >= (chapterStart ?? 0)) {
      isInChapter = true;
      heading = undefined;
      count = 0;
    }
    if (block.kind === 'heading' || block.kind === 'title') {
      heading = block;
      count = 0;
    } else {
      count++;
    }
  }
  const section = heading === undefined ? {} : { section: text.slice(heading.span.start, heading.span.end).replace(/\s+/g, ' ') };
  return { label: 'paragraph', value: String(Math.max(count, 1)), ...section };
}
