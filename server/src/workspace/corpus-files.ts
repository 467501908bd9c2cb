import { formatOfPath } from '../engine/document/formats.ts';
import type { FileEntry, FolderFiles, SkippedFile } from './ports.ts';

/** A file of the corpus folders. */
export interface CorpusFile {
  readonly entry: FileEntry;
  /** Path below the corpus folder that it was found in. */
  readonly corpusPath: string;
}

/** What is in the corpus folders now. A file that is in two of them is listed once. */
export async function listCorpus(files: FolderFiles, folders: readonly string[]): Promise<{ readonly found: ReadonlyMap<string, CorpusFile>; readonly skipped: readonly SkippedFile[] }> {
  const found = new Map<string, CorpusFile>();
  const skipped: SkippedFile[] = [];
  for (const folder of folders) {
    const listed = await files.list(folder);
    skipped.push(...listed.skipped);
    for (const entry of listed.files) {
      if (!found.has(entry.path)) found.set(entry.path, { entry, corpusPath: below(folder, entry.path) });
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

function below(folder: string, path: string): string {
  const prefix = folder.replace(/\/+$/, '') + '/';
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
