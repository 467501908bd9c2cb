import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { FileSystemWatcher } from 'vscode-languageserver';
import { configurationFile } from '../workspace/configuration.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Session } from './session.ts';

/** Milliseconds of quiet that end a batch of changes on disk: a folder of sources that is copied in is one refresh. */
const batchQuiet = 150;
/** A batch is not held back longer than this, though changes go on, milliseconds. */
const batchLongest = 2000;

/** What to do about changes on disk. */
export interface WatchingActions {
  /** Sources may have come, gone or changed. */
  readonly corpusChanged: (folder: Folder) => void;
  /** The folder's settings file changed. */
  readonly settingsChanged: (folder: Folder) => void;
}

/**
 * Watches the settings file, the corpus folders and the drafts, by relative patterns, and nothing else. Editors do not report the files
 * of a folder that is deleted whole, so a corpus folder itself and those above it are watched as well, and any event makes the corpus
 * compare itself with the disk.
 */
export function watchFiles(session: Session, actions: WatchingActions): { update(): Promise<void> } {
  const { connection, workspace, documents, draftsOnDisk, abilities } = session;
  const gather = gatherer(session, actions.corpusChanged);

  const changed = (uri: string): void => {
    draftsOnDisk.forget(uri);
    for (const folder of workspace.folders) {
      if (uri === folder.files.uriOf(configurationFile)) actions.settingsChanged(folder);
      else if (concernsCorpus(folder, uri)) gather(folder);
    }
  };
  connection.onDidChangeWatchedFiles(({ changes }) => { changes.forEach(({ uri }) => { changed(uri); }); });
  // A client that watches no files still tells what it saves.
  if (!abilities.watchesFiles) documents.onDidSave(({ document }) => { changed(document.uri); });

  let registration: { dispose(): void } | null = null;
  let registered = '';
  return {
    update: async () => {
      if (!abilities.watchesFiles) return;
      const watchers = workspace.folders.flatMap((folder) => watchersOf(folder, abilities.watchesRelativePatterns));
      const wanted = JSON.stringify(watchers);
      if (wanted === registered) return;
      registered = wanted;
      const previous = registration;
      registration = watchers.length > 0 ? await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) : null;
      previous?.dispose();
    },
  };
}

/** Calls once for a batch of changes in a folder. */
function gatherer({ scheduler, workspace }: Session, call: (folder: Folder) => void): (folder: Folder) => void {
  const waiting = new Map<string, () => void>();
  const limits = new Map<string, () => void>();
  const end = (uri: string): void => {
    waiting.get(uri)?.();
    waiting.delete(uri);
    limits.get(uri)?.();
    limits.delete(uri);
    // The folder may have been opened anew since, or closed.
    const folder = workspace.folders.find(({ files }) => files.uri === uri);
    if (folder !== undefined) call(folder);
  };
  return ({ files: { uri } }) => {
    waiting.get(uri)?.();
    waiting.set(uri, scheduler.after(batchQuiet, () => { end(uri); }));
    if (!limits.has(uri)) limits.set(uri, scheduler.after(batchLongest, () => { end(uri); }));
  };
}

function concernsCorpus({ configuration, files }: Folder, uri: string): boolean {
  return configuration.corpus.some((path) => isAtOrBelow(uri, files.uriOf(path)) || isAtOrBelow(files.uriOf(path), uri));
}

function watchersOf({ files, configuration }: Folder, relative: boolean): FileSystemWatcher[] {
  const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
  const pattern = (base: string, glob: string): FileSystemWatcher => ({ globPattern: relative ? { baseUri: base, pattern: glob } : glob, kind });
  return [
    pattern(files.uri, configurationFile),
    ...configuration.drafts.map((glob) => pattern(files.uri, glob.replace(/^\.\//, ''))),
    ...configuration.corpus.flatMap((path) => [
      pattern(files.uriOf(path), '**/*'),
      ...(path.startsWith('..') ? [] : parentsOf(path).map((parent) => pattern(files.uri, parent))),
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
