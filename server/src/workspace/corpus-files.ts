import { formatOfPath } from '../engine/document/formats.ts';
import { corpusPlace } from './corpus-places.ts';
import { pathBelow, pathMatcher } from './path-patterns.ts';
import type { FileEntry, FolderFiles, SkippedFile } from './ports.ts';

/** A file of the corpus folders. */
export interface CorpusFile {
  readonly entry: FileEntry;
  /** Path below the corpus folder that it was found in. */
  readonly corpusPath: string;
}

/** Where sources are, and which files there are none. */
export interface CorpusExtent {
  /** See `corpusPlace`. */
  readonly folders: readonly string[];
  /** See `pathMatcher`. */
  readonly exclude: readonly string[];
}

/** What is in the places of the corpus now. A file that is in two of them is listed once. */
export async function listCorpus(files: FolderFiles, { folders, exclude }: CorpusExtent): Promise<{ readonly found: ReadonlyMap<string, CorpusFile>; readonly skipped: readonly SkippedFile[] }> {
  const found = new Map<string, CorpusFile>();
  const skipped: SkippedFile[] = [];
  const isExcluded = pathMatcher(exclude);
  for (const { base, holds } of folders.map(corpusPlace)) {
    const listed = await files.list(base, (path) => !isExcluded({ path, corpusPath: path }));
    const below = (path: string): string => pathBelow(listed.base, path) ?? path;
    const isIn = (path: string): boolean => (below(path) === '' || holds(below(path))) && !isExcluded({ path, corpusPath: below(path) || path });
    skipped.push(...listed.skipped.filter(({ path }) => isIn(path)));
    for (const entry of listed.files) {
      if (!found.has(entry.path) && isIn(entry.path)) found.set(entry.path, { entry, corpusPath: below(entry.path) || entry.path });
    }
  }
  return { found, skipped };
}

/** Whether a file seems to be as it was: nobody changes a file and keeps its size and its time. */
export function isSameFile(a: FileEntry, b: FileEntry | undefined): boolean {
  return b !== undefined && a.size === b.size && a.modified === b.modified;
}

/** Whether a file may hold the very bytes of another one, and be read as it was. */
export function maySame(a: FileEntry, b: FileEntry): boolean {
  return a.size === b.size && formatOfPath(a.path) === formatOfPath(b.path);
}
