import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { toRange } from './places.ts';
import type { ListedQuotation } from './protocol.ts';
import { whyNothing } from './standing.ts';

/** Says of the place at the cursor what is checked there, or why nothing is. */
export async function explain(client: ClientHandle): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const quotations = await client.ask('verbatim/quotations', { uri: editor.document.uri.toString() });
  void vscode.window.showInformationMessage(quotations === null ? await whyNothing(client, editor.document.uri) : answer(editor, quotations));
}

function answer({ document, selection }: vscode.TextEditor, quotations: readonly ListedQuotation[]): string {
  const quotation = quotations.find(({ outer }) => toRange(outer).contains(selection.active));
  if (quotation !== undefined) return [quotation.summary, ...quotation.findings.map(({ message }) => message)].join(' ');
  const lone = /["“”„«»]/u.test(document.lineAt(selection.active.line).text);
  return lone
    ? vscode.l10n.t('There is no quotation at the cursor. A quotation begins behind an opening mark and ends at a closing one in the same paragraph; code, links’ addresses and comments hold none.')
    : vscode.l10n.t('There is no quotation at the cursor. Quotations stand between quotation marks, or in a blockquote.');
}
