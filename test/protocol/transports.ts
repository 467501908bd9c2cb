import { fork, spawn } from 'node:child_process';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { MessageReader, MessageWriter } from 'vscode-languageserver-protocol/node';
import { IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { nodeFolderFiles } from '../../server/src/hosts/node/folder-files.ts';
import { nodeScheduler } from '../../server/src/hosts/node/scheduler.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { memoryTransport } from './memory-transport.ts';

/** A running server, as its client sees it. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves when the server's process has ended after `exit`; null where it has none of its own to end. */
  readonly ended: Promise<unknown> | null;
  /** Ends that process without a word. */
  readonly kill?: () => void;
}

const serverModule = path.resolve(import.meta.dirname, '../../dist/server.js');

/** The ways in which a server is reached: the built one as a process, and its source in this very process. */
export const transports = {
  stdio: (): Transport => {
    const server = spawn(process.execPath, [serverModule, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    return {
      reader: new StreamMessageReader(server.stdout), writer: new StreamMessageWriter(server.stdin),
      ended: new Promise((resolve) => server.once('exit', resolve)),
      kill: () => { server.kill('SIGKILL'); },
    };
  },
  ipc: (): Transport => {
    const server = fork(serverModule, ['--node-ipc']);
    return {
      reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server),
      ended: new Promise((resolve) => server.once('exit', resolve)),
      kill: () => { server.kill('SIGKILL'); },
    };
  },
  'one process': (): Transport => {
    const { client, server } = memoryTransport();
    const connection = createConnection(ProposedFeatures.all, server.reader, server.writer);
    startServer(connection, { filesOf: (uri, options) => nodeFolderFiles(URI.parse(uri).fsPath, options), scheduler: nodeScheduler });
    return { reader: client.reader, writer: client.writer, ended: null };
  },
} as const;

export type TransportName = keyof typeof transports;
