import type { Span } from '../text/span.ts';
import type { Sign } from './marks.ts';
import type { MarkStyle } from './speech.ts';

/** An opening mark with its closing mark. */
export interface Pair {
  readonly open: Sign;
  readonly close: Sign;
  readonly style: MarkStyle;
}

/** What the marks of one little text come to. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Openers that are still open at the text's end, outermost first: a quotation that runs on, or a slip. */
  readonly open: readonly Sign[];
  /** Openers that a wider pair closed over: slips. */
  readonly slips: readonly Sign[];
  /** Closers without a partner. */
  readonly stray: readonly Span[];
}

/** What is usual in a document: it decides between an apostrophe and a mark where the place alone does not. */
export interface MarkHabits {
  /** Single marks outside double ones are its ordinary quotation marks (the British way). */
  readonly single: boolean;
  /** Only one of « and » occurs, so that it closes too (the Finnish way). */
  readonly oneGuillemet: boolean;
}

/** What a block says of its document's habits. */
export interface OpenerCounts {
  readonly single: number;
  readonly double: number;
  /** Which of « and » occur. */
  readonly left: boolean;
  readonly right: boolean;
}

/** Counts the opening marks of a block. */
export function countOpeners(signs: readonly Sign[], text: string): OpenerCounts {
  let single = 0;
  let double = 0;
  for (const sign of signs) {
    if (sign.side !== 'open') continue;
    if (sign.family === 'single') single++;
    else if (sign.family === 'double') double++;
  }
  return { single, double, left: text.includes('\u00ab'), right: text.includes('\u00bb') };
}

/** Reads a document's habits off the marks of all its blocks. */
export function markHabits(counts: readonly OpenerCounts[]): MarkHabits {
  let surplus = 0;
  let left = false;
  let right = false;
  for (const block of counts) {
    surplus += block.single - block.double;
    left ||= block.left;
    right ||= block.right;
  }
  return { single: surplus > 0, oneGuillemet: left !== right };
}

/**
 * Pairs marks by kind with one stack, so that quotations nest whether they alternate (“ ‘ ’ ”) or repeat one kind (“ “ ” ”). A closing
 * double mark closes through single ones that never closed, since those were apostrophes; never the other way round. Linear.
 */
export function pairMarks(signs: readonly Sign[], text: string, habits: MarkHabits): Pairing {
  const pairing = pairWithStack(signs, text, habits);
  const turns = takeTurns(signs, text, pairing);
  return turns === null ? pairing : pairWithStack(turns, text, habits);
}

function pairWithStack(signs: readonly Sign[], text: string, habits: MarkHabits): Pairing {
  const pairs: Pair[] = [];
  const stray: Span[] = [];
  const stack: Sign[] = [];
  const slips: Sign[] = [];
  const closesLater = firmCloserAhead(signs);
  signs.forEach((sign, index) => {
    if (decideSide(sign, stack, text, habits) === 'open') {
      stack.push(sign);
      return;
    }
    const partner = partnerOf(sign, stack);
    const open = stack[partner];
    if (open === undefined) {
      if (sign.family !== 'single' && !sign.doubtful) stray.push({ start: sign.start, end: sign.end });
      return;
    }
    if (sign.doubtful && closesLater[index] === true) return;
    for (const slip of stack.slice(partner + 1)) if (slip.family !== 'single') slips.push(slip);
    stack.length = partner;
    pairs.push({ open, close: sign, style: open.style });
  });
  return { pairs, open: stack, slips, stray };
}

function decideSide(sign: Sign, stack: readonly Sign[], text: string, habits: MarkHabits): 'open' | 'close' {
  if (sign.side !== 'either') return sign.side;
  const top = stack[lastOf(sign.family, stack)];
  if (top === undefined) return 'open';
  if (sign.family === 'guillemet' || sign.family === 'single-guillemet') return text.charAt(top.start) === text.charAt(sign.start) && !habits.oneGuillemet ? 'open' : 'close';
  // “ closes „ wherever it stands; otherwise it closes only where nothing can begin.
  const opensElsewhere = text.charAt(sign.start) === '\u201c' && top.style !== 'low-high';
  return opensElsewhere && /[\p{L}\p{N}]/u.test(text.charAt(sign.end)) ? 'open' : 'close';
}

/** Index in the stack of the opener that `sign` closes; -1 for none. */
function partnerOf(sign: Sign, stack: readonly Sign[]): number {
  if (sign.family === 'single') return stack.at(-1)?.family === 'single' ? stack.length - 1 : -1;
  return lastOf(sign.family, stack);
}

/** How far down the stack a partner is looked for: deeper nesting is noise, and looking on would cost time squared. */
const deepest = 64;

function lastOf(family: Sign['family'], stack: readonly Sign[]): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - deepest); i--) if (stack[i]?.family === family) return i;
  return -1;
}

/** For each sign: whether the next one of its family that is no doubtful closer closes too. Then a doubtful closer here is none. */
function firmCloserAhead(signs: readonly Sign[]): boolean[] {
  const ahead = new Map<string, boolean>();
  const answers = new Array<boolean>(signs.length).fill(false);
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i];
    if (sign === undefined) continue;
    answers[i] = ahead.get(sign.family) ?? false;
    if (!sign.doubtful) ahead.set(sign.family, sign.side === 'close');
  }
  return answers;
}

/**
 * Straight marks whose spacing misleads (`"A "she said`): where two or more stay open although their number is even, they take turns.
 * The same signs with their sides so decided; null where that is not so.
 */
function takeTurns(signs: readonly Sign[], text: string, pairing: Pairing): Sign[] | null {
  if (pairing.open.filter((sign) => sign.family === 'double').length < 2) return null;
  const double = signs.filter((sign) => sign.family === 'double' && !sign.doubtful);
  if (double.length % 2 === 1 || double.some((sign) => !isStraight(text, sign))) return null;
  let opens = false;
  return signs.map((sign) => {
    if (sign.family !== 'double' || sign.doubtful) return sign;
    opens = !opens;
    return { ...sign, side: opens ? 'open' : 'close' };
  });
}

function isStraight(text: string, sign: Sign): boolean {
  return text.charAt(sign.start) === '"' || sign.end - sign.start === 2;
}
