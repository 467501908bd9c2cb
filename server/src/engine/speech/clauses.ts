import type { SpeechWords } from '../language/speech-words.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './names.ts';

/** Behind the phrases that may open a sentence before its subject: `In a statement, `, `On Tuesday, `. */
export function behindOpeningPhrases(frame: Frame, lo: number, hi: number, words: SpeechWords): number {
  let b = lo;
  for (let round = 0; round < 3; round++) {
    const token = frame.tokens[b];
    if (token?.kind !== 'word' || !(words.prepositions.has(token.folded) || isAdverb(token.folded, words) || words.calendar.has(token.folded))) break;
    let comma = b;
    while (comma < hi && frame.tokens[comma]?.text !== ',') comma++;
    if (comma >= hi) break;
    b = comma + 1;
  }
  return b;
}

/** Whether a mention stands at the head of its sentence or clause, as subjects do. */
export function opensClause(frame: Frame, mention: Mention, words: SpeechWords): boolean {
  const before = frame.tokens[mention.first - 1];
  if (before === undefined || frame.tokens[mention.first]?.opensSentence === true) return true;
  if (before.kind === 'quotation' || before.text === ',') return true;
  return before.kind === 'word' && (words.conjunctions.has(before.folded) || words.subordinators.has(before.folded) || words.titles.has(before.folded) || words.clausePrepositions.has(before.folded));
}
