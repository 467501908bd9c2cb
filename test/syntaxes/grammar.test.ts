import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

interface Pattern { readonly match?: string; readonly begin?: string; readonly patterns?: readonly Pattern[] }
interface Grammar { readonly scopeName: string; readonly repository: { readonly 'ignore-comment': Pattern; readonly citation: Pattern } }
interface Manifest { readonly contributes: { readonly grammars: readonly { readonly scopeName: string; readonly path: string }[] } }

const [contributed] = (json('package.json') as Manifest).contributes.grammars;
const grammar = json('syntaxes/verbatim.tmLanguage.json') as Grammar;
const pattern = (source: string | undefined): RegExp => new RegExp(source ?? '(?!)', 'u');

describe('the grammar that is injected into Markdown', () => {
  it('is the one that the manifest names', () => {
    expect(contributed?.scopeName).toBe(grammar.scopeName);
    expect(existsSync(path.join(root, contributed?.path ?? ''))).toBe(true);
  });

  it.each([
    ['<!-- verbatim-ignore -->', '', undefined],
    ['<!-- verbatim-ignore: on tape -->', '', 'on tape'],
    ['<!--verbatim-ignore words-changed wrong-speaker: on tape-->', ' words-changed wrong-speaker', 'on tape'],
  ])('sees the instruction in %s', (text, codes, reason) => {
    const found = pattern(grammar.repository['ignore-comment'].match).exec(text);
    expect([found?.[2], found?.[3], found?.[5]]).toEqual(['verbatim-ignore', codes, reason]);
  });

  it.each(['<!-- a note -->', '<!-- verbatim-ignored: no -->'])('takes %s for a comment like any other', (text) => {
    expect(pattern(grammar.repository['ignore-comment'].match).test(text)).toBe(false);
  });

  it.each([['[@maunder2019, p. 210]', 'maunder2019'], ['[see -@council:2024; @other]', 'council:2024'], ['[@{notes/fog}]', '{notes/fog}']])('sees the key in %s', (text, key) => {
    expect(pattern(grammar.repository.citation.begin).test(text)).toBe(true);
    expect(pattern(grammar.repository.citation.patterns?.[0]?.match).exec(text)?.[2]).toBe(key);
  });

  it.each(['[a link](x)', '[…]', '[the mayor]', '[mail @ noon]'])('sees no citation in %s', (text) => {
    expect(pattern(grammar.repository.citation.begin).test(text)).toBe(false);
  });
});
