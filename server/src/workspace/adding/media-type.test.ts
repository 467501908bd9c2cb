import { describe, expect, it } from 'vitest';
import { charsetOf, endingOf } from './media-type.ts';

describe('what a page is saved as', () => {
  it.each<[string | null, string, string | null]>([
    ['text/html; charset=utf-8', '/gate', 'html'], ['application/xhtml+xml', '/gate', 'html'], [null, '/gate', 'html'], ['text/html', '/report.pdf', 'html'],
    ['application/pdf', '/report', 'pdf'], ['application/octet-stream', '/report.pdf', 'pdf'], ['text/plain', '/notes.md', 'md'], ['text/plain', '/notes', 'txt'], ['text/plain; charset=x', '/talk.srt', 'srt'],
    ['application/octet-stream', '/setup.exe', null], ['image/png', '/gate.html', null], ['video/mp4', '/gate', null], ['application/octet-stream', '/gate', null],
  ])('%s at %s: %s', (type, path, ending) => {
    expect(endingOf(type, `https://pell.example${path}`)).toBe(ending);
  });

  it.each<[string | null, string | undefined]>([['text/html; charset="ISO-8859-1"', 'ISO-8859-1'], ['text/html;charset=utf-8', 'utf-8'], ['text/html', undefined], [null, undefined]])('was sent in an encoding: %s', (type, charset) => {
    expect(charsetOf(type)).toBe(charset);
  });
});
