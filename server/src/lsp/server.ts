import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Adding } from '../workspace/adding/addition.ts';
import { refused } from '../workspace/adding/addition.ts';
import { DraftsOnDisk } from '../workspace/drafts-on-disk.ts';
import type { HostKeeping, KeepCorpus, KeepingPlace } from '../workspace/keeping.ts';
import type { FolderFiles, Scheduler } from '../workspace/ports.ts';
import { Workspace } from '../workspace/workspace.ts';
import { provideAddPage } from './add-page.ts';
import { clientAbilities } from './client-abilities.ts';
import { fixAllKind, provideCodeActions } from './code-actions/code-actions.ts';
import { completionTriggers, provideCompletion } from './completion/completion.ts';
import { provideCodeLens } from './code-lens.ts';
import { provideDefinition } from './definition.ts';
import { provideConfigurationProblems } from './configuration-problems.ts';
import { provideDocumentSymbols } from './document-symbols.ts';
import { provideDiagnostics } from './diagnostics.ts';
import { editorSection } from './editor-section.ts';
import { settingsStore } from './editor-settings.ts';
import type { FolderLife } from './folder-life.ts';
import { folderLife } from './folder-life.ts';
import { inBackground } from './guard.ts';
import { provideClearing, saveAll, storedIndex } from './stored-index.ts';
import { provideGhostText } from './ghost-text.ts';
import { provideInsertQuotation } from './insert-quotation/insert-quotation.ts';
import { provideSheet } from './sheet-request.ts';
import { provideSourceSearch } from './search-sources.ts';
import { provideSourcesView } from './sources-view.ts';
import { provideInlayHints } from './inlay-hints.ts';
import type { InitializationOptions } from './initialization.ts';
import { provideHover } from './hover/hover.ts';
import { provideListedQuotations } from './listed-quotations.ts';
import { provideQuotedPassages } from './quoted-in-source.ts';
import { draftDocuments } from './open-drafts.ts';
import { provideRecord } from './put-on-record.ts';
import { provideReferences } from './references.ts';
import { refreshViews } from './refresh-views.ts';
import { provideSemanticTokens, tokensLegend } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { sourceScheme } from './source-address.ts';
import { provideSourceTexts } from './source-text.ts';
import { provideStanding } from './standing.ts';
import { provideTrim } from './trim/trim.ts';
import { typingPause } from './typing-pause.ts';
import { provideKeepVerified } from './keep-verified.ts';
import { provideVerifiedRecords } from './verified-records.ts';

/** What the server needs of the machine that it runs on. */
export interface ServerHost {
  /** @param options `confined`: nothing outside the folder may be read, wherever links lead */
  filesOf(folderUri: string, options: { readonly confined: boolean }): FolderFiles;
  readonly scheduler: Scheduler;
  /** In memory, and with all work done on the main loop, where it is not given. */
  readonly keeping?: HostKeeping;
  /** How pages are added; none can be where it is not given. */
  readonly adding?: Adding;
  /** Absolute path of the folder in which corpora are kept where the client names none; nothing is where it is not given. */
  readonly storage?: string | null;
}

/**
 * Serves one client over one connection. The features stand side by side and know nothing of each other; each is handed the session
 * and asks it for checks.
 */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    let hasBegun = false;
    let tell = (): void => undefined;
    const begun = new Promise<void>((resolve) => { tell = resolve; });
    const session = createSession(connection, host, params, { hasBegun: () => hasBegun, begun });
    wireFeatures(session, params, () => {
      hasBegun = true;
      tell();
    });
    return { capabilities: capabilitiesOf(session), serverInfo: { name: 'verbatim' } };
  });
  connection.listen();
}

