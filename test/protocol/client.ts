import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport, ProtocolConnection, PublishDiagnosticsParams, Range } from 'vscode-languageserver-protocol/node';
import {
  ConfigurationRequest, createProtocolConnection, DiagnosticRefreshRequest, DidChangeConfigurationNotification, DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest, ExitNotification, FileChangeType, InitializedNotification, InitializeRequest, LogMessageNotification, NotificationType,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, UnregistrationRequest, WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { openDocuments } from './documents.ts';
import type { TransportName } from './transports.ts';
import { transports } from './transports.ts';

/** How a test's client differs from a modern editor. */
export interface ClientOptions {
  /** Files on disk, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** An existing folder to put them in, which stays when the client is closed; a new one by default. */
  readonly root?: string;
  /** Workspace folders, relative to where the files are; that very place by default. */
  readonly folders?: readonly string[];
  readonly transport?: TransportName;
  readonly pulls?: boolean;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  /** The `verbatim` section, for a client that answers when it is asked for settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface StatusReport {
  readonly state: string;
  readonly sources: number;
  readonly skipped: number;
  readonly message?: string;
}

/** A client of the server, with files of its own on disk. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** Ends the server's process at once, in whatever it is at. */
  kill(): Promise<void>;
  /** Absolute path of where the files are. */
  readonly root: string;
  /** What the server registered for watching, as glob patterns. */
  readonly registrations: readonly unknown[];
  /** How often the server asked for diagnostics to be pulled anew. */
  refreshes(): number;
  /** All pushed diagnostics so far. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** All states that the server reported. */
  readonly statuses: readonly StatusReport[];
  /** What the server logged. */
  readonly log: readonly string[];
  uri(file: string): string;
  open(file: string, text: string): void;
  closeDocument(file: string): void;
  /** Replaces the first occurrence of a text in an open document, as one incremental change. */
  change(file: string, find: string, replacement: string): void;
  textOf(file: string): string;
  /** The range of the first occurrence of a text in an open document. */
  rangeOf(file: string, text: string): Range;
  pull(file: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Pulls until the items satisfy the condition. */
  diagnostics(file: string, until: (items: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  write(file: string, text: string): void;
  /** Deletes a file, or a folder of which the editor reports nothing but itself. */
  remove(file: string): void;
  rename(from: string, to: string): void;
  link(file: string, target: string): void;
  changeFolders(change: { readonly added?: readonly string[]; readonly removed?: readonly string[] }): void;
  changeSettings(settings: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/** Starts the server and initialises it. */
export async function startClient(options: ClientOptions): Promise<TestClient> {
  const { files, folders = ['.'], transport = 'one process', initializationOptions = {} } = options;
  const root = options.root ?? newFolder();
  const absolute = (file: string): string => path.join(root, file);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(absolute(file)), { recursive: true });
    writeFileSync(absolute(file), text);
  };
  Object.entries(files).forEach(([file, text]) => { write(file, text); });
  const uri = (file: string): string => (file.includes(':') ? file : pathToFileURL(absolute(file)).toString().replace(/\/$/, ''));
  const asFolders = (paths: readonly string[]): { uri: string; name: string }[] => paths.map((folder) => ({ uri: uri(folder), name: folder }));

  const { reader, writer, ended, kill } = transports[transport]();
  const connection = createProtocolConnection(reader, writer);
  const registrations: unknown[] = [];
  const pushed: PublishDiagnosticsParams[] = [];
  const statuses: StatusReport[] = [];
  const log: string[] = [];
  const documents = openDocuments();
  let { settings } = options;
  let refreshes = 0;
  connection.onRequest(RegistrationRequest.type, (params) => { registrations.push(...params.registrations); });
  connection.onRequest(UnregistrationRequest.type, () => undefined);
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => { refreshes++; });
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings ?? null));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => { pushed.push(params); });
  connection.onNotification(new NotificationType<StatusReport>('verbatim/status'), (status) => { statuses.push(status); });
  connection.onNotification(LogMessageNotification.type, ({ message }) => { log.push(message); });
  connection.listen();

  await connection.sendRequest(InitializeRequest.type, {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for it
    processId: process.pid, rootUri: null, capabilities: capabilitiesOf(options), workspaceFolders: asFolders(folders),
    initializationOptions: { pause: 0, ...initializationOptions },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const pull = (file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri(file) }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  const report = (file: string, type: FileChangeType): void => {
    void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(file), type }] });
  };

  return {
    connection, root, registrations, pushed, statuses, log, uri, pull,
    rangeOf: (file, find) => documents.rangeOf(file, find),
    refreshes: () => refreshes,
    textOf: (file) => documents.of(file).text,
    open: (file, text) => {
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(file), languageId: 'markdown', ...documents.open(file, text) } });
    },
    closeDocument: (file) => { void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(file) } }); },
    change: (file, find, replacement) => {
      const range = documents.rangeOf(file, find);
      const { version } = documents.change(file, documents.of(file).text.replace(find, () => replacement));
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(file), version }, contentChanges: [{ range, text: replacement }] });
    },
    diagnostics: async (file, until) => {
      for (const end = Date.now() + 10_000; ;) {
        const found = await pull(file).catch(() => null);
        const items = found?.kind === 'full' ? found.items : [];
        if (found !== null && until(items)) return items;
        if (Date.now() > end) throw new Error(`Diagnostics of ${file} never came to be as expected; last: ${JSON.stringify(items.map(({ code, message }) => [code, message]))}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    write: (file, text) => {
      write(file, text);
      report(file, FileChangeType.Changed);
    },
    remove: (file) => {
      rmSync(absolute(file), { recursive: true, force: true });
      report(file, FileChangeType.Deleted);
    },
    rename: (from, to) => {
      renameSync(absolute(from), absolute(to));
      report(from, FileChangeType.Deleted);
      report(to, FileChangeType.Created);
    },
    link: (file, target) => { symlinkSync(target, absolute(file)); },
    changeFolders: ({ added = [], removed = [] }) => {
      void connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: asFolders(added), removed: asFolders(removed) } });
    },
    changeSettings: (changed) => {
      if (settings !== undefined) settings = changed;
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: settings === undefined ? { verbatim: changed } : null });
    },
    kill: async () => {
      kill?.();
      await ended;
      connection.dispose();
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      if (ended !== null) {
        await connection.sendNotification(ExitNotification.type);
        await ended;
      }
      connection.dispose();
      if (options.root === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A new folder on disk, by its real path. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'verbatim-')));
}

function capabilitiesOf({ pulls = true, settings }: ClientOptions): ClientCapabilities {
  return {
    textDocument: {
      ...(pulls ? { diagnostic: { relatedInformation: true } } : {}),
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
    },
    workspace: {
      workspaceFolders: true,
      configuration: settings !== undefined,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
      textDocumentContent: { dynamicRegistration: true },
    },
    window: { workDoneProgress: true },
  };
}
