import type { Speech } from './answer.ts';
import { NOTHING, type Aspect, type Comparison } from './comparison.ts';
import { accepted, type GoldSpeech } from './gold.ts';
import { match, overlap, type Pair } from './match.ts';
import { namesAgree } from './names.ts';

/** Shorter stretches between marks are mostly terms and titles: the gold lists none of them. */
const FEWEST_WORDS = 4;

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
  const compare = (aspect: Aspect, right: boolean, expected: string, got: string): Comparison =>
    ({ aspect, path, start: gold.start, text: gold.text, right, expected, got, note: gold.note });
  const name = gold.speaker ? accepted(gold.speaker.name).join(' or ') : NOTHING;
  if (!answer && gold.optional) return [];
  if (!answer) return [compare('presence', false, gold.kind, NOTHING), compare('speaker', false, name, NOTHING)];
  return [
    compare('presence', true, gold.kind, answer.kind),
    compare('boundary', exact, `${gold.start}–${gold.end}`, `${answer.start}–${answer.end}`),
    compare('kind', gold.kind === answer.kind, gold.kind, answer.kind),
    compare('speaker', speakersAgree(gold, answer), name, described(answer)),
    ...compareMention(gold, answer, compare),
  ];
}

function speakersAgree(gold: GoldSpeech, answer: Speech): boolean {
  const got = answer.speaker?.name ?? null;
  if (!gold.speaker) return got === null;
  return accepted(gold.speaker.name).some(name => namesAgree(name, got));
}

function compareMention(
  gold: GoldSpeech,
  answer: Speech,
  compare: (aspect: Aspect, right: boolean, expected: string, got: string) => Comparison,
): Comparison[] {
  const mention = answer.speaker?.mention;
  if (!gold.speaker || gold.speaker.mentions.length === 0 || !mention) return [];
  const right = gold.speaker.mentions.some(place => overlap(place, mention) > 0);
  const places = gold.speaker.mentions.map(({ start, end }) => `${start}–${end}`).join(' or ');
  return [compare('mention', right, places, `${mention.start}–${mention.end}`)];
}

function described({ speaker }: Speech): string {
  if (!speaker || speaker.name === null) return NOTHING;
  return `${speaker.name} (rule ${speaker.rule}, ${speaker.confidence.toFixed(2)})`;
}
