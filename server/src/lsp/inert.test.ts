import { describe, expect, it } from 'vitest';
import { inertMarkdown, visible } from './inert.ts';

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
