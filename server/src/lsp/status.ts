import { NotificationType } from 'vscode-languageserver';
import type { Folder } from '../workspace/folder.ts';
import type { Session } from './session.ts';

/** The state of the checking, for a status item; sent whenever it changes. */
export interface Status {
  readonly state: 'indexing' | 'ready' | 'no-corpus' | 'error';
  /** Of all folders together. */
  readonly sources: number;
  readonly skipped: number;
  /** What is wrong, in a sentence; absent where nothing is. */
  readonly message?: string;
}

/** The notification that carries it. */
export const statusNotification = new NotificationType<Status>('verbatim/status');

/** Tells the client how things stand now. */
export function sendStatus(session: Session): void {
  void session.connection.sendNotification(statusNotification, statusOf(session.workspace.folders));
}

function statusOf(folders: readonly Folder[]): Status {
  const sources = sum(folders, (folder) => folder.corpus.snapshot.sources.length);
  const skipped = sum(folders, (folder) => folder.corpus.snapshot.skipped.length);
  const problem = folders.flatMap((folder) => folder.problems)[0];
  if (folders.some((folder) => !folder.corpus.isReady)) return { state: 'indexing', sources, skipped };
  if (problem !== undefined) return { state: 'error', sources, skipped, message: problem.message };
  if (sources + skipped === 0) return { state: 'no-corpus', sources, skipped };
  return { state: 'ready', sources, skipped };
}

function sum(folders: readonly Folder[], count: (folder: Folder) => number): number {
  return folders.reduce((total, folder) => total + count(folder), 0);
}
