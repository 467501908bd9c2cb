import type { CompletionList } from 'vscode-languageserver';
import { DraftReader } from '../../engine/draft-reader.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { keyList } from './keys.ts';
import { completionList } from './list.ts';
import { resolveItem } from './resolve.ts';

/**
 * What opens a list: the marks that open a quotation, and the sign before a citation key. Inside of either the editor asks by itself with
 * every word.
 */
export const completionTriggers: readonly string[] = ['“', '"', '«', '„', '「', '@'];

/** Verified quotations, offered behind an opening mark and inside a quotation that is being typed; citation keys behind `@`. */
export function provideCompletion(session: Session): void {
  const { connection, documents, workspace, settings, log } = session;
  // Drafts as they would be with a quotation inserted: each is nearly the one that was read for the word before.
  const reader = new DraftReader();
  connection.onCompletion(guarded(log, 'Completion', ({ textDocument: { uri }, position }): CompletionList | null => {
    const draft = documents.get(uri);
    const folder = workspace.folderOf(uri);
    if (draft === undefined || folder === null || !workspace.isDraft(uri)) return null;
    const offset = draft.text.offsetAt(position);
    return keyList(draft.text, offset, folder) ?? completionList({
      text: draft.text,
      offset,
      draftPath: folder.files.pathOf(uri),
      folder,
      style: settings.of(folder.files.uri).citation ?? folder.configuration.citation,
      read: (document) => reader.read(document, folder.languageOf(document)),
    });
  }, () => null));
  connection.onCompletionResolve((item, token) => guarded(log, 'Completion', () => resolveItem(item, workspace.folders), () => item)(item, token));
}
