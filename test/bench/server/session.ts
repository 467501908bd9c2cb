import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, CompletionList, Diagnostic, ProtocolConnection } from 'vscode-languageserver-protocol/node';
import {
  CompletionRequest, createProtocolConnection, DiagnosticRefreshRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, InitializedNotification, InitializeRequest, NotificationType,
  RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';

/** The built server as a process, and a client that asks it as an editor does. */
export interface ServerSession {
  readonly pid: number | undefined;
  /** Resolves when every source has been read. @throws when the server says that something is wrong */
  ready(): Promise<void>;
  open(file: string, text: string): void;
  close(file: string): void;
  /** One keystroke: replaces a stretch of a document, UTF-16 offsets. */
  change(file: string, start: number, end: number, replacement: string): void;
  /** Asks for the diagnostics of a document, again where the server says that it lost its thread. */
  diagnostics(file: string): Promise<readonly Diagnostic[]>;
  /** What was told of the work so far: `12 of 500, about 2 minutes left`. */
  progress(): readonly string[];
  complete(file: string, offset: number): Promise<readonly CompletionItem[]>;
  stop(): Promise<void>;
}

export interface SessionOptions {
  /** `dist/server.js`. */
  readonly serverModule: string;
  /** The workspace folder, absolute. */
  readonly workspace: string;
  /** Absolute path of a folder that the server may keep its index in. */
  readonly storage: string;
}

/** How long diagnostics are asked for, milliseconds, where the server goes on saying that it lost its thread. */
const patience = 120_000;

interface OpenText {
  text: string;
  version: number;
}

/** Starts the server on a folder. Its pause after typing is set to 0: what is measured is the work, not the waiting. */
export async function startSession({ serverModule, workspace, storage }: SessionOptions): Promise<ServerSession> {
  const server = spawn(process.execPath, [serverModule, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => { server.once('exit', () => { resolve(); }); });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const readiness = watchReadiness(connection);
  const progress = watchProgress(connection);
  answerRequests(connection);
  connection.listen();
  const folder = { uri: pathToFileURL(workspace).toString(), name: path.basename(workspace) };
  await connection.sendRequest(InitializeRequest.type, {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for it
    processId: process.pid, rootUri: null, workspaceFolders: [folder], initializationOptions: { pause: 0, storage },
    capabilities: {
      textDocument: { diagnostic: { relatedInformation: true }, completion: { completionItem: { labelDetailsSupport: true } } },
      workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
      window: { workDoneProgress: true },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return { pid: server.pid, ready: () => readiness, progress: () => progress, ...documentsOf(connection, workspace), stop: () => stop(connection, ended) };
}

/** What the server asks of its client. */
function answerRequests(connection: ProtocolConnection): void {
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
}

function watchReadiness(connection: ProtocolConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.onNotification(new NotificationType<{ readonly state: string; readonly message?: string }>('verbatim/status'), ({ state, message }) => {
      if (state === 'ready') resolve();
      else if (state !== 'indexing') reject(new Error(`The server is not ready but ${state}: ${message ?? ''}`));
    });
    connection.onClose(() => { reject(new Error('The server ended.')); });
  });
}

/** The lines grow as they are told. */
function watchProgress(connection: ProtocolConnection): readonly string[] {
  const told: string[] = [];
  connection.onNotification(new NotificationType<{ readonly value: { readonly kind: string; readonly message?: string } }>('$/progress'), ({ value }) => {
    if (value.kind === 'report') told.push(value.message ?? '');
  });
  return told;
}

async function stop(connection: ProtocolConnection, ended: Promise<void>): Promise<void> {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await ended;
  connection.dispose();
}

type Documents = Pick<ServerSession, 'open' | 'close' | 'change' | 'diagnostics' | 'complete'>;

function documentsOf(connection: ProtocolConnection, workspace: string): Documents {
  const texts = new Map<string, OpenText>();
  const uriOf = (file: string): string => pathToFileURL(path.join(workspace, file)).toString();
  const of = (file: string): OpenText => texts.get(file) ?? { text: '', version: 0 };
  return {
    open: (file, text) => {
      texts.set(file, { text, version: 1 });
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uriOf(file), languageId: 'markdown', version: 1, text } });
    },
    close: (file) => { void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(file) } }); },
    change: (file, start, end, replacement) => {
      const { text, version } = of(file);
      texts.set(file, { text: text.slice(0, start) + replacement + text.slice(end), version: version + 1 });
      const range = { start: positionAt(text, start), end: positionAt(text, end) };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uriOf(file), version: version + 1 }, contentChanges: [{ range, text: replacement }] });
    },
    diagnostics: async (file) => {
      for (const end = performance.now() + patience; ;) {
        try {
          const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(file) } });
          if (report.kind === 'full') return report.items;
        } catch (error) {
          if (performance.now() > end) throw new Error(`No diagnostics of ${file} after ${patience / 1000} s: ${String(error)}`, { cause: error });
        }
      }
    },
    complete: async (file, offset) => {
      const answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf(file) }, position: positionAt(of(file).text, offset) });
      return isList(answer) ? answer.items : (answer ?? []);
    },
  };
}

function isList(answer: CompletionItem[] | CompletionList | null): answer is CompletionList {
  return answer !== null && !Array.isArray(answer);
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return { line: text.slice(0, lineStart).split('\n').length - 1, character: offset - lineStart };
}
