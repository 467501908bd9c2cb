import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { forms } from '../language/en/forms.ts';
import { words } from '../text/words.ts';
import { align } from './align.ts';
import { alignGroup } from './align-group.ts';
import type { Alignment } from './alignment.ts';

const source = `Harrow opened the meeting at seven. “The lower sluice,” she said, “has been shut since the third of May, and nobody on this board can
tell me why.” Quill, who keeps the log, answered that 1400 gallons had gone over the weir before dawn; he didn’t think it mattered.

“It matters to the mill,” Harrow replied. “It matters to every house below Low Bend. We were told — twice — that the gate would hold.
It did not hold!” A reporter from the Packet asked whether the town’s engineers had been warned. The clerk [who was late] read from a
letter of 12 April: “The timber is rotten… we advise that it be replaced at once (see the survey), whatever the cost.” There were
groans. “Is that the whole letter?” Tom Quill wanted to know. It was not: the second page, she explained, had been lost in the flood
of 1931, along with most of the parish register and half the well-known maps of the valley.`;

const spans = words(source);
const fixed = { seed: 20_310_502, numRuns: propertyRuns(60) };

function alignText(text: string, original = source): Alignment | null {
  const [alignment] = align(
    { text, parts: [{ start: 0, end: text.length }], emphasis: [] }, { text: original, window: { start: 0, end: original.length }, emphasis: [] }, forms,
  );
  return alignment ?? null;
}

/** From word `first` on, `length` words, with all that stands between them. */
const slices = fc.tuple(fc.nat(spans.length - 2), fc.integer({ min: 1, max: 60 })).map(([first, length]) => {
  const last = Math.min(spans.length - 1, first + length - 1);
  return { first, last, text: source.slice(spans[first]!.start, spans[last]!.end) };
});

describe('align, whatever it is given', () => {
  it('finds nothing to say of a span copied verbatim', () => {
    fc.assert(fc.property(slices, ({ text }) => {
      const alignment = alignText(text);
      expect(alignment?.edits).toEqual([]);
      expect(alignment?.matched).toBe(alignment?.words);
      expect(alignment?.longestRun).toBe(alignment?.words);
      expect(source.slice(alignment!.span.start, alignment!.span.end)).toBe(text);
    }), fixed);
  });

  it('sees one changed word, at its place, and nothing else', () => {
    fc.assert(fc.property(slices.filter(({ first, last }) => last - first >= 4), fc.nat(), ({ first, last, text }, pick) => {
      const at = first + (pick % (last - first + 1));
      const from = spans[at]!.start - spans[first]!.start;
      const to = spans[at]!.end - spans[first]!.start;
      const alignment = alignText(`${text.slice(0, from)}zyx${text.slice(to)}`);
      const edits = alignment!.edits.filter((edit) => edit.nature !== 'quotation-marks');
      expect(edits.map(({ nature, quotedText }) => ({ nature, quotedText }))).toEqual([{ nature: 'words', quotedText: 'zyx' }]);
      expect(edits[0]!.quoted).toEqual({ start: from, end: from + 3 });
    }), fixed);
  });

  it('sees one word left out', () => {
    fc.assert(fc.property(slices.filter(({ first, last }) => last - first >= 4), fc.nat(), ({ first, last, text }, pick) => {
      const at = first + 1 + (pick % (last - first - 1));
      const from = spans[at]!.start - spans[first]!.start;
      const to = spans[at]!.end - spans[first]!.start;
      const alignment = alignText(text.slice(0, from).trimEnd() + text.slice(to));
      expect(alignment!.matched).toBeLessThanOrEqual(last - first);
      expect(alignment!.edits.length).toBeGreaterThan(0);
    }), fixed);
  });

  it('sees no difference in typography alone', () => {
    const typeset = (text: string): string => text.replace(/[“”]/g, '"').replace(/’/g, '\'').replace(/ — /g, '--').replace(/…/g, '...').replace(/\s+/g, '\u00a0');
    fc.assert(fc.property(slices, ({ text }) => {
      expect(alignText(typeset(text))?.edits).toEqual([]);
    }), fixed);
  });

  it('sees an ellipsis for what it is, and what it leaves out', () => {
    fc.assert(fc.property(slices.filter(({ first, last }) => last - first >= 8), fc.nat(), fc.nat(), ({ first, last, text }, pick, length) => {
      const from = first + 2 + (pick % (last - first - 5));
      const to = Math.min(last - 1, from + 1 + (length % 12));
      const [cut, next] = [spans[from]!.start - spans[first]!.start, spans[to]!.start - spans[first]!.start];
      const alignment = alignText(`${text.slice(0, cut)}[…] ${text.slice(next)}`);
      expect(alignment!.edits.filter((edit) => edit.nature !== 'quotation-marks').map((edit) => edit.nature)).toEqual(['ellipsis']);
      expect(alignment!.edits.find((edit) => edit.nature === 'ellipsis')!.original.start).toBeLessThanOrEqual(spans[from]!.start);
      expect(alignment!.matched).toBe(alignment!.words);
    }), fixed);
  });

  it('sees a bracket for what it is, and what it stands for', () => {
    fc.assert(fc.property(slices.filter(({ first, last, text }) => last - first >= 6 && !text.includes('[')), fc.nat(), ({ first, last, text }, pick) => {
      const at = first + 1 + (pick % (last - first - 1));
      const [from, to] = [spans[at]!.start - spans[first]!.start, spans[at]!.end - spans[first]!.start];
      const edits = alignText(`${text.slice(0, from)}[zyx]${text.slice(to)}`)!.edits.filter((edit) => edit.nature !== 'quotation-marks');
      expect(edits.map((edit) => edit.mark?.text)).toEqual(['[zyx]']);
    }), fixed);
  });

  it('never throws, and stays within both texts', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('[', ']', '(', ')', '…', '...', '“', '”', '’', ' / ', '*', '-5', '½', '[T]he ', 'd--n ', '10 ', 'the sluice ', '\n\n', '🎉'), fc.constant(' the weir '));
    const texts = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(texts, texts, fc.nat(40), fc.nat(40), (text, original, a, b) => {
      const parts = [{ start: 0, end: Math.min(a, text.length) }, { start: Math.min(a, text.length), end: text.length }];
      const results = align({ text, parts, emphasis: [{ start: 0, end: b }] }, { text: original, window: { start: Math.min(b, original.length), end: original.length }, emphasis: null }, forms);
      expect(results).toHaveLength(2);
      for (const alignment of results) {
        for (const span of alignment === null ? [] : [alignment.span, ...alignment.spans, ...alignment.edits.map((edit) => edit.original)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
        }
        for (const { quoted } of alignment?.edits ?? []) {
          expect(quoted.start).toBeGreaterThanOrEqual(0);
          expect(quoted.end).toBeGreaterThanOrEqual(quoted.start);
          expect(quoted.end).toBeLessThanOrEqual(text.length);
        }
      }
    }), { ...fixed, numRuns: propertyRuns(100) });
  });
});

