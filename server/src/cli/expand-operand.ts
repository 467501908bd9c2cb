import picomatch from 'picomatch';
import type { CommandFiles } from './host.ts';
import { messageOf, Problem } from './problem.ts';

/** Folders that hold no documents of a writer; names that begin with a dot are passed over too. */
const passedOver = new Set(['node_modules']);

/** Which of the files that an operand leads to are meant; a file that is named itself always is. */
export interface Selection {
  /** What is selected, in the singular. */
  readonly noun: string;
  /** Of the files in a folder that is named. */
  readonly inFolder: (path: string) => boolean;
  /** Of the files that match a pattern. @param base the folder below which the pattern looks */
  readonly byPattern: (path: string, base: string) => boolean;
}

/**
 * The files that an operand names: itself, the files of a folder, or what a pattern matches, by path.
 * @throws Problem where it names none
 */
export async function expandOperand(files: CommandFiles, operand: string, selection: Selection): Promise<readonly string[]> {
  const path = files.pathOf(operand);
  const kind = await files.kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return folderDocuments(files, path, selection);
  const { isGlob, base, glob } = picomatch.scan(path);
  if (!isGlob) throw new Problem(`${path}: there is no such file or folder.`);
  const matches = picomatch(path);
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  const matching = (await filesBelow(files, base === '' ? '.' : base, depth)).filter((file) => matches(file));
  const meant = matching.filter((file) => selection.byPattern(file, base));
  if (meant.length > 0) return meant;
  throw new Problem(matching.length === 0 ? `${operand}: no file matches this pattern.` : `${operand}: only sources match this pattern. To check them, name their folder in it.`);
}

async function folderDocuments(files: CommandFiles, folder: string, { noun, inFolder }: Selection): Promise<readonly string[]> {
  const found = (await filesBelow(files, folder, Infinity)).filter(inFolder);
  if (found.length === 0) throw new Problem(`${folder}: no file in this folder is a ${noun}. Name the files themselves.`);
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
