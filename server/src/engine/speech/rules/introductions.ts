import { isName, type Frame } from '../frames.ts';
import type { Mention } from '../mention.ts';
import { behindOpeningPhrases } from '../clauses.ts';
import { phraseStarting } from '../phrases.ts';
import { subjectBefore } from '../subjects.ts';
import { isCue, isPassive } from './after.ts';
import { longestReach, type RuleContext } from './found.ts';

/**
 * Whom a stretch of tokens is about, so that a quotation in the next sentence or paragraph may be theirs: the subject of its last cue, else
 * the phrase that opens it. A thing (`the arrest`) is nobody unless `things` are asked for.
 */
export function sentenceSubject(frame: Frame, start: number, end: number, context: RuleContext, { things = false } = {}): Mention | null {
  if (start < 0 || start >= end) return null;
  const { words } = context;
  let mention: Mention | null = null;
  for (let k = end - 1; k > start && mention === null; k--) {
    if (!isCue(frame.tokens, k, context)) continue;
    if (isPassive(frame.tokens, k, context)) return null;
    mention = subjectBefore(frame, start, k, words);
  }
  mention ??= phraseStarting(frame, behindOpeningPhrases(frame, start, end, words), Math.min(end - 1, start + 24), words);
  if (mention?.kind === 'role' && !things && !words.roles.has(mention.head) && !words.titles.has(mention.head)) return null;
  return isName(mention) && mention.shape === 'place' ? null : mention;
}

/** First token of the sentence that token `at` stands in. */
export function sentenceStart(frame: Frame, at: number): number {
  const sentence = frame.tokens[at]?.sentence;
  let start = at;
  while (start > Math.max(0, at - longestReach) && frame.tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/**
 * Whom a paragraph without quotations brings in for the next one: the named subject of its last cue or of a verb of handing over
 * (`issued`, `sent`, `pointed to`), else the first person that it names.
 */
export function introduced(frame: Frame, context: RuleContext): Mention | null {
  const { words } = context;
  for (let k = frame.tokens.length - 1; k > Math.max(0, frame.tokens.length - longestReach); k--) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word' || token.capital || !(isCue(frame.tokens, k, context) || words.statementVerbs.has(token.folded))) continue;
    const mention = subjectBefore(frame, sentenceStart(frame, k), k, words);
    if (isName(mention) && mention.shape !== 'place' && mention.shape !== 'organisation') return mention;
  }
  const person = frame.mentions.find((mention) => isName(mention) && mention.shape === 'person' && !mention.possessive);
  if (person !== undefined) return person;
  const last = frame.tokens.length - 1;
  return last < 0 ? null : sentenceSubject(frame, sentenceStart(frame, last), last + 1, context);
}
