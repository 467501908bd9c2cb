import type { Attribution, AttributionRule } from '../../engine/speech/speech.ts';
import { enumeration } from './enumeration.ts';
import type { KeptPerson } from './person-codec.ts';
import { readSpan, writeSpan } from './span-codec.ts';
import type { SpeechInput, SpeechOutput } from './speech-words.ts';

const rules = enumeration<AttributionRule>('turn', {
  turn: 0, 'dash-name': 1, 'attribution-line': 2, 'block-statement': 3, author: 4, interview: 5, continued: 6, 'after-verb-name': 7,
  'after-name-verb': 8, 'before-name-verb': 9, 'before-colon': 10, 'according-to': 11, participle: 12, relative: 13, 'fragment-cue': 14,
  'same-sentence': 15, 'same-paragraph': 16, 'previous-sentence': 17, 'next-sentence': 18, 'paragraph-colon': 19, 'previous-paragraph': 20,
  floating: 21, nested: 22, 'fragment-subject': 23, alternation: 24,
});

/** What the first number of an attribution says beside its rule. */
const flags = { mention: 1, otherName: 2, carrier: 4, fineConfidence: 8, rule: 16 } as const;

/** Writes who speaks. @param at a place nearby, from which the mention is counted */
export function writeAttribution({ person, name, mention, confidence, rule, carrier }: Attribution, at: number, output: SpeechOutput): void {
  const { writer, people } = output;
  const thousandths = Math.round(confidence * 1000);
  const isFine = thousandths / 1000 !== confidence;
  const isOtherName = people[person]?.name !== name;
  writer.number(rules.numberOf(rule) * flags.rule + (mention === null ? 0 : flags.mention) + (isOtherName ? flags.otherName : 0)
    + (carrier === undefined ? 0 : flags.carrier) + (isFine ? flags.fineConfidence : 0));
  writer.number(person);
  if (isOtherName) output.word(name);
  if (mention !== null) writeSpan(mention, at, writer);
  if (isFine) writer.double(confidence);
  else writer.number(thousandths);
  if (carrier !== undefined) writer.number(carrier);
}

/** Reads what `writeAttribution` wrote. */
export function readAttribution(at: number, people: readonly KeptPerson[], input: SpeechInput): Attribution {
  const { reader, length } = input;
  const head = reader.number();
  const rule = rules.memberOf(Math.floor(head / flags.rule), reader);
  const person = reader.upTo(people.length - 1);
  const name = (head & flags.otherName) === 0 ? people[person]?.name ?? '' : input.word();
  const mention = (head & flags.mention) === 0 ? null : readSpan(at, length, reader);
  const confidence = (head & flags.fineConfidence) === 0 ? reader.number() / 1000 : reader.double();
  if (!(confidence >= 0 && confidence <= 1)) reader.fail();
  return { person, name, mention, confidence, rule, ...((head & flags.carrier) !== 0 && { carrier: reader.upTo(people.length - 1) }) };
}
