import type { Configuration } from '../workspace/configuration.ts';
import { configurationFile } from '../workspace/configuration.ts';
import { corpusPlace } from '../workspace/corpus-places.ts';
import type { Folder } from '../workspace/folder.ts';
import { openFolder } from '../workspace/folder.ts';
import type { Log } from '../workspace/ports.ts';
import type { CacheChoices } from './cache.ts';
import { cacheOf } from './cache.ts';
import type { CommandFiles, CommandLineHost } from './host.ts';
import { Problem } from './problem.ts';
import { progressOn } from './progress.ts';

/** The folder that a command works in: its settings, its corpus, and how its paths are shown. */
export interface CommandFolder {
  readonly folder: Folder;
  /** Where it is, as seen from where the command was started. */
  readonly path: string;
  /** A path of the folder as seen from where the command was started. */
  readonly showPath: (path: string) => string;
}

/** What the command's options say of the folder. */
export interface FolderChoices extends CacheChoices {
  /** As typed. */
  readonly corpus?: readonly string[];
  readonly profile?: Configuration['profile'];
}

/** Opens the nearest folder that has a `verbatim.yaml`, from the one where the command was started upwards; where none has one, that one. */
export async function openCommandFolder(host: CommandLineHost, choices: FolderChoices): Promise<CommandFolder> {
  const { files, keeping } = host;
  const storage = cacheOf(host, choices);
  const path = await nearestConfigured(files);
  const corpus = choices.corpus?.map((typed) => files.relative(path, files.pathOf(typed)));
  const folder = await openFolder({
    files: files.folder(path),
    scheduler: host.scheduler,
    log: silent,
    overrides: { corpus, profile: choices.profile },
    trusted: true,
    keep: keeping && ((request) => keeping.keep(request, { confined: false, storage })),
  });
  const showPath = (inFolder: string): string => files.pathOf(isAbsolute(inFolder) || path === '.' ? inFolder : `${path}/${inFolder}`);
  for (const { file = configurationFile, line, message } of folder.problems) {
    await host.stderr.write(`${showPath(file)}:${line + 1}: ${message.replace(`${file}: `, '')}\n`);
  }
  return { folder, path, showPath };
}

/**
 * Reads the corpus.
 * @throws Problem where there is no corpus, or nothing in it can be read: every quotation would seem to have no source
 */
export async function readCorpus(host: CommandLineHost, { folder, showPath }: CommandFolder): Promise<void> {
  const places = folder.configuration.corpus.map((entry) => showPath(corpusPlace(entry).base));
  if (places.length === 0) throw new Problem(`${configurationFile} names no place to look for sources in: its "corpus" is empty. ${advice}`);
  const missing = await absent(host.files, places);
  if (missing.length > 0) throw new Problem(`there is no folder ${missing.join(', ')} to look for sources in. ${advice}`);
  const progress = progressOn(host.stderr, 'Reading sources');
  await folder.corpus.refresh({ progress });
  await progress.end();
  const { sources, skipped } = folder.corpus.snapshot;
  if (sources.length > 0) return;
  const reasons = skipped.map(({ path, message }) => `\n  ${showPath(path)}: ${message}`).join('');
  throw new Problem(`no source can be read in ${places.join(', ')}. ${advice}${reasons}`);
}

/**
 * Does something with the corpus until it has been done with all that can be known: where it asked who speaks in a long source that
 * nobody had looked through yet, or met something that is damaged, it is done again. What was found out is kept for the next run.
 */
export async function withCorpus<T>({ folder: { corpus } }: CommandFolder, use: () => T | Promise<T>): Promise<T> {
  for (let attempts = 0; ; attempts++) {
    const result = await use();
    const isDone = corpus.isReady && !await corpus.findAwaited();
    if (isDone || attempts === mostAttempts) {
      await corpus.save();
      return result;
    }
    if (!corpus.isReady) await corpus.refresh();
  }
}

/** Something that is damaged again and again is not going to be sound. */
const mostAttempts = 10;

const advice = 'Put your sources (.md, .txt, .html) into a folder named corpus, or name their folder with --corpus DIR.';

async function absent(files: CommandFiles, paths: readonly string[]): Promise<string[]> {
  const kinds = await Promise.all(paths.map(async (path) => ({ path, kind: await files.kindOf(path) })));
  return kinds.filter(({ kind }) => kind === null).map(({ path }) => path);
}

async function nearestConfigured(files: CommandFiles): Promise<string> {
  for (const path of ['.', ...files.parents]) {
    if (await files.kindOf(path === '.' ? configurationFile : `${path}/${configurationFile}`) === 'file') return path;
  }
  return '.';
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path);
}

/** What goes wrong with a source stands in the report's list of skipped files. */
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
