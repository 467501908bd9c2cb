import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { QuotedPassage, StatusReport } from './protocol.ts';

/** Milliseconds after which a source is asked about: whoever only passes through does not want to know. */
const patience = 400;

/**
 * Marks in an open source what drafts have quoted of it. The drafts are read once for it, and again when one of them was saved.
 * @param onStatus tells when there is something new to check against
 */
export function quotedMarks(client: ClientHandle, onStatus: vscode.Event<StatusReport>): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted', borderWidth: '0 0 2px 0', borderColor: new vscode.ThemeColor('textLink.foreground'),
    overviewRulerColor: new vscode.ThemeColor('textLink.foreground'), overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
  let waiting: NodeJS.Timeout | undefined;

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    // Nobody starts a server only to be told that a file is no source.
    const passages = client.isStarted ? await client.ask('verbatim/quoted', { uri: editor.document.uri.toString() }).catch(() => null) : null;
    editor.setDecorations(mark, passages?.map(toDecoration) ?? []);
  };
  const drawSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { vscode.window.visibleTextEditors.filter(mayBeSource).forEach((editor) => void draw(editor)); }, patience);
  };
  drawSoon();
  const watching = [vscode.window.onDidChangeVisibleTextEditors(drawSoon), vscode.workspace.onDidSaveTextDocument(drawSoon), onStatus(({ state }) => { if (state === 'ready') drawSoon(); })];
  return vscode.Disposable.from(mark, ...watching, { dispose: () => { clearTimeout(waiting); } });
}

function mayBeSource({ document }: vscode.TextEditor): boolean {
  return document.uri.scheme === 'file' && ['markdown', 'plaintext', 'html'].includes(document.languageId);
}

function toDecoration({ range, drafts }: QuotedPassage): vscode.DecorationOptions {
  const hover = new vscode.MarkdownString(vscode.l10n.t('Quoted in:'));
  hover.isTrusted = false;
  for (const { uri, times } of drafts) {
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri)).replace(/[\\[\]<>*_`]/g, '\\$&');
    hover.appendMarkdown(`\n- [${name}](<${uri.replace(/[<>\s]/g, encodeURIComponent)}>)${times > 1 ? ` (${String(times)})` : ''}`);
  }
  return { range: toRange(range), hoverMessage: hover };
}
