import { describe, expect, it } from 'vitest';
import { english } from '../language/english.ts';
import { align } from './align.ts';
import { alignCopies } from './copies.ts';
import type { SourceText } from './texts.ts';

const page = 'The lamp on the pier was lit again in March, and nobody in Wexley knew by whom. The keeper had gone home.';

function sources(quoted: string, pages: readonly string[]): { readonly calls: number; readonly results: unknown; readonly expected: unknown } {
  const quotation = { text: quoted, parts: [{ start: 0, end: quoted.length }], emphasis: null };
  let calls = 0;
  const copies = alignCopies((source) => {
    calls++;
    return align(quotation, source, english.forms);
  });
  const stretches = pages.map((text, number): SourceText => {
    const shifted = `${'Before. '.repeat(number)}${text}`;
    return { text: shifted, window: { start: shifted.length - text.length, end: shifted.length }, emphasis: null };
  });
  return { results: stretches.map((source) => copies.align(source)), expected: stretches.map((source) => align(quotation, source, english.forms)), calls };
}

describe('alignCopies', () => {
  it.each([
    ['word for word', 'was lit again in March', 1], ['with a word changed', 'was lit again in April, and nobody', 1],
    ['with words left out, which may be a page’s head', 'was lit in March, and nobody', 5],
  ])('aligns a quotation %s with five copies as with one', (_, quoted, calls) => {
    const found = sources(quoted, Array.from({ length: 5 }, () => page));
    expect(found.results).toEqual(found.expected);
    expect(found.calls).toBe(calls);
  });

  it('takes a text that reads otherwise for no copy', () => {
    const found = sources('was lit again in March', [page, page.replace('lamp', 'fire'), page]);
    expect(found.results).toEqual(found.expected);
    expect(found.calls).toBe(2);
  });
});
