import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { Cancellation, Scheduler } from '../workspace/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { LiveSettings } from './editor-settings.ts';
import type { OpenDraft } from './open-drafts.ts';

/** Who a diagnostic is from, as the Problems panel shows it. */
export const diagnosticSource = 'verbatim';

/** What every feature is given: the connection, the open documents, and the one place where checks come from. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDraft>;
  readonly workspace: Workspace;
  readonly scheduler: Scheduler;
  readonly abilities: ClientAbilities;
  readonly settings: Readonly<LiveSettings>;
}

/** An open draft together with its check. */
export interface CheckedOpenDraft {
  readonly draft: OpenDraft;
  readonly checked: CheckedDraft;
}

/**
 * The open draft at `uri` with its judgements; null where there is nothing to say: it is no draft, the corpus is still being read, the
 * request was cancelled, or the draft changed while it was checked (whoever asked will ask again).
 */
export async function checkOpenDraft(session: Session, uri: string, cancellation?: Cancellation): Promise<CheckedOpenDraft | null> {
  const draft = session.documents.get(uri);
  if (draft === undefined || !session.workspace.isDraft(uri)) return null;
  const checked = await session.workspace.check(uri, draft.read(), cancellation);
  if (checked === null || session.documents.get(uri) !== draft) return null;
  return { draft, checked };
}
