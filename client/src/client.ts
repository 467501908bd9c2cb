import * as vscode from 'vscode';
import {
  LanguageClient, RevealOutputChannelOn, State, TransportKind, type LanguageClientOptions, type ServerOptions,
} from 'vscode-languageclient/node';
import { statusNotification, type InitializationOptions, type StatusReport } from './protocol.ts';

/** Documents that can hold quotations to check: Markdown in a folder, and Markdown not yet saved. */
const draftSelector = [
  { language: 'markdown', scheme: 'file' },
  { language: 'markdown', scheme: 'untitled' },
];

/** Whether a document is one the server wants to see. */
export function isDraftLanguage(document: vscode.TextDocument): boolean {
  return vscode.languages.match(draftSelector, document) > 0;
}

/** Starting, stopping and restarting the language server; every method may be called at any time and in any order. */
export interface ClientHandle {
  /** Starts the server; does nothing when it has been started. A failure is logged and shown in the language status. */
  start(): Promise<void>;
  /** Starts the server anew, also after it has crashed so often that it was given up. */
  restart(options?: { readonly onlyIfStarted: boolean }): Promise<void>;
  stop(): Promise<void>;
}

export interface ClientOptions {
  /** Absolute path of the bundled server. */
  readonly serverModule: string;
  readonly log: vscode.LogOutputChannel;
  readonly onStatus: (report: StatusReport) => void;
}

/** A handle on a language server that has not been started yet. */
export function createClient({ serverModule, log, onStatus }: ClientOptions): ClientHandle {
  let client: LanguageClient | undefined;
  /** Starts and stops wait for each other: two of them at once would leave a server that nobody ends. */
  let last: Promise<void> = Promise.resolve();

  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step));

  const startNow = async (): Promise<void> => {
    if (client) return;
    const starting = newClient(serverModule, log);
    client = starting;
    starting.onNotification(statusNotification, onStatus);
    starting.onDidChangeState(({ newState }) => {
      // One that was told to stop is no longer `client`; one that crashed says so until it is back.
      if (newState === State.Stopped && client === starting) onStatus(failure('The server has ended. See the Verbatim output for the reason.'));
    });
    try {
      await starting.start();
    } catch (error) {
      log.error('The language server did not start.', error instanceof Error ? error : String(error));
      onStatus(failure('The server did not start. See the Verbatim output for the reason.'));
    }
  };

  const stopNow = async (): Promise<void> => {
    const running = client;
    client = undefined;
    // Disposing fails when the server never came up or has crashed for good: it is gone either way.
    await running?.dispose().catch((error: unknown) => { log.debug('Ending the server:', String(error)); });
  };

  return {
    start: () => inTurn(startNow),
    restart: (options) => inTurn(async () => {
      if (options?.onlyIfStarted && !client) return;
      await stopNow();
      await startNow();
    }),
    stop: () => inTurn(stopNow),
  };
}

function failure(message: string): StatusReport {
  return { state: 'error', sources: 0, skipped: 0, message };
}

function newClient(serverModule: string, log: vscode.LogOutputChannel): LanguageClient {
  const server: ServerOptions = {
    run: { module: serverModule, transport: TransportKind.ipc },
    debug: { module: serverModule, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: draftSelector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ trusted: vscode.workspace.isTrusted }),
    // Sources are other people's text: nothing in a card of theirs may run a command or come alive as HTML.
    markdown: { isTrusted: false, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
  };
  return new LanguageClient('verbatim', 'Verbatim', server, options);
}
