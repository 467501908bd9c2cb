import * as vscode from 'vscode';
import { findingOn, folder, nothingOn, openDraft, writeFile } from './support/desk.ts';

const quotation = 'Every gull on this rock has a better claim to that tower than the tourists do';
const sourceText = (words: string): string => `---\ntitle: On the quay\nauthor: Wim Haldane\n---\n\n${words}.\n`;

const remove = (path: string): Thenable<void> =>
  vscode.workspace.fs.delete(vscode.Uri.joinPath(folder('paper'), path), { recursive: true, useTrash: false });

suite('a corpus that changes on disk', () => {
  let article: vscode.TextDocument;
  suiteSetup(async () => {
    article = await openDraft('paper', 'article.md');
    await findingOn(article, 'not-in-corpus', quotation);
  });

  test('a source that is added is quoted from, changed, and forgotten when it is deleted', async () => {
    await writeFile('paper', 'corpus/quay.md', sourceText(quotation));
    await nothingOn(article, quotation);
    await writeFile('paper', 'corpus/quay.md', sourceText(quotation.replace('gull', 'cormorant')));
    await findingOn(article, 'words-changed', 'gull');
    await remove('corpus/quay.md');
    await findingOn(article, 'not-in-corpus', quotation);
  });

  test('sources go with the folder that held them', async () => {
    await writeFile('paper', 'corpus/letters/2024/quay.md', sourceText(quotation));
    await nothingOn(article, quotation);
    await remove('corpus/letters');
    await findingOn(article, 'not-in-corpus', quotation);
  });
});
