import type { Folder } from '../workspace/folder.ts';
import { folderDefaults } from './editor-settings.ts';
import { refreshCorpus } from './indexing.ts';
import type { Session } from './session.ts';
import { sendStatus } from './status.ts';
import { watchFiles } from './watching.ts';

/** Folders that come and go, as the client tells. */
export interface FolderChange {
  /** URIs. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface FolderLife {
  change(change: FolderChange): Promise<void>;
  /** Opens all folders anew: the editor's settings changed. */
  reopen(): Promise<void>;
}

/**
 * Opens, watches, re-reads and closes the workspace's folders. Each batch of changes ends in one call of `changed`.
 * @param initial settings from `initialize`, for clients that cannot be asked
 * @param changed something that diagnostics depend on is no longer as it was
 */
export function folderLife(session: Session, initial: unknown, changed: () => void): FolderLife {
  const { workspace, connection, abilities } = session;

  const refresh = async (folder: Folder): Promise<boolean> => {
    const touched = await refreshCorpus(session, folder);
    sendStatus(session);
    return touched;
  };
  const open = async (uri: string): Promise<void> => {
    const folder = await workspace.open(uri, await editorDefaults(uri));
    for (const { line, message } of folder.problems) connection.console.warn(`${folder.files.uri}, line ${String(line + 1)}: ${message}`);
    sendStatus(session);
    await refresh(folder);
  };
  const editorDefaults = async (scopeUri: string): Promise<ReturnType<typeof folderDefaults>> =>
    folderDefaults(abilities.tellsSettings ? await connection.workspace.getConfiguration({ scopeUri, section: 'verbatim' }) : initial);
  const guarded = (work: Promise<void>): void => {
    work.catch((error: unknown) => { connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)); });
  };

  const watching = watchFiles(session, {
    corpusChanged: (folder) => {
      guarded(refresh(folder).then((touched) => { if (touched) changed(); }));
    },
    settingsChanged: (folder) => {
      guarded(open(folder.files.uri).then(() => watching.update()).then(changed));
    },
  });

  return {
    change: async ({ added, removed }) => {
      for (const uri of removed) workspace.close(uri);
      for (const uri of added) await open(uri.replace(/\/$/, ''));
      await watching.update();
      sendStatus(session);
      changed();
    },
    reopen: async () => {
      for (const folder of workspace.folders) await open(folder.files.uri);
      await watching.update();
      changed();
    },
  };
}
