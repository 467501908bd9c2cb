import * as vscode from 'vscode';
import { messageOf } from './messageOf.ts';

/** What the sample is made of, in the extension's own folder. */
const parts = ['corpus', 'articles'];
const article = 'articles/the-night-of-the-gate.md';

/** Copies the sample article and its sources to where they may be changed, and opens them: in this window where it is empty, else in a new one. */
export async function openSample({ extensionUri, globalStorageUri }: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>): Promise<void> {
  const target = vscode.Uri.joinPath(globalStorageUri, 'sample');
  try {
    for (const part of parts) await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, part), vscode.Uri.joinPath(target, part), { overwrite: true });
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The sample could not be copied: {0}', messageOf(error)));
    return;
  }
  if (vscode.workspace.getWorkspaceFolder(target)) await vscode.window.showTextDocument(vscode.Uri.joinPath(target, article));
  else await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
}
