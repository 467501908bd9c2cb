import { randomUUID } from 'node:crypto';
import { utimesSync } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Removed, Storage, StorageRoot, StoredFile } from '../../workspace/ports.ts';
import { StorageError } from '../../workspace/ports.ts';
import { OpenFiles } from './open-files.ts';
import { writeWhole } from './write-file.ts';

/** The names of our files and of our folders: nothing else is ever opened, written or removed, in a folder that may be somebody's own. */
const names = { file: /^[a-z]+(?:-[0-9a-f-]{36})?\.pack(?:\.[0-9a-f-]{36}\.tmp)?$/, folder: /^[0-9a-f]{32}$/ } as const;

/**
 * The folder of one corpus.
 * @param folder absolute path; it is made when something is written
 * @param openFiles whose number is bounded for all storages together
 */
export function nodeStorage(folder: string, openFiles: OpenFiles = new OpenFiles()): Storage {
  return {
    place: folder,
    list: () => list(folder),
    open: (name) => (names.file.test(name) ? openFiles.open(path.join(folder, name)) : null),
    add: async (kind, chunks) => {
      const name = `${kind}-${randomUUID()}.pack`;
      await write(folder, name, chunks);
      return name;
    },
    replace: (name, chunks) => write(folder, name, chunks),
    remove: async (name) => { if (names.file.test(name)) await rm(path.join(folder, name), { force: true }).catch(() => undefined); },
  };
}

/** The folder that holds the folders of all corpora. @param root absolute path */
export function nodeStorageRoot(root: string): StorageRoot {
  const openFiles = new OpenFiles();
  return {
    place: root,
    of: (key) => {
      const folder = path.join(root, key);
      touch(folder);
      return nodeStorage(folder, openFiles);
    },
    sweep: (unusedFor) => removeFolders(root, (age) => age > unusedFor),
    purge: async () => {
      const removed = await removeFolders(root, () => true);
      await rmdir(root).catch(() => undefined);
      return removed;
    },
  };
}

async function write(folder: string, name: string, chunks: Iterable<Uint8Array>): Promise<void> {
  if (!names.file.test(name)) throw new StorageError(`${folder}: ${JSON.stringify(name)} is no name for a file`);
  try {
    await writeWhole(folder, name, chunks);
  } catch (error) {
    throw new StorageError(`${folder}: ${explain(error)}`, { cause: error });
  }
}

async function list(folder: string): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for (const name of await namesIn(folder)) {
    const info = names.file.test(name) ? await stat(path.join(folder, name)).catch(() => null) : null;
    if (info?.isFile() === true) files.push({ name, size: info.size, age: Date.now() - info.mtimeMs });
  }
  return files;
}

/** Removes the folders of corpora, by how long ago they were used, in milliseconds; each with our files in it, and where it has no other. */
async function removeFolders(root: string, isRemoved: (age: number) => boolean): Promise<Removed> {
  let [files, bytes] = [0, 0];
  for (const name of (await namesIn(root)).filter((one) => names.folder.test(one))) {
    const folder = path.join(root, name);
    const info = await stat(folder).catch(() => null);
    if (info === null || !isRemoved(Date.now() - info.mtimeMs)) continue;
    for (const file of await list(folder)) {
      await rm(path.join(folder, file.name), { force: true }).catch(() => undefined);
      files++;
      bytes += file.size;
    }
    await rmdir(folder).catch(() => undefined);
  }
  return { files, bytes };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

/** Notes that a folder is in use, where there is one. */
function touch(folder: string): void {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // It is not there yet, or may only be read.
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for you on the disk',
  EROFS: 'the disk can only be read',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EEXIST: 'there is a file where a folder should be',
  ENOTDIR: 'there is a file where a folder should be',
  ENOENT: 'no folder can be made there',
};

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
