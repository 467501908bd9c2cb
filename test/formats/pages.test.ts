import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../server/src/engine/document/document.ts';
import { locate } from '../../server/src/engine/document/locate.ts';
import { fixtures, originalOf, read } from './fixtures.ts';

/** Openings of sentences that stand on one page alone, with that page: as another program reads the file. */
const known = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../fixtures/formats/pages.json'), 'utf8')) as Readonly<Record<string, readonly (readonly [page: number, words: string])[]>>;
const wanted = 0.99;
const pdfs = fixtures.filter(({ ending }) => ending === 'pdf');

/** Where words stand, whatever parts them; null where they do not, or in several places. */
function find({ text }: Document, words: string): { start: number; end: number } | null {
  const pattern = new RegExp(words.split(' ').map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('[^\\p{L}\\p{N}]+'), 'giu');
  const [match, second] = text.normalize('NFC').matchAll(pattern);
  return match === undefined || second !== undefined ? null : { start: match.index, end: match.index + match[0].length };
}

describe('the page of a PDF', () => {
  it('is known for every file', () => {
    expect(pdfs.map(({ name }) => name).sort()).toEqual(Object.keys(known).sort());
    expect(pdfs.length).toBeGreaterThan(0);
  });

  it.each(pdfs.map((fixture) => [fixture.name, fixture] as const))('is the one on which a sentence begins: %s', async (name, fixture) => {
    const document = await read(fixture);
    const sentences = known[name] ?? [];
    const wrong = sentences.filter(([page, words]) => {
      const span = find(document, words);
      return span === null || locate(document, { start: span.start, end: span.start + 1 }).sheet !== page;
    });
    expect({ wrong, share: 1 - wrong.length / sentences.length >= wanted }).toEqual({ wrong: expect.any(Array), share: true });
    expect(sentences.length).toBeGreaterThan(20);
  });

  it.each(['tex/wrenfield-report.pdf', 'tex/river-ledger-chapter.pdf'])('is called what is printed on it: %s', async (name) => {
    const fixture = pdfs.find((one) => one.name === name);
    if (fixture === undefined) throw new Error(`${name} is missing.`);
    const printed = originalOf(fixture.stem).places.map(({ label }) => label);
    const labels = (await read(fixture)).places.map(({ label }) => label);
    expect(printed.length).toBeGreaterThan(3);
    expect([...new Set(labels)].filter((label) => printed.includes(label))).toEqual(printed);
  });

  it('is counted from the number in the running head', async () => {
    const fixture = pdfs.find(({ name }) => name === 'tex-columns/lantern-magazine.pdf');
    const document = fixture && await read(fixture);
    expect(document?.places.map(({ label }) => label)).toEqual(['41', '42']);
    expect(document?.text).not.toContain('Sarle Papers');
  });
});
