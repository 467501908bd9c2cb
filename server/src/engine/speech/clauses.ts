import type { SpeechWords } from '../language/speech-words.ts';
import type { Frame } from './frames.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './names.ts';

/** Behind the phrases that may open a sentence before its subject: `In a statement, `, `On Tuesday, `, `Asked about the gate, `, `But a year later, `. */
export function behindOpeningPhrases(frame: Frame, lo: number, hi: number, words: SpeechWords): number {
  let b = lo;
  for (let round = 0; round < 3; round++) {
    const token = frame.tokens[b];
    if (token?.kind !== 'word') break;
    let comma = b;
    while (comma < hi && frame.tokens[comma]?.text !== ',') comma++;
    if (comma >= hi || !(opensPhrase(frame, b, words) || tellsTime(frame, b, comma, words))) break;
    b = comma + 1;
  }
  return b;
}

function opensPhrase(frame: Frame, at: number, words: SpeechWords): boolean {
  const token = frame.tokens[at];
  if (token === undefined || frame.mentionAt[at] !== undefined) return false;
  const { folded } = token;
  if (words.prepositions.has(folded) || isAdverb(folded, words) || words.calendar.has(folded)) return true;
  return token.opensSentence && (words.openingParticiples.has(folded) || mayBeParticiple(folded, words));
}

/** Whether a word's ending is a participle's. */
export function mayBeParticiple(folded: string, words: SpeechWords): boolean {
  return folded.length > 5 && words.participleEndings.some((ending) => folded.endsWith(ending));
}

/** How many words may tell how much later or earlier: `But a few years later,`. */
const longestTime = 6;

function tellsTime({ tokens, mentionAt }: Frame, from: number, comma: number, words: SpeechWords): boolean {
  const last = tokens[comma - 1];
  const opener = words.conjunctions.has(tokens[from]?.folded ?? '') ? from + 1 : from;
  if (comma - from > longestTime || comma - opener < 2 || last?.kind !== 'word' || !words.adverbs.has(last.folded)) return false;
  return mentionAt.slice(from, comma).every((mention) => mention === undefined);
}

/** Whether a mention stands at the head of its sentence or clause, as subjects do. */
export function opensClause(frame: Frame, mention: Mention, words: SpeechWords): boolean {
  const before = frame.tokens[mention.first - 1];
  if (before === undefined || frame.tokens[mention.first]?.opensSentence === true) return true;
  if (before.kind === 'quotation' || before.text === ',') return true;
  return before.kind === 'word' && (words.conjunctions.has(before.folded) || words.subordinators.has(before.folded) || words.titles.has(before.folded) || words.clausePrepositions.has(before.folded));
}
