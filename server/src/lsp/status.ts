import { NotificationType } from 'vscode-languageserver';
import type { Folder } from '../workspace/folder.ts';
import { inBackground } from './guard.ts';
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
export function sendStatus({ connection, workspace, log }: Session): void {
  inBackground(log, 'Status', connection.sendNotification(statusNotification, statusOf(workspace.folders)));
}

/** The state of all folders in one. What the writer can do something about comes first. */
export function statusOf(folders: readonly Pick<Folder, 'corpus' | 'problems'>[]): Status {
  const counts = {
    sources: sum(folders, ({ corpus }) => corpus.snapshot.sources.length),
    skipped: sum(folders, ({ corpus }) => corpus.snapshot.skipped.length),
  };
  const [problem] = folders.flatMap(({ problems }) => problems);
  if (folders.some(({ corpus }) => corpus.isStopped)) return { state: 'error', ...counts, message: 'You stopped the reading of your sources, and nothing is checked. Restart the server to read them.' };
  if (folders.some(({ corpus }) => !corpus.isReady)) return { state: 'indexing', ...counts };
  if (problem !== undefined) return { state: 'error', ...counts, message: problem.message };
  if (folders.every(({ corpus }) => corpus.isEmpty)) return { state: 'no-corpus', ...counts };
  return { state: 'ready', ...counts };
}

function sum(folders: readonly Pick<Folder, 'corpus'>[], count: (folder: Pick<Folder, 'corpus'>) => number): number {
  return folders.reduce((total, folder) => total + count(folder), 0);
}
