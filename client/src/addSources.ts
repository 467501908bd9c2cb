import * as vscode from 'vscode';
import { folderForSources } from './folderForSources.ts';
import { messageOf } from './messageOf.ts';

/** Copies files that the writer chooses into the folder's corpus. */
export async function addSourceFiles(): Promise<void> {
  await addSources(await vscode.window.showOpenDialog({
    canSelectMany: true, openLabel: vscode.l10n.t('Add to the Sources'), title: vscode.l10n.t('Files to quote from'),
  }) ?? []);
}

/** Copies a folder that the writer chooses into the folder's corpus, with all that is in it. */
export async function addSourceFolder(): Promise<void> {
  await addSources(await vscode.window.showOpenDialog({
    canSelectFiles: false, canSelectFolders: true, openLabel: vscode.l10n.t('Add to the Sources'), title: vscode.l10n.t('A folder to quote from'),
  }) ?? []);
}

/** Copies them, and never over another file. */
async function addSources(chosen: readonly vscode.Uri[]): Promise<void> {
  if (chosen.length === 0) return;
  const folder = await folderForSources();
  if (folder === undefined) return;
  const [named] = vscode.workspace.getConfiguration('verbatim', folder.uri).get<readonly string[]>('corpus', []);
  const corpus = vscode.Uri.joinPath(folder.uri, named ?? 'corpus');
  const failures: string[] = [];
  for (const uri of chosen) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    try {
      await vscode.workspace.fs.copy(uri, vscode.Uri.joinPath(corpus, name), { overwrite: false });
    } catch (error) {
      failures.push(`${name}: ${error instanceof vscode.FileSystemError && error.code === 'FileExists' ? vscode.l10n.t('there is a file of that name already') : messageOf(error)}`);
    }
  }
  if (failures.length > 0) void vscode.window.showErrorMessage(vscode.l10n.t('These were not added. {0}', failures.join('; ')));
}
