import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { largestFile, sizeInWords } from '../../engine/document/file-size.ts';
import type { FileEntry, FileList, FolderFiles, SkippedFile } from '../../workspace/ports.ts';

/** How a folder is read. */
export interface FolderFilesOptions {
  /** Reads nothing that in truth lies outside the folder, wherever a link or a path with `..` leads: for folders that nobody trusts. */
  readonly confined?: boolean;
}

/**
 * A folder on disk; `~/` leads to the home folder. Names that begin with a dot are passed over. A symbolic link is followed where it stays in the folder that is
 * listed; one that leads out of it, or in a circle, is skipped and named.
 * @param root absolute path
 */
export function nodeFolderFiles(root: string, { confined = false }: FolderFilesOptions = {}): FolderFiles {
  const absolute = (relative: string): string => absolutePath(root, relative);
  const show = (file: string): string => posix(path.relative(root, file)) || '.';
  const allows = async (real: string): Promise<boolean> => !confined || isAtOrBelow(real, await realpath(root));
  return {
    uri: URI.file(root).toString(),
    list: (relative, enters = () => true) => list(absolute(relative), { show, allows, enters }),
    read: async (relative) => {
      try {
        const real = await realpath(absolute(relative));
        if (await allows(real)) return await readWhole(real);
      } catch (error) {
        throw new Error(explain(error, relative), { cause: error });
      }
      throw new Error(`${relative}: it is a link that leads out of the folder, which is not trusted`);
    },
    uriOf: (relative) => URI.file(absolute(relative)).toString(),
    pathOf: (candidate) => {
      const parsed = URI.parse(candidate);
      if (parsed.scheme !== 'file') return null;
      const relative = path.relative(root, parsed.fsPath);
      return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative) ? null : posix(relative);
    },
  };
}

/** Where a path of a folder leads; `~/` to the home folder. */
export function absolutePath(root: string, relative: string): string {
  return path.resolve(root, relative.replace(/^~(?=$|\/)/, homedir()));
}

/** A larger file would only fill the memory before its reader refuses it. */
export async function readWhole(real: string): Promise<Uint8Array> {
  const { size } = await stat(real);
  if (size > largestFile) throw new Error(`it has ${sizeInWords(size)}`);
  return readFile(real);
}

interface ListOptions {
  /** A file's path as it is shown. */
  readonly show: (file: string) => string;
  /** Whether a real path may be read. */
  readonly allows: (real: string) => Promise<boolean>;
  /** Whether a folder, by its path as it is shown, is looked into. */
  readonly enters: (folder: string) => boolean;
}

async function list(start: string, { show, allows, enters }: ListOptions): Promise<FileList> {
  const files: FileEntry[] = [];
  const skipped: SkippedFile[] = [];
  const base = show(start);
  let top: string;
  try {
    top = await realpath(start);
  } catch {
    return { base, files, skipped };
  }
  if (!await allows(top)) {
    return { base, files, skipped: [{ path: base, code: 'link-outside', message: 'is a link that leads out of this folder, which is not trusted. Trust the workspace to read it.' }] };
  }
  const visited = new Set<string>();

  const visit = async (file: string, real: string): Promise<void> => {
    const info = await stat(real);
    if (info.isFile()) {
      files.push({ path: show(file), size: info.size, modified: info.mtimeMs });
      return;
    }
    if (!info.isDirectory()) {
      skipped.push({ path: show(file), code: 'unreadable', message: 'is a pipe, a socket or a device, and no file.' });
      return;
    }
    if (visited.has(real) || (file !== start && !enters(show(file)))) return;
    visited.add(real);
    const names = (await readdir(real)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) await enter(path.join(file, name), path.join(real, name));
  };

  const enter = async (file: string, place: string): Promise<void> => {
    try {
      const real = await realpath(place);
      if (!isAtOrBelow(real, top)) {
        skipped.push({ path: show(file), code: 'link-outside', message: 'is a link that leads out of the corpus. Copy the file in, or add its folder to "corpus" in verbatim.yaml.' });
        return;
      }
      await visit(file, real);
    } catch (error) {
      skipped.push({ path: show(file), code: 'unreadable', message: `could not be read: ${reasonOf(error)}.` });
    }
  };

  try {
    await visit(start, top);
  } catch (error) {
    skipped.push({ path: base, code: 'unreadable', message: `could not be read: ${reasonOf(error)}.` });
  }
  return { base, files, skipped };
}

/** Whether a file is the folder or lies in it, by their absolute paths. */
export function isAtOrBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** A path with `/` between names. */
export function posix(relative: string): string {
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}

/** Why a file could not be read, for people. */
export function explain(error: unknown, file: string): string {
  return `${file}: ${reasonOf(error)}`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it; change its permissions',
    EPERM: 'you may not read it; change its permissions',
    EISDIR: 'it is a folder, and a file was expected',
    ELOOP: 'it is a link that leads in a circle',
  };
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
