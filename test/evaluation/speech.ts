import type { Speech } from './answer.ts';
import { NOTHING, type Aspect, type Comparison } from './comparison.ts';
import { accepted, type GoldSpeech } from './gold.ts';
import { match, overlap, type Pair } from './match.ts';
import { namesAgree } from './names.ts';

/** Shorter stretches between marks are mostly terms and titles: they are counted apart. */
export const FEWEST_WORDS = 4;

type Compare = (aspect: Aspect, right: boolean, expected: string, got: string) => Comparison;

/** Compares what `quotations` says of one document with what its reader says: what is speech, and who speaks. */
export function compareSpeech(path: string, gold: readonly GoldSpeech[], answers: readonly Speech[]): Comparison[] {
  const { pairs, extra } = match(gold, answers);
  return [
    ...pairs.flatMap(pair => comparePair(path, pair)),
    ...extra
      .filter(answer => answer.words >= FEWEST_WORDS)
      .map((answer): Comparison =>
        ({ aspect: 'presence', path, start: answer.start, text: answer.text, right: false, expected: NOTHING, got: answer.kind })),
  ];
}

function comparePair(path: string, { gold, answer, exact }: Pair<GoldSpeech, Speech>): Comparison[] {
  const confidence = answer?.speaker?.confidence;
  const compare: Compare = (aspect, right, expected, got) => ({
    aspect, path, start: gold.start, text: gold.text, right, expected, got, note: gold.note, ...(aspect === 'speaker' && confidence !== undefined ? { confidence } : {}),
  });
  if (!answer && gold.optional && gold.speaker === null) return [];
  if (isFragment(gold)) return compareMention('fragment', gold, answer, compare);
  const named = [...compareSpoken(gold, answer, compare), ...compareName(gold, answer, compare), ...compareMention('mention', gold, answer, compare)];
  if (!answer) return [...(gold.optional ? [] : [compare('presence', false, gold.kind, NOTHING)]), ...named];
  return [
    compare('presence', true, gold.kind, answer.kind),
    compare('boundary', exact, `${gold.start}–${gold.end}`, `${answer.start}–${answer.end}`),
    compare('kind', gold.kind === answer.kind, gold.kind, answer.kind),
    ...named,
  ];
}

function isFragment({ text }: GoldSpeech): boolean {
  return (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).length < FEWEST_WORDS;
}

function compareSpoken(gold: GoldSpeech, answer: Speech | undefined, compare: Compare): Comparison[] {
  const [expected, got] = [gold.speaker ? 'somebody' : NOTHING, answer?.speaker ? 'somebody' : NOTHING];
  return [compare('spoken', expected === got, expected, got)];
}

/** Whose name it is; where the gold knows only the words that name the speaker, silence alone is compared. */
function compareName({ speaker }: GoldSpeech, answer: Speech | undefined, compare: Compare): Comparison[] {
  const got = answer?.speaker?.name ?? null;
  if (!speaker) return [compare('speaker', got === null, NOTHING, described(answer))];
  if (speaker.name === undefined) return [];
  const names = accepted(speaker.name);
  return [compare('speaker', names.some(name => namesAgree(name, got)), names.join(' or '), described(answer))];
}

/** Which words name the speaker. Silence is wrong; an answer that rests on no words, as in a transcript, is judged by its name alone. */
function compareMention(aspect: Aspect, { speaker }: GoldSpeech, answer: Speech | undefined, compare: Compare): Comparison[] {
  if (!speaker || speaker.mentions.length === 0) return [];
  const places = speaker.mentions.map(({ start, end }) => `${start}–${end}`).join(' or ');
  if (!answer?.speaker) return [compare(aspect, false, places, NOTHING)];
  const { mention } = answer.speaker;
  if (!mention) return [];
  return [compare(aspect, speaker.mentions.some(place => overlap(place, mention) > 0), places, `${mention.start}–${mention.end} ${described(answer)}`)];
}

function described(answer: Speech | undefined): string {
  const speaker = answer?.speaker;
  if (!speaker || speaker.name === null) return NOTHING;
  return `${speaker.name} (rule ${speaker.rule}, ${speaker.confidence.toFixed(2)})`;
}
