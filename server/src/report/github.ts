import type { Severity } from '../engine/judge/codes.ts';
import { codeEntry } from '../engine/judge/codes.ts';
import type { Report, ReportedFinding } from './report.ts';
import { allFindings } from './report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** The findings, and the sources that could not be read, as annotations of a GitHub workflow: one line each. */
export function printGithub({ documents, corpus }: Report): string {
  const findings = documents.flatMap((document) => allFindings(document).map((finding) => annotation(document.path, finding)));
  const skipped = corpus.skipped.map(({ path, message }) => command('warning', { file: path, title: 'This source could not be read' }, message));
  return [...findings, ...skipped].map((line) => `${line}\n`).join('');
}

function annotation(file: string, { code, severity, message, range: { start, end }, place }: ReportedFinding): string {
  const properties = {
    file,
    ...(place === undefined && { line: start.line + 1, col: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 }),
    title: `${code}: ${codeEntry(code).summary}`,
  };
  return command(commands[severity], properties, place === undefined ? message : `${place}: ${message}`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name} ${listed}::${escapeMessage(message)}`;
}

/** What would end a workflow command, or be taken for the next, comes to nothing. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
