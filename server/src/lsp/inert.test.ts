import { describe, expect, it } from 'vitest';
import { inertMarkdown, inertParagraphs, visible } from './inert.ts';

describe('visible', () => {
  it('shows what would turn text around or hide it', () => {
    expect(visible('abc\u202ecba\u0007')).toBe('abc\\u202ecba\\u0007');
  });
  it('keeps one line', () => {
    expect(visible('a\nb\tc')).toBe('a b c');
  });
});

describe('inertMarkdown', () => {
  it.each([
    ['![x](http://tracker.example/p.png)', '\\!\\[x\\]\\(http\\:\\/\\/tracker\\.example\\/p\\.png\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert\\(1\\)\\>'],
    ['[run](command:workbench.action)', '\\[run\\]\\(command\\:workbench\\.action\\)'],
    ['*bold* `code` &amp;', '\\*bold\\* \\`code\\` \\&amp\\;'],
  ])('takes the life out of %s', (text, expected) => {
    expect(inertMarkdown(text)).toBe(expected);
  });
  it('keeps double spaces, which Markdown would join', () => {
    expect(inertMarkdown('one.  Two')).toBe('one\\.\u00a0\u00a0Two');
  });
});

describe('inertParagraphs', () => {
  const run = (text: string, isBold = false): { text: string; isBold: boolean } => ({ text, isBold });
  it('keeps paragraphs apart, and emphasis within each', () => {
    expect(inertParagraphs([run('a '), run('b\n\nc', true), run(' d')])).toEqual(['a **b**', '**c** d']);
  });
  it('emphasises also where words and marks meet without a space', () => {
    expect(inertParagraphs([run('彼は'), run('「水門」', true), run('と言った')])).toEqual(['彼は**\u2060「水門」\u2060**と言った']);
    expect(inertParagraphs([run('so'), run('-called', true), run(' x')])).toEqual(['so**\u2060\\-called** x']);
  });
});
