import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDraft } from '../../server/src/engine/check.ts';
import { readDocument } from '../../server/src/engine/document/read.ts';
import { toReport } from '../../server/src/report/to-report.ts';
import { Checker } from '../../server/src/workspace/checker.ts';
import { openFolder } from '../../server/src/workspace/folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from '../../server/src/workspace/memory-folder.ts';
import type { Fixture } from './fixtures.ts';
import { fixtures, originalOf } from './fixtures.ts';

const articles = readdirSync('articles').filter((name) => name.endsWith('.md'));
const corpus = readdirSync('corpus');

/** What is said of each quotation of the articles against the sample corpus, some of its sources in other formats: its verdict, its speaker, what was found. */
export async function verdicts(replaced: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>): Promise<string[]> {
  const files = memoryFolder();
  for (const name of corpus) {
    const other = replaced.get(path.parse(name).name);
    if (other === undefined) files.put(`corpus/${name}`, readFileSync(path.join('corpus', name)));
    else files.put(`corpus/${other.name}`, Uint8Array.from(other.bytes));
  }
  // What the other formats cannot say of themselves, a bibliography beside the corpus does.
  files.put('library.bib', [...replaced].map(([stem, { name }]) => entryOf(stem, `corpus/${name}`)).join('\n'));
  const scheduler = manualScheduler();
  const folder = await openFolder({ files, scheduler, log: memoryLog(), trusted: true });
  await folder.corpus.refresh();
  await folder.corpus.findAwaited();
  const drafts = await Promise.all(articles.map(async (name) => {
    // An article that leads to a file leads to the one that is there.
    const text = readFileSync(path.join('articles', name), 'utf8').replace(/(?<=\/corpus\/)([\w-]+)\.\w+/g, (file, stem: string) => replaced.get(stem)?.name ?? file);
    const outcome = readDocument({ path: name, text });
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    const checked = await new Checker(scheduler).check(readDraft(outcome.document, folder.languageOf(outcome.document)), folder.corpus.snapshot, folder.judgeSettings);
    if (checked === null) throw new Error('The check was cancelled.');
    return { path: name, checked };
  }));
  return toReport({ drafts, corpus: folder.corpus.snapshot, showPath: (file) => file }).documents.flatMap((document) => document.quotations.map(({ text, verdict, attribution, findings }) =>
    `${text.slice(0, 60)} · ${verdict} ${attribution} · ${findings.map(({ code, severity }) => `${code} ${severity}`).filter(isOfWords).join(', ')}`));
}

/** Pages and emphasis are known in some formats alone. */
function isOfWords(finding: string): boolean {
  return !/^(?:wrong-locator|emphasis-unnoted)/.test(finding);
}

function entryOf(stem: string, file: string): string {
  const { metadata } = originalOf(stem);
  const id = metadata.id ?? stem;
  const fields = Object.entries({
    title: metadata.title, author: metadata.author.map((name) => `{${name}}`).join(' and '), journaltitle: metadata['container-title'], publisher: metadata.publisher, date: metadata.issued, url: metadata.URL, file,
  }).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `  ${name} = {${value ?? ''}}`);
  return `@${typeOf(metadata.type)}{${id},\n${fields.join(',\n')}\n}`;
}

/** The type as BibLaTeX has it; others pass as they are. */
function typeOf(type = 'misc'): string {
  return type === 'chapter' ? 'incollection' : type;
}

/** The fixtures by format and producer: each with the sources that there are of it, by their names. */
export function corporaOf(): ReadonlyMap<string, ReadonlyMap<string, Fixture>> {
  const corpora = new Map<string, Map<string, Fixture>>();
  for (const fixture of fixtures) {
    const key = `${fixture.ending} by ${fixture.producer}`;
    corpora.set(key, (corpora.get(key) ?? new Map<string, Fixture>()).set(fixture.stem, fixture));
  }
  return corpora;
}

/** Those sources as files that take the place of the known ones. */
export function asFiles(replaced: ReadonlyMap<string, Fixture>): ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }> {
  return new Map([...replaced].map(([stem, { ending, bytes }]) => [stem, { name: `${stem}.${ending}`, bytes }]));
}
