import type { Attribution, Mode, Utterance } from '../../engine/speech/speech.ts';
import type { Span } from '../../engine/text/span.ts';
import { readAttribution, writeAttribution } from './attribution-codec.ts';
import { enumeration } from './enumeration.ts';
import type { KeptPerson } from './person-codec.ts';
import { readSpan, writeSpan } from './span-codec.ts';
import type { SpeechInput, SpeechOutput } from './speech-words.ts';

const modes = enumeration<Mode>('unknown', { unknown: 0, spoken: 1, written: 2 });

/** An utterance with its index in the document, and who speaks it: the speaker of its group where it has none of its own. */
export interface KeptUtterance {
  readonly index: number;
  readonly utterance: Utterance;
  readonly speaker: Attribution | null;
}

/** What somebody is named by, and where. */
export interface KeptMention {
  /** Index in the document's people. */
  readonly person: number;
  readonly span: Span;
}

/** What the first number of an utterance says beside its mode. */
const flags = { quotation: 1, inside: 2, speaker: 4, groupSpeaker: 8, mode: 16 } as const;

/** @param start where the stretch begins that they reach into: what spans are counted from */
export function writeUtterances(utterances: readonly KeptUtterance[], start: number, output: SpeechOutput): void {
  const { writer } = output;
  writer.number(utterances.length);
  let last = 0;
  for (const { index, utterance: { span, mode, speaker, quotation, inside }, speaker: known } of utterances) {
    const hasGroupSpeaker = speaker === null && known !== null;
    writer.number(modes.numberOf(mode) * flags.mode + (quotation === null ? 0 : flags.quotation) + (inside === null ? 0 : flags.inside)
      + (speaker === null ? 0 : flags.speaker) + (hasGroupSpeaker ? flags.groupSpeaker : 0));
    writer.number(index - last);
    if (quotation !== null) writer.number(quotation);
    if (inside !== null) writer.number(index - inside);
    writeSpan(span, start, writer);
    if (speaker !== null) writeAttribution(speaker, span.end, output);
    else if (known !== null) writeAttribution(known, span.end, output);
    last = index;
  }
}

/** Reads what `writeUtterances` wrote. */
export function readUtterances(start: number, people: readonly KeptPerson[], input: SpeechInput): KeptUtterance[] {
  const { reader, length } = input;
  let last = 0;
  return Array.from({ length: reader.count() }, (): KeptUtterance => {
    const head = reader.number();
    const has = (flag: number): boolean => (head & flag) !== 0;
    const mode = modes.memberOf(Math.floor(head / flags.mode), reader);
    const index = (last += reader.number());
    const quotation = has(flags.quotation) ? reader.number() : null;
    const inside = has(flags.inside) ? index - reader.upTo(index) : null;
    // Nothing stands in itself.
    if (inside === index) reader.fail();
    const span = readSpan(start, length, reader);
    const known = has(flags.speaker) || has(flags.groupSpeaker) ? readAttribution(span.end, people, input) : null;
    return { index, utterance: { span, mode, speaker: has(flags.speaker) ? known : null, quotation, inside }, speaker: known };
  });
}

/** @param start as `writeUtterances` has it */
export function writeMentions(mentions: readonly KeptMention[], start: number, output: SpeechOutput): void {
  const { writer } = output;
  writer.number(mentions.length);
  let at = start;
  for (const { person, span } of mentions) {
    writer.number(person);
    writeSpan(span, at, writer);
    at = span.start;
  }
}

/** Reads what `writeMentions` wrote. */
export function readMentions(start: number, people: readonly KeptPerson[], { reader, length }: SpeechInput): KeptMention[] {
  let at = start;
  return Array.from({ length: reader.count() }, (): KeptMention => {
    const person = reader.upTo(people.length - 1);
    const span = readSpan(at, length, reader);
    at = span.start;
    return { person, span };
  });
}
