import { isName, type Frame, type PlacedFrame } from './frames.ts';
import type { Mention } from './mention.ts';
import { phraseStarting } from './phrases.ts';
import type { RuleContext } from './rules/found.ts';
import { isDash } from './tokens.ts';

/** More tokens than this are prose, not an attribution line. */
const longestLine = 24;

/** Whether a paragraph is the attribution line of what stands above it. */
export function isAttributionLine({ blockKind, tokens }: Frame): boolean {
  return blockKind === 'attribution' || blockKind === 'paragraph' && isDash(tokens[0]?.text ?? '') && tokens.length <= longestLine;
}

/**
 * Whom the attribution line below a blockquote names.
 * @param end where the blockquote ends, in `Document.text`
 * @param from a frame inside the blockquote
 */
export function attributionLine(end: number, from: PlacedFrame, frames: readonly PlacedFrame[]): { readonly mention: Mention; readonly placed: PlacedFrame } | null {
  for (let k = from.index; k < frames.length; k++) {
    const placed = frames[k];
    if (placed === undefined || placed.base + placed.frame.span.start < end) continue;
    const mention = isAttributionLine(placed.frame) ? nameOnLine(placed.frame, placed.context) : null;
    return mention === null ? null : { mention, placed };
  }
  return null;
}

/** `— Ada Harrow, engineer`: the name that a paragraph is, behind its dash; null where it is more than a name and a remark. */
export function signature({ frame }: PlacedFrame): Mention | null {
  if (frame.blockKind !== 'paragraph' || !isAttributionLine(frame)) return null;
  const name = frame.mentionAt[1];
  if (!isName(name) || name.first !== 1 || name.possessive || name.shape === 'place') return null;
  const behind = frame.tokens[name.last + 1];
  return behind === undefined || behind.text === ',' || behind.text === '(' || behind.text === '.' && name.last + 2 === frame.tokens.length ? name : null;
}

/** The person on an attribution line, else whoever opens it; a publication alone is a source, no speaker. */
function nameOnLine(frame: Frame, { words }: RuleContext): Mention | null {
  const names = frame.mentions.filter(isName).filter((name) => name.shape !== 'place');
  const name = names.find(({ shape }) => shape === 'person') ?? names.find(({ shape }) => shape === 'unknown') ?? names[0];
  if (name !== undefined) {
    const isPublication = name.shape === 'organisation' && name.core.some((word) => words.publicationWords.has(word.toLowerCase()));
    return isPublication ? null : name;
  }
  const from = isDash(frame.tokens[0]?.text ?? '') ? 1 : 0;
  const phrase = phraseStarting(frame, from, frame.tokens.length - 1, words);
  return phrase?.kind === 'role' && words.roles.has(phrase.head) ? phrase : null;
}
