import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusFiles } from '../../../workspace/adding/addition.ts';
import { absolutePath, isAtOrBelow } from '../folder-files.ts';
import { createFile } from './create-file.ts';

/**
 * The files of a folder that sources are added to.
 * @param root absolute path
 * @param confined neither reads nor writes what in truth lies outside the folder, wherever a link or a path with `..` leads
 */
export function nodeCorpusFiles(root: string, confined: boolean): CorpusFiles {
  const allows = async (file: string): Promise<boolean> => !confined || isAtOrBelow(await realPlace(file), await realpath(root));
  return {
    names: async (folder) => {
      const place = absolutePath(root, folder);
      try {
        return await allows(place) ? (await readdir(place)).sort() : [];
      } catch {
        return [];
      }
    },
    read: async (relative) => {
      const place = absolutePath(root, relative);
      try {
        return await allows(place) ? await readFile(place) : null;
      } catch {
        return null;
      }
    },
    create: async (relative, bytes) => {
      const place = absolutePath(root, relative);
      if (!await allows(place)) throw new Error(`${relative}: it lies outside the folder, which is not trusted. Trust the workspace, or name a folder inside it in "corpus".`);
      try {
        return await createFile(place, bytes);
      } catch (error) {
        throw new Error(`${relative}: it could not be written (${error instanceof Error ? error.message : String(error)}). Is the disk full, or may the folder not be written to?`, { cause: error });
      }
    },
  };
}

/** Where a path leads; of what is not there yet, the part that is counts. */
async function realPlace(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const folder = path.dirname(file);
    if (folder === file || !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return path.join(await realPlace(folder), path.basename(file));
  }
}
