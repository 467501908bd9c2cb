import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../server/src/engine/document/document.ts';
import { locate } from '../../server/src/engine/document/locate.ts';

/** Openings of sentences that stand there once, each with its place. */
export type KnownPlaces = readonly (readonly [place: number, words: string])[];

const known = (file: string): unknown => JSON.parse(readFileSync(path.join('test/fixtures/formats', file), 'utf8'));

/** By PDF: the page of the file on which a sentence begins, as another program reads it. */
export const knownPages: Readonly<Record<string, KnownPlaces>> = known('pages.json') as Readonly<Record<string, KnownPlaces>>;
/** Of the subtitles: the second at which the cue begins in which a sentence does. */
export const knownTimes: KnownPlaces = known('times.json') as KnownPlaces;

/** Where words stand, whatever parts them; null where they do not, or in several places. */
function find({ text }: Document, words: string): { start: number; end: number } | null {
  const pattern = new RegExp(words.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('[^\\p{L}\\p{N}]+'), 'giu');
  const [match, second] = text.normalize('NFC').matchAll(pattern);
  return match === undefined || second !== undefined ? null : { start: match.index, end: match.index + match[0].length };
}

/** The sentences whose page is another one, or that are not found. */
export function onOtherPages(document: Document, places: KnownPlaces): KnownPlaces {
  return places.filter(([page, words]) => placeOf(document, words)?.sheet !== page);
}

/** The same of times. */
export function atOtherTimes(document: Document, places: KnownPlaces): KnownPlaces {
  return places.filter(([second, words]) => {
    const place = placeOf(document, words);
    return place?.label !== 'time' || place.value.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) !== second;
  });
}

function placeOf(document: Document, words: string): ReturnType<typeof locate> | null {
  const span = find(document, words);
  return span === null ? null : locate(document, { start: span.start, end: span.start + 1 });
}
