import * as vscode from 'vscode';
import { commandIds } from './commandIds.ts';
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
  item.text = vscode.l10n.t('Verbatim: starting');
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
    case 'indexing': return vscode.l10n.t('Verbatim: reading your sources');
    case 'no-corpus': return vscode.l10n.t('Verbatim: no sources yet');
    case 'error': return vscode.l10n.t('Verbatim: needs attention');
    case 'ready': return sources === 1 ? vscode.l10n.t('Verbatim: 1 source') : vscode.l10n.t('Verbatim: {0} sources', sources);
  }
}

function statusDetail({ skipped, message }: StatusReport): string | undefined {
  const unread = skipped === 0 ? undefined : skipped === 1 ? vscode.l10n.t('1 file could not be read') : vscode.l10n.t('{0} files could not be read', skipped);
  return [message, unread].filter((part) => part !== undefined).join('; ') || undefined;
}

function severityOf({ state, skipped }: StatusReport): vscode.LanguageStatusSeverity {
  if (state === 'error') return vscode.LanguageStatusSeverity.Error;
  return skipped > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function commandFor({ state }: StatusReport): vscode.Command {
  switch (state) {
    case 'no-corpus': return { command: commandIds.makeCorpusFolder, title: vscode.l10n.t('Make a Corpus Folder') };
    case 'error': return { command: commandIds.restartServer, title: vscode.l10n.t('Restart Server') };
    default: return { command: commandIds.showOutput, title: vscode.l10n.t('Show Output') };
  }
}
