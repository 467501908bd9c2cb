import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { english } from '../../engine/language/english.ts';
import { readSpeech } from '../../engine/speech/read-speech.ts';
import type { SpeechIndex } from '../../engine/speech/speech-index.ts';
import { indexSpeech } from '../../engine/speech/speech-index.ts';
import type { Attribution, Speech } from '../../engine/speech/speech.ts';
import { bytesInMemory } from '../../engine/text/byte-source.ts';
import type { Span } from '../../engine/text/span.ts';
import { sampleDocuments } from './codec-samples.ts';
import { encodeSpeech, openSpeech, stretchLength } from './speech-codec.ts';

interface Sample {
  readonly speech: Speech;
  readonly length: number;
}

const read = [...sampleDocuments()].flatMap(([path, document]) => (['source', 'draft'] as const)
  .map((role): [string, Sample] => [`${path} as a ${role}`, { speech: readSpeech(document, english.speech, { role }), length: document.text.length }]));

const speaker: Attribution = { person: 1, name: 'the keeper', mention: { start: 3, end: 9 }, confidence: 1 / 3, rule: 'nested', carrier: 0 };

/** What the rules seldom give. */
const made: Speech = {
  people: [
    { name: 'Ada Harrow', kind: 'person', roles: ['mayor', 'keeper'], gender: 'female', affiliation: 'the mill', mentions: [{ start: 0, end: 4 }, { start: 2, end: 10 }] },
    { name: 'a keeper', kind: 'role', roles: [], gender: null, affiliation: null, mentions: [] },
  ],
  quotations: [
    { kind: 'inline', marks: 'corner', span: { start: 4, end: 8 }, outer: { start: 3, end: 10 }, group: 7, join: 'next-paragraph', inside: 1, mode: 'written', notSpeech: 'ignored', ignoredBy: 2, cue: { start: 0, end: 2 }, speaker,
      citations: [{ kind: 'quoted-in', reference: 'The Tide', locator: null, span: { start: 1, end: 2 } }, { kind: 'key', reference: '@oke', locator: 'p. 4', span: { start: 5, end: 10 } }] },
    { kind: 'block', marks: 'block', span: { start: 0, end: 10 }, outer: { start: 0, end: 10 }, group: 2, join: 'first', inside: null, mode: 'unknown', notSpeech: null, cue: null, speaker: null, citations: [] },
  ],
  utterances: [{ span: { start: 0, end: 10 }, mode: 'spoken', speaker: { ...speaker, mention: null, confidence: 0.931, carrier: undefined }, quotation: 1, inside: null }],
  unbalanced: [{ start: 9, end: 10 }],
};

/** A book of many stretches: its author's own text from end to end, with others' words in it. */
const long: Sample = {
  length: 9 * stretchLength + 5,
  speech: {
    ...made, unbalanced: [],
    people: made.people.map((person, k) => ({ ...person, mentions: Array.from({ length: 40 }, (_, at) => ({ start: at * 1800 + k * 7, end: at * 1800 + k * 7 + 9 })) })),
    utterances: [
      { span: { start: 0, end: 9 * stretchLength + 5 }, mode: 'written', speaker: null, quotation: null, inside: null },
      ...Array.from({ length: 60 }, (_, k) => ({
        span: { start: k * 1200 + 3, end: k * 1200 + 1100 }, mode: 'spoken' as const, speaker: k % 3 === 0 ? null : { ...speaker, mention: { start: k * 1200, end: k * 1200 + 3 } }, quotation: k % 3 === 0 ? k % 2 : null, inside: 0,
      })),
    ],
  },
};

const samples: readonly [string, Sample][] = [...read, ['everything that there can be', { speech: made, length: 10 }], ['many stretches', long]];

function open(bytes: Uint8Array, length: number): { readonly index: SpeechIndex | null; readonly broken: () => number } {
  let broken = 0;
  return { index: openSpeech(bytesInMemory(bytes), length, () => { broken++; }), broken: () => broken };
}

