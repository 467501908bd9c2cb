import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Requests, StatusReport } from './protocol.ts';
import type { VerifiedMemory } from './verifiedMemory.ts';

/** Starting, stopping and restarting the language server; every method may be called at any time and in any order. */
export interface ClientHandle {
  /** Starts the server; does nothing when it has been started. A failure is logged and shown in the language status. */
  start(): Promise<void>;
  /** Starts the server anew, also after it has crashed so often that it was given up. */
  restart(options?: { readonly onlyIfStarted: boolean }): Promise<void>;
  stop(): Promise<void>;
  /** Tells the server of a file that was just written, which the watching of files would tell later. */
  wrote(uri: string): Promise<void>;
  /** Whether a server runs, or is about to. */
  readonly isStarted: boolean;
  /** Asks the server, which is started for it where it does not run. @throws where it does not answer, or was told not to */
  ask<Request extends keyof Requests>(request: Request, params: Requests[Request]['params'], token?: vscode.CancellationToken): Promise<Requests[Request]['answer']>;
}

export interface ClientOptions {
  /** Absolute path of the bundled server. */
  readonly serverModule: string;
  /** Absolute path of the folder in which the server may keep what it works out. */
  readonly storage: string;
  readonly verified: VerifiedMemory;
  readonly log: vscode.LogOutputChannel;
  readonly onStatus: (report: StatusReport) => void;
}

/** A handle on a language server that has not been started yet. */
export function createClient({ serverModule, storage, verified, log, onStatus }: ClientOptions): ClientHandle {
  let current: LanguageClient | undefined;
  /** Starts and stops wait for each other: two of them at once would leave a server that nobody ends. */
  let last: Promise<void> = Promise.resolve();

  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step));

  const startNow = async (): Promise<void> => {
    if (current) return;
    const { newLanguageClient } = await import('./languageClient.ts');
    const client = newLanguageClient({
      serverModule, storage, verified, log, onStatus,
      onEnded: () => {
        // One that was told to end is no longer the current one.
        if (current === client) onStatus(failure(vscode.l10n.t('The server has ended. See the Verbatim output for the reason.')));
      },
    });
    current = client;
    try {
      await client.start();
    } catch (error) {
      log.error('The language server did not start.', error instanceof Error ? error : String(error));
      onStatus(failure(vscode.l10n.t('The server did not start. See the Verbatim output for the reason.')));
    }
  };

  const stopNow = async (): Promise<void> => {
    const client = current;
    current = undefined;
    // Disposing fails when the server never came up or has crashed for good: it is gone either way.
    await client?.dispose().catch((error: unknown) => { log.debug('Ending the server:', String(error)); });
  };

  return {
    start: () => inTurn(startNow),
    restart: (options) => inTurn(async () => {
      if (options?.onlyIfStarted && !current) return;
      await stopNow();
      await startNow();
    }),
    stop: () => inTurn(stopNow),
    wrote: async (uri) => { await current?.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: changedFile }] }); },
    get isStarted() {
      return current !== undefined;
    },
    ask: async (request, params, token) => {
      await inTurn(startNow);
      if (current === undefined) throw new Error(vscode.l10n.t('The server did not start.'));
      // The protocol's library takes a token that is not there for a second parameter, and the server then has none to ask.
      return token === undefined ? current.sendRequest(request, params) : current.sendRequest(request, params, token);
    },
  };
}

/** The protocol's number for a file that was changed: its library is loaded late. */
const changedFile = 2;

function failure(message: string): StatusReport {
  return { state: 'error', sources: 0, skipped: 0, message };
}
