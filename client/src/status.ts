import * as vscode from 'vscode';
import { commandIds } from './commands.ts';
import type { StatusReport } from './protocol.ts';

/** The one place where Verbatim tells how it is: the language status of a Markdown document. */
export interface StatusItem {
  show(report: StatusReport): void;
  dispose(): void;
}

/** Creates the item; until the first report it says that the server is starting. */
export function createStatusItem(): StatusItem {
  const item = vscode.languages.createLanguageStatusItem('verbatim.status', { language: 'markdown' });
  item.name = 'Verbatim';
  item.text = 'Verbatim: starting';
  item.busy = true;

  return {
    show: (report) => {
      item.busy = report.state === 'indexing';
      item.text = statusText(report);
      item.detail = statusDetail(report);
      item.severity = severityOf(report);
      item.command = commandFor(report);
    },
    dispose: () => { item.dispose(); },
  };
}

function statusText({ state, sources }: StatusReport): string {
  switch (state) {
    case 'indexing': return 'Verbatim: reading your sources';
    case 'no-corpus': return 'Verbatim: no sources yet';
    case 'error': return 'Verbatim: needs attention';
    case 'ready': return `Verbatim: ${sources} ${sources === 1 ? 'source' : 'sources'}`;
  }
}

function statusDetail({ skipped, message }: StatusReport): string | undefined {
  const unread = skipped > 0 ? `${skipped} ${skipped === 1 ? 'file' : 'files'} could not be read` : undefined;
  return [message, unread].filter((part) => part !== undefined).join('; ') || undefined;
}

function severityOf({ state, skipped }: StatusReport): vscode.LanguageStatusSeverity {
  if (state === 'error') return vscode.LanguageStatusSeverity.Error;
  return skipped > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function commandFor({ state }: StatusReport): vscode.Command {
  switch (state) {
    case 'no-corpus': return { command: commandIds.makeCorpusFolder, title: 'Make a Corpus Folder' };
    case 'error': return { command: commandIds.restartServer, title: 'Restart Server' };
    default: return { command: commandIds.showOutput, title: 'Show Output' };
  }
}
