import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { english } from '../engine/language/english.ts';
import type { FolderFiles, Scheduler } from '../workspace/ports.ts';
import { Workspace } from '../workspace/workspace.ts';
import { clientAbilities } from './client-abilities.ts';
import { provideCodeActions } from './code-actions/code-actions.ts';
import { completionTriggers, provideCompletion } from './completion/completion.ts';
import { provideDefinition } from './definition.ts';
import { provideDiagnostics } from './diagnostics.ts';
import type { LiveSettings } from './editor-settings.ts';
import { editorSettings } from './editor-settings.ts';
import { folderLife } from './folder-life.ts';
import { provideHover } from './hover/hover.ts';
import { draftDocuments } from './open-drafts.ts';
import { provideReferences } from './references.ts';
import type { Session } from './session.ts';
import { typingPause } from './typing-pause.ts';

/** What the server needs of the machine that it runs on. */
export interface ServerHost {
  filesOf(folderUri: string): FolderFiles;
  readonly scheduler: Scheduler;
}

/** What a client may say in `initialize`, beside settings of the `verbatim` section. */
interface InitializationOptions {
  /** Whether the writer trusts the workspace. A client that does not say so is an editor without that notion. */
  readonly trusted?: boolean;
}

/**
 * Serves one client over one connection. The features stand side by side and know nothing of each other; each is handed the session
 * and asks it for checks.
 */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    const settings: LiveSettings = { current: editorSettings(params.initializationOptions) };
    const session = createSession(connection, host, params, settings);
    wireFeatures(session, params, settings);
    return { capabilities: capabilitiesOf(session), serverInfo: { name: 'verbatim' } };
  });
  connection.listen();
}

function createSession(connection: Connection, host: ServerHost, params: InitializeParams, settings: LiveSettings): Session {
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const documents = new TextDocuments(draftDocuments);
  documents.listen(connection);
  return {
    connection,
    documents,
    workspace: new Workspace({
      filesOf: (uri) => host.filesOf(uri),
      language: english,
      scheduler: host.scheduler,
      log: connection.console,
      trusted: options.trusted ?? true,
    }),
    scheduler: host.scheduler,
    abilities: clientAbilities(params.capabilities),
    settings,
  };
}

function capabilitiesOf({ abilities }: Session): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    ...(abilities.pullsDiagnostics ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function wireFeatures(session: Session, params: InitializeParams, settings: LiveSettings): void {
  const { connection, documents, workspace } = session;
  const pause = typingPause(session.scheduler, () => settings.current.pause, () => { diagnostics.changed(); });
  const diagnostics = provideDiagnostics(session, pause);
  provideHover(session);
  provideDefinition(session);
  provideReferences(session);
  provideCodeActions(session);
  provideCompletion(session);

  documents.onDidChangeContent(({ document }) => {
    if (document.lastChange !== null) pause.typed(document);
  });
  documents.onDidClose(({ document }) => { workspace.forget(document.uri); });

  const folders = folderLife(session, params.initializationOptions, () => { diagnostics.changed(); });
  const readSettings = async (): Promise<void> => {
    if (session.abilities.tellsSettings) settings.current = editorSettings(await connection.workspace.getConfiguration('verbatim'));
  };
  connection.onDidChangeConfiguration(async () => {
    await readSettings();
    await folders.reopen();
  });
  connection.onInitialized(async () => {
    if (session.abilities.tellsSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'verbatim' });
    await readSettings();
    if (session.abilities.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => folders.change({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }));
    }
    await folders.change({ added: initialFolders(params), removed: [] });
  });
}

/** The folders that the client opened with; older clients name one root. */
function initialFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients that know no workspace folders still send it
  return params.rootUri ? [params.rootUri] : [];
}
