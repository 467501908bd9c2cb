import type { Entity } from './entity.ts';
import { isName, personOf, type PlacedFrame } from './frames.ts';
import { isTerminator, type Token } from './tokens.ts';
import type { Voice } from './voice.ts';

/** A paragraph that somebody speaks in, in a story. */
interface StoryTurn {
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly quotations: readonly number[];
  readonly voice: Voice | null;
}

/** Who speaks around a paragraph of a story. */
export interface Exchange {
  /** Who spoke in the paragraph right before; null where nobody did or nobody knows. */
  readonly previous: Voice | null;
  /** Who spoke before that one, and so may be answering now. */
  readonly partner: Voice | null;
}

/** So many paragraphs without speech may stand between two that belong to one conversation. */
const longestPause = 2;

/** How many paragraphs that are nothing but speech follow one another in a story, and how many begin with speech; no report has so many. */
const leastReplies = 5;
const leastTurns = 12;

/**
 * Whether a document tells its conversations as stories do: a new paragraph for each new speaker, and many without a word on who it is.
 * @param frames of the whole document
 */
export function isStory(frames: readonly PlacedFrame[]): boolean {
  let replies = 0;
  let turns = 0;
  let last: PlacedFrame | null = null;
  for (const placed of frames) {
    if (placed.inside !== null || !placed.frame.isOwn || placed.frame.blockKind !== 'paragraph') continue;
    const isTurn = opensWithSpeech(placed);
    if (isTurn) turns++;
    if (isTurn && last?.block === placed.block - 1 && placed.frame.tokens.every(({ kind }) => kind !== 'word')) replies++;
    last = isTurn && isClosed(placed) ? placed : null;
  }
  return replies >= leastReplies && turns >= leastTurns;
}

function opensWithSpeech({ frame, context }: PlacedFrame): boolean {
  const first = frame.tokens.find(({ kind }) => kind !== 'mark');
  return first?.kind === 'quotation' && !context.transparent.has(first.quotation);
}

/** Whether what is quoted last in a paragraph ends there, so that another paragraph is another's. */
function isClosed({ frame, context }: PlacedFrame): boolean {
  const quotation = context.quotations[frame.tokens[frame.quotedAt.at(-1) ?? -1]?.quotation ?? -1];
  return quotation?.unclosed === false && (frame.tokens.at(-1)?.kind === 'word' || isTerminator(frame.tokens.at(-1)?.text ?? '') || frame.tokens.at(-1)?.kind === 'quotation');
}

/** The turns of a story, paragraph by paragraph: whoever spoke last but one mostly answers (rule 8). */
export class Conversation {
  readonly #turns: StoryTurn[] = [];

  /** Takes in a paragraph, in order. */
  add(turn: StoryTurn): void {
    this.#turns.push(turn);
  }

  /** Who speaks around a paragraph that is not yet taken in. */
  before(block: number): Exchange {
    const last = this.#turns.at(-1);
    if (last === undefined || block - last.block > 1 + longestPause) return { previous: null, partner: null };
    const first = this.#turns.at(-2);
    const partner = first !== undefined && last.block - first.block <= 1 + longestPause && first.voice?.entity !== last.voice?.entity ? first.voice : null;
    return { previous: block - last.block === 1 ? last.voice : null, partner };
  }

  /** Gives the turns that nobody is known to speak to whoever speaks in the turn but one behind them: quotations with their voices. */
  backwards(): Map<number, Voice> {
    const found = new Map<number, Voice>();
    const known = this.#turns.map(({ voice }) => voice);
    for (let k = this.#turns.length - 3; k >= 0; k--) {
      const [own, next, answer] = [this.#turns[k], this.#turns[k + 1], this.#turns[k + 2]];
      if (own === undefined || next === undefined || answer === undefined || known[k] !== null) continue;
      const voice = known[k + 2] ?? null;
      const isOne = next.block - own.block <= 1 + longestPause && answer.block - next.block <= 1 + longestPause;
      if (voice === null || !isOne || isSame(voice, known[k + 1]) || isSame(voice, known[k - 1])) continue;
      known[k] = voice;
      for (const quotation of own.quotations) found.set(quotation, voice);
    }
    return found;
  }
}

function isSame({ entity }: Voice, other: Voice | null | undefined): boolean {
  return other?.entity === entity;
}

/** Whom an inner frame calls by name, between commas or at either end: `“No, Ada, I will not.”`. */
export function addressed(inner: PlacedFrame): readonly Entity[] {
  const { tokens, mentions } = inner.frame;
  return mentions.flatMap((mention) => {
    if (!isName(mention) || mention.possessive) return [];
    const [before, behind] = [tokens[mention.first - 1], tokens[mention.last + 1]];
    const isApart = parts(before) && parts(behind) && (before !== undefined || behind !== undefined);
    const entity = isApart ? personOf(inner, mention) : undefined;
    return entity === undefined ? [] : [entity];
  });
}

function parts(token: Token | undefined): boolean {
  return token === undefined || token.text === ',' || isTerminator(token.text);
}
