import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../text/span.ts';
import type { FoundQuotation } from '../found-quotation.ts';
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

/** What the rules may look at. */
export interface RuleContext {
  readonly text: string;
  readonly quotations: readonly FoundQuotation[];
  readonly frames: readonly Frame[];
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

/** The quotation's last letter or mark, without what closes it. */
export function lastMark(text: string, quotation: FoundQuotation): string {
  let end = quotation.span.end;
  while (end > quotation.span.start && /["\u201d\u2019'\u00bb\u203a)\s]/.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

/** How many words are quoted. */
export function quotedWords(text: string, quotation: FoundQuotation): number {
  let count = 0;
  let inside = false;
  for (let i = quotation.span.start; i < quotation.span.end && count < 100; i++) {
    const letter = /[\p{L}\p{N}]/u.test(text.charAt(i));
    if (letter && !inside) count++;
    inside = letter || (inside && /['\u2019-]/.test(text.charAt(i)));
  }
  return count;
}

/** Whether a whole statement is quoted, not a fragment worked into the writer's own sentence. */
export function isFull({ text }: RuleContext, quotation: FoundQuotation): boolean {
  const count = quotedWords(text, quotation);
  if (count >= 8 || quotation.kind === 'block') return true;
  const last = lastMark(text, quotation);
  return count >= 4 && (quotation.unclosed || last === ',' || last === '-' || last === '\u2014' || last === '\u2013' || isTerminator(last));
}

/** The span of one token. */
export function spanOf(token: Token | undefined): Span | null {
  return token === undefined ? null : { start: token.start, end: token.end };
}
