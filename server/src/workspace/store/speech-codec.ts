import type { Mention, SpeechIndex } from '../../engine/speech/speech-index.ts';
import { indexSpeech } from '../../engine/speech/speech-index.ts';
import type { Attribution, Person, Speech, Utterance } from '../../engine/speech/speech.ts';
import type { ByteSource } from '../../engine/text/byte-source.ts';
import { once } from '../../engine/text/once.ts';
import { overlaps } from '../../engine/text/span.ts';
import type { Span } from '../../engine/text/span.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { isListOfStrings } from './metadata-shape.ts';
import { readPeople, writePeople } from './person-codec.ts';
import type { KeptPerson } from './person-codec.ts';
import { SpeechWordReader, SpeechWordWriter } from './speech-words.ts';
import { readMentions, readUtterances, writeMentions, writeUtterances } from './utterance-codec.ts';
import type { KeptMention, KeptUtterance } from './utterance-codec.ts';

/*
 * Who speaks in a document, so that a stretch of it can be read without the rest: how many bytes the head has (32 bits, little-endian); the
 * head, with words, people, and how long each stretch's record is; the records. An utterance or mention stands in the record of each stretch
 * that it reaches into. Nothing says which fields there are: it must be read back by the same version of the engine.
 */

/** A document is cut into stretches of this length, UTF-16 units: a passage seldom stands in more than two. */
export const stretchLength = 8192;
/** Decoded stretches of a document that are held: a judgement looks at few places of it. */
const mostHeld = 4;
const countBytes = 4;

/** @param length of the document's text, UTF-16 units */
export function encodeSpeech(speech: Speech, length: number): Uint8Array {
  const { people, utterances } = speech;
  const words = new SpeechWordWriter(new ByteWriter(), people);
  writePeople(people, words);
  const spoken = byStretch(keptUtterances(speech, utterances), ({ utterance }) => utterance.span, length);
  const named = byStretch(keptMentions(people), ({ span }) => span, length);
  const records = spoken.map((those, stretch) => {
    const writer = new ByteWriter();
    const output = words.into(writer);
    writeUtterances(those, stretch * stretchLength, output);
    writeMentions(named[stretch] ?? [], stretch * stretchLength, output);
    return writer.bytes();
  });
  const head = new ByteWriter();
  head.json(words.words);
  head.append(words.writer.bytes());
  head.number(records.length);
  records.forEach((record) => { head.number(record.length); });
  const headBytes = head.bytes();
  const whole = new ByteWriter();
  whole.append(new Uint8Array(Uint32Array.of(headBytes.length).buffer));
  whole.append(headBytes);
  records.forEach((record) => { whole.append(record); });
  return whole.bytes();
}

function keptUtterances(speech: Speech, utterances: readonly Utterance[]): KeptUtterance[] {
  const index = indexSpeech(speech);
  return utterances.map((utterance, at) => ({ index: at, utterance, speaker: index.speakerOf(utterance) }));
}

