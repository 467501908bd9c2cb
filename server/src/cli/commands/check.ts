import { readDraft } from '../../engine/check.ts';
import { printGithub } from '../../report/github.ts';
import { printJson } from '../../report/json.ts';
import type { Report } from '../../report/report.ts';
import { toSarif } from '../../report/sarif.ts';
import { printHtml } from '../../report/sheet/html.ts';
import { printMarkdown } from '../../report/sheet/markdown.ts';
import { toSheet } from '../../report/sheet/sheet.ts';
import { printReport } from '../../report/text/report.ts';
import type { ReportInput } from '../../report/to-report.ts';
import { toReport } from '../../report/to-report.ts';
import { withhold } from '../../report/withhold.ts';
import { Checker } from '../../workspace/checker.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { withoutSource } from '../../workspace/corpus.ts';
import { openCommandFolder, readCorpus, withCorpus } from '../command-folder.ts';
import type { CommandFolder } from '../command-folder.ts';
import { draftPaths, draftSelection } from '../drafts.ts';
import { exit, exitStatus } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import { readInputs } from '../inputs.ts';
import type { InputDocument } from '../inputs.ts';
import type { CommandArguments } from '../options.ts';
import { printerFor } from '../printer.ts';

type CheckArguments = CommandArguments<'check'>;

/** `verbatim check`: the quotations of drafts against the corpus. */
export async function check(host: CommandLineHost, { operands, options }: CheckArguments): Promise<ExitStatus> {
  const opened = await openCommandFolder(host, options);
  const named = operands.length > 0 ? operands : await draftPaths(host, opened);
  const { documents, isWhole } = await readInputs(host, named, draftSelection(host, opened));
  await readCorpus(host, opened);
  const drafts = await withCorpus(opened, async () => {
    const all: { path: string; checked: CheckedDraft }[] = [];
    for (const input of documents) all.push({ path: input.path, checked: await checkOne(host, opened, input) });
    return all;
  });
  const { folder, showPath } = opened;
  const input = withhold({ drafts, corpus: folder.corpus.snapshot, showPath }, { isWithheld: folder.isWithheld, how: folder.configuration.withheld });
  const report = toReport(input);
  await host.stdout.write(print(host, options, { input, report }));
  return isWhole ? exitStatus(report, options['fail-on'] ?? 'error') : exit.unusable;
}

function print(host: CommandLineHost, { format, color, all }: CheckArguments['options'], { input, report }: { input: ReportInput; report: Report }): string {
  switch (format ?? 'text') {
    case 'text': return printReport(input, { printer: printerFor(host, color), all: all ?? false });
    case 'json': return printJson(report);
    case 'sarif': return printJson(toSarif(report, host.version));
    case 'github': return printGithub(report);
    case 'html': return printHtml(toSheet(input));
    case 'markdown': return printMarkdown(toSheet(input));
  }
}

async function checkOne(host: CommandLineHost, { folder, path }: CommandFolder, { uri, document, path: typed }: InputDocument): Promise<CheckedDraft> {
  const { snapshot } = folder.corpus;
  const corpus = uri === null ? snapshot : withoutSource(snapshot, uri);
  const draftPath = uri === null ? null : host.files.relative(path, typed);
  const checked = await new Checker(host.scheduler).check(readDraft(document, folder.languageOf(document)), corpus, folder.judgeSettings, undefined, folder.baseline.of(draftPath), folder.baseline.verifiedIn(draftPath));
  if (checked === null) throw new Error('A check that nobody can cancel was cancelled.');
  return checked;
}
