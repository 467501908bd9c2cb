import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { whyNothing } from './standing.ts';

/** The fact-check sheet of a draft, beside it. */
export interface ReportView {
  /** @param uri of the draft; the active one where it is not given */
  show(client: ClientHandle, uri?: string): Promise<void>;
  dispose(): void;
}

/** What the sheet's script says when a place is chosen. */
interface OpenMessage {
  readonly open: { readonly line: number; readonly character: number };
}

export function reportView(): ReportView {
  let panel: vscode.WebviewPanel | undefined;
  let shown: vscode.Uri | undefined;
  return {
    show: async (client, uri) => {
      const draft = uri === undefined ? vscode.window.activeTextEditor?.document.uri : vscode.Uri.parse(uri);
      const html = draft && await client.ask('verbatim/sheet', { uri: draft.toString(), format: 'html' });
      if (!html) {
        void vscode.window.showInformationMessage(draft ? await whyNothing(client, draft) : vscode.l10n.t('Open a draft first: the report is of the quotations in it.'));
        return;
      }
      shown = draft;
      panel ??= createPanel(() => { panel = undefined; }, (place) => { if (shown) void reveal(shown, place); });
      panel.title = vscode.l10n.t('Quotations: {0}', draft.path.slice(draft.path.lastIndexOf('/') + 1));
      panel.webview.html = html;
      panel.reveal(vscode.ViewColumn.Beside, true);
    },
    dispose: () => { panel?.dispose(); },
  };
}

/** Asks where, and writes the sheet there: as HTML, or as Markdown where the name ends so. */
export async function saveReport(client: ClientHandle): Promise<void> {
  const draft = vscode.window.activeTextEditor?.document.uri;
  if (!draft) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: draft.with({ path: `${draft.path.replace(/\.[^./]+$/, '')}-quotations.html` }), filters: { HTML: ['html'], Markdown: ['md'] },
  });
  if (!target) return;
  const sheet = await client.ask('verbatim/sheet', { uri: draft.toString(), format: target.path.endsWith('.md') ? 'markdown' : 'html' });
  if (sheet === null) void vscode.window.showInformationMessage(await whyNothing(client, draft));
  else await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(sheet));
}

function createPanel(closed: () => void, chosen: (place: vscode.Position) => void): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel('verbatim.report', 'Verbatim', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
    // The sheet's own rules let nothing but its one known script run, and nothing be loaded.
    enableScripts: true, localResourceRoots: [], enableFindWidget: true,
  });
  panel.onDidDispose(closed);
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (isOpenMessage(message)) chosen(new vscode.Position(message.open.line, message.open.character));
  });
  return panel;
}

function isOpenMessage(message: unknown): message is OpenMessage {
  const open = (message as Partial<OpenMessage> | null)?.open;
  return Number.isInteger(open?.line) && Number.isInteger(open?.character) && (open?.line ?? -1) >= 0 && (open?.character ?? -1) >= 0;
}

async function reveal(uri: vscode.Uri, place: vscode.Position): Promise<void> {
  const column = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn ?? vscode.ViewColumn.One;
  await vscode.window.showTextDocument(uri, { viewColumn: column, selection: new vscode.Range(place, place) });
}
