import type * as vscode from 'vscode';
import { findingOn, nothingOn, openDraft, remove, writeFile } from './support/desk.ts';

const sourceText = (words: string): string => `---\ntitle: On the quay\nauthor: Wim Haldane\n---\n\n${words}.\n`;

/** Opens a draft of its own that quotes words which no source has yet. */
async function openDraftOf(file: string, words: string): Promise<vscode.TextDocument> {
  await writeFile('paper', file, `“${words},” said Wim Haldane.\n`);
  const draft = await openDraft('paper', file);
  await findingOn(draft, 'not-in-corpus', words);
  return draft;
}

suite('a corpus that changes on disk', () => {
  suiteTeardown(async () => {
    for (const file of ['ferry.md', 'kiosk.md']) await remove('paper', file);
  });

  test('a source that is added is quoted from, is checked against as it changes, and is gone when it is deleted', async () => {
    const words = 'The ferry has not run on a Sunday since my grandfather rowed it';
    const draft = await openDraftOf('ferry.md', words);
    await writeFile('paper', 'corpus/quay.md', sourceText(words));
    await nothingOn(draft, words);
    await writeFile('paper', 'corpus/quay.md', sourceText(words.replace('rowed', 'sailed')));
    await findingOn(draft, 'words-changed', 'rowed');
    await remove('paper', 'corpus/quay.md');
    await findingOn(draft, 'not-in-corpus', words);
  });

  test('sources go with the folder that held them, and the writer is told which is missing', async () => {
    const words = 'They sold the kiosk to a man who sells nothing in it';
    const draft = await openDraftOf('kiosk.md', words);
    await writeFile('paper', 'corpus/letters/2024/kiosk.md', sourceText(words));
    await nothingOn(draft, words);
    await remove('paper', 'corpus/letters');
    await findingOn(draft, 'source-missing', words);
  });
});
