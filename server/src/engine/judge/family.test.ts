import { describe, expect, it } from 'vitest';
import { testInput } from '../../report/test-report.ts';
import type { Kin } from './family.ts';
import { familyOf } from './family.ts';
import { lookUpIn } from './source-lookup.ts';

const whole = 'The ferry never left before seven in all my years at the pier, and nobody ever asked me why that was so.';
const source = (issued: string, text: string): string => `---\nissued: ${issued}\n---\n\n${text}\n`;

/** A family on one line a source: how deep, who, and what it did. */
async function family(files: Readonly<Record<string, string>>, quoted = whole): Promise<string[]> {
  const { drafts: [draft], corpus } = await testInput({ ...files, 'a.md': `Tom Venn said: “${quoted}”\n` });
  const lookup = lookUpIn(corpus.sources);
  const top = familyOf(draft?.checked.judgements[0]?.passages ?? [], (id) => lookup.byId(id), draft!.checked.language.forms);
  const lines = (kin: Kin, depth: number): string[] => {
    const { trimmed = 0, marked = 0, spliced = 0, closed = 0, changes = [] } = kin.from ?? {};
    return [`${'- '.repeat(depth)}${kin.passage.source} ${String(trimmed)}/${String(marked)}/${String(spliced)}${closed > 0 ? ' closed' : ''}${changes.map(({ before, after }) => ` ${before}>${after}`).join('')}`, ...kin.children.flatMap((child) => lines(child, depth + 1))];
  };
  return top === null ? [] : lines(top, 0);
}

const said = (words: string): string => `Tom Venn said, "${words}"`;

describe('the family of a quotation', () => {
  it('has the record of the speaking at the top, whatever the dates', async () => {
    expect(await family({
      'corpus/hearing.txt': `QUAYS COMMITTEE, 4 MARCH 2031\n\nTOM VENN: ${whole}\n\nPETER ASH: I have no answer to that question, and I will not invent one.\n\nTOM VENN: Then ask the pilots.\n`,
      'corpus/wire.md': source('2030-01-01', said(whole)),
    })).toEqual(['hearing 0/0/0', '- wire 0/0/0']);
  });

  it('puts each source below the one that its words are nearest to', async () => {
    expect(await family({
      'corpus/a-paper.md': source('2031-01-01', said(whole)),
      'corpus/b-wire.md': source('2031-01-02', said(whole.replace('seven', 'eight'))),
      'corpus/c-blog.md': source('2031-01-03', said(whole.replace('seven', 'eight').replace('asked', 'told'))),
      'corpus/d-mail.md': source('2031-01-04', said(whole)),
    })).toEqual(['a-paper 0/0/0', '- b-wire 0/0/0 seven>eight', '- - c-blog 0/0/0 asked>told', '- d-mail 0/0/0']);
  });

  it('tells who trimmed the words, who marked a cut, and who spliced them', async () => {
    expect(await family({
      'corpus/a-paper.md': source('2031-01-01', said(whole)),
      'corpus/b-trimmed.md': source('2031-01-02', said('The ferry never left before seven in all my years at the pier.')),
      'corpus/c-marked.md': source('2031-01-03', said('The ferry never left before seven … at the pier, and nobody ever asked me why that was so.')),
      'corpus/d-spliced.md': source('2031-01-04', said('The ferry never left before seven at the pier, and nobody ever asked me why that was so.')),
    })).toEqual(['a-paper 0/0/0', '- b-trimmed 9/0/0', '- c-marked 0/4/0', '- - d-spliced 0/0/0 closed']);
    expect(await family({
      'corpus/a-paper.md': source('2031-01-01', said(whole)),
      'corpus/d-spliced.md': source('2031-01-04', said('The ferry never left before seven at the pier, and nobody ever asked me why that was so.')),
    })).toEqual(['a-paper 0/0/0', '- d-spliced 0/0/4']);
  });

  it('is no family where one source alone has the words', async () => {
    expect(await family({ 'corpus/a-paper.md': source('2031-01-01', said(whole)) })).toEqual([]);
  });
});
