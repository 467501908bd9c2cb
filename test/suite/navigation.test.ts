import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOn, inside, openDraft } from './support/desk.ts';
import { askUntil } from './support/wait.ts';

const isLink = (place: vscode.Location | vscode.LocationLink): place is vscode.LocationLink => 'targetUri' in place;
const toLocation = (place: vscode.Location | vscode.LocationLink): vscode.Location =>
  (isLink(place) ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange) : place);

suite('definition and references', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => {
    article = await openDraft('paper', 'article.md');
    await findingOn(article, 'words-changed', 'captains');
  });

  test('a quotation leads to its passage', async () => {
    const places = await askUntil('the passage',
      () => vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', article.uri, inside(article, 'We will keep the lamp')),
      (answer) => answer.length > 0);
    const { uri, range } = toLocation(places[0]!);
    assert.match(uri.path, /\/paper\/corpus\/venn-letter\.md$/);
    const source = await vscode.workspace.openTextDocument(uri);
    assert.match(source.getText(range), /^We will keep the lamp lit until the last boat is home/);
  });

  for (const [file, words] of [['venn-letter.md', 'We will keep the lamp lit'], ['pilots-meeting.txt', 'The council owes the island']] as const) {
    test(`a passage of ${file} leads to the draft that quotes it`, async () => {
      const source = await openDraft('paper', `corpus/${file}`);
      const places = await askUntil('the quotation',
        () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', source.uri, inside(source, words)),
        (answer) => answer.some(({ uri }) => uri.path.endsWith('/paper/article.md')));
      const place = places.find(({ uri }) => uri.path.endsWith('/paper/article.md'));
      assert.ok(place);
      assert.match(article.getText(place.range), new RegExp(words));
    });
  }
});
