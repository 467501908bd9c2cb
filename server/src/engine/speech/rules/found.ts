import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../text/span.ts';
import type { BlockQuotation } from '../found-quotation.ts';
import type { Frame } from '../frames.ts';
import type { Mention } from '../mention.ts';
import type { AttributionRule } from '../speech.ts';
import { isTerminator, type Token } from '../tokens.ts';

/** What a rule found: who is mentioned as the speaker, and how sure the rule is when it fires (its measured precision). */
export interface Found {
  readonly mention: Mention;
  readonly rule: AttributionRule;
  /** 0 to 1. */
  readonly confidence: number;
  /** The cue's words; null where there is none. */
  readonly cue: Span | null;
}

/** What the rules may look at: one block. Spans count from its start, indexes of quotations from its first. */
export interface RuleContext {
  readonly text: string;
  readonly quotations: readonly BlockQuotation[];
  readonly words: SpeechWords;
  /** Quotations that are titles or terms: cues are looked for across them. */
  readonly transparent: ReadonlySet<number>;
}

/** The tokens of a frame around one quotation. */
export interface Place {
  readonly frame: Frame;
  /** Token index of the quotation. */
  readonly at: number;
  /** First token behind the quotation before, or of the sentence. */
  readonly lo: number;
  /** Behind the last token before the next quotation, or of the sentence. */
  readonly hi: number;
}

/** No cue is looked for further away than this many tokens: sentences so long are lists, and a bound keeps the work linear. */
export const longestReach = 160;

/** The stretch of its sentence that a quotation shares with no other quotation. */
export function placeOf(frame: Frame, at: number, { transparent }: Pick<RuleContext, 'transparent'>): Place {
  const { tokens } = frame;
  const sentence = tokens[at]?.sentence;
  const belongs = (token: Token | undefined): boolean => token?.sentence === sentence && (token?.kind !== 'quotation' || transparent.has(token.quotation));
  let lo = at;
  while (lo > Math.max(0, at - longestReach) && belongs(tokens[lo - 1])) lo--;
  let hi = at + 1;
  while (hi < Math.min(tokens.length, at + longestReach) && belongs(tokens[hi])) hi++;
  return { frame, at, lo, hi };
}

/** Whether a whole statement is quoted, not a fragment worked into the writer's own sentence. */
export function isFull({ wordCount, unclosed, lastMark: last }: BlockQuotation): boolean {
  if (wordCount >= 8) return true;
  return wordCount >= 4 && (unclosed || last === ',' || last === '-' || last === '\u2014' || last === '\u2013' || isTerminator(last));
}

/** The span of one token. */
export function spanOf(token: Token | undefined): Span | null {
  return token === undefined ? null : { start: token.start, end: token.end };
}
