import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { messageOf } from './messageOf.ts';

/** Removes all that is kept of the sources, and says how much that was. */
export async function clearIndex(client: ClientHandle): Promise<void> {
  try {
    const { files, bytes } = await client.ask('verbatim/clearIndex', {});
    const megabytes = (bytes / 1_000_000).toFixed(1);
    void vscode.window.showInformationMessage(files === 0
      ? vscode.l10n.t('Nothing was kept of your sources. They are read again.')
      : vscode.l10n.t('Files removed: {0} ({1} MB). Your sources are read again.', files, megabytes));
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The index could not be cleared: {0}', messageOf(error)));
  }
}
