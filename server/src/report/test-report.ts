import { readDraft } from '../engine/check.ts';
import { readDocument } from '../engine/document/read.ts';
import { baselineFile } from '../workspace/baseline.ts';
import { Checker } from '../workspace/checker.ts';
import { configurationFile } from '../workspace/configuration.ts';
import type { Folder } from '../workspace/folder.ts';
import { openFolder } from '../workspace/folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from '../workspace/memory-folder.ts';
import type { ReportInput } from './to-report.ts';

/**
 * What a report is made of, for tests: drafts checked against sources in memory.
 * @param files texts by path; those below `corpus/` are the sources, the others the drafts
 */
export async function testInput(files: Readonly<Record<string, string>>): Promise<ReportInput & { readonly folder: Folder }> {
  const scheduler = manualScheduler();
  const folder = await openFolder({ files: memoryFolder(files), scheduler, log: memoryLog(), trusted: true });
  const { corpus, judgeSettings, languageOf, baseline } = folder;
  await corpus.refresh();
  const drafts = await Promise.all(Object.entries(files).filter(([path]) => !path.startsWith('corpus/') && ![baselineFile, configurationFile].includes(path)).map(async ([path, text]) => {
    const outcome = readDocument({ path, text });
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    const checked = await new Checker(scheduler).check(readDraft(outcome.document, languageOf(outcome.document)), corpus.snapshot, judgeSettings, undefined, baseline.of(path));
    if (checked === null) throw new Error('The check was cancelled.');
    return { path, checked };
  }));
  return { drafts, corpus: corpus.snapshot, showPath: (path) => path, folder };
}
