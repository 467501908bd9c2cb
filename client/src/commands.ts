import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { clearIndex } from './clearIndex.ts';
import type { Comparisons } from './compare.ts';
import { commandIds } from './commandIds.ts';
import { explain } from './explain.ts';
import { makeCorpusFolder } from './corpusFolder.ts';
import { copyWithCitation, insertQuotation, pasteAsQuotation } from './insertQuotation.ts';
import { openSample } from './openSample.ts';
import { addPage } from './addPage.ts';
import { addSourceFiles, addSourceFolder } from './addSources.ts';
import { readBack } from './readBack.ts';
import { forgetRecord, ignoreQuotation, keepVerified, vouch } from './putOnRecord.ts';
import { searchSources } from './searchSources.ts';
import type { TrimMode } from './trimMode.ts';
import type { ReportView } from './reportView.ts';
import { saveReport } from './reportView.ts';

export interface CommandContext {
  readonly client: ClientHandle;
  readonly log: vscode.LogOutputChannel;
  /** `publisher.name`, which finds this extension's own settings. */
  readonly extensionId: string;
  /** What is remembered in every workspace. */
  readonly memory: vscode.Memento;
  readonly comparing: Comparisons;
  readonly report: ReportView;
  readonly trim: TrimMode;
  /** The extension's own folders. */
  readonly own: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>;
}

/** Registers what the command palette offers. */
export function registerCommands({ client, log, extensionId, memory, comparing, report, trim, own }: CommandContext): vscode.Disposable[] {
  const handlers: Record<(typeof commandIds)[keyof typeof commandIds], (argument?: never) => unknown> = {
    [commandIds.restartServer]: () => client.restart(),
    [commandIds.showOutput]: () => { log.show(); },
    [commandIds.openSettings]: () => vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${extensionId}`),
    [commandIds.makeCorpusFolder]: makeCorpusFolder,
    [commandIds.clearIndex]: () => clearIndex(client),
    [commandIds.ignoreQuotation]: (argument) => ignoreQuotation(client, argument),
    [commandIds.vouch]: (argument) => vouch(client, memory, argument),
    [commandIds.forgetRecord]: (argument) => forgetRecord(client, argument),
    [commandIds.keepVerified]: () => keepVerified(client),
    [commandIds.readBack]: () => readBack(client, memory),
    [commandIds.addPage]: () => addPage(client),
    [commandIds.addSourceFiles]: addSourceFiles,
    [commandIds.addSourceFolder]: addSourceFolder,
    [commandIds.searchSources]: () => searchSources(client),
    [commandIds.toggleTrimMode]: () => trim.toggle(),
    [commandIds.compare]: () => comparing.show(client),
    [commandIds.explain]: () => explain(client),
    [commandIds.openSample]: () => openSample(own),
    [commandIds.showReport]: (uri) => report.show(client, uri),
    [commandIds.saveReport]: () => saveReport(client),
    [commandIds.insertQuotation]: () => insertQuotation(client),
    [commandIds.pasteAsQuotation]: () => pasteAsQuotation(client),
    [commandIds.copyWithCitation]: () => copyWithCitation(client),
  };
  return Object.entries(handlers).map(([id, handler]) => vscode.commands.registerCommand(id, handler));
}
