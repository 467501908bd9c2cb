import type { Person, Quotation, Speech, Utterance } from '../../engine/speech/speech.ts';
import type { Span } from '../../engine/text/span.ts';
import { readAttribution, writeAttribution } from './attribution-codec.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { enumeration } from './enumeration.ts';
import { isListOfStrings } from './metadata-shape.ts';
import { modes, readQuotations, writeQuotations } from './quotation-codec.ts';
import { readSpan, writeSpan } from './span-codec.ts';
import { SpeechWordReader, SpeechWordWriter } from './speech-words.ts';
import type { SpeechInput, SpeechOutput } from './speech-words.ts';

const personKinds = enumeration<Person['kind']>('person', { person: 0, organisation: 1, role: 2, author: 3 });
const genders = enumeration<'female' | 'male' | 'unknown'>('unknown', { unknown: 0, female: 1, male: 2 });

/**
 * Who says what in a document: its words as JSON, and columns of small numbers. Nothing in it says which fields there are: it must be
 * read back by the same version of the engine.
 */
export function encodeSpeech({ people, quotations, utterances, unbalanced }: Speech): Uint8Array {
  const columns = new ByteWriter();
  const output = new SpeechWordWriter(columns, people);
  writePeople(people, output);
  writeQuotations(quotations, output);
  writeUtterances(utterances, quotations, output);
  writeSpans(unbalanced, columns);
  const whole = new ByteWriter();
  whole.json(output.words);
  whole.append(columns.bytes());
  return whole.bytes();
}

/**
 * Reads what `encodeSpeech` wrote; null where the bytes are something else. Every offset is in the text, every index in its list.
 * @param length of the document's text, UTF-16 units
 */
export function decodeSpeech(bytes: Uint8Array, length: number): Speech | null {
  const reader = new ByteReader(bytes);
  const words = reader.json();
  if (!isListOfStrings(words)) return null;
  const input = new SpeechWordReader(reader, words, length);
  const people = readPeople(input);
  const quotations = readQuotations(people, input);
  const utterances = readUtterances(people, quotations, input);
  const unbalanced = readSpans(input);
  return reader.isDone ? { quotations, utterances, people, unbalanced } : null;
}

function writePeople(people: readonly Person[], output: SpeechOutput): void {
  const { writer } = output;
  writer.number(people.length);
  for (const { name, kind, roles, gender, affiliation, mentions } of people) {
    output.word(name);
    personKinds.write(kind, writer);
    genders.write(gender ?? 'unknown', writer);
    output.word(affiliation);
    writer.number(roles.length);
    roles.forEach((role) => { output.word(role); });
    writeSpans(mentions, writer);
  }
}

function readPeople(input: SpeechInput): Person[] {
  const { reader } = input;
  return Array.from({ length: reader.count() }, (): Person => {
    const name = input.word();
    const kind = personKinds.read(reader);
    const gender = genders.read(reader);
    const affiliation = input.optionalWord();
    const roles = Array.from({ length: reader.count() }, () => input.word());
    return { name, kind, roles, gender: gender === 'unknown' ? null : gender, affiliation, mentions: readSpans(input) };
  });
}

/** What the first number of an utterance says beside its mode; `alike`: span, mode and speaker are its quotation's. */
const flags = { quotation: 1, inside: 2, alike: 4, speaker: 8, mode: 16 } as const;

function writeUtterances(utterances: readonly Utterance[], quotations: readonly Quotation[], output: SpeechOutput): void {
  const { writer } = output;
  writer.number(utterances.length);
  let [at, lastQuotation] = [0, 0];
  for (const utterance of utterances) {
    const { span, mode, speaker, quotation, inside } = utterance;
    const isAlike = isLike(utterance, quotation === null ? undefined : quotations[quotation]);
    writer.number((quotation === null ? 0 : flags.quotation) + (inside === null ? 0 : flags.inside)
      + (isAlike ? flags.alike : modes.numberOf(mode) * flags.mode + (speaker === null ? 0 : flags.speaker)));
    if (quotation !== null) writer.signed(quotation - lastQuotation);
    if (inside !== null) writer.number(inside);
    if (!isAlike) writeSpan(span, at, writer);
    if (!isAlike && speaker !== null) writeAttribution(speaker, span.end, output);
    [at, lastQuotation] = [span.end, quotation ?? lastQuotation];
  }
}

function isLike({ span, mode, speaker }: Utterance, quotation: Quotation | undefined): boolean {
  return quotation !== undefined && quotation.speaker === speaker && quotation.mode === mode
    && quotation.span.start === span.start && quotation.span.end === span.end;
}

function readUtterances(people: readonly Person[], quotations: readonly Quotation[], input: SpeechInput): Utterance[] {
  const { reader } = input;
  const count = reader.count();
  const utterances: Utterance[] = [];
  let [at, lastQuotation] = [0, 0];
  while (utterances.length < count) {
    const head = reader.number();
    const quotation = (head & flags.quotation) === 0 ? null : lastQuotation + reader.signed();
    const inside = (head & flags.inside) === 0 ? null : reader.upTo(count - 1);
    const quoted = quotation === null ? undefined : quotations[quotation];
    if (quoted === undefined && (quotation !== null || (head & flags.alike) !== 0)) reader.fail();
    const { span, mode, speaker } = (head & flags.alike) !== 0 && quoted !== undefined ? quoted : readUtterance(head, at, people, input);
    utterances.push({ span, mode, speaker, quotation, inside });
    [at, lastQuotation] = [span.end, quotation ?? lastQuotation];
  }
  return utterances;
}

function readUtterance(head: number, at: number, people: readonly Person[], input: SpeechInput): Pick<Utterance, 'span' | 'mode' | 'speaker'> {
  const { reader, length } = input;
  const mode = modes.memberOf(Math.floor(head / flags.mode), reader);
  const span = readSpan(at, length, reader);
  return { span, mode, speaker: (head & flags.speaker) === 0 ? null : readAttribution(span.end, people, input) };
}

function writeSpans(spans: readonly Span[], writer: ByteWriter): void {
  writer.number(spans.length);
  let at = 0;
  for (const span of spans) {
    writeSpan(span, at, writer);
    at = span.end;
  }
}

function readSpans({ reader, length }: SpeechInput): Span[] {
  let at = 0;
  return Array.from({ length: reader.count() }, () => {
    const span = readSpan(at, length, reader);
    at = span.end;
    return span;
  });
}
