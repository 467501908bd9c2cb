import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';

/** Removes all that is kept of the sources, and says how much that was. */
export async function clearIndex(client: ClientHandle): Promise<void> {
  try {
    const { files, bytes } = await client.ask('verbatim/clearIndex', {});
    const removed = files === 0 ? 'Nothing was kept of your sources' : `Removed ${files} ${files === 1 ? 'file' : 'files'} (${(bytes / 1_000_000).toFixed(1)} MB)`;
    void vscode.window.showInformationMessage(`${removed}. Your sources are read again.`);
  } catch (error) {
    void vscode.window.showErrorMessage(`The index could not be cleared: ${error instanceof Error ? error.message : String(error)}`);
  }
}
