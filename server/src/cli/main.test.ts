import { describe, expect, it } from 'vitest';
import { wordPackage } from '../engine/document/package/test-support.ts';
import type { Report } from '../report/report.ts';
import type { MemoryMachine, Ran } from './memory-host.ts';
import { runInMemory } from './memory-host.ts';
import type { Adding, Addition } from '../workspace/adding/addition.ts';
import { refused } from '../workspace/adding/addition.ts';

const minutes = [
  '---', 'id: minutes', 'title: Minutes of the pilots', 'author: Ottilie Crane', 'issued: 2031-05-02', 'type: transcript', '---', '',
  'ADA HARROW: We counted nine boats at the mole, and not one of them had a lamp.', '',
  'TOM VENN: The ferry never left before seven in all my years at the pier.', '',
].join('\n');
const right = 'Ada Harrow said: “We counted nine boats at the mole, and not one of them had a lamp.”\n';
const wrong = 'Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.” [@minutes]\n';

const desk = { 'desk/corpus/minutes.md': minutes, 'desk/article.md': right, 'desk/wrong.md': wrong };

const run = (args: string, machine: Partial<MemoryMachine> = {}): Promise<Ran> =>
  runInMemory(args.split(' ').filter((arg) => arg !== ''), { files: desk, in: 'desk', ...machine });
const reportOf = ({ stdout }: Ran): Report => JSON.parse(stdout) as Report;

describe('verbatim add', () => {
  const asked: Addition[] = [];
  const adding: Adding = {
    add: (addition) => {
      asked.push(addition);
      if ('address' in addition && addition.address.includes('login')) return Promise.resolve({ ...refused('paid', 'the page is not free.'), mayBeForced: true });
      return Promise.resolve({
        kind: 'added', path: 'corpus/gate.md', original: 'corpus/.originals/gate.html', title: 'The gate\u202e', author: ['Ada Harrow'], published: '2031-05-02', url: 'https://b.example/', words: 1_200, doubt: null,
        redirects: [{ from: 'https://a.example/', to: 'https://b.example/', status: 301 }], notices: ['Correction: it was open.'],
        comparison: { earlier: 'corpus/old.md', since: '2031-05-01T06:00:00Z', changes: [{ before: 'shut', after: 'open', behind: 'it was' }, ...Array.from({ length: 40 }, () => ({ before: 'a', after: '', behind: '' }))] },
      });
    },
  };
  const add = (args: string, machine: Partial<MemoryMachine> = {}): Promise<Ran> => {
    asked.length = 0;
    return run(`add ${args}`, { adding, ...machine });
  };

  it('has a page fetched, within limits, into the corpus', async () => {
    expect((await add('https://a.example/ --max-size 0.5 --timeout 5')).status).toBe(0);
    expect(asked).toEqual([{ folder: 'file:///desk', corpus: 'corpus', confined: false, address: 'https://a.example/', allowsPrivate: false, anyway: false, limits: { bytes: 524_288, milliseconds: 5_000, redirects: 10 } }]);
    await add('http://localhost/ --allow-private --anyway --corpus archive');
    expect(asked).toMatchObject([{ corpus: 'archive', allowsPrivate: true, anyway: true, limits: { bytes: 20 * 1024 * 1024, milliseconds: 30_000 } }]);
  });

  it('says what was saved, where from, and what changed', async () => {
    expect((await add('https://a.example/')).stdout.split('\n').slice(0, 8)).toEqual([
      'added corpus/gate.md', '  “The gate\\u202e”, Ada Harrow, 2031-05-02, 1,200 words', '  sent on (301) from https://a.example/ to https://b.example/', '  what was fetched is kept in corpus/.originals/gate.html',
      '  the page says: Correction: it was open.', '  The page has changed in 41 places; the version of 2031-05-01T06:00:00Z is kept in corpus/old.md.', '    … it was [-shut-] {+open+}', '    [-a-]',
    ]);
    expect((await add('https://a.example/')).stdout).toContain('and 11 places more');
  });

  it('takes files as well, and goes on after what cannot be added', async () => {
    const ran = await add('https://a.example/login lost.md a.example/gate corpus article.md');
    expect(asked).toMatchObject([{ address: 'https://a.example/login' }, { file: 'file:///desk/article.md' }]);
    expect(ran.stderr.trim().split('\n')).toEqual([
      'verbatim: the page is not free. To save what is there as an excerpt: --anyway.', 'verbatim: lost.md: there is no such file.',
      'verbatim: a.example/gate: there is no such file. To add a web page, write its whole address: https://a.example/gate',
      'verbatim: corpus: this is a folder. Name the files in it, or name the folder in verbatim.yaml: "corpus: [corpus, corpus]".',
    ]);
    expect(ran.stdout).toContain('added corpus/gate.md');
    expect(ran.status).toBe(2);
  });

  it.each([
    ['', 'needs the address'], ['https://a.example/ --timeout soon', 'takes a number above 0 and at most 600'], ['https://a.example/ --timeout 0', 'takes a number'], ['https://a.example/ --max-size 1000', 'at most 256'], ['https://a.example/ --max-size -1', 'takes a number'],
    ['https://a.example/ --corpus article.md', 'no folder of the corpus takes new files'], ['https://a.example/ --all', 'no option --all'],
  ])('says what is wrong with “%s”', async (args, words) => {
    const ran = await add(args);
    expect([ran.status, asked]).toEqual([2, []]);
    expect(ran.stderr).toContain(words);
  });

  it('puts what is added where verbatim.yaml says that Markdown is', async () => {
    await add('https://a.example/', { files: { ...desk, 'desk/verbatim.yaml': 'corpus:\n  - "scans/**/*.pdf"\n  - letters\n' } });
    expect(asked).toMatchObject([{ corpus: 'letters' }]);
  });
});

