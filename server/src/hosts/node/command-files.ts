import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { CommandFiles, FolderItem } from '../../cli/host.ts';
import { explain, nodeFolderFiles, posix, readWhole } from './folder-files.ts';

/** The files that a command reaches from the folder where it was started. @param start absolute path of that folder */
export function nodeCommandFiles(start: string): CommandFiles {
  const absolute = (relative: string): string => path.resolve(start, relative);
  const relative = (from: string, to: string): string => posix(path.relative(absolute(from), absolute(to))) || '.';
  return {
    pathOf: (typed) => relative('.', typed),
    relative,
    kindOf: async (file) => {
      try {
        return (await stat(absolute(file))).isDirectory() ? 'folder' : 'file';
      } catch {
        return null;
      }
    },
    folder: (folder) => nodeFolderFiles(absolute(folder)),
    list: (folder) => explained(folder, () => list(absolute(folder))),
    read: (file) => explained(file, () => readWhole(absolute(file))),
    uriOf: (file) => URI.file(absolute(file)).toString(),
    parents: parentsOf(start),
  };
}

function parentsOf(start: string): string[] {
  const depth = start.slice(path.parse(start).root.length).split(path.sep).filter((name) => name !== '').length;
  return Array.from({ length: depth }, (_, index) => Array.from({ length: index + 1 }, () => '..').join('/'));
}

async function list(folder: string): Promise<FolderItem[]> {
  const items: FolderItem[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) items.push({ name: entry.name, kind: 'folder' });
    else if (entry.isFile() || await leadsToFile(path.join(folder, entry.name))) items.push({ name: entry.name, kind: 'file' });
  }
  return items;
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return false;
  }
}

async function explained<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Error(explain(error, file), { cause: error });
  }
}
