import * as vscode from 'vscode';

const section = 'verbatim.cache';

/** Whether the writer wants what is worked out of the sources to be kept for the next time. */
export function isCacheOn(): boolean {
  return vscode.workspace.getConfiguration().get(section, true);
}

/** Calls back whenever the writer changes that. */
export function onCacheSetting(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) changed();
  });
}
