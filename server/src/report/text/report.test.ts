import { describe, expect, it } from 'vitest';
import { writeBaseline } from '../../workspace/baseline.ts';
import { testInput } from '../test-report.ts';
import { createPrinter } from './printer.ts';
import { printReport } from './report.ts';

const source = [
  '---', 'title: Minutes of the pilots', 'author: Ottilie Crane', 'issued: 2031-05-02', '---', '',
  'Ada Harrow said, "We counted nine boats at the mole, and not one of them had a lamp."', '',
  'Tom Venn said, "The ferry never left before seven in all my years at the pier."', '',
].join('\n');

async function printed(draft: string, { width = 80, hasColour = false, all = false, more = {} } = {}): Promise<string> {
  return printReport(await testInput({ 'a.md': draft, 'corpus/minutes.md': source, ...more }), { printer: createPrinter(width, hasColour), all });
}

/** Without colour codes. */
const bare = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');

describe('the report for people', () => {
  it('shows what differs, both texts, and where they stand', async () => {
    const text = await printed('Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.” [@minutes]\n');
    expect(text.split('\n').slice(4)).toEqual([
      'Errors (1)', '',
      'a.md:1:30',
      '  error    The source has “nine”, not “six”. A number differs. [meaning-changed]',
      '  draft    Ada Harrow: “We counted [-six-] boats at the mole, and not one of',
      '           them had a lamp.”',
      '  source   Ada Harrow: Ada Harrow said, “We counted {+nine+} boats at the mole,',
      '           and not one of them had a lamp”.',
      '           “Minutes of the pilots”, Ottilie Crane, 2031-05-02',
      '           corpus/minutes.md:7:19', '',
      '────────────────────────────────────────────────────────────────────────────────',
      '1 quotation · 1 to mend',
      '1 error',
      'Checked against 1 source with 38 words.', '',
    ]);
  });

  it('marks the speaker where the sources give the words to another', async () => {
    const text = await printed('Tom Venn said: “We counted nine boats at the mole, and not one of them had a lamp.” [@minutes]\n');
    expect(text).toContain('[-Tom Venn-]: “We counted');
    expect(text).toContain('{+Ada Harrow+}: ');
  });

  it('lists gravest first, and what needs nothing only when asked', async () => {
    const draft = 'Ada Harrow said: “The weather of the heart is nobody’s concern at all.” Tom Venn said: “The ferry never left before seven in all my years.” '
      + 'Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.”\n';
    const brief = await printed(draft);
    const full = await printed(draft, { all: true });
    expect(brief.indexOf('meaning-changed')).toBeLessThan(brief.indexOf('not-in-corpus'));
    expect(brief).not.toContain('The ferry never left');
    expect(full).toContain('The ferry never left');
    expect(full).toContain(brief.slice(brief.lastIndexOf('───')));
  });

  it('says what is not compared in a language without data, and nothing where there are data', async () => {
    const quotation = 'Hij schreef: “Er lag geen boot aan de pier.”\n';
    expect(bare(await printed(`---\nlang: nl\n---\n\n${quotation}`))).toMatch(/Verbatim has no data for Dutch: it compares words/);
    expect(await printed(`---\nlang: de\n---\n\n${quotation}`)).not.toContain('no data');
  });

  it('lets nothing of a source steer the terminal', async () => {
    const hostile = 'ADA HARROW: We counted nine boats at the \u001b[31mmole\u202e, and not one of them had a lamp.\n';
    const text = await printed('Ada Harrow said: “We counted six boats at the \u001b]0;x\u0007mole, and not one of them had a lamp.”\n', { more: { 'corpus/minutes.md': hostile } });
    expect(text.replaceAll('\n', '').match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu)).toBeNull();
    expect(text).toContain('\\u001b');
  });

  it.each([48, 60, 80, 110])('keeps to %i columns', async (width) => {
    const draft = `Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.” A clerk noted: “${'There was nothing to be seen and nothing to be done. '.repeat(9)}”\n`;
    const lines = bare(await printed(draft, { width, hasColour: true, all: true })).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it('says the same in colour and without', async () => {
    const draft = 'Ada Harrow said: “We counted six boats at the mole.”\n';
    const coloured = await printed(draft, { hasColour: true });
    const plain = await printed(draft);
    expect(coloured).not.toBe(bare(coloured));
    expect(bare(coloured).replace(/\s+/g, ' ')).toBe(plain.replace(/\[-|-\]|\{\+|\+\}/g, '').replace(/\s+/g, ' '));
  });

  it('leaves out the middle of what is long and right', async () => {
    const long = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    const text = await printed(`Ada Harrow said: “${long}, and six boats.”\n`, { more: { 'corpus/long.txt': `ADA HARROW: ${long}, and nine boats.\n` } });
    expect(text).toContain('word0 ');
    expect(text).toContain('⋯');
    expect(text).not.toContain('word60');
    expect(text).toContain('[-six-]');
  });

  it('names the sources that could not be read', async () => {
    expect(await printed('Nothing.\n', { width: 110, more: { 'corpus/book.xyz': '' } })).toMatch(/not read: corpus\/book\.xyz: Verbatim reads/);
  });

  it('says who vouches for a quotation, and what was left alone', async () => {
    const baseline = writeBaseline([
      { draft: 'a.md', words: 'the pilots told me so last night', speaker: 'tom venn', nth: 1, ignored: null, vouched: [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }] },
      { draft: 'a.md', words: 'we counted six boats at the mole', speaker: 'ada harrow', nth: 1, ignored: { codes: ['sources-differ'], reason: 'as printed' }, vouched: [] },
    ]);
    const text = await printed('Tom Venn said: “The pilots told me so last night.” Ada Harrow said: “We counted six boats at the mole.”\n', { all: true, width: 110, more: { 'verbatim.baseline.json': baseline } });
    expect(text).toContain('Iris Vane vouches for it: checked against the tape, 2031-05-02.');
    expect(text).toContain('Ignored: sources-differ (as printed).');
    expect(text).not.toContain('[not-in-corpus]');
  });
});
