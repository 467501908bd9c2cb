import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import type { FileSystemWatcher } from 'vscode-languageserver';
import { baselineFile } from '../workspace/baseline.ts';
import { configurationFile } from '../workspace/configuration.ts';
import { bibliographiesBeside, isBibliographyBeside } from '../workspace/catalogue.ts';
import { corpusPlace } from '../workspace/corpus-places.ts';
import type { Folder } from '../workspace/folder.ts';
import { batches } from './batches.ts';
import type { Session } from './session.ts';

/** What to do about changes on disk. */
export interface WatchingActions {
  /** Sources may have come, gone or changed. */
  readonly corpusChanged: (folder: Folder) => void;
  /** One of the folder's own files changed: its settings, or what is on record. */
  readonly settingsChanged: (folder: Folder) => void;
}

/**
 * Watches the folder's own files, the corpus folders and the drafts, by relative patterns, and nothing else. Editors do not report the files
 * of a folder that is deleted whole, so a corpus folder itself and those above it are watched as well, and any event makes the corpus
 * compare itself with the disk.
 */
export function watchFiles(session: Session, actions: WatchingActions): { update(): Promise<void> } {
  const { connection, workspace, documents, draftsOnDisk, abilities } = session;
  // By URI: until the batch ends, the folder may be opened anew, or closed.
  const gather = batches(session.scheduler, (uri) => {
    const folder = workspace.folders.find(({ files }) => files.uri === uri);
    if (folder !== undefined) actions.corpusChanged(folder);
  });

  const changed = (uri: string, type: FileChangeType = FileChangeType.Changed): void => {
    draftsOnDisk.forget(uri);
    for (const folder of workspace.folders) {
      if ([configurationFile, baselineFile].some((file) => uri === folder.files.uriOf(file)) || (type !== FileChangeType.Changed && isOnRecord(folder, uri))) actions.settingsChanged(folder);
      else if (concernsCorpus(folder, uri)) gather(folder.files.uri);
    }
  };
  connection.onDidChangeWatchedFiles(({ changes }) => { changes.forEach(({ uri, type }) => { changed(uri, type); }); });
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

/** Whether something is on record about a draft that came or went: its lines may belong to another one now. */
function isOnRecord({ baseline, files }: Folder, uri: string): boolean {
  return baseline.entries.some(({ draft }) => files.uriOf(draft) === uri);
}

function concernsCorpus({ configuration, files }: Folder, uri: string): boolean {
  const path = files.pathOf(uri);
  if (path !== null && isBibliographyBeside(path)) return true;
  return configuration.corpus.map((entry) => files.uriOf(corpusPlace(entry).base)).some((base) => isAtOrBelow(uri, base) || isAtOrBelow(base, uri));
}

function watchersOf({ files, configuration }: Folder, relative: boolean): FileSystemWatcher[] {
  const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
  const pattern = (base: string, glob: string): FileSystemWatcher => ({ globPattern: relative ? { baseUri: base, pattern: glob } : glob, kind });
  return [
    pattern(files.uri, configurationFile),
    pattern(files.uri, baselineFile),
    ...configuration.drafts.map((glob) => pattern(files.uri, glob.replace(/^\.\//, ''))),
    pattern(files.uri, bibliographiesBeside),
    ...configuration.corpus.map(corpusPlace).flatMap(({ base, glob }) => [
      pattern(files.uriOf(base), glob === '**' ? '**/*' : glob),
      ...(/^(?:\.\.|~|\/|[A-Za-z]:)/.test(base) ? [] : parentsOf(base).map((parent) => pattern(files.uri, parent))),
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
