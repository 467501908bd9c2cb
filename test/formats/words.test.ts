import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../server/src/engine/document/test-support.ts';
import { fixtures, originalOf, read, wordsOf } from './fixtures.ts';

/** So many of the words of a text are there in their order, and so few others between them. */
const wanted = 0.999;

/** Words that a program prints again at the top of a page, or leaves out: the head of the report's table. */
const headOfTable = 9;
const isWithoutCare = (name: string): boolean => ['libreoffice/wrenfield-report.epub', 'libreoffice/wrenfield-report.pdf', 'tex/wrenfield-report.pdf'].includes(name);

describe('a source in another format', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('has the words of the text in their order: %s', async (_, fixture) => {
    const document = await read(fixture);
    const original = originalOf(fixture.stem);
    const known = wordsOf(original, original.metadata.title);
    const found = wordsOf(document, original.metadata.title);
    const changes = diffArrays(known, found);
    const told = changes.filter(({ added, removed }) => added || removed).map(({ added, value }) => `${added ? '+' : '-'} ${value.slice(0, 12).join(' ')}`);
    const missing = changes.filter(({ removed }) => removed).reduce((sum, { value }) => sum + value.length, 0);
    // What a program puts on a title page of its own before the text is none of it, and so are the numbers of a list where they are printed.
    const numbers = new Set(original.blocks.filter(({ kind }) => kind === 'list-item').map((_, index) => String(index + 1)));
    const extra = changes.filter(({ added }, index) => added && index > 0).reduce((sum, { value }) => sum + value.filter((word) => !numbers.has(word)).length, 0);
    const most = Math.floor(known.length * (1 - wanted)) + (isWithoutCare(fixture.name) ? headOfTable : 0);
    expect({ told, isEnough: missing <= most && extra <= most }).toEqual({ told: expect.any(Array), isEnough: true });
    expect(brokenPromises(document)).toEqual([]);
  });
});
