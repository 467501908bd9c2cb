import { readDraft } from '../../engine/check.ts';
import { english } from '../../engine/language/english.ts';
import { toReport } from '../../report/to-report.ts';
import { printJson } from '../../report/json.ts';
import { Checker } from '../../workspace/checker.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { withoutSource } from '../../workspace/corpus.ts';
import { openCommandFolder, readCorpus } from '../command-folder.ts';
import type { CommandFolder } from '../command-folder.ts';
import { exitStatus } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import { readInputs } from '../inputs.ts';
import type { InputDocument } from '../inputs.ts';
import type { commandOptions, commonOptions } from '../options.ts';
import type { ParsedArguments } from '../parse-arguments.ts';
import { draftPaths, isDraftOf } from '../drafts.ts';

/** `verbatim check`: the quotations of drafts against the corpus. */
export async function check(host: CommandLineHost, { operands, options }: ParsedArguments<typeof commandOptions.check & typeof commonOptions>): Promise<ExitStatus> {
  const opened = await openCommandFolder(host, options);
  const named = operands.length > 0 ? operands : await draftPaths(host, opened);
  const inputs = await readInputs(host, named, isDraftOf(host, opened));
  await readCorpus(host, opened);
  const drafts: { path: string; checked: CheckedDraft }[] = [];
  for (const input of inputs) drafts.push({ path: input.path, checked: await checkOne(host, opened, input) });
  const { folder, showPath } = opened;
  const report = toReport({ drafts, corpus: folder.corpus.snapshot, language: english, showPath });
  await host.stdout.write(printJson(report));
  return exitStatus(report, options['fail-on'] ?? 'error');
}

async function checkOne(host: CommandLineHost, { folder }: CommandFolder, { uri, document }: InputDocument): Promise<CheckedDraft> {
  const { snapshot } = folder.corpus;
  const corpus = uri === null ? snapshot : withoutSource(snapshot, uri);
  const checked = await new Checker(english, host.scheduler).check(readDraft(document, english), corpus, folder.judgeSettings);
  if (checked === null) throw new Error('A check that nobody can cancel was cancelled.');
  return checked;
}
