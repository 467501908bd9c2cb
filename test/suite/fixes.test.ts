import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOn, nothingOn, openDraft, revert } from './support/desk.ts';
import { askUntil } from './support/wait.ts';

const fixesOf = (document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> =>
  askUntil(`a fix of "${finding.message}"`,
    () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, vscode.CodeActionKind.QuickFix.value, 10),
    (actions) => actions.some(({ edit }) => edit !== undefined));

const misattributed = 'The council owes the island an answer in writing,” said Bram Adeyar.';

suite('code actions', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => { article = await openDraft('paper', 'article.md'); });
  teardown(() => revert(article));

  test('the source’s words are restored, and the finding goes', async () => {
    const finding = await findingOn(article, 'words-changed', 'captains');
    const actions = await fixesOf(article, finding);
    const restoring = actions.find(({ edit }) => edit?.get(article.uri).some(({ newText }) => newText.includes('pilots')));
    assert.ok(restoring?.edit, `one of ${actions.map(({ title }) => title).join('; ')} restores the words`);
    assert.ok(await vscode.workspace.applyEdit(restoring.edit));
    assert.match(article.getText(), /“Nobody asked the pilots before the vote on Tuesday,” said Bram Adeyar\./);
    await nothingOn(article, 'Nobody asked the pilots before the vote on Tuesday');
  });

  test('the speaker is corrected', async () => {
    const finding = await findingOn(article, 'wrong-speaker', misattributed);
    const actions = await fixesOf(article, finding);
    const correcting = actions.find(({ edit }) => edit?.get(article.uri).some(({ newText }) => /Strand/i.test(newText)));
    assert.ok(correcting?.edit, `one of ${actions.map(({ title }) => title).join('; ')} corrects the speaker`);
    assert.ok(await vscode.workspace.applyEdit(correcting.edit));
    assert.match(article.getText(), /an answer in writing,” said (Ilka )?Strand\./i);
  });
});
