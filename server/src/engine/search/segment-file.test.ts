import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import type { ByteSource } from '../text/byte-source.ts';
import { bytesInMemory } from '../text/byte-source.ts';
import { createGenerator } from './generated-corpus.ts';
import { mergeSegments } from './merge.ts';
import type { PassageIndex } from './passage-index.ts';
import { createPassageIndex } from './passage-index.ts';
import type { Segment } from './search.ts';
import { encodeSegment, openSegment } from './segment-file.ts';
import { buildSegment } from './segment.ts';
import { sourceText } from './source-text.ts';

const random = createGenerator(21);
const texts = [random.prose(700), '\ufeffWé met “Ølga 🎉 O’Brien” at 字字字, she said. '.repeat(9), '', random.prose(400)];

function build(from = 0): Segment {
  const encoder = new TextEncoder();
  return buildSegment(texts.map((text, index) => ({ source: from + index, bytes: encoder.encode(text) })));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** As strict as the contract allows: what was read before is gone with the next reading. */
function fleeting(bytes: Uint8Array): ByteSource & { readonly bytesRead: () => number } {
  let last = new Uint8Array(0);
  let bytesRead = 0;
  return {
    length: bytes.length,
    bytesRead: () => bytesRead,
    read: (start, end) => {
      last.fill(0xff);
      last = bytes.slice(Math.max(0, start), Math.max(0, end));
      bytesRead += last.length;
      return last;
    },
  };
}

function indexOf(segment: Segment): PassageIndex {
  const index = createPassageIndex();
  index.addSegment(segment);
  return index;
}

const queries = [
  texts[0]!.slice(100, 180), texts[3]!.slice(900, 1300), `${texts[0]!.slice(0, 60)} … ${texts[0]!.slice(2000, 2070)}`,
  texts[0]!.slice(300, 420).replace(/ \w+ /, ' changed '), texts[3]!.slice(40, 60), 'Olga OBrien at 字字', 'nobody ever wrote so much as this',
].map((text) => ({ text }));

describe('openSegment', () => {
  const bytes = joined(encodeSegment(build()));

  it('answers every query as the segment in memory does', () => {
    const expected = indexOf(build(40));
    const index = indexOf(openSegment(fleeting(bytes), [40, 41, 42, 43])!);
    for (const query of queries) {
      expect(index.find(query)).toEqual(expected.find(query));
      expect(index.homes(query)).toEqual(expected.homes(query));
    }
    expect(index.find(queries[0]!)[0]).toMatchObject({ source: 40, score: 1 });
    expect(index.hasName('Brien')).toBe(true);
    expect(index.hasName('Smith')).toBe(false);
  });

  it('gives back the sources’ texts', () => {
    const segment = openSegment(fleeting(bytes), [0, 1, 2, 3])!;
    expect(segment.sources.map((source) => sourceText(segment, source))).toEqual(texts);
  });

  it('reads neither text nor postings before it is asked', () => {
    const source = fleeting(bytes);
    const segment = openSegment(source, [0, 1, 2, 3])!;
    expect(source.bytesRead()).toBe(bytes.length - segment.text.length - Math.ceil(segment.postings.length / 4) * 4);
    const before = source.bytesRead();
    indexOf(segment).find(queries[1]!);
    expect(source.bytesRead() - before).toBeLessThan(3000);
  });

  it('encodes and merges from where it lies', () => {
    const open = (from: number): Segment => openSegment(fleeting(bytes), [from, from + 1, from + 2, from + 3])!;
    expect(joined(encodeSegment(open(0)))).toEqual(bytes);
    const merged = mergeSegments([{ segment: open(0), dead: new Set([0, 2]) }, { segment: open(10), dead: new Set() }]);
    expect(merged.sources.map(({ source }) => source)).toEqual([1, 3, 10, 11, 12, 13]);
    expect(merged.sources.map((source) => sourceText(merged, source))).toEqual([texts[1], texts[3], ...texts]);
    expect(indexOf(merged).find(queries[1]!).map(({ source }) => source)).toEqual([3, 13]);
  });

  it('refuses other bytes, other versions and another number of sources', () => {
    expect(openSegment(bytesInMemory(new Uint8Array(0)), [])).toBeNull();
    expect(openSegment(bytesInMemory(new Uint8Array(5000)), [])).toBeNull();
    expect(openSegment(bytesInMemory(bytes), [0, 1, 2])).toBeNull();
    for (const at of [0, 4, 8]) {
      const other = bytes.slice();
      other[at]! ^= 1;
      expect(openSegment(bytesInMemory(other), [0, 1, 2, 3])).toBeNull();
    }
  });

  it('opens an empty segment', () => {
    expect(openSegment(bytesInMemory(joined(encodeSegment(buildSegment([])))), [])?.sources).toEqual([]);
  });

  it('refuses what is cut short anywhere, or longer than it says', () => {
    for (let length = 0; length < bytes.length; length += 97) expect(openSegment(bytesInMemory(bytes.subarray(0, length)), [0, 1, 2, 3])).toBeNull();
    expect(openSegment(bytesInMemory(joined([bytes, new Uint8Array(1)])), [0, 1, 2, 3])).toBeNull();
  });

  it('takes any damage: it refuses, or answers with spans of the sources', () => {
    const { text, postings } = build();
    const head = bytes.length - text.length - postings.length;
    // Most damage in the head is noticed when it is opened.
    const at = fc.oneof({ weight: 1, arbitrary: fc.nat(head) }, { weight: 9, arbitrary: fc.integer({ min: head, max: bytes.length }) });
    const damage = fc.array(fc.record({ at, length: fc.constantFrom(1, 1, 4, 300, 4096), value: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 6 });
    let opened = 0;
    fc.assert(fc.property(damage, (wounds) => {
      const damaged = bytes.slice();
      for (const { at: start, length, value } of wounds) damaged.fill(value, start, start + length);
      const segment = openSegment(bytesInMemory(damaged), [0, 1, 2, 3]);
      if (segment === null) return;
      opened++;
      const index = indexOf(segment);
      const lengths = segment.sources.map(({ startUnit, endUnit }) => endUnit - startUnit);
      for (const query of queries) {
        for (const { source, span, pieces } of [...index.find(query), ...index.homes(query)]) {
          for (const { start, end } of [span, ...pieces.filter((piece) => piece !== null)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(lengths[source]!);
          }
        }
      }
      for (const source of segment.sources) sourceText(segment, source);
      index.hasName('Brien');
    }), { seed: 5, numRuns: propertyRuns(200) });
    expect(opened).toBeGreaterThan(20);
  });
});
