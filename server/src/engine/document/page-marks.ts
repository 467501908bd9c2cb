import type { PageMark } from './document.ts';

/** `[p. 211]`, `[page xii]`. */
const pageMark = /\[(?:p|pp|page|S)\.?\s*(\d{1,5}|[ivxlc]{1,8})\]/giu;

/** The page marks of a file's text, in order. */
export function pageMarks(original: string): readonly PageMark[] {
  return Array.from(original.matchAll(pageMark), (match) => ({ label: match[1] ?? '', at: match.index }));
}
