import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { Language } from '../engine/language/language.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import { configurationFile, defaultConfiguration, readConfiguration } from './configuration.ts';
import { Corpus } from './corpus.ts';
import { draftMatcher } from './draft-globs.ts';
import type { FolderFiles, Log, Scheduler } from './ports.ts';

/** What a folder is opened with. */
export interface FolderOptions {
  readonly files: FolderFiles;
  readonly language: Language;
  readonly scheduler: Scheduler;
  readonly log: Log;
  /** What holds where `verbatim.yaml` is silent: the editor's settings. */
  readonly defaults?: Partial<Configuration>;
  /** What wins over `verbatim.yaml`: the command line's `--corpus`, `--profile`. */
  readonly overrides?: Partial<Configuration>;
  /** An untrusted folder may not lead outside itself. */
  readonly trusted: boolean;
}

/** One workspace folder: its settings, its corpus, and which of its files are drafts. Several folders know nothing of each other. */
export interface Folder {
  readonly files: FolderFiles;
  readonly configuration: Configuration;
  /** What is wrong with `verbatim.yaml`. */
  readonly problems: readonly ConfigurationProblem[];
  readonly corpus: Corpus;
  readonly judgeSettings: JudgeSettings;
  /** @param path relative to the folder */
  isDraft(path: string): boolean;
}

/** Reads a folder's settings and makes its corpus, which is empty until it is refreshed. */
export async function openFolder(options: FolderOptions): Promise<Folder> {
  const { files, defaults = {}, overrides = {} } = options;
  const { configuration: written, problems: settingProblems } = readConfiguration(await readText(files, configurationFile));
  const merged: Configuration = { ...defaultConfiguration, ...definedOnly(defaults), ...written, ...definedOnly(overrides) };
  const outside = options.trusted ? [] : merged.corpus.filter(leadsOutside);
  const configuration = { ...merged, corpus: merged.corpus.filter((folder) => !outside.includes(folder)) };
  const problems = [
    ...settingProblems,
    ...outside.map((folder) => ({ line: 0, message: `${configurationFile}: "${folder}" lies outside this folder, which is not trusted. Trust the workspace to read it.` })),
  ];
  const corpus = new Corpus({ files, folders: configuration.corpus, language: options.language, scheduler: options.scheduler, log: options.log });
  return {
    files,
    configuration,
    problems,
    corpus,
    judgeSettings: { profile: configuration.profile, severities: configuration.severities, aliases: configuration.aliases },
    isDraft: draftMatcher(configuration.drafts, configuration.corpus),
  };
}

function leadsOutside(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..');
}

function definedOnly(overrides: Partial<Configuration>): Partial<Configuration> {
  return Object.fromEntries(Object.entries(overrides as Record<string, unknown>).filter(([, value]) => value !== undefined));
}

async function readText(files: FolderFiles, path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch {
    return null;
  }
}
