import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UncheckedReason } from '../../server/src/engine/judge/judgement.ts';
import { codeEntry, findingCodes } from '../../server/src/engine/judge/codes.ts';
import type { FindingCode } from '../../server/src/engine/judge/codes.ts';
import { commandOptions, commonOptions } from '../../server/src/cli/options.ts';
import type { OptionDescription } from '../../server/src/cli/option-table.ts';
import { defaultConfiguration, readConfiguration } from '../../server/src/workspace/configuration.ts';
import { profileNames } from '../../server/src/engine/judge/profiles.ts';
import type { Document } from '../../server/src/engine/document/document.ts';
import { styleNames } from '../../server/src/engine/cite/styles.ts';
import { readDocument } from '../../server/src/engine/document/read.ts';
import { examplesIn, bare, wordsOf } from './sample.ts';
import { readPage, root, section } from './pages.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const findings = readPage('docs/findings.md');
const settings = readPage('docs/settings.md');
const json = (relative: string): unknown => JSON.parse(readFileSync(path.join(root, relative), 'utf8'));

/** The compiler sees to it that none is missing here. */
const uncheckedReasons: Record<UncheckedReason, true> =
  { scare: true, title: true, term: true, 'too-short': true, translated: true, ignored: true, 'source-unreadable': true, indexing: true };

/** The cells of the tables of a section, without the marks of code. */
function rowsOf(body: string): string[][] {
  const rows = body.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((line) => line.split('|').slice(1, -1).map((cell) => cell.replaceAll('`', '').trim()));
}

/** The YAML that a section shows. */
function blocksIn(body: string): string[] {
  return [...body.matchAll(/^```yaml\n([^`]*)^```$/gm)].map(([, block = '']) => block);
}

function draft(text: string): Document {
  const outcome = readDocument({ path: 'draft.md', text });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

describe('the page of findings', () => {
  const headings = findings.headings.filter(({ level }) => level === 3);

  it('has a heading for every code and every reason, and for nothing else', () => {
    expect(headings.map(({ title }) => title).sort()).toEqual([...findingCodes, ...Object.keys(uncheckedReasons)].sort());
  });

  it.each(findingCodes)('gives the severity of %s as it is', (code) => {
    const { severity, unsure } = codeEntry(code);
    const expected = severity === unsure ? severity : `${severity} when sure, otherwise ${unsure}`;
    expect(section(findings, code)).toMatch(new RegExp(`^\\*\\*Severity:\\*\\* ${expected}\\.`, 'm'));
  });

  it.each(findingCodes)('says what to do about %s', (code) => {
    expect(section(findings, code)).toContain('**What to do.** ');
  });
});

describe('the examples of findings', () => {
  const articles = wordsOf('articles');
  const corpus = wordsOf('corpus');
  const gold = json('articles/expectations.json') as { documents: { quotations: { text: string; findings: string[] }[] }[] };
  const quotations = gold.documents.flatMap((document) => document.quotations);
  const withExample = findingCodes.filter((code) => examplesIn(section(findings, code)).length > 0);

  it('are there for every code that the sample shows', () => {
    const shown = new Set(quotations.flatMap((quotation) => quotation.findings));
    expect(findingCodes.filter((code) => shown.has(code) && !withExample.includes(code))).toEqual([]);
  });

  it.each(withExample)('are the words of the sample: %s', (code: FindingCode) => {
    for (const { draft, source } of examplesIn(section(findings, code))) {
      expect(articles).toContain(draft);
      if (source !== '') expect(corpus).toContain(source);
      const judged = quotations.filter((quotation) => quotation.findings.includes(code)).map(({ text }) => bare(text));
      expect(judged.some((text) => text.includes(draft) || draft.includes(text)), `${code} at “${draft}”`).toBe(true);
    }
  });
});

describe('the page of settings', () => {
  const titles = settings.headings.map(({ title }) => title);

  it('has a heading for every setting of verbatim.yaml', () => {
    expect(titles).toEqual(expect.arrayContaining(Object.keys(defaultConfiguration)));
  });

  it.each([['profile', profileNames], ['citation', styleNames]] as const)('names every %s', (setting, values) => {
    expect(rowsOf(section(settings, setting)).map(([value]) => value).sort()).toEqual([...values].sort());
  });

  it('shows settings that are understood', () => {
    const blocks = blocksIn(section(settings, 'verbatim.yaml'));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.flatMap((block) => readConfiguration(block).problems)).toEqual([]);
    expect(new Set(blocks.flatMap((block) => Object.keys(readConfiguration(block).configuration)))).toEqual(new Set(Object.keys(defaultConfiguration)));
  });

  const properties = rowsOf(section(settings, 'Front matter of a source'));

  it.each(properties.flatMap(([property = '', others = '']) => [property, ...others.split(', ')].filter((name) => name !== '').map((name) => [property, name])))(
    'tells how the %s of a source is read: %s', (property, name) => {
      const values: Readonly<Record<string, string>> = { URL: 'https://a.example/b', extent: 'excerpt', transcript: 'automatic', confidential: 'true', embargo: '2031-05-02T06:00' };
      const read: Readonly<Record<string, unknown>> = { confidential: true };
      const value = values[property] ?? 'Word';
      const { metadata } = draft(`---\n${name}: ${value}\n---\n\nText.\n`);
      expect(metadata[property as keyof typeof metadata]).toEqual(property === 'author' ? [value] : (read[property] ?? value));
    });

  it.each(rowsOf(section(settings, 'Front matter of a draft')))('tells what a draft may say of itself: %s', (name = '', value = '') => {
    const written = value.startsWith('as ') ? 'ap' : value;
    const { metadata, problems } = draft(`---\n${name}: ${written}\n---\n\nText.\n`);
    expect(problems).toEqual([]);
    expect(metadata.declares.length + (metadata.profile === written ? 1 : 0)).toBe(1);
    expect(draft(`---\nverbatim:\n  ${name}: ${written}\n---\n\nText.\n`).metadata).toEqual(metadata);
  });

  it('names every setting of the editor with its default', () => {
    const { contributes } = json('package.json') as { contributes: { configuration: { properties: Record<string, { default: unknown }> } } };
    for (const [name, property] of Object.entries(contributes.configuration.properties)) {
      const row = settings.text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toContain(`| \`${JSON.stringify(property.default)}\` |`);
    }
  });
});

