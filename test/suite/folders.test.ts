import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingOn, openDraft } from './support/desk.ts';

suite('several workspace folders', () => {
  test('each draft is checked against the corpus of its own folder', async () => {
    const notes = await openDraft('archive', 'notes.md');
    await findingOn(notes, 'words-changed', 'tables');
    // The other folder has these words; this one has not.
    await findingOn(notes, 'not-in-corpus', 'We will keep the lamp lit until the last boat is home');
  });

  test('a source that is open in an editor is no draft', async () => {
    const source = await openDraft('archive', 'corpus/diary.md');
    const notes = await openDraft('archive', 'notes.md');
    await findingOn(notes, 'words-changed', 'tables');
    assert.deepEqual(vscode.languages.getDiagnostics(source.uri).filter((diagnostic) => diagnostic.source === 'verbatim'), []);
  });
});
