import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, openDraft } from './support/desk.ts';
import { askUntil } from './support/wait.ts';

const cardAt = async (document: vscode.TextDocument, text: string): Promise<vscode.MarkdownString> => {
  const hovers = await askUntil(`a card on "${text}"`,
    () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, inside(document, text)),
    (answer) => answer.length > 0);
  const [card] = hovers.flatMap(({ contents }) => contents);
  assert.ok(card instanceof vscode.MarkdownString);
  return card;
};

suite('hover', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => { article = await openDraft('paper', 'article.md'); });

  test('the card of a misquotation shows who said what, and where', async () => {
    const { value } = await cardAt(article, 'Nobody asked the captains');
    assert.match(value, /pilots/);
    assert.match(value, /Minutes of the pilots/);
    assert.match(value, /Bram Adeyar/i);
    assert.match(value, /chandlery/, 'the passage stands in its context');
    assert.match(value, /pilots-meeting\.txt/, 'a link leads to the source');
  });

  test('the card of a verbatim quotation names its source', async () => {
    const { value } = await cardAt(article, 'We will keep the lamp lit');
    assert.match(value, /The lamp stays/);
    assert.match(value, /Ottilie Venn/);
  });

  test('no card may run a command or hold HTML', async () => {
    const card = await cardAt(article, 'We will keep the lamp lit');
    assert.ok(!card.isTrusted);
    assert.ok(!card.supportHtml);
  });
});
