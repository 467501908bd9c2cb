import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOn, openDraft, revert } from './support/desk.ts';
import { ask, askUntil, until } from './support/wait.ts';

interface Api {
  readonly version: number;
  quotations(uri: vscode.Uri): Promise<readonly { readonly range: vscode.Range; readonly verdict: string; readonly speaker: string | null }[]>;
}

const ours = (document: vscode.TextDocument): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'verbatim');
const show = (name: string, value: boolean | undefined): Thenable<void> => vscode.workspace.getConfiguration('verbatim.show').update(name, value, vscode.ConfigurationTarget.Global);

suite('the writer’s desk', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => { article = await openDraft('paper', 'article.md'); });
  teardown(async () => {
    await show('problems', undefined);
    await show('underlines', undefined);
    await revert(article);
  });

  test('other extensions are told where quotations are', async () => {
    await findingOn(article, 'words-changed', 'captains');
    const api = vscode.extensions.getExtension<Api>('verbatim-writing.verbatim')?.exports;
    assert.equal(api?.version, 1);
    const quotations = await api.quotations(article.uri);
    const wrong = quotations.find(({ range }) => article.getText(range).includes('captains'));
    assert.equal(wrong?.verdict, 'misquoted');
    assert.ok(!/[“”"]/.test(article.getText(wrong.range)), 'the marks are not quoted words');
    assert.deepEqual(await api.quotations(vscode.Uri.joinPath(article.uri, '../nothing.md')), []);
  });

  test('the Problems panel can be left alone', async () => {
    await findingOn(article, 'words-changed', 'captains');
    await show('problems', false);
    await until('no entries in the Problems panel', () => ours(article).length === 0);
    await show('problems', true);
    await findingOn(article, 'words-changed', 'captains');
  });

  test('without underlines, entries of the Problems panel point at the ends of lines', async () => {
    await findingOn(article, 'words-changed', 'captains');
    await show('underlines', false);
    await until('entries at the ends of lines', () => {
      const found = ours(article);
      return found.length > 0 && found.every(({ range }) => range.isEmpty && range.end.isEqual(article.lineAt(range.end.line).range.end));
    });
  });

  test('all that certainly differs is mended at once', async () => {
    await findingOn(article, 'words-changed', 'captains');
    const whole = new vscode.Range(0, 0, article.lineCount, 0);
    const actions = await askUntil('an action that fixes all',
      () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', article.uri, whole, 'source.fixAll.verbatim', 10),
      (found) => found.some(({ edit }) => edit !== undefined));
    const edit = actions.find(({ kind }) => kind?.value === 'source.fixAll.verbatim')?.edit;
    assert.ok(edit);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(article.getText(), /Nobody asked the pilots before the vote/);
  });

  test('the outline has the quotations', async () => {
    await findingOn(article, 'words-changed', 'captains');
    const symbols = await ask(() => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', article.uri));
    assert.ok(symbols.some(({ name, detail }) => name.startsWith('“') && detail.endsWith('to mend')), symbols.map(({ name, detail }) => `${name} ${detail}`).join('; '));
  });

  test('counts of verdicts stand above the draft', async () => {
    const lenses = await askUntil('a lens', () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri, 10),
      (found) => found.some(({ command }) => /\d+ quotations · .*to mend/.test(command?.title ?? '')));
    assert.equal(lenses.filter(({ command }) => command?.command === 'verbatim.showReport').length, 1);
  });
});
