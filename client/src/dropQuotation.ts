import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { draftSelector } from './drafts.ts';
import { toRange } from './places.ts';

/**
 * Words that are dropped into a draft (a selection of a browser or a PDF viewer, a row of the view of sources) become a quotation where a
 * source has them: in its very words, with speaker and citation. Other words are left to the editor.
 */
export function dropQuotation(client: ClientHandle): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(draftSelector, {
    provideDocumentDropEdits: async (document, position, dataTransfer, token) => {
      const text = await dataTransfer.get('text/plain')?.asString();
      if (text === undefined || text.trim() === '') return undefined;
      const edits = await client.ask('verbatim/pasteQuotation', { uri: document.uri.toString(), position, text });
      const [first, ...rest] = edits ?? [];
      if (first === undefined || token.isCancellationRequested) return undefined;
      // Newer editors show the title where several edits are offered.
      const drop = Object.assign(new vscode.DocumentDropEdit(first.newText), { title: vscode.l10n.t('As a quotation with its source') });
      // A note at the end, where the style has notes.
      drop.additionalEdit = new vscode.WorkspaceEdit();
      for (const { range, newText } of rest) drop.additionalEdit.replace(document.uri, toRange(range), newText);
      return drop;
    },
  });
}
