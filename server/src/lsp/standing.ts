import { RequestType } from 'vscode-languageserver';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source-address.ts';

/**
 * Whether a document's quotations are checked, and if not, why.
 * - `checked`: they are
 * - `reading`: they will be; the sources are still being read
 * - `stopped`: the writer stopped the reading of the sources
 * - `no-sources`: its folder has none
 * - `source`: it is a source itself
 * - `no-draft`: the folder's settings do not count it among the drafts
 * - `no-folder`: it belongs to no folder that is open
 */
export type Standing = 'checked' | 'reading' | 'stopped' | 'no-sources' | 'source' | 'no-draft' | 'no-folder';

/** What a command that got no answer asks, to say why. */
export const standingRequest = new RequestType<{ readonly uri: string }, Standing, void>('verbatim/standing');

export function provideStanding(session: Session): void {
  session.connection.onRequest(standingRequest, guarded(session.log, 'Standing', ({ uri }): Standing => standingOf(session, uri), () => 'no-draft'));
}

/** How things stand for a document at this moment. */
export function standingOf({ workspace, hasBegun }: Pick<Session, 'workspace' | 'hasBegun'>, uri: string): Standing {
  // Until then no folder is open, whatever the document.
  if (!hasBegun()) return 'reading';
  if (sourceAt(uri, workspace.folders) !== undefined) return 'source';
  const corpus = workspace.folderOf(uri)?.corpus;
  if (corpus === undefined) return 'no-folder';
  if (!workspace.isDraft(uri)) return 'no-draft';
  if (corpus.isStopped) return 'stopped';
  if (!corpus.isReady) return 'reading';
  return corpus.isEmpty ? 'no-sources' : 'checked';
}

/** The same as a sentence, where an answer is shown as the server gives it. */
export function standingInWords(standing: Exclude<Standing, 'checked'>): string {
  return sentences[standing];
}

const sentences: Readonly<Record<Exclude<Standing, 'checked'>, string>> = {
  reading: 'Your sources are still being read. Try again once they have been.',
  stopped: 'You stopped the reading of your sources. Restart the server to read them.',
  'no-sources': 'There are no sources in this folder yet to check against.',
  source: 'This is a source itself.',
  'no-draft': 'This file is not among the drafts of its folder.',
  'no-folder': 'This file is not in a folder that is open.',
};
