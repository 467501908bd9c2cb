import { countWords } from '../../engine/text/words.ts';
import { toFoundPassages } from '../../report/find.ts';
import { printJson } from '../../report/json.ts';
import { printFound } from '../../report/text/find.ts';
import { findWords } from '../../workspace/find-words.ts';
import { openCommandFolder, readCorpus, withCorpus } from '../command-folder.ts';
import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import type { CommandArguments } from '../options.ts';
import { printerFor } from '../printer.ts';
import { Problem } from '../problem.ts';

/** `verbatim find "words"`: where words stand in the corpus, also a little otherwise. The exit status is 1 where they stand nowhere. */
export async function find(host: CommandLineHost, { operands, options }: CommandArguments<'find'>): Promise<ExitStatus> {
  const words = operands.join(' ');
  if (countWords(words) < 2) throw new Problem('find needs two words or more: verbatim find "the river does not knock"');
  const opened = await openCommandFolder(host, options);
  await readCorpus(host, opened);
  const { folder, showPath } = opened;
  const { found, snapshot } = await withCorpus(opened, () => {
    const { snapshot: current } = folder.corpus;
    return { found: findWords(words, current, folder.judgeSettings, folder.languageOf), snapshot: current };
  });
  await host.stdout.write(options.format === 'json'
    ? printJson(toFoundPassages(found, snapshot, showPath))
    : printFound(found, snapshot, showPath, printerFor(host, options.color)));
  return found.passages.length > 0 ? exit.fine : exit.found;
}
