import type { PlaceMark } from './document.ts';

/** `[p. 211]`, `[page xii]`. */
const pageMark = /\[(?:p|pp|page|S)\.?\s*(\d{1,5}|[ivxlc]{1,8})\]/giu;
/** `[12:30]`, `[1:02:15.4]`, `(00:12)`: as transcripts have them. */
const timeMark = /[[(](\d{1,2}(?::[0-5]\d){1,2})(?:[.,]\d{1,3})?[\])]/gu;
/** A bracket with a time of day stands in many texts; so many of them make a transcript. */
const fewestTimes = 3;

/** The marks of pages and times in a file's text, in order. */
export function placeMarks(original: string): readonly PlaceMark[] {
  const pages = marksOf('page', original, pageMark);
  const times = marksOf('time', original, timeMark);
  return times.length < fewestTimes ? pages : [...pages, ...times].sort((a, b) => a.at - b.at);
}

function marksOf(kind: PlaceMark['kind'], original: string, pattern: RegExp): PlaceMark[] {
  return Array.from(original.matchAll(pattern), (match) => ({ kind, label: match[1] ?? '', at: match.index }));
}
