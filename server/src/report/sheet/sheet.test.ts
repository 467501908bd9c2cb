import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { writeBaseline } from '../../workspace/baseline.ts';
import { testInput } from '../test-report.ts';
import { printHtml } from './html.ts';
import { printMarkdown } from './markdown.ts';
import { sheetScript, sheetScriptHash } from './script.ts';
import { toSheet } from './sheet.ts';

const minutes = [
  '---', 'title: Minutes of the pilots', 'author: Ottilie Crane', 'issued: 2031-05-02', '---', '',
  'Ada Harrow said, "We counted nine boats at the mole, and not one of them had a lamp."', '',
  'Tom Venn said, "The ferry never left before seven in all my years at the pier."', '',
].join('\n');
const draft = [
  '---', 'title: Lamps', '---', '',
  'Tom Venn said: “The ferry never left before seven in all my years at the pier.” [@minutes]', '',
  'Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.” [@minutes]', '',
  'Iris said: “Nobody asked the keeper about the oil that winter.”', '',
  'They call it the “lamp”.', '',
].join('\n');
const files = {
  'a.md': draft,
  'corpus/minutes.md': minutes,
  'corpus/copy.txt': 'Tom Venn said, "The ferry never left before seven in all my years at the pier."\n',
  'verbatim.baseline.json': writeBaseline([
    { draft: 'a.md', words: 'nobody asked the keeper about the oil that winter', speaker: 'iris', nth: 1, ignored: null, vouched: [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }] },
    { draft: 'a.md', words: 'gone', speaker: null, nth: 1, ignored: { codes: [], reason: 'old' }, vouched: [] },
  ]),
};