describe('verbatim check', () => {
  it.each<[string, string, number]>([
    ['nothing found', 'check article.md', 0],
    ['an error', 'check wrong.md', 1],
    ['an error in one of two', 'check article.md wrong.md', 1],
    ['an error that fails nothing', 'check wrong.md --fail-on never', 0],
    ['a profile', 'check article.md --profile strict', 0],
    ['no such file', 'check lost.md', 2],
  ])('ends with a status that says what happened: %s', async (_, args, status) => {
    expect((await run(args)).status).toBe(status);
  });

  it.each<[string, string]>([
    ['is not there', 'check article.md lost.md wrong.md --format json'],
    ['is of no format that is known', 'check article.md book.xyz wrong.md --format json'],
    ['is damaged', 'check article.md torn.docx wrong.md --format json'],
  ])('checks the drafts that can be read, and says which %s', async (_, args) => {
    const ran = await run(args, { files: { ...desk, 'desk/book.xyz': '', 'desk/torn.docx': 'no archive' } });
    expect(reportOf(ran).documents.map(({ path }) => path)).toEqual(['article.md', 'wrong.md']);
    expect(ran.stderr).toMatch(/^verbatim: .*(?:lost\.md|book\.xyz|torn\.docx)/);
    expect(ran.status).toBe(2);
  });

  describe('of a draft in another format', () => {
    const paragraph = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The lamps</w:t></w:r></w:p><w:p><w:r><w:t>Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.”</w:t></w:r></w:p>';
    const files = {
      ...desk,
      'desk/a.docx': wordPackage(paragraph, { styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' }),
      'desk/a.qmd': `---\ntitle: Lamps\nformat: html\n---\n\n\`\`\`{r}\nx <- "We counted “six boats” at the mole"\n\`\`\`\n\n::: {.callout-note}\n${wrong}:::\n`,
      'desk/a.txt': wrong,
    };

    it.each<[string, string]>([
      ['a.docx --format text', 'a.docx, “The lamps”, para. 1\n'], ['a.docx --format github', '::warning file=a.docx,title='], ['a.docx --format github', '::“The lamps”, para. 1: The nearest passage has “nine”'],
      ['a.docx --format sarif', '"text": "“The lamps”, para. 1"'], ['a.docx --format markdown', ', “The lamps”\\, para\\. 1'], ['a.docx --format html', '>“The lamps”, para. 1</a>'],
      ['a.docx --format json', '"place": "“The lamps”, para. 1"'],
      ['a.qmd --format github', '::error file=a.qmd,line=11,'], ['a.txt --format github', '::warning file=a.txt,line=1,col=30,'],
    ])('places are told as one finds them there: %s', async (args, expected) => {
      const { stdout } = await run(`check ${args}`, { files });
      expect(stdout.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toContain(expected);
    });

    it('code is no prose', async () => {
      expect(reportOf(await run('check a.qmd --format json', { files })).documents[0]?.quotations).toHaveLength(1);
    });
  });

  it('writes the report to standard output and nothing else there', async () => {
    const { stdout, stderr } = await run('check wrong.md --format json');
    expect(stderr).toBe('');
    expect((JSON.parse(stdout) as Report).documents[0]?.quotations[0]).toMatchObject({
      verdict: 'misquoted', start: 18, end: 83, range: { start: { line: 0, character: 18 }, end: { line: 0, character: 83 } },
      claim: { speaker: 'Ada Harrow', source: 'minutes' },
      passages: [{ source: 'minutes', path: 'corpus/minutes.md', edits: [{ quoted: 'six', original: 'nine', permitted: false, marked: false }] }],
    });
  });

  it('says the same in the same bytes', async () => {
    const [first, second] = [await run('check wrong.md --format json'), await run('check wrong.md --format json')];
    expect(first.stdout).toBe(second.stdout);
  });

  it.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['a file twice', 'article.md ./article.md', {}, ['article.md']],
    ['a pattern', '*.md', {}, ['article.md', 'wrong.md']],
    ['a pattern with folders', '**/a*.md', { 'desk/more/apple.md': right }, ['article.md', 'more/apple.md']],
    ['a pattern that stops at a folder', '*/a*.md', { 'desk/more/apple.md': right, 'desk/more/deep/acorn.md': right }, ['more/apple.md']],
    ['a folder, with its drafts alone', '.', { 'desk/notes.txt': right }, ['article.md', 'wrong.md']],
    ['a file whose name looks like a pattern', 'a[1].md', { 'desk/a[1].md': right }, ['a[1].md']],
    ['plain text', 'notes.txt', { 'desk/notes.txt': right }, ['notes.txt']],
    ['a page', 'page.html', { 'desk/page.html': `<p>${right}</p>` }, ['page.html']],
    ['nothing: every draft', '', {}, ['article.md', 'wrong.md']],
    ['nothing: the drafts of verbatim.yaml', '', { 'desk/verbatim.yaml': 'drafts: w*.md' }, ['wrong.md']],
    ['a file outside', '../elsewhere.md', { 'elsewhere.md': right }, ['../elsewhere.md']],
    ['a folder outside, without its sources', '../other --corpus corpus --corpus ../other/corpus', { 'other/a.md': right, 'other/corpus/b.md': right, 'other/c.txt': right }, ['../other/a.md']],
    ['no hidden files and no packages', '**/*.md', { 'desk/.git/x.md': right, 'desk/node_modules/y.md': right }, ['article.md', 'wrong.md']],
    ['sources, where the pattern leads to them', 'corpus/*.md', {}, ['corpus/minutes.md']],
  ])('checks %s', async (_, operands, more, paths) => {
    const ran = await run(`check ${operands} --format json`, { files: { ...desk, ...more } });
    expect(ran.stderr).toBe('');
    expect(reportOf(ran).documents.map(({ path }) => path)).toEqual(paths);
  });

  it('reads standard input', async () => {
    const ran = await run('check - --format json', { input: wrong });
    expect(reportOf(ran).documents).toMatchObject([{ path: '-', quotations: [{ verdict: 'misquoted' }] }]);
  });

  it('takes sources from --corpus, and more than once', async () => {
    const files = { 'desk/article.md': right, 'desk/one/minutes.md': minutes, 'two/letter.txt': 'A letter about lamps.' };
    const ran = await run('check article.md --corpus one --corpus ../two --format json', { files });
    expect(reportOf(ran)).toMatchObject({ corpus: { sources: 2 }, summary: { verbatim: 1 } });
  });

  it('never takes a document for its own source', async () => {
    const files = { 'desk/corpus/a.md': right, 'desk/corpus/b.txt': 'Nothing of the kind.' };
    const ran = await run('check corpus/a.md --format json', { files });
    expect(reportOf(ran)).toMatchObject({ corpus: { sources: 2 }, summary: { unsourced: 1 } });
  });

  it('works in the nearest folder above that has settings, and shows paths from here', async () => {
    const files = { ...desk, 'desk/verbatim.yaml': 'corpus: corpus', 'desk/drafts/may/a.md': wrong };
    const ran = await run('check a.md --format json', { files, in: 'desk/drafts/may' });
    expect(reportOf(ran).documents).toMatchObject([{ path: 'a.md', quotations: [{ passages: [{ path: '../../corpus/minutes.md' }] }] }]);
  });

  it('counts lines and columns as editors do, whatever ends a line', async () => {
    const draft = '\ufeffOne line.\r\nTwo 🎉\rAda Harrow said: “We counted nine boats at the mole, and not one of them had a lamp.”\r\n';
    const ran = await run('check a.md --format json', { files: { ...desk, 'desk/a.md': draft } });
    expect(reportOf(ran).documents[0]?.quotations[0]?.range).toEqual({ start: { line: 2, character: 18 }, end: { line: 2, character: 84 } });
  });

  it('lists the sources that cannot be read, with the reason', async () => {
    const files = { ...desk, 'desk/corpus/scan.txt': new Uint8Array([0, 1, 2, 0]), 'desk/corpus/book.xyz': 'A book.' };
    const ran = await run('check article.md --format json', { files });
    expect(reportOf(ran).corpus.skipped.map(({ path, code }) => [path, code])).toEqual([['corpus/book.xyz', 'unsupported'], ['corpus/scan.txt', 'binary']]);
  });

  it('says what is wrong with the settings, and where', async () => {
    const { stderr, status } = await run('check article.md', { files: { ...desk, 'desk/verbatim.yaml': 'corpus: corpus\nprofil: ap\n' } });
    expect(stderr).toMatch(/^verbatim\.yaml:2: .*profil/);
    expect(status).toBe(0);
  });
});

describe('input that cannot be worked with', () => {
  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['check lost.md', desk, /lost\.md: there is no such file or folder/],
    ['check lost.md gone.md', desk, /lost\.md.*\n.*gone\.md/],
    ['check x*.md', desk, /x\*\.md: no file matches/],
    ['check **/min*.md', desk, /only sources match/],
    ['check corpus', desk, /corpus: no file in this folder is a draft/],
    ['check article.md', { 'desk/article.md': right }, /no folder corpus .*--corpus DIR/],
    ['check article.md --corpus lost', desk, /no folder lost /],
    ['check article.md', { 'desk/article.md': right, 'desk/corpus/book.xyz': '' }, /no source can be read in corpus[^]*book\.xyz: /],
    ['check article.md', { ...desk, 'desk/verbatim.yaml': 'corpus: []\n' }, /verbatim\.yaml names no place .*"corpus" is empty/],
    ['check', { 'desk/corpus/minutes.md': minutes }, /nothing to check.*\*\*\/\*\.md/],
    ['check book.xyz', { ...desk, 'desk/book.xyz': '' }, /book\.xyz: Verbatim reads/],
    ['check --formt json', desk, /no option --formt\. Did you mean --format\?/],
    ['check -x', desk, /no option -x\./],
    ['check --format jsn', desk, /--format does not know "jsn"\. Did you mean json\?/],
    ['check --corpus', desk, /--corpus needs a value/],
    ['check --corpus --all', desk, /--corpus needs a value/],
    ['check --all=yes', desk, /--all takes no value/],
    ['chekc article.md', desk, /no command "chekc"\. Did you mean check\?/],
    ['article.md', desk, /verbatim check article\.md/],
    ['--format json', desk, /--format stands where a command is expected/],
    ['find word', desk, /two words or more/],
    ['sources --text minute', desk, /no source has the id "minute"\. Did you mean minutes\?/],
    ['sources corpus', desk, /--corpus corpus/],
    ['quotations', desk, /needs a document/],
    ['lsp', desk, /lsp --stdio/],
  ])('%s', async (args, files, message) => {
    const { status, stdout, stderr } = await run(args, { files });
    expect(stderr).toMatch(/^verbatim: /);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('the other commands', () => {
  it('lists quotations, nested ones too', async () => {
    const { stdout, status } = await run('quotations a.md --format json', { files: { 'desk/a.md': 'Ada Harrow said: “He told me, ‘Go home now,’ and I went.”\n' } });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1, documents: [{ path: 'a.md', quotations: [{ inside: null, words: 9, speaker: { name: 'Ada Harrow', mention: { start: 0, end: 10 } } }, { inside: 0, text: 'Go home now,' }] }],
    });
  });

  it('lists sources, and prints the text of one', async () => {
    expect(JSON.parse((await run('sources --format json')).stdout)).toMatchObject([
      { id: 'minutes', path: 'corpus/minutes.md', title: 'Minutes of the pilots', author: ['Ottilie Crane'], issued: '2031-05-02', URL: null, extent: 'complete' },
    ]);
    const { stdout } = await run('sources --text minutes');
    expect(stdout).toContain('TOM VENN: The ferry never left');
    expect(stdout).not.toContain('author:');
  });

  it('finds words, also where they stand a little otherwise', async () => {
    const { stdout, status } = await run('find We counted six boats at the mole --format json');
    expect(JSON.parse(stdout)).toMatchObject({ passages: [{ source: 'minutes', edits: [{ quoted: 'six', original: 'nine' }] }] });
    expect(status).toBe(0);
  });

  it('says by the exit status that words stand nowhere', async () => {
    expect(await run('find a murmuration of entirely other things')).toMatchObject({ status: 1, stdout: 'No source has these words.\n' });
  });

  it('serves an editor', async () => {
    expect(await run('lsp --stdio')).toMatchObject({ status: 0, stdout: '', served: true });
  });

  it.each(['--help', '-h', 'check -h', 'help', 'help check', 'check --help', 'quotations --help', 'sources --help', 'find --help', 'lsp --help', '--version'])('explains: %s', async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(args === '--version' ? '1.2.3' : 'verbatim ');
  });
});
