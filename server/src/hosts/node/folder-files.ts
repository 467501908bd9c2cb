import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileEntry, FileList, FolderFiles, SkippedFile } from '../../workspace/ports.ts';

/**
 * A folder on disk. Names that begin with a dot are passed over. A symbolic link is followed where it stays in the folder that is
 * listed; one that leads out of it, or in a circle, is skipped and named.
 * @param root absolute path
 */
export function nodeFolderFiles(root: string): FolderFiles {
  const uri = URI.file(root).toString();
  const absolute = (relative: string): string => path.resolve(root, relative);
  return {
    uri,
    list: (relative) => list(absolute(relative), (file) => posix(path.relative(root, file))),
    read: async (relative) => {
      try {
        return await readFile(absolute(relative));
      } catch (error) {
        throw new Error(explain(error, relative), { cause: error });
      }
    },
    uriOf: (relative) => URI.file(absolute(relative)).toString(),
    pathOf: (candidate) => {
      const parsed = URI.parse(candidate);
      if (parsed.scheme !== 'file') return null;
      const relative = path.relative(root, parsed.fsPath);
      return relative.startsWith('..') || path.isAbsolute(relative) ? null : posix(relative);
    },
  };
}

async function list(start: string, show: (file: string) => string): Promise<FileList> {
  const files: FileEntry[] = [];
  const skipped: SkippedFile[] = [];
  let top: string;
  try {
    top = await realpath(start);
  } catch {
    return { files, skipped };
  }
  const visited = new Set<string>();

  const visit = async (file: string, real: string): Promise<void> => {
    const info = await stat(real);
    if (info.isFile()) {
      files.push({ path: show(file), size: info.size, modified: info.mtimeMs });
      return;
    }
    if (!info.isDirectory() || visited.has(real)) return;
    visited.add(real);
    const names = (await readdir(real)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) await enter(path.join(file, name), path.join(real, name));
  };

  const enter = async (file: string, place: string): Promise<void> => {
    try {
      const real = await realpath(place);
      if (real !== top && !real.startsWith(top + path.sep)) {
        skipped.push({ path: show(file), code: 'link-outside', message: 'is a link that leads out of the corpus. Copy the file in, or add its folder to "corpus" in verbatim.yaml.' });
        return;
      }
      await visit(file, real);
    } catch (error) {
      skipped.push({ path: show(file), code: 'unreadable', message: explain(error, show(file)) });
    }
  };

  try {
    await visit(start, top);
  } catch (error) {
    skipped.push({ path: show(start), code: 'unreadable', message: explain(error, show(start)) });
  }
  return { files, skipped };
}

/** A path with `/` between names. */
export function posix(relative: string): string {
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}

/** Why a file could not be read, for people. */
export function explain(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it; change its permissions',
    EPERM: 'you may not read it; change its permissions',
    EISDIR: 'it is a folder, and a file was expected',
    ELOOP: 'it is a link that leads in a circle',
  };
  return `${file}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`;
}
