import picomatch from 'picomatch';
import type { CommandFiles } from './host.ts';
import { messageOf, Problem } from './problem.ts';

/** Folders that hold no documents of a writer; names that begin with a dot are passed over too. */
const passedOver = new Set(['node_modules']);

/**
 * The files that an operand names: itself, the files of a folder, or what a pattern matches, by path.
 * @throws Problem where it names none
 */
export async function expandOperand(files: CommandFiles, operand: string, isWanted: (path: string) => boolean): Promise<readonly string[]> {
  const path = files.pathOf(operand);
  const kind = await files.kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return folderDocuments(files, path, isWanted);
  const { isGlob, base, glob } = picomatch.scan(path);
  if (!isGlob) throw new Problem(`${path}: there is no such file or folder.`);
  const matches = picomatch(path);
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  const found = await filesBelow(files, base === '' ? '.' : base, depth);
  const matching = found.filter((file) => matches(file));
  if (matching.length === 0) throw new Problem(`${operand}: no file matches this pattern.`);
  return matching;
}

async function folderDocuments(files: CommandFiles, folder: string, isWanted: (path: string) => boolean): Promise<readonly string[]> {
  const found = (await filesBelow(files, folder, Infinity)).filter(isWanted);
  if (found.length === 0) throw new Problem(`${folder}: no file in this folder is a draft. Name the files themselves, or set "drafts" in verbatim.yaml.`);
  return found;
}

/** All files at most so many names below a folder, sorted by path. A folder that does not exist has none. */
export async function filesBelow(files: CommandFiles, folder: string, depth: number): Promise<string[]> {
  if (await files.kindOf(folder) !== 'folder') return [];
  const found: string[] = [];
  const visit = async (path: string, left: number): Promise<void> => {
    for (const { name, kind } of await listOf(files, path)) {
      if (name.startsWith('.') || passedOver.has(name)) continue;
      const item = path === '.' ? name : `${path}/${name}`;
      if (kind === 'file') found.push(item);
      else if (left > 1) await visit(item, left - 1);
    }
  };
  await visit(folder, depth);
  return found.sort();
}

async function listOf(files: CommandFiles, path: string): ReturnType<CommandFiles['list']> {
  try {
    return await files.list(path);
  } catch (error) {
    throw new Problem(messageOf(error));
  }
}
