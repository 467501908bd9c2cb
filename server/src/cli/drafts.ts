import { formatOfPath } from '../engine/document/formats.ts';
import { configurationFile } from '../workspace/configuration.ts';
import { sourceMatcher } from '../workspace/corpus-places.ts';
import type { CommandFolder } from './command-folder.ts';
import type { Selection } from './expand-operand.ts';
import { filesBelow } from './expand-operand.ts';
import type { CommandLineHost } from './host.ts';
import { Problem } from './problem.ts';

/**
 * Which files are drafts. In a folder: by the settings, which say nothing of what lies outside their own folder; there, every Markdown
 * file is one. By a pattern: all but the sources, unless the pattern leads into their folder.
 */
export function draftSelection(host: CommandLineHost, opened: CommandFolder): Selection {
  const isSource = sourceTest(host, opened);
  return {
    noun: 'draft',
    inFolder: isDraftOf(host, opened),
    byPattern: (file, base) => !isSource(file) || isSource(base),
  };
}

function isDraftOf(host: CommandLineHost, opened: CommandFolder): (file: string) => boolean {
  const isSource = sourceTest(host, opened);
  return (file) => {
    const inFolder = host.files.relative(opened.path, file);
    return inFolder.startsWith('../') ? formatOfPath(file) === 'markdown' && !isSource(file) : opened.folder.isDraft(inFolder);
  };
}

/** Whether a path is one of the corpus folders or lies in one. A corpus that is the whole folder sets nothing apart. */
function sourceTest({ files }: CommandLineHost, { folder, path }: CommandFolder): (file: string) => boolean {
  const isSource = sourceMatcher(folder.configuration);
  return (file) => isSource(files.relative(path, file));
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