function keptMentions(people: readonly Person[]): KeptMention[] {
  return people.flatMap(({ mentions }, person) => mentions.map((span): KeptMention => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function byStretch<T>(items: readonly T[], spanOf: (item: T) => Span, length: number): T[][] {
  const stretches = Array.from({ length: stretchesOf(length) }, (): T[] => []);
  for (const item of items) {
    const { first, last } = stretchesAt(spanOf(item));
    for (let stretch = first; stretch <= last; stretch++) stretches[stretch]?.push(item);
  }
  return stretches;
}

function stretchesOf(length: number): number {
  return Math.ceil(length / stretchLength);
}

function stretchesAt({ start, end }: Span): { readonly first: number; readonly last: number } {
  return { first: Math.floor(start / stretchLength), last: Math.floor(Math.max(start, end - 1) / stretchLength) };
}

/** What is kept of one stretch. */
interface Stretch {
  readonly utterances: readonly KeptUtterance[];
  readonly mentions: readonly KeptMention[];
}

const nothing: Stretch = { utterances: [], mentions: [] };

/**
 * Opens what `encodeSpeech` wrote; null where the bytes are something else.
 * @param length of the document's text, UTF-16 units
 * @param onBroken a stretch makes no sense: nobody speaks there; called in the middle of a question
 */
export function openSpeech(bytes: ByteSource, length: number, onBroken: () => void): SpeechIndex | null {
  const headBytes = new DataView(Uint8Array.from(bytes.read(0, countBytes)).buffer);
  if (headBytes.byteLength < countBytes) return null;
  const headEnd = countBytes + headBytes.getUint32(0, true);
  // Bytes that are read may stand elsewhere after the next reading, and words and people are read at once.
  const reader = new ByteReader(bytes.read(countBytes, headEnd));
  const words = reader.json();
  if (!isListOfStrings(words)) return null;
  const kept = readPeople(new SpeechWordReader(reader, words, length));
  const ends: number[] = [];
  for (let left = reader.count(); left > 0; left--) ends.push((ends.at(-1) ?? headEnd) + reader.number());
  if (!reader.isDone || ends.length !== stretchesOf(length) || (ends.at(-1) ?? headEnd) !== bytes.length) return null;

  const held = new Map<number, Stretch>();
  const stretchAt = (stretch: number): Stretch => {
    const known = held.get(stretch);
    if (known !== undefined) return known;
    const record = new ByteReader(bytes.read(ends[stretch - 1] ?? headEnd, ends[stretch] ?? 0));
    const read = readStretch(stretch * stretchLength, kept, new SpeechWordReader(record, words, length));
    if (!record.isDone) onBroken();
    const made = record.isDone ? read : nothing;
    for (const oldest of held.keys()) {
      if (held.size < mostHeld) break;
      held.delete(oldest);
    }
    held.set(stretch, made);
    return made;
  };
  return createIndex(kept, ends.length, stretchAt);
}

function readStretch(start: number, people: readonly KeptPerson[], input: SpeechWordReader): Stretch {
  return { utterances: readUtterances(start, people, input), mentions: readMentions(start, people, input) };
}

function createIndex(kept: readonly KeptPerson[], count: number, stretchAt: (stretch: number) => Stretch): SpeechIndex {
  const speakers = new WeakMap<Utterance, KeptUtterance>();
  const within = <T>(span: Span, itemsOf: (stretch: Stretch) => readonly T[], spanOf: (item: T) => Span): T[] => {
    const { first, last } = stretchesAt(span);
    const found: T[] = [];
    for (let stretch = Math.max(0, first); stretch <= Math.min(last, count - 1); stretch++) {
      // What reaches in from the stretch before was found there.
      const from = stretch > first ? stretch * stretchLength : -Infinity;
      for (const item of itemsOf(stretchAt(stretch))) if (overlaps(spanOf(item), span) && spanOf(item).start >= from) found.push(item);
    }
    return found;
  };
  const mentionsIn = (span: Span): KeptMention[] => within(span, ({ mentions }) => mentions, (mention) => mention.span);
  const all = { start: 0, end: count * stretchLength };
  const everywhere = once(() => {
    const byPerson = kept.map((): Span[] => []);
    for (const { person, span } of mentionsIn(all)) byPerson[person]?.push(span);
    return byPerson;
  });
  const people = kept.map((person, index): Person => ({ ...person, get mentions() { return everywhere()[index] ?? []; } }));
  const utterancesIn = (span: Span): KeptUtterance[] => {
    const found = within(span, ({ utterances }) => utterances, ({ utterance }) => utterance.span);
    for (const one of found) speakers.set(one.utterance, one);
    return found;
  };
  return {
    people,
    utterancesIn: (span) => utterancesIn(span).map(({ utterance }) => utterance),
    mentionsIn: (span) => mentionsIn(span).flatMap(({ person, span: at }): Mention[] => (people[person] === undefined ? [] : [{ person: people[person], span: at }])),
    speakerOf: (utterance): Attribution | null => utterance.speaker ?? speakers.get(utterance)?.speaker ?? null,
    // Whatever holds an utterance reaches into the stretch where that begins.
    holderOf: ({ span, inside }) => (inside === null ? null : utterancesIn({ start: span.start, end: span.start + 1 }).find(({ index }) => index === inside)?.utterance ?? null),
  };
}
