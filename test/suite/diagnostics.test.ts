import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, findingOn, findings, nothingOn, openDraft, openUntitled, replace, revert } from './support/desk.ts';
import { until } from './support/wait.ts';

const misattributed = 'The council owes the island an answer in writing,” said Bram Adeyar.';

suite('diagnostics', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => { article = await openDraft('paper', 'article.md'); });
  teardown(() => revert(article));

  test('a changed word is an error that points into the source', async () => {
    const finding = await findingOn(article, 'words-changed', 'captains');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    const [evidence] = finding.relatedInformation ?? [];
    assert.ok(evidence, 'the finding carries its evidence');
    assert.match(evidence.location.uri.path, /\/paper\/corpus\/pilots-meeting\.txt$/);
    const source = await vscode.workspace.openTextDocument(evidence.location.uri);
    assert.match(source.getText(evidence.location.range), /pilots/);
  });

  test('words that another person said are a wrong speaker', async () => {
    const finding = await findingOn(article, 'wrong-speaker', misattributed);
    assert.match(finding.message, /Strand/i);
  });

  test('words that no source has are reported once, and mildly', async () => {
    const finding = await findingOn(article, 'not-in-corpus', 'Every gull on this rock');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Information);
  });

  test('a verbatim quotation and a word in scare quotes are left alone', async () => {
    await findingOn(article, 'words-changed', 'captains');
    await nothingOn(article, 'We will keep the lamp lit until the last boat is home');
    await nothingOn(article, '"rescue"');
  });

  test('a mistake is found as it is typed, and forgotten when it is mended', async () => {
    await findingOn(article, 'words-changed', 'captains');
    await replace(article, 'the last boat', 'the last cart');
    await findingOn(article, 'words-changed', 'cart');
    await replace(article, 'the last cart', 'the last boat');
    await nothingOn(article, 'until the last boat is home');
  });

  test('findings keep their places when lines are typed above them', async () => {
    await findingOn(article, 'words-changed', 'captains');
    await replace(article, '# The lamp on Skerry Point', '# The lamp on Skerry Point\n\nA line above.\n\nAnother.');
    await until('the finding to move', () => findings(article).some((finding) => codeOf(finding) === 'words-changed' && article.getText(finding.range).includes('captains')));
  });

  test('a document that was never saved is checked as well', async () => {
    const untitled = await openUntitled('“Nobody asked the bakers before the vote on Tuesday,” said Bram Adeyar.\n');
    await findingOn(untitled, 'words-changed', 'bakers');
    await revert(untitled);
  });
});
