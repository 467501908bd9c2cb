import { printJson } from '../../report/json.ts';
import { listSources } from '../../report/sources.ts';
import { printSources } from '../../report/text/sources.ts';
import { openCommandFolder, readCorpus } from '../command-folder.ts';
import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import type { CommandArguments } from '../options.ts';
import { didYouMean } from '../parse-arguments.ts';
import { Problem } from '../problem.ts';
import { printerFor } from '../printer.ts';

/** `verbatim sources`: what the corpus holds, or the text of one source. */
export async function sources(host: CommandLineHost, { operands, options }: CommandArguments<'sources'>): Promise<ExitStatus> {
  const [unexpected] = operands;
  if (unexpected !== undefined) throw new Problem(`sources takes no file, and "${unexpected}" was given. To list the sources of a folder: verbatim sources --corpus ${unexpected}`);
  const opened = await openCommandFolder(host, options);
  await readCorpus(host, opened);
  await opened.folder.corpus.save();
  const { snapshot } = opened.folder.corpus;
  if (options.text !== undefined) {
    const source = snapshot.sources.find(({ id }) => id === options.text);
    if (source === undefined) throw new Problem(`no source has the id "${options.text}".${didYouMean(options.text, snapshot.sources.map(({ id }) => id))} "verbatim sources" lists them.`);
    await host.stdout.write(`${source.document.text}\n`);
    return exit.fine;
  }
  const listed = listSources(snapshot.sources, opened.showPath);
  const skipped = snapshot.skipped.map(({ path, code, message }) => ({ path: opened.showPath(path), code, message }));
  if (options.format === 'json') {
    for (const { path, message } of skipped) await host.stderr.write(`${path}: ${message}\n`);
    await host.stdout.write(printJson(listed));
  } else {
    await host.stdout.write(printSources(listed, skipped, printerFor(host, options.color)));
  }
  return exit.fine;
}