function createSession(connection: Connection, host: ServerHost, params: InitializeParams, beginning: Pick<Session, 'hasBegun' | 'begun'>): Session {
  const { trusted = true, storage = host.storage ?? null, cache = true, asks = false } = (params.initializationOptions ?? {}) as InitializationOptions;
  const documents = new TextDocuments(draftDocuments);
  documents.listen(connection);
  const workspace = new Workspace({
    filesOf: (uri) => host.filesOf(uri, { confined: !trusted }), scheduler: host.scheduler, log: connection.console, trusted,
    keep: keepIn(host, { confined: !trusted, storage: cache ? storage : null }),
  });
  return {
    connection,
    log: connection.console,
    documents,
    workspace,
    draftsOnDisk: new DraftsOnDisk(workspace),
    scheduler: host.scheduler,
    abilities: clientAbilities(params.capabilities),
    settings: settingsStore(params.initializationOptions),
    index: storedIndex(host.keeping, { storage, isKept: cache }),
    adding: host.adding ?? withoutNetwork,
    isConfined: !trusted,
    asks,
    ...beginning,
  };
}

const withoutNetwork: Adding = { add: () => Promise.resolve(refused('unreachable', 'Pages cannot be added here: this server has no way to fetch them.')) };

function keepIn({ keeping }: ServerHost, place: KeepingPlace): KeepCorpus | undefined {
  return keeping === undefined ? undefined : (request) => keeping.keep(request, place);
}

function capabilitiesOf({ abilities }: Session): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', fixAllKind] },
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    codeLensProvider: {},
    inlayHintProvider: true,
    inlineCompletionProvider: true,
    documentSymbolProvider: { label: 'Verbatim' },
    semanticTokensProvider: { legend: tokensLegend, full: true },
    ...(abilities.pullsDiagnostics ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(abilities.showsContent ? { textDocumentContent: { schemes: [sourceScheme] } } : {}),
    },
  };
}

/** @param begun called once the folders that the client opened with are open */
function wireFeatures(session: Session, params: InitializeParams, begun: () => void): void {
  const { connection, documents, workspace, settings, log } = session;
  const folderUriOf = (uri: string): string | null => workspace.folderOf(uri)?.files.uri ?? null;
  const pause = typingPause(session.scheduler, (uri) => settings.of(folderUriOf(uri)).pause, () => { diagnostics.changed(); });
  const diagnostics = provideDiagnostics(session, pause);
  const tellProblems = provideConfigurationProblems(session);
  const sourceTexts = provideSourceTexts(session);
  provideHover(session);
  provideDefinition(session);
  provideReferences(session);
  provideCodeActions(session);
  provideCompletion(session);
  provideCodeLens(session);
  provideInlayHints(session);
  provideDocumentSymbols(session);
  provideSemanticTokens(session);

  documents.onDidChangeContent(({ document }) => {
    if (document.lastChange !== null) pause.typed(document);
  });
  documents.onDidClose(({ document }) => { workspace.closeDraft(document.uri); });

  const section = editorSection(session, params.initializationOptions);
  const folders = folderLife(session, (folder) => section.of(folder), {
    changed: () => {
      diagnostics.changed();
      sourceTexts.changed();
      refreshViews(session);
    },
    opened: tellProblems,
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    inBackground(log, 'Settings', section.changed(sent).then(() => folders.reopen()));
  });
  provideRecord(session);
  provideListedQuotations(session);
  provideSheet(session);
  provideInsertQuotation(session);
  provideGhostText(session);
  provideSourcesView(session);
  provideAddPage(session);
  provideSourceSearch(session);
  provideTrim(session);
  provideStanding(session);
  provideVerifiedRecords(session, (params.initializationOptions as InitializationOptions | undefined)?.verified);
  provideKeepVerified(session);
  provideQuotedPassages(session);
  provideClearing(session, folders);
  connection.onShutdown(() => saveAll(session));
  connection.onInitialized(() => { inBackground(log, 'Start', section.changed(null).then(() => begin(session, params, folders)).then(begun)); });
}

async function begin({ connection, abilities, log, index }: Session, params: InitializeParams, folders: FolderLife): Promise<void> {
  if (abilities.registersForSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'verbatim' });
  if (abilities.tellsFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      inBackground(log, 'Folders', folders.change({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }));
    });
  }
  await folders.change({ added: initialFolders(params), removed: [] });
  inBackground(log, 'Index', index.tidy(log));
}

/** The folders that the client opened with; older clients name one root. */
function initialFolders(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients that know no workspace folders still send it
  return params.rootUri ? [params.rootUri] : [];
}
