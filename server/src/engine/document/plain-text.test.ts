import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { readPlainText } from './plain-text.ts';
import { brokenPromises, joinLines, originalOf, outline } from './test-support.ts';

const paragraphs = (...lines: readonly string[]) => outline(readPlainText(joinLines(...lines))).map((line) => line.replace('paragraph: ', ''));

describe('paragraphs of plain text', () => {
  it('takes a line for a paragraph', () => {
    expect(paragraphs('THE GATE', 'By Ada Harrow', 'The river rose at noon, and nobody had been told of it before it came over the wall.', '“No,” she said.', '', 'It fell.'))
      .toHaveLength(5);
  });

  it('joins lines that were wrapped at a width', () => {
    const wrapped = ['The river rose at noon, and nobody had been told of it before it', 'came over the wall. “I was in the kitchen,” Ada Harrow said, “and', 'the first I knew of it was the rug.” She has lived there since she', 'was four.', '',
      'It fell on the third day.'];
    expect(paragraphs(...wrapped)).toEqual([wrapped.slice(0, 4).join(' '), 'It fell on the third day.']);
  });

  it('parts wrapped paragraphs by their indentation and by lines that end early', () => {
    const document = readPlainText(joinLines(
      '   The river rose at noon, and nobody had been told of it before', 'it came over the wall and into the kitchens of the lower street,', 'where the rugs floated.', '   It fell on the third day, and nobody had been told of that', 'either.',
      '“No,” she said.', 'Nobody who was there that night has said a word about it since', 'then.'));
    expect(outline(document)).toHaveLength(4);
    expect(originalOf(document, 'before it came')).toBe('before\nit came');
  });

  it('knows every line end', () => {
    expect(paragraphs('One.\rTwo.\r\n\r\nThree.\fFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  const poem = (...ends: readonly string[]): string => ['The wheel went round', '  and the miller slept', 'His sack was dry', 'his oats were few', 'and nobody came', 'nor was he missed'].map((line, at) => line + (ends[at] ?? '')).join('\n');

  it('leaves out the numbers of a poem’s lines at its right margin', () => {
    const document = readPlainText(poem('      10', '', '', '', '', '\t15'));
    expect(document.text).not.toMatch(/[0-9]/);
    expect(document.text).toMatch(/round\s+and the miller/);
    expect(originalOf(document, 'nor was he missed')).toBe('nor was he missed');
  });

  it.each([
    ['a number alone', poem('      10')],
    ['numbers that do not count the lines', poem('      10', '', '', '', '      15')],
    ['numbers that count every line', poem('      1', '      2', '      3', '      4', '      5', '      6')],
    ['numbers in the text', poem(' 10', '', '', '', '', ' 15')],
  ])('keeps %s', (_, text) => {
    expect(readPlainText(text).text.match(/[0-9]+/g)).toEqual(text.match(/[0-9]+/g));
  });

  it('keeps what looks like markup', () => {
    expect(paragraphs('# *a* [b](c) <d> &amp; > e')).toEqual(['# *a* [b](c) <d> &amp; > e']);
  });

  it('reads any text without an exception, and keeps every promise', () => {
    const piece = fc.oneof(fc.constantFrom('\n', '\r\n', '---\n', 'title: ', '“', 'word ', 'a line of forty characters or so, it is.\n'), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      expect(brokenPromises(readPlainText(parts.join('')))).toEqual([]);
    }), { seed: 20310504, numRuns: propertyRuns(100) });
  });
});
