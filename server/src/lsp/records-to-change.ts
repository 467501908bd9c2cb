import type { Baseline } from '../workspace/baseline.ts';
import { baselineFile } from '../workspace/baseline.ts';
import type { Folder } from '../workspace/folder.ts';
import { readRecords } from '../workspace/folder.ts';

/** Why nothing is put on record of a draft that has no path in its folder. */
export const unsavedProblem = 'Save this draft in your folder first: what is put on record names its file.';

/** What is on record as it is on disk now, since somebody may have written to it since it was read; or why nothing can be added to it. */
export async function recordsToChange({ files }: Pick<Folder, 'files'>): Promise<Baseline | { readonly problem: string }> {
  const written = await readRecords(files);
  const [first] = written.problems;
  if (first === undefined) return written;
  return { problem: `Mend ${baselineFile} first. Line ${String(first.line + 1)}: ${first.message.replace(`${baselineFile}: `, '')}` };
}
