import { configurationFile } from '../workspace/configuration.ts';
import { createPrinter } from '../report/text/printer.ts';
import { labelled, plainWords, wrap } from '../report/text/wrap.ts';
import type { OptionTable } from './option-table.ts';
import type { CommandName } from './options.ts';
import { commandOptions, commonOptions } from './options.ts';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

const pages: Readonly<Record<CommandName, CommandHelp>> = {
  check: {
    usage: 'verbatim check [FILE…] [OPTION…]',
    summary: 'checks the quotations of drafts against your sources',
    about: [
      'A FILE is a document (Markdown, plain text or HTML), a folder with drafts, a pattern, or - for standard input. Put patterns in quotation '
      + `marks, so that they mean the same on every system. Without a FILE, the drafts that ${configurationFile} names are checked.`,
      `Works in the nearest folder with a ${configurationFile}, from here upwards; without one, here. A document never serves as its own source.`,
    ],
    examples: [
      ['verbatim check my-article.md', 'sources in corpus/'],
      ['verbatim check "articles/*.md" --corpus interviews --corpus archive', 'sources elsewhere'],
      ['cat my-article.md | verbatim check - --corpus interviews', 'what another program wrote'],
      ['verbatim check --format github --fail-on warning', 'in a workflow, strictly'],
    ],
  },
  quotations: {
    usage: 'verbatim quotations FILE… [OPTION…]',
    summary: 'lists the quotations of any document and who speaks each',
    about: ['Draft or source; no corpus is needed. FILE is as for check.'],
    examples: [['verbatim quotations corpus/wire-story.txt', 'who says what in a source']],
  },
  sources: {
    usage: 'verbatim sources [OPTION…]',
    summary: 'lists your sources, and the files that cannot be read',
    about: ['The id is what a draft cites a source by: [@id].'],
    examples: [
      ['verbatim sources', ''],
      ['verbatim sources --text wire-story', 'the text of one of them as Verbatim reads it'],
    ],
  },
  find: {
    usage: 'verbatim find "words" [OPTION…]',
    summary: 'finds words in your sources, also where they stand a little otherwise',
    about: [],
    examples: [['verbatim find "the river does not knock"', '']],
  },
  add: {
    usage: 'verbatim add ADDRESS|FILE… [OPTION…]',
    summary: 'saves a web page, or copies a file, as a source',
    about: [
      'An ADDRESS begins with http:// or https://. Its page is fetched, without cookies, and the article saved as Markdown with its author, dates, '
      + 'address and the hash of what was fetched, which is kept beside it. This is the only command that opens a connection, and it asks no other site.',
      'Adding a page again keeps both versions and says what changed. Nothing is ever written over.',
      'A FILE is copied as it is, with the day and its hash beside it.',
    ],
    examples: [
      ['verbatim add https://pellbridge.example/news/the-gate', 'into corpus/'],
      ['verbatim add ~/Downloads/report.pdf --corpus archive', 'a file, into another folder'],
    ],
  },
  purge: {
    usage: 'verbatim purge [OPTION…]',
    summary: 'removes all that is kept of sources between runs',
    about: ['Of every folder, and for good; your own files are not touched. What is needed is worked out again the next time.'],
    examples: [['verbatim purge', '']],
  },
  lsp: {
    usage: 'verbatim lsp --stdio',
    summary: 'starts the language server for an editor',
    about: ['Set your editor to run this command for Markdown files.'],
    examples: [],
  },
};

const exitStatuses: Readonly<Partial<Record<CommandName, string>>> = {
  check: 'Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command could not do its work.',
  find: 'Exit status: 0 found, 1 not found, 2 the command could not do its work.',
};

/** What the program can do, and where to read on. */
export function overview(version: string, width: number): string {
  const names = Object.entries(pages);
  return lines([
    ...filled(`Verbatim ${version}: checks every quotation in your drafts against your own sources. Nothing leaves this machine, and no connection is opened unless you add a page.`, width),
    '',
    ...names.map(([name, { summary }]) => `  verbatim ${name.padEnd(12)}${summary}`),
    `  verbatim help NAME   explains a command, with examples`,
    '',
    ...filled('To begin: put what you quote from (articles, transcripts, letters; .md, .txt or .html) into a folder named corpus beside your draft, then', width),
    '',
    '  verbatim check my-article.md',
    '',
  ]);
}

/** One command: what it does, how it is used, its options. */
export function commandPage(name: CommandName, width: number): string {
  const { usage, summary, about, examples } = pages[name];
  const status = exitStatuses[name];
  const widest = Math.max(0, ...examples.map(([command]) => command.length));
  return lines([
    `verbatim ${name} ${summary}.`,
    '',
    `  ${usage}`,
    '',
    ...about.flatMap((paragraph) => [...filled(paragraph, width), '']),
    ...(examples.length > 0 ? ['Examples', ...examples.map(([command, meaning]) => `  ${command.padEnd(meaning === '' ? 0 : widest + 3)}${meaning}`), ''] : []),
    'Options',
    ...optionLines({ ...commandOptions[name], ...commonOptions }, width),
    ...(status === undefined ? [] : ['', ...filled(status, width)]),
    '',
  ]);
}

function optionLines(table: OptionTable, width: number): string[] {
  const listed = Object.entries(table).map(([name, { value, summary }]) => ({ option: `  --${name}${value === undefined ? '' : ` ${value}`}`, summary }));
  const gutter = Math.max(...listed.map(({ option }) => option.length)) + 2;
  return listed.flatMap(({ option, summary }) => labelled({ shown: option, columns: option.length }, gutter, filled(summary, width - gutter)));
}

function filled(text: string, width: number): string[] {
  return wrap(plainWords(text), width, createPrinter(width, false));
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}
