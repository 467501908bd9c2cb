import type { Severity } from '../../engine/judge/codes.ts';
import { severities } from '../severities.ts';
import type { Judgement } from '../../engine/judge/judgement.ts';
import { visible } from '../../engine/text/visible.ts';
import type { ReportInput } from '../to-report.ts';
import { sourcesById } from '../to-report.ts';
import type { BlockContext } from './finding-block.ts';
import { findingBlock, looseBlock } from './finding-block.ts';
import { count } from './names.ts';
import type { Printer } from './printer.ts';
import { quietLine } from './quiet-line.ts';
import { rule, summaryLines } from './summary.ts';
import { plainWords, wrap } from './wrap.ts';

/** How a report is printed for people. */
export interface TextOptions {
  readonly printer: Printer;
  /** Lists the quotations too that nothing is to be said about. */
  readonly all: boolean;
}

const headings: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', information: 'Notes', hint: 'Hints' };

/** The report that a writer reads: by document, gravest first, then what it all comes to. */
export function printReport(input: ReportInput, { printer, all }: TextOptions): string {
  const sources = sourcesById(input.corpus);
  const documents = input.drafts.flatMap(({ path, checked }) =>
    [...heading(path, checked.document.metadata.title, printer), ...documentLines({ path, checked, sources, showPath: input.showPath, printer }, all)]);
  return `${[...documents, ...summaryLines(input, printer)].join('\n')}\n`;
}

function heading(path: string, title: string | undefined, printer: Printer): string[] {
  return [
    rule(printer),
    printer.paint('strong', visible(path)),
    ...(title === undefined ? [] : wrap(plainWords(visible(title)), printer.width, printer)),
    rule(printer),
    '',
  ];
}

function documentLines(context: BlockContext, all: boolean): string[] {
  const { checked, printer } = context;
  const entries = checked.judgements.flatMap((judgement) => {
    const quotation = checked.speech.quotations[judgement.quotation];
    return quotation === undefined ? [] : [{ judgement, quotation }];
  });
  const sections = severities.flatMap((severity) => {
    const members = entries.filter(({ judgement }) => gravestOf(judgement) === severity);
    const loose = checked.findings.filter((finding) => finding.severity === severity);
    if (members.length + loose.length === 0) return [];
    const title = printer.paint(severity, printer.paint('strong', `${headings[severity]} (${members.length + loose.length})`));
    return [
      title, '',
      ...members.flatMap(({ judgement, quotation }) => [...findingBlock(judgement, quotation, context), '']),
      ...loose.flatMap((finding) => [...looseBlock(finding, context), '']),
    ];
  });
  const quiet = entries.filter(({ judgement }) => gravestOf(judgement) === null);
  if (entries.length === 0 && sections.length === 0) return ['No quotations.', ''];
  if (sections.length === 0 && !all) return [`Nothing to say about ${count(entries.length, 'quotation')}.`, ''];
  if (!all || quiet.length === 0) return sections;
  const title = printer.paint('strong', `Nothing to say (${quiet.length})`);
  return [...sections, title, '', ...quiet.flatMap(({ judgement, quotation }) => quietLine(judgement, quotation, context)), ''];
}

function gravestOf({ findings }: Judgement): Severity | null {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}
