import { describe, expect, it } from 'vitest';
import type { DraftDocument } from './document.ts';
import { locate, locatorInWords } from './locate.ts';
import { readDocument } from './read.ts';
import { brokenPromises, originalOf, outline } from './test-support.ts';

function read(path: string, text: string): DraftDocument {
  const outcome = readDocument({ path, text });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

function placeOf(document: DraftDocument, words: string): string {
  const start = document.text.indexOf(words);
  return locatorInWords(locate(document, { start, end: start + words.length }));
}

const long = 'we counted nine boats at the mole';

describe('records', () => {
  it.each<[string, string, string]>([
    ['commas and quotation marks', 'a.csv', `speaker,text\nAda Harrow,"So, ${long}, and ""no lamp"" was lit."\n`],
    ['semicolons', 'a.csv', `Speaker;Text\r\nAda Harrow;"So, ${long}, and ""no lamp"" was lit."\r\n`],
    ['tabs', 'a.tsv', `speaker\ttext\nAda Harrow\tSo, ${long}, and "no lamp" was lit.`],
    ['a list of objects', 'a.json', `[{"speaker": "Ada Harrow", "text": "So, ${long}, and \\"no lamp\\" was lit."}]`],
    ['a list below the top', 'a.json', `{"meta": {"n": 1}, "data": {"speeches": [{"text": "So, ${long}, and \\u0022no lamp\\u0022 was lit.", "speaker": {"name": "Ada Harrow"}}]}}`],
    ['lines', 'a.jsonl', `{"speaker": "Ada Harrow", "text": "So, ${long}, and \\"no lamp\\" was lit."}\n`],
  ])('are turns by their speakers: %s', (_, path, text) => {
    const document = read(path, text);
    expect(outline(document)).toEqual([`paragraph: Ada Harrow: So, ${long}, and "no lamp" was lit.`]);
    expect(originalOf(document, long)).toBe(long);
    expect(placeOf(document, long)).toBe('record 1');
    expect(document.metadata.type).toBe('transcript');
  });

  it('know their number, page or time, and their headings once', () => {
    const document = read('a.csv', `title,page,text\nFog,3,${long} and more\nFog,4,They came back.\n\nRain,,Nobody came.\n`);
    expect(outline(document)).toEqual(['heading2: Fog', `paragraph: ${long} and more`, 'paragraph: They came back.', 'heading2: Rain', 'paragraph: Nobody came.']);
    expect(['boats', 'back'].map((word) => placeOf(document, word))).toEqual(['p. 3', 'p. 4']);
    expect(placeOf(read('a.json', '{"segments": [{"start": 3.2, "text": "Fog came."}, {"start": 63.9, "text": "Rain came."}]}'), 'Rain')).toBe('1:03');
  });

  it('part paragraphs as they stand in a cell', () => {
    expect(outline(read('a.csv', 'text\n"One line\nthat goes on.\n\nAnother."\n'))).toEqual(['paragraph: One line that goes on.', 'paragraph: Another.']);
    expect(outline(read('a.json', '[{"text": "One.\\nAnother."}, {"text": ["Third.", "Fourth."]}]'))).toEqual(['paragraph: One.', 'paragraph: Another.', 'paragraph: Third.', 'paragraph: Fourth.']);
  });

  it('have their text in the column that looks like it, where none is called so', () => {
    expect(outline(read('a.csv', `no,what was there\n1,${long}\n2,and nobody had a lamp that night\n`))).toEqual([`paragraph: ${long}`, 'paragraph: and nobody had a lamp that night']);
  });

  it.each<[string, string, string]>([
    ['a table of numbers', 'a.csv', 'a,b\n1,2\n3,4\n'], ['settings', 'a.json', '{"compilerOptions": {"strict": true}}'], ['nothing', 'a.json', ''], ['brackets without end', 'a.json', '['.repeat(20_000)],
    ['deep lines', 'a.jsonl', `${'['.repeat(20_000)}\n`],
  ])('without text are no source: %s', (_, path, text) => {
    expect(readDocument({ path, text })).toMatchObject({ failure: { code: 'no-text' } });
  });

  it('that are damaged say so, and are read as far as they go', () => {
    const open = read('a.csv', `speaker,text\nAda,"${long}\nTom,more\n`);
    expect(open.problems.map(({ message }) => message)).toEqual(['A quotation mark in row 2 is never closed: what follows was read as one cell.']);
    expect(open.text).toContain(long);
    const lines = read('a.jsonl', `{"text": "${long}"}\n{"text": \nno\n{"text": "Again, ${long}"}`);
    expect(lines.problems.map(({ message }) => message)).toEqual(['2 lines are damaged or no record, the first of them line 2.']);
    expect(lines.blocks).toHaveLength(2);
    const cut = read('a.json', `[{"text": "${long}"},\n{"text": "cut of`);
    expect(outline(cut)[0]).toBe(`paragraph: ${long}`);
    expect(cut.problems.map(({ message }) => message)).toEqual(['The file is damaged in line 2; it was read as far as it goes.']);
  });
});