describe('the page of the command line', () => {
  const page = readPage('docs/command-line.md');

  it('has a heading for every command, and for no other', () => {
    expect(page.headings.map(({ title }) => title).filter((title) => title.startsWith('verbatim '))).toEqual(Object.keys(commandOptions).map((name) => `verbatim ${name}`));
  });

  const options = Object.entries({ ...commandOptions, common: commonOptions })
    .flatMap(([command, table]) => Object.entries(table).map(([option, description]) => [command, option, description] as const));

  it.each(options)('tells of verbatim %s --%s and what it takes', (command, option, { value, choices }: OptionDescription) => {
    const row = rowsOf(section(page, command === 'common' ? 'Every command' : `verbatim ${command}`)).find(([name]) => name === `--${option}${value === undefined ? '' : ` ${value}`}`);
    expect(row).toBeDefined();
    for (const choice of choices ?? []) expect(row?.[1]).toMatch(new RegExp(`\\b${choice}\\b`));
  });
});

describe.each(pages)('%s', (relative) => {
  const page = readPage(relative);

  it('has no dead links and no missing pictures', () => {
    const dead = page.targets.filter((target) => !/^[a-z]+:/i.test(target)).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? relative : path.posix.join(path.posix.dirname(relative), decodeURIComponent(file));
      if (!existsSync(path.join(root, place))) return true;
      return anchor !== undefined && !readPage(place).headings.some((heading) => heading.anchor === anchor);
    });
    expect(dead).toEqual([]);
  });
});

describe('the page that compares', () => {
  it('counts the commands and settings that there are', () => {
    const { contributes: { commands, configuration } } = json('package.json') as { contributes: { commands: unknown[]; configuration: { properties: object } } };
    expect(readFileSync(path.join(root, 'docs/comparison.md'), 'utf8')).toContain(`| commands / settings | ${String(commands.length)} / ${String(Object.keys(configuration.properties).length)} |`);
  });
});
