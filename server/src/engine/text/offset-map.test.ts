import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { MappedTextBuilder, OffsetMap } from './offset-map.ts';

// `a &amp; b<br>c` as `a & b\nc`
const original = 'a &amp; b<br>c';
const builder = new MappedTextBuilder();
builder.append('a ', { start: 0, end: 2 });
builder.append('&', { start: 2, end: 7 });
builder.append(' b', { start: 7, end: 9 });
builder.append('\n', { start: 9, end: 13 });
builder.append('c', { start: 13, end: 14 });
const { text, map } = builder.build();

const shown = (start: number, end: number) => {
  const span = map.toOriginalSpan({ start, end });
  return original.slice(span.start, span.end);
};

describe('an offset map', () => {
  it('leads from derived spans to the original, pieces that stand for something as a whole', () => {
    expect(text).toBe('a & b\nc');
    expect([shown(0, 1), shown(2, 3), shown(0, 5), shown(4, 6), shown(6, 7)]).toEqual(['a', '&amp;', 'a &amp; b', 'b<br>', 'c']);
  });

  it('leads from an empty span to a place', () => {
    expect(map.toOriginalSpan({ start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
    expect(map.toOriginalSpan({ start: 7, end: 7 })).toEqual({ start: 14, end: 14 });
  });

  it('leads back from the original', () => {
    expect(map.toDerivedSpan({ start: 2, end: 7 })).toEqual({ start: 2, end: 3 });
    expect(map.toDerivedSpan({ start: 8, end: 14 })).toEqual({ start: 4, end: 7 });
    expect(map.toDerived(11)).toBe(6);
  });

  it('of a text that is its own original changes nothing', () => {
    const identity = OffsetMap.identity(5);
    expect(identity.toOriginalSpan({ start: 1, end: 4 })).toEqual({ start: 1, end: 4 });
    expect(identity.toDerived(5)).toBe(5);
  });

  it('of nothing leads to the start', () => {
    const empty = new OffsetMap([]);
    expect([empty.toOriginal(3), empty.toDerived(3)]).toEqual([0, 0]);
    expect(empty.toOriginalSpan({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('is monotone, and finds every copied character again', () => {
    const pieces = fc.array(fc.record({ skip: fc.nat({ max: 3 }), derived: fc.integer({ min: 1, max: 4 }), original: fc.integer({ min: 1, max: 4 }) }), { maxLength: 20 });
    fc.assert(fc.property(pieces, (list) => {
      const random = new MappedTextBuilder();
      let at = 0;
      const copies: { derived: number; original: number }[] = [];
      for (const piece of list) {
        const span = { start: at + piece.skip, end: at + piece.skip + piece.original };
        if (piece.derived === piece.original) for (let i = 0; i < piece.derived; i++) copies.push({ derived: random.length + i, original: span.start + i });
        random.append('x'.repeat(piece.derived), span);
        at = span.end;
      }
      const built = random.build();
      for (const copy of copies) {
        expect(built.map.toOriginal(copy.derived)).toBe(copy.original);
        expect(built.map.toDerived(copy.original)).toBe(copy.derived);
      }
      for (let i = 1; i <= built.text.length; i++) expect(built.map.toOriginal(i)).toBeGreaterThanOrEqual(built.map.toOriginal(i - 1));
      for (let i = 1; i <= at; i++) expect(built.map.toDerived(i)).toBeGreaterThanOrEqual(built.map.toDerived(i - 1));
    }), { seed: 20310501, numRuns: propertyRuns(100) });
  });
});
