import type { Severity } from '../engine/judge/codes.ts';
import type { FindingReport, Report } from './model.ts';
import { visible } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Findings as GitHub workflow commands, which show them beside the lines of a pull request. */
export function toGitHub(report: Report): string {
  return report.documents
    .flatMap(({ path, quotations }) => quotations.flatMap(({ findings }) => findings.map((finding) => `${command(path, finding)}\n`)))
    .join('');
}

function command(path: string, { code, severity, message, range }: FindingReport): string {
  const oneLine = range.start.line === range.end.line;
  const properties = [
    ['file', path],
    ['line', String(range.start.line + 1)],
    ['endLine', String(range.end.line + 1)],
    // Columns are understood within one line alone.
    ...(oneLine ? [['col', String(range.start.character + 1)], ['endColumn', String(Math.max(range.end.character, range.start.character + 1))]] : []),
    ['title', `verbatim ${code}`],
  ];
  const written = properties.map(([key, value]) => `${key ?? ''}=${escapeProperty(value ?? '')}`).join(',');
  return `::${commands[severity]} ${written}::${escapeData(visible(message))}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
