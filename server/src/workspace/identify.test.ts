import { describe, expect, it } from 'vitest';
import { identify } from './identify.ts';

const source = (corpusPath: string, key?: string): { key: string | undefined; path: string; corpusPath: string } =>
  ({ key, path: `corpus/${corpusPath}`, corpusPath });

describe('identify', () => {
  it('takes the citation key, else the file name without its ending', () => {
    expect(identify([source('blog.md', 'ostrow2031'), source('minutes.2031.txt')])).toEqual(['ostrow2031', 'minutes.2031']);
  });

  it('gives all that would share an id their path', () => {
    expect(identify([source('a/letter.md'), source('b/letter.md'), source('c.md')])).toEqual(['a/letter', 'b/letter', 'c']);
  });

  it('keeps the ending where nothing else tells two apart', () => {
    expect(identify([source('letter.md'), source('letter.html')])).toEqual(['corpus/letter.md', 'corpus/letter.html']);
  });

  it('gives a key that two sources claim to neither', () => {
    expect(identify([source('a.md', 'k'), source('b.md', 'k')])).toEqual(['a', 'b']);
  });
});
