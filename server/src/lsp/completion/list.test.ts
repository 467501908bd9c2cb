import { describe, expect, it } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDraft } from '../../engine/check.ts';
import type { StyleName } from '../../engine/cite/styles.ts';
import { styleNames } from '../../engine/cite/styles.ts';
import type { TestDesk } from '../test-desk.ts';
import { openDesk } from '../test-desk.ts';
import { findQuotations } from '../../workspace/find-quotations.ts';
import { keyList } from './keys.ts';
import { completionList } from './list.ts';
import { resolveItem } from './resolve.ts';

const sources = {
  'wall.md': [
    '---', 'id: calloway2031', 'title: On the New Harbour Wall', 'author: Ines Calloway', 'container-title: The Quay Letter', 'issued: 2031-03-04', 'type: article-newspaper', '---', '',
    'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide takes its share every night.', '',
    'I promised the fishing families an honest answer, and this is it. My deputy calls it “a promise in pencil” and she is right.', '',
  ].join('\n'),
  'gulls.txt': '“They eat everything that we land, and they fear nobody,” said Bram Tolliver, the harbour master.\n',
  'hearing.txt': [
    'QUAYS COMMITTEE, 4 MARCH 2031', 'ODETTE QUILL: The old men call these gulls “rats with oars” and the old men are right.',
    'PETER ASH: I have no answer to that question, and I will not invent one.', 'ODETTE QUILL: Then the committee will ask the pilots themselves.', '',
  ].join('\n\n'),
};

interface Asked {
  readonly style?: StyleName;
  readonly draftPath?: string | null;
  readonly desk?: TestDesk;
}

/** What is offered at `|`, and what each item makes of the draft. */
async function offered(marked: string, { style = 'link', draftPath = 'articles/draft.md', desk }: Asked = {}): Promise<{ items: readonly CompletionItem[]; accept: (label: RegExp) => string }> {
  const { folder } = desk ?? await openDesk(sources);
  const offset = marked.indexOf('|');
  const text = TextDocument.create('file:///desk/draft.md', 'markdown', 1, marked.replace('|', ''));
  const list = completionList({ text, offset, draftPath, folder, style, read: (document) => readDraft(document, folder.languageOf(document)) });
  const items = list?.items ?? [];
  return {
    items,
    accept: (label) => {
      const item = items.find((candidate) => label.test(candidate.label));
      if (item === undefined) throw new Error(`${String(label)} is not among ${items.map((candidate) => candidate.label).join('; ')}`);
      return TextDocument.applyEdits(text, [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])]);
    },
  };
}

/** Verdicts and findings of a draft that an item was accepted in; a title in a footnote is no quotation. */
async function checked(text: string, path = 'articles/draft.md'): Promise<unknown> {
  const { judgements } = await (await openDesk(sources)).check(text, path);
  return judgements.filter(({ reason }) => reason !== 'title').map(({ verdict, findings }) => [verdict, ...findings.map(({ code, message }) => `${code}: ${message}`)]);
}

const spent = /: We have spent/;
const verbatim = [['verbatim']];

