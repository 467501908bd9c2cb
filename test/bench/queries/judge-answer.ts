import { commonWords, normalisedWords } from '../words.ts';
import type { Origin } from './query.ts';

/** A stretch of a source that somebody takes for a quotation's passage. */
export type Answer = Origin;

/** Words that a copy of the passage elsewhere must share with it. */
const sameWords = 0.85;
/** The share of the passage that an answer must cover: half of it; of an answer that can only be a whole paragraph, a quarter. */
const covered = { exact: 0.5, coarse: 0.25 };
/** No answer is read further than this, UTF-16 units. */
const longestAnswer = 20_000;

/**
 * Whether an answer is right: it covers the stretch that the quotation was made of, or another that has nearly the same words.
 * @param precision `coarse` where a tool can only name the block of text that a passage begins or ends in
 */
export function isRight(origin: Origin, answer: Answer, texts: readonly string[], precision: keyof typeof covered): boolean {
  if (answer.source === origin.source) {
    const shared = Math.min(answer.end, origin.end) - Math.max(answer.start, origin.start);
    if (shared > covered[precision] * (origin.end - origin.start)) return true;
  }
  const passage = wordsOf(origin, texts);
  return passage.length > 0 && commonWords(passage, wordsOf(answer, texts)) >= sameWords * passage.length;
}

function wordsOf({ source, start, end }: Origin, texts: readonly string[]): string[] {
  return normalisedWords((texts[source] ?? '').slice(start, Math.min(end, start + longestAnswer)));
}
