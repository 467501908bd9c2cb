import { describe, expect, it } from 'vitest';
import { parserText } from './parser-text.ts';

const nested = (depth: number): string => `${'['.repeat(depth)}word${']'.repeat(depth)}`;

describe('the text that the parser is given', () => {
  it('keeps every position over the three kinds of line end', () => {
    expect(parserText('a\r\nb\rc\nd')).toBe('a\t\nb\nc\nd');
  });

  it('leaves links, notes and brackets as they are', () => {
    const text = '“[T]he [gate](https://a.example/x_(y)) is [sic] shut,”[^1] she said [@key, p. 3].\n\n[^1]: (See [below](#x).)\n';
    expect(parserText(text)).toBe(text);
  });

  it('hides brackets that are nested beyond reason, and the outer ones not', () => {
    const shown = parserText(`${nested(5000)}\n\n${nested(100)}`);
    expect(shown).toHaveLength(10_210);
    expect(shown.startsWith(`${'['.repeat(100)},,`)).toBe(true);
    expect(shown.endsWith(`\n\n${nested(100)}`)).toBe(true);
  });

  it('hides nothing for brackets that are never closed, nor for many that stand side by side', () => {
    const text = `${'['.repeat(5000)} ${'[a] '.repeat(5000)}`;
    expect(parserText(text)).toBe(text);
  });

  it('hides link targets that are opened again and again and never closed', () => {
    expect(parserText('[a]('.repeat(200))).toBe('[a],'.repeat(200));
    expect(parserText('[a]('.repeat(20))).toBe('[a]('.repeat(20));
  });

  it('begins anew in every paragraph, in blockquotes too', () => {
    const text = '> [a](\n>\n'.repeat(200);
    expect(parserText(text)).toBe(text);
  });
});
