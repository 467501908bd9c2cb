import { configurationFile } from '../workspace/configuration.ts';
import type { CommandFolder } from './command-folder.ts';
import { filesBelow } from './expand-operand.ts';
import type { CommandLineHost } from './host.ts';
import { Problem } from './problem.ts';

/** Whether a file of a folder that was named is a draft, by the drafts that the folder's settings name. */
export function isDraftOf({ files }: CommandLineHost, { folder, path }: CommandFolder): (file: string) => boolean {
  return (file) => folder.isDraft(files.relative(path, file));
}

/**
 * The drafts that the folder's settings name.
 * @throws Problem where there are none
 */
export async function draftPaths(host: CommandLineHost, opened: CommandFolder): Promise<readonly string[]> {
  const isDraft = isDraftOf(host, opened);
  const found = (await filesBelow(host.files, opened.path, Infinity)).filter(isDraft);
  if (found.length > 0) return found;
  const globs = opened.folder.configuration.drafts.join(', ');
  throw new Problem(`there is nothing to check: no file is a draft (${globs}). Name one, as in "verbatim check article.md", or set "drafts" in ${configurationFile}.`);
}
