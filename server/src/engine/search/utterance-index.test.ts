import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../text/byte-source.ts';
import { createGenerator } from './generated-corpus.ts';
import { encodeUtteranceSegment } from './utterance-encode.ts';
import type { UtteranceIndex, UtteranceQuery } from './utterance-index.ts';
import { createUtteranceIndex } from './utterance-index.ts';
import { mergeUtteranceSegments } from './utterance-merge.ts';
import type { OfferedSource, UtteranceSegment } from './utterance-segment.ts';
import { openUtteranceSegment } from './utterance-segment.ts';

interface Said {
  readonly text: string;
  readonly speaker: string | null;
}

const harrow = 'Ada Harrow';
const oke = 'Bram Oke';
const corpus: readonly (readonly Said[])[] = [
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

/** A source that is these utterances, one a line. */
function sourceOf(said: readonly Said[]): OfferedSource {
  let start = 0;
  const utterances = said.map(({ text, speaker }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { span, speaker: speaker === null ? null : { name: speaker, isDescribed: false }, mode: 'spoken' as const, emphasis: [] };
  });
  return { text: said.map(({ text }) => text).join('\n'), utterances };
}

function segmentOf(sources: ReadonlyMap<number, OfferedSource>): UtteranceSegment {
  return opened(encodeUtteranceSegment([...sources.values()]), [...sources.keys()]);
}

function opened(chunks: readonly Uint8Array[], sources: readonly number[]): UtteranceSegment {
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  return openUtteranceSegment(bytesInMemory(bytes), sources)!;
}

/** The corpus as one segment, and as one a source: what is offered must be the same. */
const sources = new Map(corpus.map((said, number) => [number, sourceOf(said)]));
const whole = createUtteranceIndex();
whole.add(segmentOf(sources));
const parted = createUtteranceIndex();
for (const [number, source] of sources) parted.add(segmentOf(new Map([[number, source]])));

/** What an index offers, in words. */
function ranked(index: UtteranceIndex, query: Partial<UtteranceQuery>, texts: ReadonlyMap<number, OfferedSource> = sources): string[] {
  return index.rank({ typed: '', paragraph: '', speaker: null, ...query })
    .map(({ source, span }) => texts.get(source)!.text.slice(span.start, span.end));
}

describe.each([['one segment', whole], ['a segment a source', parted]])('rank, in %s', (_, index) => {
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
  ])('puts first %s', (__, query, first) => {
    expect(ranked(index, query)[0]).toBe(first);
  });

  it('leaves out what lacks most of the typed words', () => {
    expect(ranked(index, { typed: 'fishermen ' })).toEqual(['Nobody asked the fishermen about the harbour wall.']);
    expect(ranked(index, { typed: 'zebra crossing ' })).toEqual([]);
    expect(ranked(index, { typed: 'zeb' })).toEqual([]);
  });

  it('offers everything in order where nothing is known', () => {
    expect(ranked(index, {})).toEqual(corpus.flat().map(({ text }) => text));
    expect(ranked(index, { limit: 2 })).toHaveLength(2);
  });

  it('fills the list up with others, each once', () => {
    for (const query of [{ speaker: oke }, { paragraph: 'the bridge and our word' }]) {
      expect(ranked(index, query).sort()).toEqual(corpus.flat().map(({ text }) => text).sort());
    }
  });

  it('says who speaks and how', () => {
    const said = index.rank({ typed: 'Scho', paragraph: '', speaker: null }).concat(index.rank({ typed: 'Nobody', paragraph: '', speaker: null }));
    expect(said.map(({ speaker, mode }) => [speaker?.name, mode])).toEqual([[undefined, 'spoken'], [oke, 'spoken']]);
  });

  it('does not take another person of the same first name, or a longer name, for the speaker', () => {
    const scores = (speaker: string) => index.rank({ typed: '', paragraph: '', speaker }).map(({ score }) => score);
    expect(Math.max(...scores('Ada Vane'))).toBe(0);
    expect(Math.max(...scores('Ilse Oke'))).toBe(0);
    expect(Math.max(...scores('Bram Oke'))).toBeGreaterThan(0);
  });
});

