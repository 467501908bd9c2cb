import * as vscode from 'vscode';

/** The folder that new sources go into: the only one, or the one that the writer picks. Says so where none is open. */
export async function folderForSources(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (folders[0] === undefined) void vscode.window.showWarningMessage(vscode.l10n.t('Open a folder first: sources are kept in it.'));
  return folders[0];
}
