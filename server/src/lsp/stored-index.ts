import { RequestType } from 'vscode-languageserver';
import type { HostKeeping } from '../workspace/keeping.ts';
import type { Log, Removed } from '../workspace/ports.ts';
import type { FolderLife } from './folder-life.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

/** What is kept on disk of the sources, of all folders together. */
export interface StoredIndex {
  /** Removes all of it. */
  purge(): Promise<Removed>;
  /** Removes what nobody uses: all of it where nothing is to be kept, else what is left of folders that have not been opened for long. */
  tidy(log: Log): Promise<void>;
}

interface StoredIndexOptions {
  /** Absolute path; null where nothing was ever kept. */
  readonly storage: string | null;
  /** Whether anything is to be kept. */
  readonly isKept: boolean;
}

const nothing: Removed = { files: 0, bytes: 0 };

export function storedIndex(keeping: HostKeeping | undefined, { storage, isKept }: StoredIndexOptions): StoredIndex {
  const purge = (): Promise<Removed> => (keeping === undefined || storage === null ? Promise.resolve(nothing) : keeping.purge(storage));
  return {
    purge,
    tidy: async (log) => {
      if (keeping === undefined || storage === null) return;
      const removed = isKept ? await keeping.sweep(storage) : await purge();
      if (removed.files > 0) log.info(`Removed from ${storage}: ${String(removed.files)} files, ${String(removed.bytes)} bytes.`);
    },
  };
}

/** The request that removes all that is kept; the sources are read again. */
export const clearIndexRequest = new RequestType<object, Removed, void>('verbatim/clearIndex');

export function provideClearing({ connection, index, log }: Session, folders: FolderLife): void {
  connection.onRequest(clearIndexRequest, guarded(log, 'Clearing the index', async () => {
    let removed = nothing;
    await folders.startOver(async () => { removed = await index.purge(); });
    log.info(`Cleared the index: ${String(removed.files)} files, ${String(removed.bytes)} bytes.`);
    return removed;
  }, () => nothing));
}

/** Writes down what is known of all folders, before the server ends. */
export async function saveAll({ workspace }: Session): Promise<void> {
  await Promise.all(workspace.folders.map(({ corpus }) => corpus.save()));
}
