import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import type { Document } from '../../engine/document/document.ts';
import { readDocument } from '../../engine/document/read.ts';
import { sampleDocuments } from './codec-samples.ts';
import { decodeDocument, decodePlaces, encodeDocument } from './document-codec.ts';

/** A document with its map as plain pieces, which can be compared. */
function plain({ map, ...document }: Document): object {
  return { ...document, pieces: map.pieces };
}

const samples = sampleDocuments();

describe('a document', () => {
  it.each([...samples])('comes back as it was: %s', (_path, document) => {
    const decoded = decodeDocument(encodeDocument(document), document.text);
    expect(decoded && plain(decoded)).toEqual(plain(document));
  });

  it('has every kind of field among the samples', () => {
    const all = [...samples.values()];
    expect(new Set(all.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).size).toBeGreaterThanOrEqual(8);
    expect(new Set(all.flatMap(({ marks }) => marks.map(({ kind }) => kind)))).toEqual(new Set(['emphasis', 'strong', 'strikethrough', 'code', 'link', 'image', 'note-reference', 'citation']));
    expect(all.flatMap(({ comments }) => comments)).not.toEqual([]);
    expect(all.flatMap(({ places }) => places)).not.toEqual([]);
    expect(all.flatMap(({ problems }) => problems)).not.toEqual([]);
  });

  it('comes back as it was, whatever the file says', () => {
    const file = fc.tuple(fc.constantFrom('a.md', 'a.txt', 'a.html'), fc.string({ unit: fc.constantFrom(...Array.from(' \n\r>*_`[]()!<>-—#|&;"“”@^:\\aZ1é\u{1f389}\ud800')), maxLength: 80 }));
    fc.assert(fc.property(file, ([path, text]) => {
      const outcome = readDocument({ path, text }, 'source');
      if ('failure' in outcome) return;
      const decoded = decodeDocument(encodeDocument(outcome.document), outcome.document.text);
      expect(decoded && plain(decoded)).toEqual(plain(outcome.document));
    }), { numRuns: propertyRuns(300), seed: 3 });
  });

  it.each([...samples])('tells where any stretch stands without the rest: %s', (_path, document) => {
    const places = decodePlaces(encodeDocument(document));
    const { lines, map, text } = document;
    for (let start = 0; start <= text.length; start++) {
      for (const end of [start, start + 1, start + 40, text.length]) {
        if (end > text.length) continue;
        expect(places?.rangeOf({ start, end })).toEqual(lines.rangeOf(map.toOriginalSpan({ start, end })));
      }
    }
  });

  it('tells it in a long text from the landmark before it', () => {
    const outcome = readDocument({ path: 'long.txt', text: Array.from({ length: 4000 }, (_, line) => `Line ${String(line)} of the fog,\r\nand of the mill.${line % 7 === 0 ? '\r\n' : ''}`).join('\r\n') }, 'source');
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    const { document } = outcome;
    const bytes = encodeDocument(document);
    const places = decodePlaces(bytes);
    for (let start = 0; start < document.text.length; start += 997) {
      for (const length of [0, 1, 300, 20_000]) {
        const span = { start, end: Math.min(document.text.length, start + length) };
        expect(places?.rangeOf(span)).toEqual(document.lines.rangeOf(document.map.toOriginalSpan(span)));
      }
    }
    expect(decodePlaces(bytes.subarray(0, 40))).toBeNull();
  });

  it('is not another text’s', () => {
    for (const document of samples.values()) expect(decodeDocument(encodeDocument(document), `${document.text}.`)).toBeNull();
  });

  it.each([...samples])('is null when cut short or too long: %s', (_path, document) => {
    const bytes = encodeDocument(document);
    for (let length = 0; length < bytes.length; length++) expect(decodeDocument(bytes.subarray(0, length), document.text)).toBeNull();
    expect(decodeDocument(Uint8Array.of(...bytes, 0), document.text)).toBeNull();
  });

  it.each([...samples])('is null, or whole and within its text, when a byte is wrong: %s', (_path, document) => {
    const bytes = encodeDocument(document);
    for (let at = 0; at < bytes.length; at++) {
      for (const change of [1, 0x40, 0x80, 0xff]) {
        const wrong = bytes.slice();
        wrong[at]! ^= change;
        const decoded = decodeDocument(wrong, document.text);
        if (decoded !== null) expect(strayOffsets(decoded)).toEqual([]);
      }
    }
  });

  it('is null for bytes of any other kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeDocument(bytes, 'fog');
      if (decoded !== null) expect(strayOffsets(decoded)).toEqual([]);
    }), { numRuns: propertyRuns(500), seed: 4 });
  });
});

/** Spans that lie outside the text or file that they count in. */
function strayOffsets({ text, lines, blocks, marks, comments, places, problems, map }: Document): unknown[] {
  const inText = [...blocks.map(({ span }) => span), ...marks.map(({ span }) => span), ...comments.map(({ at }) => ({ start: at, end: at })), ...map.pieces.map(({ derived }) => derived)];
  const inFile = [
    ...marks.map(({ original }) => original), ...comments.map(({ original }) => original), ...problems.map(({ original }) => original),
    ...places.map(({ at }) => ({ start: at, end: at })), ...map.pieces.map(({ original }) => original), ...[...lines.starts].map((start) => ({ start, end: start })),
  ];
  return [
    ...inText.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length)),
    ...inFile.filter(({ start, end }) => !(start >= 0 && start <= end && end <= lines.length)),
  ];
}
