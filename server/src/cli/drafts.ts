import { formatOfPath } from '../engine/document/read.ts';
import { configurationFile } from '../workspace/configuration.ts';
import type { CommandFolder } from './command-folder.ts';
import { filesBelow } from './expand-operand.ts';
import type { CommandLineHost } from './host.ts';
import { Problem } from './problem.ts';

/**
 * Whether a file of a folder that was named is a draft: by the folder's settings, which say nothing of what lies outside it; there, every
 * Markdown file is one.
 */
export function isDraftOf({ files }: CommandLineHost, { folder, path }: CommandFolder): (file: string) => boolean {
  const { corpus } = folder.configuration;
  return (file) => {
    const inFolder = files.relative(path, file);
    if (!inFolder.startsWith('../')) return folder.isDraft(inFolder);
    return formatOfPath(file) === 'markdown' && !corpus.some((source) => inFolder === source || inFolder.startsWith(`${source}/`));
  };
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
