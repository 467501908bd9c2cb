import type { Language } from '../language/language.ts';
import type { Meaning } from '../language/meaning.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { excerpt } from './excerpt.ts';
import { clauseBreak } from './hidden-words.ts';
import { sentenceEnd, sentenceStart } from './sentence-ends.ts';

/** A word just outside an edge that turns what is quoted, and where it stands. */
export interface ClippedWord {
  readonly word: string;
  readonly span: Span;
  readonly message: string;
}

export interface ClippedOptions {
  /** In the source's text. */
  readonly passage: Span;
  /** Which edges were cut. */
  readonly edges: 'start' | 'end' | 'both';
  /** The draft's own words around the quotation, in its sentence. */
  readonly draftSentence: string;
  /** The source's text. */
  readonly source: string;
  readonly language: Language;
}

/**
 * What a cut edge took away (row 12): a negation right before or behind the quoted words, an *if* clause that they depend on. Few and
 * right: the same sentence of the source alone, a word or two away, and nothing where the draft's own sentence says as much.
 */
export function clippedContext({ passage, edges, draftSentence, source, language }: ClippedOptions): ClippedWord | null {
  const before = edges === 'end' ? [] : words(source, { start: sentenceStart(source, passage.start, language), end: passage.start });
  const after = edges === 'start' ? [] : words(source, { start: passage.end, end: sentenceEnd(source, passage.end, language) });
  const clipped = negationBefore(source, before, passage, language) ?? onlyBefore(source, before, passage, language) ?? conditionBefore(source, before, passage, language) ?? qualifierBehind(source, after, passage, language);
  if (clipped === null || saysAsMuch(draftSentence, source.slice(clipped.start, clipped.end), language)) return null;
  const shown = { start: Math.min(clipped.start, passage.start), end: Math.max(clipped.end, passage.end) };
  const word = source.slice(clipped.start, clipped.end);
  return { word, span: clipped, message: `In the source “${word}” stands just outside these words: ${excerpt(source, around(source, shown, clipped, passage))}.` };
}

/** The clipped word and the nearest of the quoted words. */
function around(source: string, shown: Span, clipped: Span, passage: Span): Span {
  const limit = 70;
  return clipped.start < passage.start
    ? { start: shown.start, end: Math.min(shown.end, wordEnd(source, passage.start + limit)) }
    : { start: Math.max(shown.start, wordStart(source, passage.end - limit)), end: shown.end };
}

function wordEnd(text: string, from: number): number {
  const space = text.slice(from, from + 30).search(/\s/);
  return space < 0 ? from : from + space;
}

function wordStart(text: string, from: number): number {
  const space = text.slice(Math.max(0, from), from + 30).search(/\s/);
  return space < 0 ? Math.max(0, from) : Math.max(0, from) + space + 1;
}

/** Words that may stand between a negation and what it denies (`not a`, `never the`). */
function negationBefore(source: string, before: readonly Word[], passage: Span, { meaning }: Language): Span | null {
  const last = before.at(-1);
  if (last === undefined || clauseBreak.test(source.slice(last.end, passage.start))) return null;
  for (const word of before.slice(-2).reverse()) {
    if (clauseBreak.test(source.slice(word.end, passage.start))) return null;
    if (!meaning.denials.has(word.folded)) {
      if (word !== last || word.folded.length > 4) return null;
      continue;
    }
    return isNotOnly(before, word, source, passage, meaning) ? null : word;
  }
  return null;
}

/** *Not only* affirms. */
function isNotOnly(before: readonly Word[], word: Word, source: string, passage: Span, { onlyWords }: Meaning): boolean {
  const next = before[before.indexOf(word) + 1]?.folded ?? words(source, { start: passage.start, end: Math.min(source.length, passage.start + 12) })[0]?.folded;
  return next !== undefined && (onlyWords.has(next) || next === 'just' || next === 'merely');
}

/** *Only* at the head of a clause, before the one of whom alone it is said. */
function onlyBefore(source: string, before: readonly Word[], passage: Span, { meaning }: Language): Span | null {
  const last = before.at(-1);
  if (last === undefined || !meaning.onlyWords.has(last.folded) || clauseBreak.test(source.slice(last.end, passage.start))) return null;
  const previous = before.at(-2);
  return previous === undefined || clauseBreak.test(source.slice(previous.end, last.start)) ? last : null;
}

/** The sentence begins with its condition, and the quotation with what depends on it. */
function conditionBefore(source: string, before: readonly Word[], passage: Span, { meaning }: Language): Span | null {
  const first = before.find((word) => !meaning.clauseOpeners.has(word.folded));
  const last = before.at(-1);
  if (first === undefined || last === undefined || !meaning.conditions.has(first.folded)) return null;
  return /,/.test(source.slice(last.end, passage.start)) && before.length <= 24 ? { start: first.start, end: last.end } : null;
}

/** A condition or an exception follows at once; or the negation itself does. */
function qualifierBehind(source: string, after: readonly Word[], passage: Span, { meaning }: Language): Span | null {
  const first = after[0];
  if (first === undefined || /[.!?]/.test(source.slice(passage.end, first.start))) return null;
  const connected = !/[;:()\u2013\u2014]/u.test(source.slice(passage.end, first.start));
  if (connected && meaning.trailingDenials.has(first.folded)) return first;
  const opener = after.slice(0, 3).find((word) => !meaning.clauseOpeners.has(word.folded) && !meaning.onlyWords.has(word.folded) && word.folded !== 'except');
  return connected && opener !== undefined && meaning.conditions.has(opener.folded) && !meaning.openConditions.has(opener.folded)
    ? { start: first.start, end: Math.min(after.at(-1)?.end ?? opener.end, opener.end + 60) } : null;
}

/** Whether the draft's own words deny or doubt, or tell the condition: half of its longer words. */
function saysAsMuch(draftSentence: string, clipped: string, { meaning }: Language): boolean {
  const own = new Set(words(draftSentence).map((word) => word.folded));
  const telling = words(clipped).map((word) => word.folded).filter((word) => word.length > 3 && !meaning.conditions.has(word));
  if (telling.length > 0) return telling.filter((word) => own.has(word)).length * 2 >= telling.length;
  return [...own].some((word) => meaning.negations.has(word) || meaning.conditions.has(word) || meaning.hedges.has(word));
}
