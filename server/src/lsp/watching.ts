import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { FileSystemWatcher } from 'vscode-languageserver';
import { configurationFile } from '../workspace/configuration.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Session } from './session.ts';

/** Milliseconds in which changes on disk are gathered into one refresh: a folder of sources that is copied in is one batch. */
const batchDelay = 150;

/** What to do about changes on disk. */
export interface WatchingActions {
  /** Sources may have come, gone or changed. */
  readonly corpusChanged: (folder: Folder) => void;
  /** The folder's settings file changed. */
  readonly settingsChanged: (folder: Folder) => void;
}

/**
 * Watches the settings file and the corpus folders, by relative patterns, and nothing else: drafts are seen as they are edited.
 * Editors do not report the files of a folder that is deleted whole, so a corpus folder itself is watched as well, and any event makes
 * the corpus compare itself with the disk.
 */
export function watchFiles(session: Session, actions: WatchingActions): { update(): Promise<void> } {
  const { connection, workspace, abilities, scheduler } = session;
  const waiting = new Map<string, () => void>();
  let registration: { dispose(): void } | null = null;

  const gather = (folder: Folder): void => {
    waiting.get(folder.files.uri)?.();
    waiting.set(folder.files.uri, scheduler.after(batchDelay, () => {
      waiting.delete(folder.files.uri);
      actions.corpusChanged(folder);
    }));
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      for (const folder of workspace.folders) {
        if (uri === folder.files.uriOf(configurationFile)) actions.settingsChanged(folder);
        else if (folder.configuration.corpus.some((path) => isAtOrBelow(uri, folder.files.uriOf(path)) || isAtOrBelow(folder.files.uriOf(path), uri))) gather(folder);
      }
    }
  });

  return {
    update: async () => {
      if (!abilities.watchesFiles) return;
      const watchers = workspace.folders.flatMap((folder) => watchersOf(folder, abilities.watchesRelativePatterns));
      const previous = registration;
      registration = watchers.length > 0 ? await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) : null;
      previous?.dispose();
    },
  };
}

function watchersOf(folder: Folder, relative: boolean): FileSystemWatcher[] {
  const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
  const pattern = (base: string, glob: string): FileSystemWatcher =>
    ({ globPattern: relative ? { baseUri: base, pattern: glob } : glob, kind });
  return [
    pattern(folder.files.uri, configurationFile),
    ...folder.configuration.corpus.flatMap((path) => [
      pattern(folder.files.uriOf(path), '**/*'),
      ...(path.startsWith('..') ? [] : parentsOf(path).map((parent) => pattern(folder.files.uri, parent))),
    ]),
  ];
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`: each may be deleted whole. */
function parentsOf(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function isAtOrBelow(uri: string, ancestor: string): boolean {
  return uri === ancestor || uri.startsWith(ancestor.replace(/\/$/, '') + '/');
}
