import { describe, expect, it } from 'vitest';
import { corpusKey } from './corpus-key.ts';

describe('what a corpus is kept under', () => {
  it('is another key for another folder or other places, and the same for the same', async () => {
    const keys = await Promise.all([
      corpusKey('file:///fog', ['corpus']), corpusKey('file:///mill', ['corpus']), corpusKey('file:///fog', ['sources']),
      corpusKey('file:///fog', ['corpus', 'sources']), corpusKey('file:///fog', ['corpussources']),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
    expect(await corpusKey('file:///fog', ['corpus'])).toBe(keys[0]);
  });
});
