import { describe, expect, it } from 'vitest';
import { testInput } from './test-report.ts';
import { toReport } from './to-report.ts';
import type { ReportInput } from './to-report.ts';

const source = 'ADA HARROW: We counted nine boats at the mole, and not one of them had a lamp.\n';
const entriesOf = async (draft: string): Promise<ReturnType<typeof toReport>['documents'][number]['quotations']> =>
  toReport(await testInput({ 'a.md': draft, 'corpus/minutes.txt': source })).documents[0]?.quotations ?? [];

describe('the text of an entry', () => {
  it.each<[string, string, string, number]>([
    ['markup', 'She said: “We *counted* [nine boats](http://x.example/a) at the `mole`[^1].”\n\n[^1]: A note.\n', 'We counted nine boats at the mole.', 7],
    ['line wraps', 'She said: “We counted\nnine   boats\nat the mole.”\n', 'We counted nine boats at the mole.', 7],
    ['prefixes and paragraphs of a blockquote', '> We counted nine\n> boats.\n>\n> Not one had a lamp.\n>\n> — Ada Harrow\n', 'We counted nine boats.\n\nNot one had a lamp.', 9],
    ['editorial marks, which are no words', 'She said: “We counted … boats [off the pier] at the mole [sic].”\n', 'We counted … boats [off the pier] at the mole [sic].', 6],
    ['an altered letter, which is part of its word', 'She said: “[W]e count[ed] nine boats.”\n', '[W]e count[ed] nine boats.', 4],
  ])('is what a reader sees: %s', async (_, draft, text, words) => {
    expect((await entriesOf(draft))[0]).toMatchObject({ text, words });
  });
});

describe('entries', () => {
  it('share a group where they are one quotation, and have none where they stand alone', async () => {
    const entries = await entriesOf('“We counted nine boats,” she said, “at the mole.”\n\nHe said: “Not one of them had a lamp.”\n');
    expect(entries.map(({ text }) => text)).toEqual(['We counted nine boats,', 'at the mole.', 'Not one of them had a lamp.']);
    expect(entries[0]?.group).toBe(entries[1]?.group);
    expect(entries[0]?.group).toEqual(expect.any(Number));
    expect(entries[2]).not.toHaveProperty('group');
  });

  it('leave out quotations within quotations', async () => {
    const entries = await entriesOf('She said: “He told me, ‘Go home,’ and I went.”\n');
    expect(entries.map(({ text }) => text)).toEqual(['He told me, ‘Go home,’ and I went.']);
  });

  it('stand where they stand in the file', async () => {
    const draft = '---\ntitle: Lamps\n---\n\n- She said: “We *counted* nine boats.”\n';
    const [entry] = await entriesOf(draft);
    expect(draft.slice(entry?.start, entry?.end)).toBe('We *counted* nine boats.');
    expect(entry?.range.start).toEqual({ line: 4, character: 13 });
  });
});

describe('the place of an entry', () => {
  it.each<[string, string]>([
    ['plain', 'She said: “⟦We counted nine boats.⟧”\n'],
    ['closing markup', 'She said: “⟦We counted **nine boats**⟧”\n'],
    ['opening markup', 'She said: “⟦*We* counted nine boats⟧” at last.\n'],
    ['a link', 'She said: “⟦[We counted nine boats](http://x.example/a "b")⟧”\n'],
    ['a note reference', 'She said: “⟦We counted nine boats.[^1]⟧”\n\n[^1]: A note.\n'],
    ['white space, which does not belong to it', 'Elle dit : «\u00a0⟦We counted nine boats⟧\u00a0»\n'],
    ['lines', '- She said: “⟦We counted\\n  *nine boats*⟧”\\n'],
    ['an escape in front matter', '---\ntitle: "\\"⟦We counted nine boats⟧\\": a memoir"\n---\n'],
    ['a blockquote', '> ⟦We *counted*\n> nine boats.⟧\n>\n> — Ada Harrow\n'],
  ])('takes in %s', async (_, marked) => {
    const draft = marked.replace(/[⟦⟧]/gu, '');
    const entries = await entriesOf(draft);
    expect(entries.map(({ start, end }) => draft.slice(start, end))).toContain(marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧')));
  });
});

describe('a report', () => {
  it('counts the verdicts, and the words of the corpus', async () => {
    const report = toReport(await testInput({
      'a.md': 'She said: “We counted nine boats at the mole.” He said: “We counted six boats at the mole.” They say “wicked.”\n',
      'b.md': '“There was never any word of this in the minutes of the harbour.”\n',
      'corpus/minutes.txt': source,
      'corpus/book.xyz': '',
    }));
    expect(report.summary).toEqual({ verbatim: 1, edited: 0, misquoted: 1, unsourced: 1, unchecked: 1 });
    expect(report.corpus).toMatchObject({ sources: 1, words: 17, skipped: [{ path: 'corpus/book.xyz', code: 'unsupported' }] });
    expect(report.documents.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });

  it('points into the source', async () => {
    const [entry] = await entriesOf('Ada Harrow said: “We counted six boats at the mole.”\n');
    const [passage] = entry?.passages ?? [];
    expect(passage).toMatchObject({ source: 'minutes', path: 'corpus/minutes.txt', text: 'We counted nine boats at the mole', range: { start: { line: 0, character: 12 }, end: { line: 0, character: 45 } } });
    expect(entry?.findings[0]).toMatchObject({ code: 'meaning-changed', concerns: ['number'], related: [{ source: 'minutes', path: 'corpus/minutes.txt' }] });
    expect(passage?.edits).toMatchObject([{ kind: 'substitution', quoted: 'six', original: 'nine', marked: false, permitted: false, concerns: ['number'] }]);
  });

  it('shows the nearest passage where there is no other', async () => {
    const input = await testInput({ 'a.md': 'Ada Harrow said: “We counted nine boats at the mole.”\n', 'corpus/minutes.txt': source });
    const unsourced: ReportInput = {
      ...input,
      drafts: input.drafts.map(({ path, checked }) => ({
        path,
        checked: { ...checked, judgements: checked.judgements.map((judgement) => ({ ...judgement, verdict: 'unsourced', passages: [], nearest: judgement.passages[0] ?? null })) },
      })),
    };
    expect(toReport(unsourced).documents[0]?.quotations[0]).toMatchObject({ verdict: 'unsourced', passages: [], nearest: { source: 'minutes' } });
  });
});
