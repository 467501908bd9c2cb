import type { Metadata } from '../engine/document/metadata.ts';
import { isWithheld } from '../engine/document/withheld.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import { languagesOf } from '../engine/language/languages.ts';
import type { Baseline } from './baseline.ts';
import { baselineFile, readBaseline } from './baseline.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import { configurationFile, defaultConfiguration, readConfiguration } from './configuration.ts';
import { Corpus } from './corpus.ts';
import { sourceMatcher } from './corpus-places.ts';
import { counter } from './counter.ts';
import { draftMatcher } from './draft-globs.ts';
import type { KeepCorpus } from './keeping.ts';
import type { FolderFiles, Log, Scheduler } from './ports.ts';

/** What a folder is opened with. */
export interface FolderOptions {
  readonly files: FolderFiles;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What holds where `verbatim.yaml` is silent: the editor's settings. */
  readonly defaults?: Partial<Configuration>;
  /** What wins over `verbatim.yaml`: the command line's `--corpus`, `--profile`. */
  readonly overrides?: Partial<Configuration>;
  /** An untrusted folder may not lead outside itself. */
  readonly trusted: boolean;
  /** How the corpus is kept; in memory, with all work done on the main loop, where it is not said. */
  readonly keep?: KeepCorpus;
  /** See `CorpusOptions.nextVersion`; a count of the folder's own where it stands alone. */
  readonly nextVersion?: () => number;
  /** The folder as it was before its settings changed: its corpus is kept where it would be read from the same places. */
  readonly previous?: Folder;
}

/** One workspace folder: its settings, its corpus, and which of its files are drafts. Several folders know nothing of each other. */
export interface Folder {
  readonly files: FolderFiles;
  readonly configuration: Configuration;
  /** What people have put on record about the drafts' quotations. */
  readonly baseline: Baseline;
  /** What is wrong with `verbatim.yaml` and `verbatim.baseline.json`. */
  readonly problems: readonly ConfigurationProblem[];
  readonly corpus: Corpus;
  readonly judgeSettings: JudgeSettings;
  readonly languageOf: LanguageOf;
  /** Whether nobody but the writer may see the source, now. */
  readonly isWithheld: (source: { readonly metadata: Metadata }) => boolean;
  /** @param path relative to the folder */
  isDraft(path: string): boolean;
}

/** Reads a folder's settings and makes its corpus, which is empty until it is refreshed. */
export async function openFolder(options: FolderOptions): Promise<Folder> {
  const { defaults = {}, overrides = {}, previous } = options;
  const files = previous?.files ?? options.files;
  const written = readConfiguration(await readText(files, configurationFile));
  const merged: Configuration = { ...defaultConfiguration, ...definedOnly(defaults), ...written.configuration, ...definedOnly(overrides) };
  const outside = options.trusted ? [] : merged.corpus.filter(leadsOutside);
  const configuration = { ...merged, corpus: merged.corpus.filter((folder) => !outside.includes(folder)) };
  const languageOf = languagesOf(configuration.languages);
  const baseline = await readRecords(files);
  const isSameCorpus = previous !== undefined && corpusSettings.every((name) => isEqual(previous.configuration[name], configuration[name]));
  return {
    files,
    configuration,
    baseline,
    problems: [...written.problems, ...baseline.problems, ...outside.map((folder) => outsideProblem(folder, written.lines.get('corpus')))],
    corpus: isSameCorpus ? previous.corpus : await newCorpus(options, files, configuration, languageOf),
    judgeSettings: { profile: configuration.profile, severities: configuration.severities, aliases: withRoles(configuration) },
    languageOf,
    isDraft: draftMatcher(configuration.drafts, sourceMatcher(configuration)),
    isWithheld: ({ metadata }) => isWithheld(metadata, options.scheduler.now()),
  };
}

/** What is on record, and of which drafts that are gone. */
export async function readRecords(files: FolderFiles): Promise<Baseline> {
  const content = await readText(files, baselineFile);
  const gone = new Set<string>();
  for (const draft of new Set(readBaseline(content).entries.map((entry) => entry.draft))) if (await readText(files, draft) === null) gone.add(draft);
  return readBaseline(content, gone);
}

async function newCorpus({ scheduler, log, keep, nextVersion = counter() }: FolderOptions, files: FolderFiles, { corpus: folders, exclude, sources: rules, languages }: Configuration, languageOf: LanguageOf): Promise<Corpus> {
  const keeping = await keep?.({ files, folders, languages, log });
  return new Corpus({ files, folders, exclude, rules, languageOf, keeping, scheduler, log, nextVersion });
}

/** The settings that say which sources there are, and what is known of each. */
const corpusSettings = ['corpus', 'exclude', 'sources', 'languages'] as const;

/** Compares plain data. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What people are called by their office is one more name of theirs. */
function withRoles({ aliases, roles }: Pick<Configuration, 'aliases' | 'roles'>): Configuration['aliases'] {
  const groups = aliases.map((names) => [...names]);
  for (const [person, offices] of Object.entries(roles)) {
    const known = groups.find((names) => names.includes(person));
    if (known === undefined) groups.push([person, ...offices]);
    else known.push(...offices);
  }
  return groups;
}

function outsideProblem(folder: string, line: number | undefined): ConfigurationProblem {
  const message = `"${folder}" lies outside this folder, which is not trusted. Trust the workspace to read it.`;
  return line === undefined ? { line: 0, message, inEditor: true } : { line, message: `${configurationFile}: ${message}` };
}

function leadsOutside(path: string): boolean {
  return /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..');
}

function definedOnly(overrides: Partial<Configuration>): Partial<Configuration> {
  return Object.fromEntries(Object.entries(overrides as Record<string, unknown>).filter(([, value]) => value !== undefined));
}

/** A file of the folder as text; null where there is none, or it may not be read. */
export async function readText(files: FolderFiles, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch {
    return null;
  }
}
