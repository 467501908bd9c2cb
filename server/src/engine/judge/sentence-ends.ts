import type { Language } from '../language/language.ts';
import { sentenceEndAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** How far a sentence is followed, UTF-16 units: in a text without full stops it must not become the whole text. */
const reach = 1200;

/** Whether a sentence ends within a stretch of text, with text after it. */
export function holdsSentenceEnd(text: string, span: Span, language: Language): boolean {
  for (let at = span.start; at < span.end; at++) {
    const end = sentenceEndAt(text, at, { start: Math.max(0, span.start - 40), end: Math.min(text.length, span.end + 80) }, language.speech);
    if (end !== null && end <= span.end + 2) return true;
  }
  return false;
}

/** The sentence, or the run of sentences, that holds a stretch: back to the sentence's start before it, on to its end behind. */
export function sentenceAround(text: string, span: Span, language: Language): Span {
  return { start: sentenceStart(text, span.start, language), end: sentenceEnd(text, span.end, language) };
}

/** Where the sentence begins in which `at` stands. */
export function sentenceStart(text: string, at: number, language: Language): number {
  const from = Math.max(0, at - reach);
  const paragraph = text.lastIndexOf('\n\n', Math.max(0, at - 1));
  const lowest = paragraph >= from ? paragraph + 2 : from;
  for (let i = at - 1; i >= lowest; i--) {
    const end = sentenceEndAt(text, i, { start: lowest, end: text.length }, language.speech);
    if (end !== null && end <= at) return skipSpace(text, end, at);
  }
  return skipSpace(text, lowest, at);
}

/** Where the sentence ends in which `at` stands: behind its closing marks. */
export function sentenceEnd(text: string, at: number, language: Language): number {
  const limit = Math.min(text.length, at + reach);
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
