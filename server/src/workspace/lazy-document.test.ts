import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../engine/document/markdown.ts';
import { lazyDocument } from './lazy-document.ts';

describe('a lazy document', () => {
  const whole = readMarkdown('---\nauthor: Ada Harrow\n---\n\n# The mole\n\nThe gulls *have* come back. [p. 3] <!-- checked -->\n');

  it('is decoded when more than its text is asked for, and once', () => {
    let readings = 0;
    let decodings = 0;
    const read = (): string => {
      readings++;
      return whole.text;
    };
    const document = lazyDocument(whole.format, read, () => {
      decodings++;
      return whole;
    });
    expect([document.format, readings]).toEqual(['markdown', 0]);
    expect([document.text, document.text, readings, decodings]).toEqual([whole.text, whole.text, 1, 0]);
    expect(document.blocks).toBe(whole.blocks);
    expect(document.marks).toBe(whole.marks);
    expect(decodings).toBe(1);
  });

  it('has all that the document has', () => {
    const { original, ...document } = whole;
    expect({ ...lazyDocument(whole.format, () => whole.text, () => whole) }).toEqual(document);
    expect(original).toContain('Ada Harrow');
  });
});
