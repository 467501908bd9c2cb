import * as vscode from 'vscode';
import { messageOf } from './messageOf.ts';

const offeredKey = 'verbatim.corpusFolderOffered';

/** Offers, once for each workspace and never again, to make the folder that sources go into. */
export async function offerCorpusFolder(memory: vscode.Memento): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length || memory.get<boolean>(offeredKey)) return;
  await memory.update(offeredKey, true);
  const make = vscode.l10n.t('Make a Corpus Folder');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Verbatim checks quotations against your own sources. Put them into a folder named “corpus” beside your drafts.'), make, vscode.l10n.t('Not Now'));
  if (answer === make) await makeCorpusFolder();
}

/** Makes `corpus/` in the folder the writer works in, and shows it. Does no harm where there is one. */
export async function makeCorpusFolder(): Promise<void> {
  const folder = await workingFolder();
  if (!folder) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Open a folder first: the corpus folder is made inside it.'));
    return;
  }
  const corpus = vscode.Uri.joinPath(folder.uri, 'corpus');
  try {
    await vscode.workspace.fs.createDirectory(corpus);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The folder {0} could not be made: {1}', corpus.fsPath, messageOf(error)));
    return;
  }
  await vscode.commands.executeCommand('revealInExplorer', corpus);
}

/** The workspace folder of the active document, else the only one, else the one that the writer picks. */
async function workingFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const ofActive = active && vscode.workspace.getWorkspaceFolder(active);
  if (ofActive) return ofActive;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Where shall the corpus folder be?') }) : folders[0];
}
