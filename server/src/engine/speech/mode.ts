import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import type { Frame } from './frames.ts';
import type { RuleContext } from './rules/found.ts';
import type { Mode } from './speech.ts';
import type { Voice } from './voice.ts';

/**
 * Whether a quotation was spoken or written, by its cue: `wrote` and `posted` are written, and so is what is said *in* a letter or post.
 * @param inherited of the utterance around it, or of the quotation whose speaker it shares
 */
export function modeOf(frame: Frame, at: number, voice: Voice | undefined, inherited: Mode, { words }: RuleContext): Mode {
  if (voice === undefined) return 'unknown';
  if (voice.cue === null) return inherited;
  const cue = frame.tokens.find((token) => token.start === voice.cue?.start);
  if (cue === undefined) return inherited;
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
 */
export function modeOfIntroduction(frame: Frame, mention: Span, words: SpeechWords): Mode {
  const at = frame.tokens.findIndex((token) => token.start >= mention.start);
  const sentence = frame.tokens[at]?.sentence;
  if (sentence === undefined) return 'unknown';
  const cues = frame.tokens.filter((token) => token.sentence === sentence && words.cueVerbs.has(token.folded));
  if (cues.some((token) => words.writtenCues.has(token.folded)) || isSaidInWriting(frame, sentence, at, words)) return 'written';
  return cues.length > 0 ? 'spoken' : 'unknown';
}
