import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { numbersIn } from './numbers.ts';

/** How near a word must stand to the words that are kept to qualify them. */
const nearKept = 3;
/** A gap this short is read together with both sides: a number or a quantity in it measures what stands beside it. */
const shortGap = 3;

/**
 * The word in a gap that its reader would need to know of (row 13), as written; null where there is none. Only what stands in a sentence or
 * clause that the quotation keeps a part of can turn it: whole sentences, and clauses set off by commas, were left out with all that they
 * deny.
 */
export function hiddenWord(text: string, gap: Span, language: Language): string | null {
  const inside = words(text, gap);
  const firstEnd = clauseEnd(text, gap, inside);
  const lastStart = clauseStart(text, gap, inside);
  const leading = inside.filter((word) => word.end <= firstEnd).slice(0, nearKept);
  const trailing = inside.filter((word) => word.start >= lastStart).slice(-nearKept - 1);
  const near = [...new Set([...leading, ...trailing])];
  const hidden = near.find((word) => isQualifier(word, inside, language)) ?? (inside.length <= shortGap ? measure(text, near, inside, language) : undefined);
  return hidden === undefined ? null : text.slice(hidden.start, hidden.end);
}

function isQualifier(word: Word, inside: readonly Word[], { meaning }: Language): boolean {
  if (word.folded === 'no' && inside[inside.indexOf(word) + 1]?.folded === 'matter') return false;
  return meaning.negations.has(word.folded) || (meaning.conditions.has(word.folded) && word.folded !== 'whether') || (meaning.hedges.has(word.folded) && !meaning.modals.has(word.folded));
}

/** A quantity that opens the gap (*most of*), or a number that is no date, ordinal or page. */
function measure(text: string, near: readonly Word[], inside: readonly Word[], language: Language): Word | undefined {
  const [first] = inside;
  if (first !== undefined && near.includes(first) && language.meaning.quantifiers.has(first.folded) && (inside.length === 1 || inside[1]?.folded === 'of')) return first;
  if (inside.some((word) => language.speech.calendar.has(word.folded))) return undefined;
  return near.find((word) => {
    const value = numbersIn(text.slice(word.start, word.end), language.forms)[0];
    return value !== undefined && value !== 1 && !/\d\p{L}/u.test(word.folded) && !isDayOfMonth(text, word, language);
  });
}

function isDayOfMonth(text: string, { start }: Word, { speech }: Language): boolean {
  const before = words(text, { start: Math.max(0, start - 14), end: start }).at(-1);
  return before !== undefined && speech.calendar.has(before.folded);
}

/** What parts a clause from the next. */
export const clauseBreak = /[.!?;:,\u2013\u2014()\u2026]|\s-{1,2}\s/u;

/** Where the clause ends that the gap begins in; the gap's start where it begins with a break. */
function clauseEnd(text: string, gap: Span, inside: readonly Word[]): number {
  const first = inside[0];
  if (first === undefined || clauseBreak.test(text.slice(gap.start, first.start)) || clauseBreak.test(text.slice(Math.max(0, gap.start - 2), gap.start))) return gap.start;
  return nextBreak(text, first.end, gap.end);
}

function nextBreak(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(clauseBreak);
  return at < 0 ? to : from + at;
}

/** Where the clause starts that the gap ends in; the gap's end where a break stands between it and the words behind. */
function clauseStart(text: string, gap: Span, inside: readonly Word[]): number {
  const last = inside.at(-1);
  if (last === undefined || clauseBreak.test(text.slice(last.end, Math.min(text.length, gap.end + 2)).trimEnd())) return gap.end;
  const before = [...text.slice(gap.start, last.start).matchAll(new RegExp(clauseBreak.source, 'gu'))].at(-1);
  return before === undefined ? gap.start : gap.start + before.index + 1;
}
