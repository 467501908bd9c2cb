import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { Frame } from './frames.ts';
import type { RuleContext } from './rules/found.ts';
import type { Mode } from './speech.ts';
import { tokenAt } from './tokens.ts';

/** Whether a quotation was spoken or written, by its cue: `wrote` and `posted` are written, and so is what is said *in* a letter or post. */
export function modeOfCue(frame: Frame, verb: number, at: number, { words }: RuleContext): Mode {
  const cue = frame.tokens[verb];
  if (cue === undefined) return 'unknown';
  if (words.writtenCues.has(cue.folded)) return 'written';
  return isSaidInWriting(frame, cue.sentence, at, words) ? 'written' : 'spoken';
}

/** `said in a statement`, `In a July post, … said`. */
function isSaidInWriting({ tokens }: Frame, sentence: number, at: number, { writtenNouns, prepositions, placePrepositions }: SpeechWords): boolean {
  for (let k = Math.max(0, at - 60); k < Math.min(tokens.length, at + 60); k++) {
    const token = tokens[k];
    if (token?.sentence !== sentence || token.kind !== 'word' || !writtenNouns.has(token.folded)) continue;
    for (let back = k - 1; back >= Math.max(0, k - 7) && tokens[back]?.kind === 'word'; back--) {
      const word = tokens[back]?.folded ?? '';
      if (placePrepositions.has(word)) return true;
      if (prepositions.has(word)) break;
    }
  }
  return false;
}

/**
 * The mode of words whose speaker is brought in by an earlier sentence: by the cue that stands there.
 * @param frame the paragraph that names the speaker
 * @param mention where it does, from the block's start
 */
export function modeOfIntroduction(frame: Frame, mention: Span, words: SpeechWords): Mode {
  const { tokens } = frame;
  const at = tokenAt(tokens, mention.start);
  const sentence = tokens[at]?.sentence;
  if (sentence === undefined) return 'unknown';
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
  let isSpoken = false;
  for (let k = from; tokens[k]?.sentence === sentence; k++) {
    const { folded } = tokens[k] ?? { folded: '' };
    if (words.writtenCues.has(folded) && words.cueVerbs.has(folded)) return 'written';
    isSpoken ||= words.cueVerbs.has(folded);
  }
  if (isSaidInWriting(frame, sentence, at, words)) return 'written';
  return isSpoken ? 'spoken' : 'unknown';
}
