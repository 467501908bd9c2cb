import type { Bibliography } from '../engine/document/bibliography/reference.ts';
import { formatOfPath } from '../engine/document/formats.ts';
import type { CorpusFile } from './corpus-files.ts';
import type { PlacedPath } from './path-patterns.ts';
import type { FileEntry, FolderFiles, SkippedFile } from './ports.ts';

/** What is in the corpus besides the files that its bibliographies name. */
export interface AttachedFilesOptions {
  readonly files: FolderFiles;
  readonly found: ReadonlyMap<string, CorpusFile>;
  readonly isExcluded: (file: PlacedPath) => boolean;
}

/** Files that are looked for at once. */
const atOnce = 64;
/** Files that are named of those that are missing. */
const mostNamed = 5;

/**
 * The files that the entries of bibliographies in the corpus name as their own, wherever they lie: a writer who puts the export of a
 * library into the corpus puts the library there. A bibliography elsewhere brings none, and where the folder is confined, no file from
 * outside it is read.
 */
export async function attachedFiles(bibliographies: ReadonlyMap<string, Bibliography>, { files, found, isExcluded }: AttachedFilesOptions): Promise<{ readonly attached: ReadonlyMap<string, CorpusFile>; readonly skipped: readonly SkippedFile[] }> {
  const attached = new Map<string, CorpusFile>();
  const skipped: SkippedFile[] = [];
  const names = new Set([...found.keys()].map(nameOf));
  for (const [bibliography, { references }] of bibliographies) {
    if (!found.has(bibliography)) continue;
    const named = new Set(references.flatMap((reference) => reference.files).filter((file) => formatOfPath(file) !== null).map((file) => placeOf(bibliography, file)));
    const missing: string[] = [];
    const outside: string[] = [];
    for (const part of inParts([...named].filter((path) => !found.has(path)), atOnce)) {
      for (const { path, entry, isOutside } of await Promise.all(part.map((one) => lookFor(one, files)))) {
        if (entry !== null) {
          if (!found.has(entry.path) && !isExcluded({ path: entry.path, corpusPath: entry.path })) attached.set(entry.path, { entry, corpusPath: entry.path });
        } else if (isOutside) {
          outside.push(path);
        } else if (!names.has(nameOf(path))) {
          missing.push(path);
        }
      }
    }
    if (missing.length > 0) skipped.push({ path: bibliography, code: 'attached-missing', message: `names files that are not there: ${listed(missing)}. Copy them into the corpus, or export the bibliography again.` });
    if (outside.length > 0) skipped.push({ path: bibliography, code: 'link-outside', message: `names files outside this folder, which is not trusted: ${listed(outside)}. Trust the workspace to read them.` });
  }
  return { attached, skipped };
}

interface Looked {
  readonly path: string;
  /** Null where there is no such file, or it may not be read. */
  readonly entry: FileEntry | null;
  readonly isOutside: boolean;
}

async function lookFor(path: string, files: FolderFiles): Promise<Looked> {
  const { base, files: entries, skipped } = await files.list(path, () => false);
  // A folder of that name has files below it, and is none.
  return { path, entry: entries.find((entry) => entry.path === base) ?? null, isOutside: skipped.some(({ code }) => code === 'link-outside') };
}

/** Where a bibliography's file field leads: an absolute path, or one from the bibliography's own folder. */
export function placeOf(bibliography: string, file: string): string {
  if (/^(?:\/|[a-z]:\/)/i.test(file)) return file;
  const names = bibliography.split('/').slice(0, -1);
  for (const name of file.split('/')) {
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

/** A path's last name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, mostNamed).map(nameOf).join(', ');
  return paths.length > mostNamed ? `${shown} and ${String(paths.length - mostNamed)} more` : shown;
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
