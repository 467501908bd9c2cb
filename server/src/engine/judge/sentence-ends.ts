import type { Language } from '../language/language.ts';
import { sentenceEndAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** How far a sentence is followed, UTF-16 units: in a text without full stops it must not become the whole text. */
export const sentenceReach = 1200;

/**
 * Whether what is left out of a text holds a sentence's end: between its own words, or behind its last where it begins a sentence too. The
 * end of a sentence that keeps its beginning is kept with it.
 * @param span from the first to the last word left out
 */
export function holdsSentenceEnd(text: string, span: Span, language: Language): boolean {
  const inside = words(text, span);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return false;
  if (endsBetween(text, first.end, last.start, language)) return true;
  return endsBetween(text, Math.max(0, first.start - 6), first.start, language) && endsBetween(text, last.end, Math.min(text.length, last.end + 6), language);
}

/** Whether a sentence ends between two places. */
function endsBetween(text: string, from: number, to: number, language: Language): boolean {
  for (let at = from; at < to; at++) {
    const end = sentenceEndAt(text, at, { start: Math.max(0, from - 40), end: text.length }, language.speech);
    if (end !== null && end <= to) return true;
  }
  return from === 0 && to <= 2;
}

/** The sentence, or the run of sentences, that holds a stretch: back to the sentence's start before it, on to its end behind. */
export function sentenceAround(text: string, span: Span, language: Language): Span {
  return { start: sentenceStart(text, span.start, language), end: sentenceEnd(text, span.end, language) };
}

/** Where the sentence begins in which `at` stands. */
export function sentenceStart(text: string, at: number, language: Language): number {
  const from = Math.max(0, at - sentenceReach);
  // No further back than that: a source may be one single line.
  const paragraph = text.slice(from, Math.max(0, at - 1) + 2).lastIndexOf('\n\n');
  const lowest = paragraph < 0 ? from : from + paragraph + 2;
  for (let i = at - 1; i >= lowest; i--) {
    const end = sentenceEndAt(text, i, { start: lowest, end: text.length }, language.speech);
    if (end !== null && end <= at) return skipSpace(text, end, at);
  }
  return skipSpace(text, lowest, at);
}

/** Where the sentence ends in which `at` stands: behind its closing marks. */
export function sentenceEnd(text: string, at: number, language: Language): number {
  const limit = Math.min(text.length, at + sentenceReach);
  for (let i = Math.max(0, at - 1); i < limit; i++) {
    const end = sentenceEndAt(text, i, { start: Math.max(0, at - 40), end: text.length }, language.speech);
    if (end !== null && end >= at) return end;
  }
  return limit;
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /\s/u.test(text.charAt(i))) i++;
  return i;
}
