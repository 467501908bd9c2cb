import type { CancellationToken } from 'vscode-languageserver';
import type { QuotingDraft } from '../workspace/drafts-on-disk.ts';
import { quotedPlaces } from '../workspace/quoted-places.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';

/** What each draft quotes: those that are open first, as they are in the editor, then those on disk. @returns null when cancelled */
export async function quotingDrafts(session: Session, token: CancellationToken): Promise<readonly QuotingDraft[] | null> {
  const { documents, workspace, draftsOnDisk } = session;
  const found: QuotingDraft[] = [];
  for (const uri of documents.keys()) {
    const open = await checkOpenDraft(session, uri, token);
    if (open !== null) found.push({ uri, places: quotedPlaces(open.checked) });
  }
  for (const folder of workspace.folders) {
    const onDisk = await draftsOnDisk.quoting(folder, (uri) => documents.get(uri) !== undefined, token);
    if (onDisk === null) return null;
    found.push(...onDisk);
  }
  return token.isCancellationRequested ? null : found;
}
