import * as vscode from 'vscode';
import type { VerbatimApi } from './api.ts';
import { createApi } from './api.ts';
import { onCacheSetting } from './cacheSetting.ts';
import { createClient, type ClientHandle } from './client.ts';
import { registerCommands } from './commands.ts';
import { comparisons } from './compare.ts';
import { offerCorpusFolder } from './corpusFolder.ts';
import { dropQuotation } from './dropQuotation.ts';
import { mayBeDraft } from './drafts.ts';
import type { StatusReport } from './protocol.ts';
import { quotedMarks } from './quotedMarks.ts';
import { reportView } from './reportView.ts';
import { sourcesView } from './sourcesView.ts';
import { createStatusItem } from './status.ts';
import { trimMode } from './trimMode.ts';
import { verifiedMemory } from './verifiedMemory.ts';

let client: ClientHandle | undefined;

/**
 * Wires the parts together. The server starts when the first Markdown document is open, and after this function has returned, so that
 * activation costs the editor next to nothing.
 */
export function activate(context: vscode.ExtensionContext): VerbatimApi {
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  const status = createStatusItem();
  const statuses = new vscode.EventEmitter<StatusReport>();
  const verified = verifiedMemory(context.workspaceState);
  const handle = createClient({
    verified,
    serverModule: context.asAbsolutePath('dist/server.js'),
    // Without a folder there is no storage of its own.
    storage: vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'index').fsPath,
    log,
    onStatus: (report) => {
      status.show(report);
      statuses.fire(report);
      if (report.state === 'no-corpus') void offerCorpusFolder(context.workspaceState);
    },
  });
  client = handle;
  const comparing = comparisons();
  const report = reportView();
  const trim = trimMode(handle, context.workspaceState);
  context.subscriptions.push(log, status, verified, statuses, comparing, report, trim, dropQuotation(handle), quotedMarks(handle, statuses.event), sourcesView(handle, statuses.event), ...registerCommands({ client: handle, log, comparing, report, trim, own: context, extensionId: context.extension.id, memory: context.globalState }));

  const startForMarkdown = (document: vscode.TextDocument): void => {
    if (mayBeDraft(document)) setImmediate(() => void handle.start());
  };
  vscode.workspace.textDocuments.forEach(startForMarkdown);
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(startForMarkdown),
    // What may be read, and what may be kept, the server is told once, at its start.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void handle.restart({ onlyIfStarted: true })),
    onCacheSetting(() => void handle.restart({ onlyIfStarted: true })),
  );
  return createApi(handle);
}

/** Ends the server. VS Code waits for the promise. */
export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
