import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { quotationAtCursor } from './places.ts';
import { whyNothing } from './standing.ts';

const scheme = 'verbatim-compare';

/** Comparisons of a quotation with its passage. */
export interface Comparisons {
  /** Sets the quotation at the cursor beside its passage, words that differ marked. */
  show(client: ClientHandle): Promise<void>;
  dispose(): void;
}

/** Both sides of a comparison are no files: they are the words as they were when they were compared. */
export function comparisons(): Comparisons {
  const texts = new Map<string, string>();
  let number = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ path }) => texts.get(path) ?? '' });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === scheme) texts.delete(uri.path);
  });
  const side = (name: string, text: string): vscode.Uri => {
    // Markdown's lines are wrapped: of a long one the words that differ would stand out of sight.
    const path = `/${String(number)}/${name.replaceAll('/', ' ')}.md`;
    texts.set(path, text);
    return vscode.Uri.from({ scheme, path });
  };

  return {
    show: async (client) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const quotation = await quotationAtCursor(client, editor);
      if (!quotation?.passage) {
        void vscode.window.showInformationMessage(quotation ? quotation.summary : quotation === null ? await whyNothing(client, editor.document.uri) : vscode.l10n.t('There is no quotation at the cursor.'));
        return;
      }
      const { passage } = quotation;
      number++;
      await vscode.commands.executeCommand('vscode.diff', side(passage.title, passage.text), side(vscode.l10n.t('your quotation'), quotation.text),
        vscode.l10n.t('{0}, {1} ↔ your quotation', passage.title, passage.place), { preview: true });
    },
    dispose: () => { vscode.Disposable.from(provider, closing).dispose(); },
  };
}
