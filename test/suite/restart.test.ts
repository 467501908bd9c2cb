import * as vscode from 'vscode';
import { findingOn, findings, openDraft } from './support/desk.ts';
import { until } from './support/wait.ts';

suite('restarting the server', () => {
  test('findings go with the old server and come back with the new one', async () => {
    const article = await openDraft('paper', 'article.md');
    await findingOn(article, 'words-changed', 'captains');

    let wentAway = false;
    const watching = vscode.languages.onDidChangeDiagnostics(() => { wentAway ||= findings(article).length === 0; });
    try {
      await vscode.commands.executeCommand('verbatim.restartServer');
      await until('the old findings to go', () => wentAway);
      await findingOn(article, 'words-changed', 'captains');
    } finally {
      watching.dispose();
    }
  });
});