describe('an item', () => {
  it.each(styleNames)('is verbatim and without a finding in the style %s', async (style) => {
    for (const marked of ['It was a long night on the quay. “|', 'Ines Calloway said: “|']) {
      const { accept } = await offered(marked, { style });
      const text = accept(spent);
      expect(text).toContain('“We have spent nine million on stone alone, and the tide takes its share every night');
      expect(await checked(text), text).toEqual(verbatim);
    }
  });

  it.each([['“', '”'], ['"', '"'], ['«', '»'], ['„', '“']])('closes what %s opened, whether the editor has put a closing mark or not', async (open, close) => {
    for (const marked of [`On the quay: ${open}|`, `On the quay: ${open}|${close}`]) {
      const text = (await offered(marked)).accept(spent);
      expect(text.split(close)).toHaveLength(open === close ? 3 : 2);
      expect(await checked(text), text).toEqual(verbatim);
    }
  });

  it.each([['“', /‘rats with oars’/], ['"', /'rats with oars'/], ['«', /“rats with oars”/]])('turns marks inside the words to those that go inside %s', async (open, inner) => {
    const text = (await offered(`On the quay: ${open}|`)).accept(/rats with oars/);
    expect(text).toMatch(inner);
    expect(await checked(text), text).toEqual(verbatim);
  });

  it('does not name a speaker who has no name', async () => {
    const text = (await offered('On the quay: “|')).accept(/promise in pencil/);
    expect(text).toBe('On the quay: “a promise in pencil” ([On the New Harbour Wall](../corpus/wall.md))');
  });

  it('covers what is typed, also from the middle of a sentence', async () => {
    for (const typed of ['We have sp', 'stone alone, and', 'tide takes']) {
      const text = (await offered(`On the quay: “${typed}|`)).accept(spent);
      expect(text.match(/stone alone/g)).toHaveLength(1);
      expect(text.match(/We have/g)).toHaveLength(1);
      expect(await checked(text), text).toEqual(verbatim);
    }
  });

  it('goes on to fit while the writer types on, before the editor asks anew', async () => {
    const { items } = await offered('On the quay: “stone alone|');
    const item = items.find(({ label }) => spent.test(label));
    expect(item?.filterText).toMatch(/^stone alone We have spent nine million on stone alone, and/);
    expect((await offered('On the quay: “|')).items.every(({ filterText = '', label }) => label.includes(filterText.slice(0, 20)))).toBe(true);
  });

  it('covers what is typed on several lines, and in a blockquote', async () => {
    const text = (await offered('On the quay: “We have spent\nnine million on|\n\nNext.')).accept(spent);
    expect(text).toMatch(/^On the quay: “We have spent nine million on stone alone.*\n\nNext\.$/);
    const block = (await offered('> On the quay: “We have spent\n> nine million on|\n\nNext.')).accept(spent);
    expect(block).toMatch(/^> On the quay: “We have spent nine million on stone alone.*\n\nNext\.$/);
    expect(block.match(/We have spent/g)).toHaveLength(1);
  });

  it('takes the place of a quotation that the cursor is in the middle of', async () => {
    expect((await offered('“We have sp|ent some money,” said Ines Calloway.')).accept(spent))
      .toBe('“We have spent nine million on stone alone, and the tide takes its share every night,” said Ines Calloway.');
    expect((await offered('“We have sp|ent\nsome money,” said Ines Calloway.')).accept(spent))
      .toBe('“We have spent nine million on stone alone, and the tide takes its share every night,” said Ines Calloway.');
  });

  it('names the speaker unless the sentence gives the words to that one already', async () => {
    expect((await offered('Ines Calloway said: “|')).accept(spent)).not.toMatch(/Calloway said.*Calloway said/);
    expect((await offered('It was late. “|')).accept(spent)).toContain('” Ines Calloway wrote');
    const other = (await offered('Bram Tolliver had come too. “|')).accept(spent);
    expect(other).toContain('Ines Calloway wrote');
    expect(await checked(other), other).toEqual(verbatim);
  });

  it('takes who is described for who is named beside it', async () => {
    const text = (await offered('The harbour master, Bram Tolliver, said: “|')).accept(/: They eat/);
    expect(text.match(/Tolliver/g)).toHaveLength(1);
  });

  it('writes a transcript’s capitals as a name', async () => {
    const { items, accept } = await offered('It was late. “|');
    expect(accept(/: The old men/)).toContain('” Odette Quill said');
    expect(items.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^Odette Quill: The old men/));
  });

  it('names the source unless the sentence does', async () => {
    expect((await offered('It was late. “|')).accept(spent)).toMatch(/\(\[On the New Harbour Wall\]\(\.\.\/corpus\/wall\.md\)\)\.$/);
    const cited = (await offered('Ines Calloway said: “|” [@calloway2031]', { style: 'pandoc' })).accept(spent);
    expect(cited.match(/@calloway2031/g)).toHaveLength(1);
    expect(await checked(cited), cited).toEqual(verbatim);
  });

  it('puts a footnote at the end, once', async () => {
    const once = (await offered('It was late. “|\n\nThe end.\n', { style: 'chicago' })).accept(spent);
    expect(once).toMatch(/\[\^calloway2031\]\n\nThe end\.\n\n\[\^calloway2031\]: Ines Calloway, .*\n$/);
    const twice = (await offered(once.replace('The end.', 'It was later. “|'), { style: 'chicago' })).accept(/: I promised/);
    expect(twice.match(/^\[\^calloway2031\]:/gm)).toHaveLength(1);
    expect(await checked(twice), twice).toEqual([['verbatim'], ['verbatim']]);
  });

  it('links from a document that is not saved yet as from the folder', async () => {
    expect((await offered('It was late. “|', { draftPath: null })).accept(spent)).toContain('(corpus/wall.md)');
  });

  it('puts the words of the named speaker first', async () => {
    const { items } = await offered('Bram Tolliver said: “|');
    expect(items[0]?.label).toMatch(/^Bram Tolliver: They eat everything/);
  });

  it('shows its passage when it is looked at, and stays as it is once its source is gone', async () => {
    const desk = await openDesk(sources);
    const [item] = (await offered('On the quay: “We have spent|', { desk })).items;
    expect(JSON.stringify(resolveItem(item!, [desk.folder]).documentation)).toContain('winter storms');
    expect(resolveItem(item!, [])).toBe(item);
    expect(resolveItem({ label: 'x' }, [desk.folder])).toEqual({ label: 'x' });
  });
});

describe('nothing is offered', () => {
  it('of a source that is withheld, however much of it there is', async () => {
    const dark = Array.from({ length: 200 }, (_, index) => `PETER ASH: We have spent ${String(index)} crowns on lamps and on nothing else.`).join('\n\n');
    const desk = await openDesk({ ...sources, 'dark.md': `---\nid: dark2031\nconfidential: true\n---\n\n${dark}\n` });
    expect((await desk.check('“We have spent 7 crowns on lamps and on nothing else,” said Peter Ash.')).judgements[0]?.passages[0]?.source).toBe('dark2031');
    const { items } = await offered('On the quay: “We have|', { desk });
    expect(items.map(({ label }) => label)).toContainEqual(expect.stringMatching(spent));
    expect(items.filter(({ label }) => label.includes('crowns'))).toEqual([]);
    expect(findQuotations('spent', desk.folder, 50).map(({ source }) => source.id)).toEqual(['calloway2031']);
    const text = TextDocument.create('file:///desk/draft.md', 'markdown', 1, 'See [@');
    expect(keyList(text, 6, desk.folder)?.items.map(({ label }) => label)).toEqual(['gulls', 'hearing', 'calloway2031']);
  });
  it('outside a quotation', async () => {
    expect((await offered('We have spent|')).items).toEqual([]);
    expect((await offered('“We have spent.” |')).items).toEqual([]);
  });
  it('where nothing fits what is typed', async () => {
    expect((await offered('On the quay: “zebra xylophone quartz|')).items).toEqual([]);
  });
});
