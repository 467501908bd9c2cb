import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Adding } from '../workspace/adding/addition.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { DraftsOnDisk } from '../workspace/drafts-on-disk.ts';
import type { Cancellation, Log, Scheduler } from '../workspace/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { SettingsStore } from './editor-settings.ts';
import type { OpenDraft } from './open-drafts.ts';
import type { StoredIndex } from './stored-index.ts';

/** Who a diagnostic is from, as the Problems panel shows it. */
export const diagnosticSource = 'verbatim';

/** What every feature is given: the connection, the open documents, and the one place where checks come from. */
export interface Session {
  readonly connection: Connection;
  readonly log: Log;
  readonly documents: TextDocuments<OpenDraft>;
  readonly workspace: Workspace;
  readonly draftsOnDisk: DraftsOnDisk;
  readonly scheduler: Scheduler;
  readonly abilities: ClientAbilities;
  readonly settings: SettingsStore;
  readonly index: StoredIndex;
  /** How pages are added. */
  readonly adding: Adding;
  /** Nothing outside the folders may be read or written: nobody trusts them. */
  readonly isConfined: boolean;
  /** Whether the client has the commands that ask the writer something; see `clientCommands`. */
  readonly asks: boolean;
  /** Whether the folders that the client opened with are open by now; until then no document belongs to one. */
  readonly hasBegun: () => boolean;
  /** Kept once they are: for what a writer may ask at once. */
  readonly begun: Promise<void>;
}

/** An open draft together with its check. */
export interface CheckedOpenDraft {
  readonly draft: OpenDraft;
  readonly checked: CheckedDraft;
}

/** Whether anything is ever said of a document: it is an open draft, and its folder has a corpus, or may turn out to have one. */
export function isSpokenOf({ documents, workspace }: Session, uri: string): boolean {
  const corpus = workspace.folderOf(uri)?.corpus;
  return documents.get(uri) !== undefined && corpus !== undefined && !(corpus.isReady && corpus.isEmpty) && workspace.isDraft(uri);
}

/**
 * The open draft at `uri` with its judgements; null where there is nothing to say: nothing is ever said of it, the request was cancelled,
 * or the draft changed while it was checked (whoever asked will ask again).
 */
export async function checkOpenDraft(session: Session, uri: string, cancellation?: Cancellation): Promise<CheckedOpenDraft | null> {
  const draft = session.documents.get(uri);
  if (draft === undefined || !isSpokenOf(session, uri)) return null;
  const checked = await session.workspace.check(uri, draft.read(), cancellation);
  if (checked === null || session.documents.get(uri) !== draft) return null;
  return { draft, checked };
}
