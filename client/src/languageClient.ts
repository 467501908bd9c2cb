import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';
import { shownDiagnostics } from './shownDiagnostics.ts';
import { isCacheOn } from './cacheSetting.ts';
import { documentSelector } from './drafts.ts';
import { statusMethod, verifiedMethod, type InitializationOptions, type KeptDraft, type StatusReport } from './protocol.ts';
import type { VerifiedMemory } from './verifiedMemory.ts';

export interface LanguageClientSetup {
  readonly verified: VerifiedMemory;
  /** Absolute path of the bundled server. */
  readonly serverModule: string;
  /** Absolute path of the folder in which the server may keep what it works out. */
  readonly storage: string;
  readonly log: vscode.LogOutputChannel;
  readonly onStatus: (report: StatusReport) => void;
  /** The server has ended: it was told to, or it crashed. After a crash it is started again by itself, a few times. */
  readonly onEnded: () => void;
}

/** A client of the bundled server, not yet started. This module alone loads the protocol's library, which takes its time. */
export function newLanguageClient({ serverModule, storage, verified, log, onStatus, onEnded }: LanguageClientSetup): LanguageClient {
  const server: ServerOptions = {
    run: { module: serverModule, transport: TransportKind.ipc },
    debug: { module: serverModule, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const shown = shownDiagnostics();
  const options: LanguageClientOptions = {
    documentSelector,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ trusted: vscode.workspace.isTrusted, storage, cache: isCacheOn(), asks: true, verified: verified.all() }),
    // Sources are other people's text: nothing in a card of theirs may run a command or come alive as HTML.
    markdown: { isTrusted: false, supportHtml: false },
    middleware: shown.middleware,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
  };
  const client = new LanguageClient('verbatim', 'Verbatim', server, options);
  shown.attach(client);
  client.onNotification(statusMethod, onStatus);
  client.onNotification(verifiedMethod, (draft: KeptDraft) => { verified.keep(draft); });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) onEnded();
  });
  return client;
}
