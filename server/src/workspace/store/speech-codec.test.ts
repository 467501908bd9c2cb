import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { english } from '../../engine/language/english.ts';
import { readSpeech } from '../../engine/speech/read-speech.ts';
import type { Attribution, Speech } from '../../engine/speech/speech.ts';
import { sampleDocuments } from './codec-samples.ts';
import { decodeSpeech, encodeSpeech } from './speech-codec.ts';

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
  utterances: [{ span: { start: 0, end: 10 }, mode: 'spoken', speaker: { ...speaker, mention: null, confidence: 0.931, carrier: undefined }, quotation: 1, inside: 0 }],
  unbalanced: [{ start: 9, end: 10 }],
};

const samples: readonly [string, Sample][] = [...read, ['everything that there can be', { speech: made, length: 10 }]];

describe('speech', () => {
  it.each(samples)('comes back as it was: %s', (_name, { speech, length }) => {
    expect(decodeSpeech(encodeSpeech(speech), length)).toEqual(speech);
  });

  it('is null where it does not fit into the text', () => {
    expect(decodeSpeech(encodeSpeech(made), 9)).toBeNull();
  });

  it.each(samples)('is null when cut short or too long: %s', (_name, { speech, length }) => {
    const bytes = encodeSpeech(speech);
    for (let end = 0; end < bytes.length; end++) expect(decodeSpeech(bytes.subarray(0, end), length)).toBeNull();
    expect(decodeSpeech(Uint8Array.of(...bytes, 0), length)).toBeNull();
  });

  it.each(samples)('is null, or whole and within its text, when a byte is wrong: %s', (_name, { speech, length }) => {
    const bytes = encodeSpeech(speech);
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x40, 0x80, 0xff]) {
        const wrong = bytes.slice();
        wrong[at]! ^= change;
        const decoded = decodeSpeech(wrong, length);
        if (decoded !== null) expect(strays(decoded, length)).toEqual([]);
      }
    }
  });

  it('is null for bytes of any other kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeSpeech(bytes, 10);
      if (decoded !== null) expect(strays(decoded, 10)).toEqual([]);
    }), { numRuns: propertyRuns(500), seed: 5 });
  });
});

/** Spans outside the text, and indexes of what is not there. */
function strays({ people, quotations, utterances, unbalanced }: Speech, length: number): unknown[] {
  const speakers = [...quotations, ...utterances].flatMap((one) => one.speaker ?? []);
  const spans = [
    ...unbalanced, ...people.flatMap(({ mentions }) => mentions), ...utterances.map(({ span }) => span), ...speakers.flatMap(({ mention }) => mention ?? []),
    ...quotations.flatMap(({ span, outer, cue, citations }) => [span, outer, ...(cue === null ? [] : [cue]), ...citations.map((cited) => cited.span)]),
  ];
  const indexes = [
    ...speakers.flatMap(({ person, carrier }) => [person, ...(carrier === undefined ? [] : [carrier])].map((index) => people[index])),
    ...[...quotations.flatMap(({ inside }) => inside ?? []), ...utterances.flatMap(({ quotation }) => quotation ?? [])].map((index) => quotations[index]),
    ...utterances.flatMap(({ inside }) => inside ?? []).map((index) => utterances[index]),
  ];
  return [...spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= length)), ...indexes.filter((one) => one === undefined)];
}
