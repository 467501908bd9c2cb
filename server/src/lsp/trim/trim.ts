import type { Position, TextEdit } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { guarded } from '../guard.ts';
import { visible } from '../inert.ts';
import type { Session } from '../session.ts';
import { isSpokenOf } from '../session.ts';
import { readingIn } from './reading.ts';
import { trimmed } from './trimmed.ts';

/** What is to be made of words that a writer deleted. */
export type TrimAnswer =
  | { readonly edits: readonly TextEdit[]; /** Where the writer goes on typing: beside what is put in, or inside it. */ readonly caret: 'beside' | 'inside' }
  /** The words say something else without them, and no mark would make that honest: a sentence for the writer. */
  | { readonly objection: string };

export interface TrimRequest {
  readonly uri: string;
  /** Of the draft after the words were deleted: an answer about another one would be about other places. */
  readonly version: number;
  readonly position: Position;
  /** The words that stood there. */
  readonly removed: string;
}

/** The request of a client whose writer shortens quotations: the marks that a cut needs; null where it needs none. */
export const trimRequest = new RequestType<TrimRequest, TrimAnswer | null, void>('verbatim/trim');

/** Longer than any quotation that is cut, UTF-16 units: what was deleted was a part of the draft. */
const longestCut = 5_000;

export function provideTrim(session: Session): void {
  const { connection, documents, workspace, log } = session;
  connection.onRequest(trimRequest, guarded(log, 'Trimming', ({ uri, version, position, removed }): TrimAnswer | null => {
    const draft = documents.get(uri);
    const folder = workspace.folderOf(uri);
    if (draft?.version !== version || folder === null || !isSpokenOf(session, uri) || removed.length > longestCut) return null;
    const answer = trimmed(draft.text.getText(), { at: draft.text.offsetAt(position), removed }, readingIn(folder));
    if (answer === null) return null;
    if (answer.kind === 'objection') return { objection: visible(answer.message) };
    const { lines } = draft.read();
    return { edits: answer.edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })), caret: answer.caret };
  }, () => null));
}