describe('the sheet', () => {
  it('puts first what is unresolved, and keeps the draft’s numbers', async () => {
    const { documents: [document] } = toSheet(await testInput(files));
    expect(document?.title).toBe('Lamps');
    expect(document?.rows.map(({ number, verdict, gravest, line }) => [number, verdict, gravest, line])).toEqual([
      [2, 'misquoted', 'error', 6], [4, 'unchecked', null, 10], [1, 'verbatim', null, 4], [3, 'unsourced', null, 8],
    ]);
    expect(document?.rows.at(-1)?.vouched).toHaveLength(1);
    expect(document?.lapsed.map(({ words }) => words)).toEqual(['gone']);
  });

  it('shows what differs on both sides, where it stands, and who else has it', async () => {
    const { documents: [document] } = toSheet(await testInput(files));
    const [wrong, , right] = document?.rows ?? [];
    expect(wrong?.quoted).toEqual([{ text: 'We counted ', differs: false }, { text: 'six', differs: true }, { text: ' boats at the mole, and not one of them had a lamp.', differs: false }]);
    expect(wrong?.passage?.text.filter(({ differs }) => differs)).toEqual([{ text: 'nine', differs: true }]);
    expect(wrong?.passage).toMatchObject({ place: 'line 7', path: 'corpus/minutes.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(right?.passage?.family).toMatchObject({ descent: null, isDrafts: true, children: [{ source: 'copy', descent: { trimmed: 0, marked: 0, spliced: 0, closed: 0, changes: [] }, isDrafts: false }] });
    expect(wrong?.passage?.family).toBeNull();
  });

  it('tells what was found beside the quotations, with its place', async () => {
    const copied = 'We know that the ferry never left before seven in all my years at the pier.\n';
    const sheet = toSheet(await testInput({ ...files, 'a.md': `${draft}\n${copied}`, 'verbatim.yaml': 'severities:\n  unquoted-copy: hint\n' }));
    expect(sheet.documents[0]?.findings).toMatchObject([{ code: 'unquoted-copy', line: 12, words: expect.stringContaining('never left before seven') as string }]);
    for (const printed of [printHtml(sheet), printMarkdown(sheet)]) {
      expect(printed).toContain('Beside the quotations');
      expect(printed).toContain('line 13');
      expect(printed).toContain('unquoted-copy');
    }
    expect(printHtml(toSheet(await testInput(files)))).not.toContain('Beside the quotations');
  });

  it('draws who quotes whom, as lists in lists', async () => {
    const wire = 'Tom Venn said, "The ferry never left before seven at the pier."\n';
    const sheet = toSheet(await testInput({ ...files, 'corpus/wire.txt': wire }));
    expect(printHtml(sheet)).toMatch(/<ul class="family"><li>.*Minutes of the pilots.*nearest to the origin.*<ul><li>.*copy.*the same words.*<\/li><li>.*wire.*splices: leaves out 4 words without a mark/);
    expect(printMarkdown(sheet)).toMatch(/- \*\*.*Minutes of the pilots.*nearest to the origin.*\n {2}- \*\*copy\*\*.*the same words\n {2}- \*\*wire\*\*.*splices/);
  });

  it('counts by what there is to do', async () => {
    const html = printHtml(toSheet(await testInput(files)));
    expect(html.match(/<li class="[a-z-]+"><b>\d+<\/b> [a-z ]+/g)).toEqual([
      '<li class="to-mend"><b>1</b> to mend', '<li class="unchecked"><b>1</b> not checked', '<li class="vouched"><b>1</b> vouched for', '<li class="verbatim"><b>1</b> verbatim',
    ]);
  });

  it('adds up what the piece leans on', async () => {
    const { sources, speakers, checkedAgainst } = toSheet(await testInput(files));
    expect(sources.map(({ quotations, words, path }) => [path, quotations, words])).toEqual([['corpus/minutes.md', 2, 28]]);
    expect(speakers.map(({ name, quotations }) => [name, quotations])).toEqual([['Ada Harrow', 1], ['Tom Venn', 1]]);
    expect(checkedAgainst.sources).toBe(2);
  });
});

const hostile = {
  'a.md': 'Ada said: “<script>alert(1)</script> & <img src=x onerror=alert(2)> **bold** [link](javascript:alert(3)) went by the mole.”\n',
  'corpus/minutes.md': '---\ntitle: "</title><script>alert(4)</script>"\n---\n\nAda said: “`<script>alert(1)</script>` & nothing else went by the mole.”\n',
};

describe('the sheet as HTML', () => {
  it('loads nothing, links to nothing, and allows no script but its own', async () => {
    for (const input of [files, hostile]) {
      const html = printHtml(toSheet(await testInput(input)));
      const scripts = html.match(/<script/g);
      expect(scripts).toHaveLength(1);
      expect(html).toContain(`script-src '${sheetScriptHash}'`);
      expect(html).not.toMatch(/\s(?:src|href|onerror|onclick)=/i);
      const tags = new Set<string>();
      const visit = (node: unknown): void => {
        const { name, children = [] } = node as { name?: string; children?: unknown[] };
        if (name !== undefined) tags.add(name);
        children.forEach(visit);
      };
      visit(parseDocument(html));
      expect([...tags].filter((tag) => ['img', 'iframe', 'object', 'embed', 'link', 'base', 'svg'].includes(tag))).toEqual([]);
    }
  });

  it.each([
    ['https://quay.example/a?b=1&c="2"', ['https://quay.example/a?b=1&c="2"#:~:text=']], ['javascript:alert(1)', []], ['command:workbench.action.quit', []], ['data:text/html,x', []],
  ] as const)('leads to the words on the web, and nowhere else: %s', async (address, expected) => {
    const html = printHtml(toSheet(await testInput({ 'a.md': 'Ada said: “Nothing else went by the mole.”\n', 'corpus/m.md': `---\ntitle: M\nURL: '${address}'\n---\n\nAda said: “Nothing else went by the mole.”\n` })));
    const targets: string[] = [];
    const visit = (node: unknown): void => {
      const { attribs = {}, children = [] } = node as { attribs?: Record<string, string>; children?: unknown[] };
      if (attribs['href'] !== undefined) targets.push(attribs['href']);
      children.forEach(visit);
    };
    visit(parseDocument(html));
    expect(targets.map((target) => target.replace(/text=.*/, 'text='))).toEqual(expected);
  });

  it('names its script by the script’s own hash', () => {
    expect(sheetScriptHash).toBe(`sha256-${createHash('sha256').update(sheetScript).digest('base64')}`);
  });

  it('is the same for the same input, and says what an editor needs', async () => {
    const html = printHtml(toSheet(await testInput(files)));
    expect(html).toBe(printHtml(toSheet(await testInput(files))));
    for (const text of ['<del>six</del>', '<ins>nine</ins>', 'Iris Vane vouches for it', 'No longer valid', 'Minutes of the pilots', 'Checked by', 'line 7']) expect(html).toContain(text);
  });
});

describe('the sheet as Markdown', () => {
  it('shows foreign text as text', async () => {
    const markdown = printMarkdown(toSheet(await testInput(hostile)));
    expect(markdown).not.toMatch(/(?<!\\)<(?:script|img)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  it('says the same', async () => {
    const markdown = printMarkdown(toSheet(await testInput(files)));
    for (const text of ['**six**', '**nine**', 'Iris Vane vouches for it', '## No longer valid', 'Checked by']) expect(markdown).toContain(text);
  });
});
