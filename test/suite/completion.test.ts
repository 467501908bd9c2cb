import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openUntitled, revert } from './support/desk.ts';
import { ask, askUntil } from './support/wait.ts';

/** How many items are resolved at most: all that a list may have. VS Code itself resolves one as it is looked at. */
const resolved = 40;

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

suite('completion', () => {
  let draft: vscode.TextDocument;
  const offered = (): Thenable<vscode.CompletionList> =>
    vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, end(), undefined, resolved);
  const end = (): vscode.Position => draft.positionAt(draft.getText().length);
  teardown(() => revert(draft));

  test('after an opening mark, sources’ own words are offered', async () => {
    draft = await openUntitled('The keeper, Ottilie Venn, wrote: “');
    const { items } = await askUntil('the keeper’s words', offered, (list) => list.items.some((item) => /keep the lamp/.test(labelOf(item))));
    const item = items.find((candidate) => /keep the lamp/.test(labelOf(candidate)));
    assert.ok(item);
    assert.ok(item.documentation, 'the item is resolved');
  });

  test('what is typed narrows the list, and is covered by what is inserted', async () => {
    draft = await openUntitled('It was a matter of principle. “We will keep the');
    const { items } = await askUntil('the keeper’s words', offered, (list) => list.items.some((item) => /keep the lamp/.test(labelOf(item))));
    const item = items.find((candidate) => /keep the lamp/.test(labelOf(candidate)));
    assert.ok(item);
    const edit = new vscode.WorkspaceEdit();
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.ok(range, 'the item says what it replaces');
    assert.ok(typeof item.insertText === 'string');
    edit.replace(draft.uri, range, item.insertText);
    assert.ok(await vscode.workspace.applyEdit(edit));
    const text = draft.getText();
    assert.equal(text.split('We will keep the').length, 2, `not doubled: ${text}`);
    assert.match(text, /“We will keep the lamp lit until the last boat is home[.,]?”/);
    assert.match(text, /Ottilie Venn|The lamp stays|venn/, 'speaker or source are named');
  });

  test('outside a quotation nothing is offered', async () => {
    draft = await openUntitled('We will keep the');
    const { items } = await ask(offered);
    assert.ok(!items.some((item) => /keep the lamp/.test(labelOf(item))));
  });
});
