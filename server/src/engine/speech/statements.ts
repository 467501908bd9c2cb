import { isName, personOf, type Frame, type PlacedFrame } from './frames.ts';
import type { Mention } from './mention.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { isCue } from './rules/after.ts';
import { longestReach, type RuleContext } from './rules/found.ts';
import { sentenceStart } from './rules/introductions.ts';
import { isTerminator } from './tokens.ts';

/** Below this length (UTF-16) a paragraph behind a colon is no statement in full. */
const shortest = 120;
const longestIntroduction = 400;

/** A statement, letter or post that is given in full and without marks. */
export interface Statement {
  /** Index in `frames` of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** Whose it is; the frame that names them. */
  readonly mention: Mention;
  readonly placed: PlacedFrame;
}

/**
 * `Here is Harrow's full statement:`, `The letter, in its entirety, reads as follows:`, and the paragraphs below, up to where narration
 * resumes: somebody is said to say something, the speaker is named from outside, or another introduction begins.
 * @param introduction a paragraph of the document's own voice
 */
export function statementBehind(introduction: PlacedFrame, frames: readonly PlacedFrame[]): Statement | null {
  if (!announces(introduction)) return null;
  const first = nextFrame(introduction, frames);
  if (first === null || !beginsStatement(first.frame)) return null;
  const speaker = speakerOf(introduction, frames);
  if (speaker === null) return null;
  let last = first;
  for (let next = nextFrame(last, frames); next !== null && !resumesNarration(next, speaker); next = nextFrame(next, frames)) last = next;
  return { first: first.index, last: last.index, ...speaker };
}

function nextFrame({ index, inside, block }: PlacedFrame, frames: readonly PlacedFrame[]): PlacedFrame | null {
  for (let k = index + 1; k < frames.length; k++) {
    const next = frames[k];
    if (next?.inside !== inside) {
      if (next !== undefined && next.block > block) return null;
      continue;
    }
    return next.previous === index && next.block === block + 1 && next.frame.blockKind === 'paragraph' ? next : null;
  }
  return null;
}

function announces({ frame: { tokens, span, blockKind }, context }: PlacedFrame): boolean {
  if (tokens.at(-1)?.text !== ':' || span.end - span.start > longestIntroduction || blockKind !== 'paragraph') return false;
  const start = Math.max(0, tokens.length - 24);
  const folded = tokens.slice(start).map((token) => token.folded);
  const running = ` ${folded.join(' ')} `;
  return folded.some((word) => context.words.statementNouns.has(word)) || context.words.statementPhrases.some((phrase) => running.includes(` ${phrase} `))
    || tokens.slice(-5).some((_, k) => isCue(tokens, Math.max(0, tokens.length - 5) + k, context));
}

function beginsStatement({ tokens, span }: Frame): boolean {
  const first = tokens[0];
  return first?.kind === 'word' && span.end - span.start >= shortest;
}

function speakerOf(introduction: PlacedFrame, frames: readonly PlacedFrame[]): Pick<Statement, 'mention' | 'placed'> | null {
  const { frame, context } = introduction;
  const { words } = context;
  const { tokens } = frame;
  const owner = frame.mentions.find((mention) => isName(mention) && mention.possessive && tokens.slice(mention.last + 1, mention.last + 5).some((token) => words.statementNouns.has(token.folded)));
  if (owner !== undefined) return { mention: owner, placed: introduction };
  const subject = subjectOfHandingOver(introduction) ?? senderBehindPreposition(introduction);
  if (subject !== null && !(subject.kind === 'role' && words.statementNouns.has(subject.head))) return { mention: subject, placed: introduction };
  const before = frames[introduction.previous];
  const sender = before === undefined ? null : subjectOfHandingOver(before);
  return sender === null || before === undefined ? null : { mention: sender, placed: before };
}

function subjectOfHandingOver({ frame, context }: PlacedFrame): Mention | null {
  const { words } = context;
  for (let k = frame.tokens.length - 1; k > Math.max(0, frame.tokens.length - longestReach); k--) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word' || token.capital || words.infinitiveMarkers.has(frame.tokens[k - 1]?.folded ?? '') || !(words.statementVerbs.has(token.folded) || isCue(frame.tokens, k, context))) continue;
    const mention = subjectBefore(frame, sentenceStart(frame, k), k, words);
    if (mention !== null) return mention;
  }
  return null;
}

/** `the statement from Ada Harrow:`, `a letter by the council:`. */
function senderBehindPreposition({ frame, context: { words } }: PlacedFrame): Mention | null {
  const at = frame.tokens.findIndex((token, k) => words.agentPrepositions.has(token.folded) && words.statementNouns.has(frame.tokens[k - 1]?.folded ?? ''));
  return at < 0 ? null : subjectAfter(frame, at, frame.tokens.length, words);
}

function resumesNarration(placed: PlacedFrame, { mention: speaker, placed: named }: Pick<Statement, 'mention' | 'placed'>): boolean {
  const { frame, context } = placed;
  const { tokens, span } = frame;
  const { words } = context;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || first.kind !== 'word') return true;
  if (last.text === ':' && announces(placed)) return true;
  if (span.end - span.start < 60 && !isTerminator(last.text)) return true;
  if (words.notSpeakers.has(first.folded) && tokens.length < 12) return true;
  if (tokens.slice(0, 30).some((_, k) => isTold(frame, k, context))) return true;
  const person = isName(speaker) && speaker.shape !== 'organisation' ? personOf(named, speaker) : undefined;
  return person !== undefined && frame.mentions.some((mention) => isName(mention) && personOf(placed, mention) === person);
}

/** A named person or body that is said to say something. */
function isTold(frame: Frame, verb: number, context: RuleContext): boolean {
  const { words } = context;
  if (verb === 0 || !isCue(frame.tokens, verb, context)) return false;
  const { folded } = frame.tokens[verb] ?? { folded: '' };
  if (words.weakCues.has(folded) || words.participles.has(folded) || words.writtenCues.has(folded)) return false;
  const mention = subjectBefore(frame, sentenceStart(frame, verb), verb, words);
  return isName(mention) && mention.last >= verb - 16 && (mention.shape === 'person' || frame.tokens[verb - 1]?.kind === 'mark' || mention.last === verb - 1);
}