describe('growth', () => {
  /** Text of so many words with little repetition, the same at every run. */
  const longText = (count: number): string => {
    let state = 7;
    const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se'];
    const next = (): string => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return syllables[Math.floor(state / 65_536) % syllables.length]!;
    };
    return Array.from({ length: count }, () => next() + next() + next()).join(' ');
  };

  const cells = (text: string, original: string): { cells: number; alignment: Alignment | null } => {
    const work = { cells: 0 };
    const [alignment] = alignGroup({ text, parts: [{ start: 0, end: text.length }], emphasis: null }, { text: original, window: { start: 0, end: original.length }, emphasis: null }, forms, work);
    return { cells: work.cells, alignment: alignment ?? null };
  };

  it('splits a long quotation at words that are surely the same', () => {
    const text = longText(3000);
    const original = `${longText(300)} ${text} ${longText(200)}`;
    const changed = text.split(' ').map((word, at) => (at === 1500 ? 'zyx' : word)).join(' ');
    const result = cells(changed, original);
    expect(result.cells).toBeLessThan(2_000_000);
    expect(result.alignment?.edits.map((edit) => edit.quotedText)).toEqual(['zyx']);
  });

  it('stays within bounds where everything repeats', () => {
    const text = 'la '.repeat(3000).trim();
    const result = cells(text, 'la '.repeat(4000).trim());
    expect(result.cells).toBeLessThan(16_000_000);
    expect(result.alignment?.matched).toBe(3000);
  });

  it.each([250, 500])('aligns a group of %i parts in cells that grow with its words', (count) => {
    const listed = longText(count * 10).split(' ');
    let text = '';
    const parts = Array.from({ length: count }, (_, n) => {
      const start = text.length + 1;
      text += ` ${listed.slice(n * 10, n * 10 + 9).join(' ')}`;
      const part = { start, end: text.length };
      text += ', she said,';
      return part;
    });
    const original = listed.join(' ');
    const work = { cells: 0 };
    const alignments = alignGroup({ text, parts, emphasis: null }, { text: original, window: { start: 0, end: original.length }, emphasis: null }, forms, work);
    expect(alignments.filter((alignment) => alignment?.matched === 9)).toHaveLength(count);
    expect(work.cells).toBeLessThan(count * 400);
  });

  it.each([1250, 2500, 5000])('aligns a quotation of %i words in cells that grow with them', (count) => {
    const text = longText(count);
    const changed = text.split(' ').map((word, at) => (at % 500 === 250 ? 'zyx' : word)).join(' ');
    const { cells: walked, alignment } = cells(changed, text);
    expect(alignment?.edits).toHaveLength(Math.ceil(count / 500 - 0.5));
    expect(walked).toBeLessThan(count * 1000);
  });

  it('walks a short quotation whole', () => {
    expect(cells('the weir held', source).cells).toBe(4 * (words(source).length + 1));
  });
});

describe('the window', () => {
  it('bounds what is looked at', () => {
    const text = 'the weir before dawn';
    const aligned = align({ text, parts: [{ start: 0, end: text.length }], emphasis: null }, { text: source, window: { start: 0, end: 150 }, emphasis: null }, forms);
    expect(aligned[0]?.span.end ?? 0).toBeLessThanOrEqual(150);
    expect(aligned[0]?.matched ?? 0).toBeLessThan(4);
  });
});
