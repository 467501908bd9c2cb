import { describe, expect, it } from 'vitest';
import { corpusPlace, sourceMatcher } from './corpus-places.ts';
import { pathMatcher } from './path-patterns.ts';

describe('a pattern', () => {
  it.each<[string, string, boolean]>([
    ['corpus/leak.pdf', 'corpus/leak.pdf', true],
    ['corpus/leak', 'corpus/leak/a/b.md', true],
    ['corpus/leak/', 'corpus/leak/a.md', true],
    ['./corpus/leak', 'corpus/leak/a.md', true],
    ['corpus/leak', 'corpus/leakage.md', false],
    ['*.vtt', 'corpus/tapes/one.vtt', true],
    ['notes', 'corpus/2031/notes/one.md', true],
    ['corpus/**/*.vtt', 'corpus/one.vtt', true],
    ['corpus/*.vtt', 'corpus/tapes/one.vtt', false],
    ['corpus/tapes (old)/*', 'corpus/tapes (old)/one.vtt', true],
    ['notes [old]', 'corpus/notes [old]/one.md', true],
    ['one?.md', 'corpus/one1.md', true],
    ['corpus/*', 'corpus/tapes/one.vtt', true],
    ['{a,b}.md', 'corpus/b.md', true],
  ])('%s on %s', (pattern, path, isNamed) => {
    expect(pathMatcher([pattern])({ path, corpusPath: path.slice(path.indexOf('/') + 1) })).toBe(isNamed);
  });

  it('names files of a place elsewhere by their path from there', () => {
    const file = { path: '../archive/tapes/one.vtt', corpusPath: 'tapes/one.vtt' };
    expect(['tapes/*.vtt', '../archive/tapes', '*.vtt'].map((pattern) => pathMatcher([pattern])(file))).toEqual([true, true, true]);
    expect(pathMatcher(['archive/*'])(file)).toBe(false);
  });
});

describe('a place of the corpus', () => {
  it.each<[string, string, string]>([
    ['corpus', 'corpus', '**'], ['./corpus/', 'corpus', '**'], ['.', '.', '**'], ['../archive/*.pdf', '../archive', '*.pdf'],
    ['/home/w/Zotero/storage/**/*.pdf', '/home/w/Zotero/storage', '**/*.pdf'], ['*.txt', '.', '*.txt'], ['~/tapes', '~/tapes', '**'], ['Sources (2031) [old]', 'Sources (2031) [old]', '**'],
  ])('%s', (entry, base, glob) => {
    expect(corpusPlace(entry)).toMatchObject({ base, glob });
  });

  it('sets its files apart from drafts, but not those that are excluded', () => {
    const isSource = sourceMatcher({ corpus: ['corpus', 'tapes/*.txt'], exclude: ['drafts'] });
    expect(['corpus/a.md', 'corpus/drafts/a.md', 'tapes/a.txt', 'tapes/a.md', 'a.md', 'corpus'].map(isSource)).toEqual([true, false, true, false, false, true]);
    expect(sourceMatcher({ corpus: ['.'], exclude: [] })('a.md')).toBe(false);
  });
});
