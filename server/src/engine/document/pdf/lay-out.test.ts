import { describe, expect, it } from 'vitest';
import { noMetadata } from '../metadata.ts';
import type { DraftDocument } from '../document.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { lineJoiner } from './join-lines.ts';
import { layOut } from './lay-out.ts';
import { pageLabels } from './page-labels.ts';
import type { PdfItem, PdfPage } from './page.ts';

/** A line of text: five points a character, on a page of 400 by 600. */
interface Placed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

const page = (...lines: readonly Placed[]): PdfPage => ({
  width: 400, height: 600, items: lines.map(({ text, x = 50, y, size = 10 }): PdfItem => ({ text, x, y, width: text.length * size / 2, size })),
});

function read(pages: readonly PdfPage[], labels: readonly string[] | null = null): DraftDocument {
  const document = layOut(pages, labels).build({ format: 'pdf', metadata: noMetadata });
  expect(brokenPromises(document)).toEqual([]);
  return document;
}

const full = 'The river rose at noon, and nobody who lived along it had been';
const more = 'told of it before the evening, when the rugs began to float in';

describe('the paragraphs of a page', () => {
  it('end with a gap, and go on over the end of a page', () => {
    const pages = [
      page({ text: full, y: 500 }, { text: more, y: 488 }, { text: 'the kitchens.', y: 476 }, { text: full, y: 452 }, { text: more, y: 440 }),
      page({ text: 'all the houses.', y: 500 }, { text: 'It fell.', y: 476 }),
    ];
    const document = read(pages);
    expect(outline(document)).toEqual([`paragraph: ${full} ${more} the kitchens.`, `paragraph: ${full} ${more} all the houses.`, 'paragraph: It fell.']);
    expect(document.places.map(({ label, sheet, at }) => [label, sheet, document.text.slice(at, at + 9).trim()])).toEqual([['1', 1, 'The river'], ['2', 2, 'all the']]);
  });

  it('are headings by their size, blockquotes by their indentation on both sides, verse by its short lines', () => {
    const document = read([page(
      { text: 'The Call', y: 540, size: 16 }, { text: full, y: 500 }, { text: more, y: 488 }, { text: full, y: 476 }, { text: more, y: 464 },
      { text: 'Keep it shut until I say so, and when I say', x: 80, y: 440 }, { text: 'so, open it, whatever the level is by then,', x: 80, y: 428 }, { text: 'and stay.', x: 80, y: 416 },
      { text: 'When Sarle is over', x: 120, y: 392 }, { text: 'the knee', x: 120, y: 380 }, { text: 'go up', x: 120, y: 368 },
    )]);
    expect(outline(document)).toEqual([
      'heading1: The Call', `paragraph: ${full} ${more} ${full} ${more}`,
      'paragraph q0/1: Keep it shut until I say so, and when I say so, open it, whatever the level is by then, and stay.', 'paragraph q0/1: When Sarle is over\nthe knee\ngo up',
    ]);
  });

  it('have their notes behind them, and a raised figure refers to one where there is one', () => {
    const document = read([page(
      { text: full, y: 500 }, { text: '1', x: 361, y: 504, size: 6 }, { text: more, y: 488 }, { text: 'at 65 m', y: 476 }, { text: '3', x: 86, y: 480, size: 6 }, { text: ' a second.', x: 90, y: 476 },
      { text: '1 Log of the gatehouse, in the keeping', y: 80, size: 8 }, { text: 'of the Authority.', y: 70, size: 8 },
    )]);
    expect(outline(document)).toEqual([`paragraph: ${full} ${more} at 65 m3 a second.`, 'note ^1: Log of the gatehouse, in the keeping of the Authority.']);
    expect(document.marks.map(({ kind, span }) => [kind, span.start])).toEqual([['note-reference', full.length]]);
  });

  it('are read column by column where the file has the lines of both in turn', () => {
    const rows = ['one', 'two', 'three', 'four', 'five', 'six'];
    const lines = rows.flatMap((word, index) => [{ text: `left ${word} of six rows,`, y: 500 - index * 12 }, { text: `right ${word} of six rows,`, x: 220, y: 500 - index * 12 }]);
    const { text } = read([page(...lines)]);
    expect(text.indexOf('left six')).toBeGreaterThan(0);
    expect(text.indexOf('left six')).toBeLessThan(text.indexOf('right one'));
  });
});

describe('running heads', () => {
  const pages = [4, 5, 6].map((number) => page({ text: `${number}`, y: 560 }, { text: 'THE LOWER SARLE', x: 120, y: 560 }, { text: full, y: 500 }, { text: more, y: 488 }, { text: `All of ${number}.`, y: 476 }));
  it('are left out, and number the pages', () => {
    const document = read(pages);
    expect(document.text).not.toContain('LOWER');
    expect(document.places.map(({ label }) => label)).toEqual(['4', '5', '6']);
  });

  it('are none where a line comes once', () => {
    expect(read([page({ text: 'THE LOWER SARLE', y: 560 }, { text: full, y: 500 }), page({ text: more, y: 500 })]).text).toContain('LOWER');
  });
});

describe('the numbers of pages', () => {
  it.each<[string, readonly (string | null)[], readonly string[] | null, readonly string[]]>([
    ['what is printed', ['iv', null, '1', '2'], null, ['iv', '2', '1', '2']],
    ['counted back from the first number', [null, '11', null], null, ['10', '11', '12']],
    ['what the file says', [null, null], ['A-1', 'A-2'], ['A-1', 'A-2']],
    ['counted', [null, null], null, ['1', '2']],
  ])('are %s', (_, folios, labels, expected) => {
    expect(pageLabels(folios, labels)).toEqual(expected);
  });
});

describe('a hyphen at a line’s end', () => {
  const joined = (before: string, next: string, ...rest: readonly string[]): string => {
    const { drop, put } = lineJoiner([before, next, ...rest])(before, next);
    return before.slice(0, before.length - drop) + put + next;
  };
  const divided = ['a fur-', 'nished room', 'the coun-', 'cil met', 'it was car-', 'ried'];
  it.each<[string, string, readonly string[], string]>([
    ['inade-', 'quate means', divided, 'inadequate means'],
    ['the inade-', 'quate means', ['all was inadequate'], 'the inadequate means'],
    ['in a low-', 'lying street', ['of low-lying land', ...divided], 'in a low-lying street'],
    ['thirty-', 'one tonnes', ['thirty of one', ...divided], 'thirty-one tonnes'],
    ['his brother-in-', 'law said', [], 'his brother-in-law said'],
    ['North-', 'South', divided, 'North-South'],
    ['soft\u00ad', 'ly', [], 'softly'],
    ['the gate—', 'and the mill', [], 'the gate—and the mill'],
    ['the gate', 'and the mill', [], 'the gate and the mill'],
    ['川は', '門を', [], '川は門を'],
  ])('%s|%s', (before, next, rest, expected) => {
    expect(joined(before, next, ...rest)).toBe(expected);
  });
});
