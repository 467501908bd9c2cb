import { describe, expect, it } from 'vitest';
import { createGenerator } from './generated-corpus.ts';
import type { UtteranceQuery } from './utterance-index.ts';
import { createUtteranceIndex } from './utterance-index.ts';

const harrow = 'Ada Harrow';
const oke = 'Bram Oke';
const sources = [
  [
    { text: 'We will keep the ferry running until the bridge is finished.', speaker: harrow },
    { text: 'The bridge will not open before winter, and we will pay for it.', speaker: harrow },
    { text: 'Nobody asked the fishermen about the harbour wall.', speaker: oke },
  ],
  [
    { text: 'In the end we will keep our word.', speaker: oke },
    { text: 'Schools stay closed on Monday.', speaker: null },
  ],
];

const index = createUtteranceIndex();
sources.forEach((utterances, source) => { index.add(source, utterances); });

const ranked = (query: Partial<UtteranceQuery>): string[] =>
  index.rank({ typed: '', paragraph: '', speaker: null, ...query }).map(({ source, utterance }) => sources[source]![utterance]!.text);

describe('rank', () => {
  it.each([
    ['the beginning of an utterance before its middle', { typed: 'We will keep' }, 'We will keep the ferry running until the bridge is finished.'],
    ['words side by side before words in order', { typed: 'we will pay ' }, 'The bridge will not open before winter, and we will pay for it.'],
    ['a word that is being typed', { typed: 'Scho' }, 'Schools stay closed on Monday.'],
    ['words and the beginning of one', { typed: 'about the harb' }, 'Nobody asked the fishermen about the harbour wall.'],
    ['letters with and without diacritics and case', { typed: 'NOBÓDY ' }, 'Nobody asked the fishermen about the harbour wall.'],
    ['what the paragraph is about', { paragraph: 'The ferry and the bridge are what this town talks about, the bridge above all.' }, 'We will keep the ferry running until the bridge is finished.'],
    ['the paragraph among utterances with the typed words', { typed: 'we will ', paragraph: 'how the bridge is paid for, and who will pay in winter' }, 'The bridge will not open before winter, and we will pay for it.'],
    ['the speaker among utterances with the typed words', { typed: 'will keep', speaker: 'Oke' }, 'In the end we will keep our word.'],
    ['the speaker alone', { speaker: 'Bram Oke' }, 'Nobody asked the fishermen about the harbour wall.'],
  ])('puts first %s', (_, query, first) => {
    expect(ranked(query)[0]).toBe(first);
  });

  it('leaves out what lacks most of the typed words', () => {
    expect(ranked({ typed: 'fishermen ' })).toEqual(['Nobody asked the fishermen about the harbour wall.']);
    expect(ranked({ typed: 'zebra crossing ' })).toEqual([]);
    expect(ranked({ typed: 'zeb' })).toEqual([]);
  });

  it('offers everything in order where nothing is known', () => {
    expect(ranked({})).toEqual(sources.flat().map(({ text }) => text));
    expect(index.rank({ typed: '', paragraph: '', speaker: null, limit: 2 })).toHaveLength(2);
  });

  it('does not take another person of the same first name, or a longer name, for the speaker', () => {
    const scores = (speaker: string) => index.rank({ typed: '', paragraph: '', speaker }).map(({ score }) => score);
    expect(Math.max(...scores('Ada Vane'))).toBe(0);
    expect(Math.max(...scores('Ilse Oke'))).toBe(0);
    expect(Math.max(...scores('Bram Oke'))).toBeGreaterThan(0);
  });
});

describe('adding and removing', () => {
  it('replaces and forgets one source', () => {
    const changing = createUtteranceIndex();
    changing.add(1, sources[0]!);
    changing.add(2, sources[1]!);
    changing.add(1, [{ text: 'The fog is over.', speaker: null }]);
    const all = (): string[] => changing.rank({ typed: '', paragraph: '', speaker: null }).map(({ source, utterance }) => `${source}.${utterance}`);
    expect(all()).toEqual(['1.0', '2.0', '2.1']);
    changing.remove(2);
    expect(all()).toEqual(['1.0']);
    expect(changing.has(1)).toBe(true);
    expect(changing.has(2)).toBe(false);
  });

  it('finds an utterance among twenty thousand by its first words', () => {
    const random = createGenerator(21);
    const many = createUtteranceIndex();
    const texts = Array.from({ length: 100 }, () => Array.from({ length: 200 }, () => random.prose(12)));
    texts.forEach((list, source) => { many.add(source, list.map((text) => ({ text, speaker: null }))); });
    for (let round = 0; round < 20; round++) {
      const source = random.pick(100);
      const utterance = random.pick(200);
      const typed = texts[source]![utterance]!.slice(0, 24);
      const best = many.rank({ typed, paragraph: '', speaker: null, limit: 5 });
      expect(best.map((one) => `${one.source}.${one.utterance}`)).toContain(`${source}.${utterance}`);
    }
  });
});