/** Stretches to ask about: all, and some of each size, across the bounds of what is read together. */
function windows(length: number): Span[] {
  const sizes = [1, 200, stretchLength, 3 * stretchLength, length];
  return sizes.flatMap((size) => Array.from({ length: 12 }, (_, k) => Math.floor((k * length) / 12)).map((start) => ({ start, end: Math.min(length, start + size) }))).filter(({ start, end }) => start < end);
}

/** All that can be asked of a speech. */
function answers(index: SpeechIndex, length: number): unknown {
  return {
    people: index.people.map((person) => ({ ...person, mentions: [...person.mentions].sort((a, b) => a.start - b.start || a.end - b.end) })),
    places: windows(length).map((within) => ({
      mentions: index.mentionsIn(within).map(({ person, span }) => [person.name, span]),
      utterances: index.utterancesIn(within).map((utterance) => [utterance, index.speakerOf(utterance), index.holderOf(utterance)]),
    })),
  };
}

describe('speech', () => {
  it.each(samples)('answers as it did: %s', (_name, { speech, length }) => {
    const { index, broken } = open(encodeSpeech(speech, length), length);
    expect(index && answers(index, length)).toEqual(answers(indexSpeech(speech), length));
    expect(broken()).toBe(0);
  });

  it('reads the stretches that are asked about, and no others', () => {
    const bytes = encodeSpeech(long.speech, long.length);
    let read = 0;
    const index = openSpeech({ length: bytes.length, read: (start, end) => { read += end - start; return bytes.subarray(start, end); } }, long.length, () => undefined);
    const head = read;
    index?.utterancesIn({ start: 100, end: 300 });
    index?.utterancesIn({ start: 200, end: 400 });
    expect(read - head).toBeLessThan((bytes.length - head) / 6);
  });

  it('is null where it does not fit into the text, or breaks where somebody asks', () => {
    const { index, broken } = open(encodeSpeech(made, 10), 9);
    index?.utterancesIn({ start: 0, end: 9 });
    expect(index === null || broken() === 1).toBe(true);
    expect(open(encodeSpeech(made, 10), 10 + stretchLength).index).toBeNull();
  });

  it.each(samples)('is null when cut short or too long: %s', (_name, { speech, length }) => {
    const bytes = encodeSpeech(speech, length);
    for (let end = 0; end < bytes.length; end++) expect(open(bytes.subarray(0, end), length).index).toBeNull();
    expect(open(Uint8Array.of(...bytes, 0), length).index).toBeNull();
  });

  it.each(samples)('is null, or within its text, when a byte is wrong: %s', (_name, { speech, length }) => {
    const bytes = encodeSpeech(speech, length);
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x40, 0x80, 0xff]) {
        const wrong = bytes.slice();
        wrong[at]! ^= change;
        const { index } = open(wrong, length);
        if (index !== null) expect(strays(index, length)).toEqual([]);
      }
    }
  });

  it('is null for bytes of any other kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { index } = open(bytes, 10);
      if (index !== null) expect(strays(index, 10)).toEqual([]);
    }), { numRuns: propertyRuns(500), seed: 5 });
  });
});

/** Spans outside the text, and people who are not there. */
function strays(index: SpeechIndex, length: number): unknown[] {
  const utterances = index.utterancesIn({ start: 0, end: length });
  const speakers = utterances.flatMap((utterance) => index.speakerOf(utterance) ?? []);
  const spans = [...index.mentionsIn({ start: 0, end: length }), ...utterances].map(({ span }) => span).concat(speakers.flatMap(({ mention }) => mention ?? []));
  const people = speakers.flatMap(({ person, carrier }) => [person, ...(carrier === undefined ? [] : [carrier])].map((at) => index.people[at]));
  return [...spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= length)), ...people.filter((one) => one === undefined)];
}
