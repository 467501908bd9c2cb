import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/src/engine/document/read.ts';
import { normalisedWords } from '../words.ts';
import type { SourceFile } from './generate.ts';
import { generateCorpus } from './generate.ts';

const corpus = (bytes: number, seed = 1): SourceFile[] => [...generateCorpus({ bytes, seed })];
const bytesOf = (files: readonly SourceFile[]): number => files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

describe('a generated corpus', () => {
  const files = corpus(1_500_000);
  const words = normalisedWords(files.map(({ text }) => text).join('\n'));

  it('is the same for the same seed and another for another', () => {
    const [first] = corpus(50_000);
    expect(corpus(50_000)[0]).toEqual(first);
    expect(corpus(50_000, 2)[0]?.text).not.toBe(first?.text);
  });

  it('has about the size that was asked for, no path twice', () => {
    expect(bytesOf(files) / 1_500_000).toBeCloseTo(1, 1);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it('has a book and many small files', () => {
    expect(files.some(({ text }) => text.length > 500_000)).toBe(true);
    expect(files.filter(({ text }) => text.length < 20_000).length).toBeGreaterThan(2);
  });

  it('can be read as sources, articles with their metadata', () => {
    const article = files.find(({ path }) => path.endsWith('.md'));
    const outcome = readDocument({ path: 'a.md', text: article?.text ?? '' }, 'source');
    expect(outcome).toMatchObject({ document: { metadata: { title: expect.any(String) as string, author: [expect.anything()] } } });
  });

  it('has words as unevenly frequent as a language', () => {
    const counts = new Map<string, number>();
    words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const share = (most: number): number => sorted.slice(0, most).reduce((sum, count) => sum + count, 0) / words.length;
    expect(share(10)).toBeGreaterThan(0.18);
    expect(share(10)).toBeLessThan(0.3);
    expect(share(1000)).toBeGreaterThan(0.7);
    expect(share(1000)).toBeLessThan(0.9);
    expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.25);
  });

  it('has pairs of words that come back, and pairs that never do', () => {
    const pairs = new Map<string, number>();
    words.forEach((word, index) => { pairs.set(`${words[index - 1] ?? ''} ${word}`, (pairs.get(`${words[index - 1] ?? ''} ${word}`) ?? 0) + 1); });
    const once = [...pairs.values()].filter((count) => count === 1).length / words.length;
    expect(once).toBeGreaterThan(0.15);
    expect(once).toBeLessThan(0.45);
  });

  it('has near copies: reprints that share most of their words with an earlier article', () => {
    const articles = corpus(3_000_000).filter(({ path }) => path.startsWith('articles/')).map(({ text }) => paragraphsOf(text));
    const reprint = articles[7] ?? [];
    const shared = articles.slice(0, 7).map((article) => reprint.filter((paragraph) => article.includes(paragraph)).length);
    expect(Math.max(...shared)).toBeGreaterThan(0);
  });
});

function paragraphsOf(text: string): string[] {
  return text.split('\n\n').slice(1);
}
