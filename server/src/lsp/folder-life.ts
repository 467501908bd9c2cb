import type { Folder } from '../workspace/folder.ts';
import { folderDefaults } from './editor-settings.ts';
import { inBackground } from './guard.ts';
import { refreshCorpus, tendCorpus } from './indexing.ts';
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
  /** Lets go of all that is kept of the sources, and has them read again. @param remove takes away what is kept, while nobody uses it */
  startOver(remove: () => Promise<void>): Promise<void>;
}

export interface FolderLifeEvents {
  /** Something that diagnostics depend on is no longer as it was; called once a batch. */
  readonly changed: () => void;
  /** Folders came, went, or were opened anew; their corpus may not be read yet. */
  readonly opened: () => void;
}

/** Opens, watches, re-reads and closes the workspace's folders. What concerns settings and folders happens one after another. */
export function folderLife(session: Session, settingsOf: (folder: string) => Promise<unknown>, events: FolderLifeEvents): FolderLife {
  const { workspace, log } = session;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step, step));

  const refresh = async (folder: Folder, tells: 'always' | 'changes'): Promise<void> => {
    const changed = (): void => {
      sendStatus(session);
      events.changed();
    };
    const hasChanged = await refreshCorpus(session, folder, changed);
    sendStatus(session);
    if (hasChanged || tells === 'always') events.changed();
    tendCorpus(session, folder, changed);
  };
  const open = async (uri: string, corpus: 'as it is' | 'anew'): Promise<Folder> => {
    const settings = await settingsOf(uri);
    const folder = await workspace.open(uri, folderDefaults(settings), corpus);
    folder.corpus.whenDamaged(() => { inBackground(log, folder.files.uri, refresh(folder, 'always')); });
    session.settings.set(folder.files.uri, settings);
    for (const { line, message, inEditor } of folder.problems) log.warn(inEditor ? message : `${folder.files.uri}, line ${String(line + 1)}: ${message}`);
    return folder;
  };
  /** Settings of all folders first, so that every corpus is told to be read, and none is waited for by another folder. */
  const openAll = async (uris: readonly string[], corpus: 'as it is' | 'anew' = 'as it is'): Promise<void> => {
    const folders: Folder[] = [];
    for (const uri of uris) folders.push(await open(uri, corpus));
    events.opened();
    sendStatus(session);
    inBackground(log, 'Watching', watching.update());
    for (const folder of folders) inBackground(log, folder.files.uri, refresh(folder, 'always'));
  };

  const watching = watchFiles(session, {
    corpusChanged: (folder) => { inBackground(log, folder.files.uri, refresh(folder, 'changes')); },
    settingsChanged: (folder) => { inBackground(log, folder.files.uri, inTurn(() => openAll([folder.files.uri]))); },
  });

  return {
    change: ({ added, removed }) => inTurn(async () => {
      removed.forEach((uri) => { workspace.close(uri); });
      await openAll(added.filter(isOnDisk));
      if (removed.length > 0) events.changed();
    }),
    reopen: () => inTurn(() => openAll(workspace.folders.map(({ files }) => files.uri))),
    startOver: (remove) => inTurn(async () => {
      workspace.folders.forEach(({ corpus }) => { corpus.close(); });
      await remove();
      await openAll(workspace.folders.map(({ files }) => files.uri), 'anew');
    }),
  };
}

/** Sources are read from the file system: a folder that is somewhere else has none. */
function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}