describe('adding and removing', () => {
  const everything: Partial<UtteranceQuery> = {};

  it('forgets one source of a segment and no other', () => {
    const index = createUtteranceIndex();
    index.add(segmentOf(sources));
    index.remove(0);
    expect([index.has(0), index.has(1)]).toEqual([false, true]);
    for (const query of [everything, { typed: 'we will' }, { speaker: oke }, { paragraph: 'the bridge and our word' }]) {
      expect(ranked(index, query)[0]).toBe('In the end we will keep our word.');
      expect(ranked(index, query).join()).not.toContain('bridge');
    }
    index.remove(1);
    expect([ranked(index, everything), index.segments]).toEqual([[], []]);
  });

  it('forgets all but some sources', () => {
    const index = createUtteranceIndex();
    for (const [number, source] of sources) index.add(segmentOf(new Map([[number, source]])));
    index.retain((source) => source === 1);
    expect([index.has(0), index.has(1), index.segments.length]).toEqual([false, true, 1]);
  });

  it('offers nothing twice once segments are merged, and nothing that was removed', () => {
    const index = createUtteranceIndex();
    for (const [number, source] of sources) index.add(segmentOf(new Map([[number, source]])));
    const merged = mergeUtteranceSegments(index.segments.map((segment) => ({ segment, isLive: (source) => index.isLive(segment, source) })));
    index.add(opened(merged.chunks, merged.sources));
    expect(index.segments).toHaveLength(1);
    expect(ranked(index, everything)).toEqual(corpus.flat().map(({ text }) => text));
    index.remove(0);
    expect(ranked(index, everything)).toEqual(corpus[1]!.map(({ text }) => text));
  });
});

describe('a segment that is damaged after it was opened', () => {
  it('is ranked without an exception, and in no more work', () => {
    const whole = Uint8Array.from(encodeUtteranceSegment([...sources.values()]).flatMap((chunk) => [...chunk]));
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(fc.property(fc.array(flip, { minLength: 1, maxLength: 8 }), fc.boolean(), (flips, isEmptied) => {
      const bytes = whole.slice();
      const before = openUtteranceSegment(bytesInMemory(bytes), [0, 1])!;
      // Opened whole, and damaged on disk since; or damaged, and opened all the same.
      for (const [at, bits] of flips) bytes[at] = isEmptied ? 0 : bytes[at]! ^ bits;
      for (const segment of [before, openUtteranceSegment(bytesInMemory(bytes), [0, 1])]) {
        if (segment === null) continue;
        const index = createUtteranceIndex();
        index.add(segment);
        for (const query of [{}, { typed: 'we will keep' }, { typed: 'the fish', speaker: oke }, { paragraph: 'The bridge and the harbour wall in winter.' }]) {
          expect(index.rank({ typed: '', paragraph: '', speaker: null, ...query }).length).toBeLessThanOrEqual(50);
        }
        expect(index.work.utterancesRead).toBeLessThan(4 * 100);
      }
    }), { seed: 9, numRuns: 400 });
  });
});

/** So many sources of made-up sentences, in segments of a hundred sources. */
function manySources(count: number, sentences: number, seed: number): { index: UtteranceIndex; texts: Map<number, OfferedSource> } {
  const random = createGenerator(seed);
  const index = createUtteranceIndex();
  const texts = new Map<number, OfferedSource>();
  for (let number = 0; number < count; number++) {
    texts.set(number, sourceOf(Array.from({ length: sentences }, (_, sentence) => ({ text: random.prose(12), speaker: sentence % 3 === 0 ? oke : harrow }))));
  }
  for (let from = 0; from < count; from += 100) index.add(segmentOf(new Map([...texts].slice(from, from + 100))));
  return { index, texts };
}

describe('many utterances', () => {
  const large = manySources(400, 200, 22);

  it('are found by their first words', () => {
    const random = createGenerator(23);
    for (let round = 0; round < 20; round++) {
      const { text, utterances } = large.texts.get(random.pick(400))!;
      const { span } = utterances[random.pick(200)]!;
      const typed = text.slice(span.start, span.start + 24);
      expect(ranked(large.index, { typed, limit: 5 }, large.texts)).toContain(text.slice(span.start, span.end));
    }
  });

  it('are found by words in their middle', () => {
    const random = createGenerator(24);
    for (let round = 0; round < 20; round++) {
      const { text, utterances } = large.texts.get(random.pick(400))!;
      const { span } = utterances[random.pick(200)]!;
      const sentence = text.slice(span.start, span.end);
      const typed = sentence.slice(sentence.indexOf(' ', 20) + 1, -8);
      expect(ranked(large.index, { typed, limit: 5 }, large.texts)).toContain(sentence);
    }
  });

  it('cost no more than the budget, however many there are', () => {
    const queries: Partial<UtteranceQuery>[] = [
      {}, { typed: 'b' }, { typed: 'ba' }, { typed: 'ba dor el ' }, { typed: 'dorba' }, { speaker: harrow }, { typed: 'ba ', speaker: harrow },
      { paragraph: createGenerator(25).prose(150) }, { typed: 'El fin', paragraph: createGenerator(26).prose(150), speaker: oke },
    ];
    const { work } = large.index;
    for (const query of queries) {
      const before = { ...work };
      large.index.rank({ typed: '', paragraph: '', speaker: null, ...query });
      const [postings, utterances] = [work.postingsRead - before.postingsRead, work.utterancesRead - before.utterancesRead];
      expect(postings, JSON.stringify(query)).toBeLessThanOrEqual(325_000);
      // Besides those that are ranked, each segment's alphabetical order is searched by halving.
      expect(utterances, JSON.stringify(query)).toBeLessThanOrEqual(2_500 + 4 * 2 * 16);
    }
  });
});
