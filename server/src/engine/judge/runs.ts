import type { Searched } from '../text/searched.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/**
 * Whether a run of words stands in a text as it is written, apostrophes straight or curly. A whole source is looked through as it is: to fold
 * a book for one question would take longer than the question is worth, and a run that is missed is only called by its milder name.
 */
export function hasRun(text: Searched, run: string): boolean {
  const plain = run.trim().replace(/\s+/gu, ' ');
  if (plain === '') return false;
  const variants = new Set([plain, plain.replace(/[\u2018\u2019]/g, '\''), plain.replaceAll('\'', '\u2019')]);
  return [...variants].some((variant) => {
    const [first] = text.occurrences(variant);
    return first !== undefined;
  });
}

/** Whether a run of folded words stands within a stretch of a text. */
export function hasFoldedRun(text: string, within: Span, run: readonly string[]): boolean {
  if (run.length === 0) return false;
  const folded = words(text, { start: Math.max(0, within.start), end: Math.min(text.length, within.end) }).map((word) => word.folded);
  return ` ${folded.join(' ')} `.includes(` ${run.join(' ')} `);
}
