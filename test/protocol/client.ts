import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic, DocumentDiagnosticReport, ProtocolConnection, PublishDiagnosticsParams, Range } from 'vscode-languageserver-protocol/node';
import {
  createProtocolConnection, DiagnosticRefreshRequest, DidChangeTextDocumentNotification, DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, FileChangeType, InitializedNotification, InitializeRequest,
  PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest, UnregistrationRequest, WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import type { TransportName } from './transports.ts';
import { transports } from './transports.ts';

/** How a test's client differs from a modern editor. */
export interface ClientOptions {
  /** Files of the one workspace folder, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly transport: TransportName;
  readonly pulls?: boolean;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
}

/** A client of the server, with a folder of its own on disk. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** What the server registered for watching, as glob patterns. */
  readonly registrations: readonly unknown[];
  /** How often the server asked for diagnostics to be pulled anew. */
  refreshes(): number;
  /** All pushed diagnostics so far. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  uri(file: string): string;
  open(file: string, text: string, uri?: string): void;
  /** Replaces the first occurrence of a text in an open document, as one incremental change. */
  change(file: string, find: string, replacement: string): void;
  textOf(file: string): string;
  /** The range of the first occurrence of a text in an open document. */
  rangeOf(file: string, text: string): Range;
  pull(file: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Pulls until the items satisfy the condition. */
  diagnostics(file: string, until: (items: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  write(file: string, text: string): void;
  remove(file: string): void;
  close(): Promise<void>;
}

/** Starts the server and initialises it with one folder that holds the given files. */
export async function startClient({ files, transport, pulls = true, initializationOptions = {} }: ClientOptions): Promise<TestClient> {
  const root = mkdtempSync(path.join(tmpdir(), 'verbatim-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  Object.entries(files).forEach(([file, text]) => { write(file, text); });
  const uri = (file: string): string => (file.includes(':') ? file : pathToFileURL(path.join(root, file)).toString());

  const { reader, writer, ended } = transports[transport]();
  const connection = createProtocolConnection(reader, writer);
  const registrations: unknown[] = [];
  const pushed: PublishDiagnosticsParams[] = [];
  const texts = new Map<string, { text: string; version: number }>();
  let refreshes = 0;
  connection.onRequest(RegistrationRequest.type, (params) => { registrations.push(...params.registrations); });
  connection.onRequest(UnregistrationRequest.type, () => undefined);
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => { refreshes++; });
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => { pushed.push(params); });
  connection.listen();

  const capabilities: ClientCapabilities = {
    textDocument: {
      ...(pulls ? { diagnostic: { relatedInformation: true } } : {}),
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
    },
    workspace: {
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      ...(pulls ? { diagnostics: { refreshSupport: true } } : {}),
    },
    window: { workDoneProgress: true },
  };
  const folder = pathToFileURL(root).toString();
  await connection.sendRequest(InitializeRequest.type, {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for it
    processId: process.pid, rootUri: null, capabilities, workspaceFolders: [{ uri: folder, name: 'test' }],
    initializationOptions: { pause: 0, ...initializationOptions },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const stored = (file: string): { text: string; version: number } => {
    const found = texts.get(file);
    if (found === undefined) throw new Error(`${file} is not open`);
    return found;
  };
  const position = (text: string, offset: number): Range['start'] => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const rangeOf = (file: string, find: string): Range => {
    const { text } = stored(file);
    const at = text.indexOf(find);
    if (at < 0) throw new Error(`“${find}” is not in ${file}`);
    return { start: position(text, at), end: position(text, at + find.length) };
  };
  const pull = (file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri(file) }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  const watched = (file: string, type: FileChangeType): void => {
    void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri(file), type }] });
  };

  return {
    connection, registrations, pushed, uri, rangeOf, pull,
    refreshes: () => refreshes,
    textOf: (file) => stored(file).text,
    open: (file, text) => {
      texts.set(file, { text, version: 1 });
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(file), languageId: 'markdown', version: 1, text } });
    },
    change: (file, find, replacement) => {
      const range = rangeOf(file, find);
      const { text, version } = stored(file);
      texts.set(file, { text: text.replace(find, () => replacement), version: version + 1 });
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(file), version: version + 1 }, contentChanges: [{ range, text: replacement }],
      });
    },
    diagnostics: async (file, until) => {
      for (const end = Date.now() + 10_000; ;) {
        const report = await pull(file);
        const items = report.kind === 'full' ? report.items : [];
        if (until(items)) return items;
        if (Date.now() > end) throw new Error(`Diagnostics of ${file} never came to be as expected; last: ${JSON.stringify(items.map(({ code, message }) => [code, message]))}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    write: (file, text) => {
      write(file, text);
      watched(file, FileChangeType.Changed);
    },
    remove: (file) => {
      rmSync(path.join(root, file), { recursive: true, force: true });
      watched(file, FileChangeType.Deleted);
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      if (ended !== null) {
        await connection.sendNotification(ExitNotification.type);
        await ended;
      }
      connection.dispose();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

