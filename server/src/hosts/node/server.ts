import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from '../../lsp/server.ts';
import { nodeFolderFiles } from './folder-files.ts';
import { nodeKeeping } from './keeping.ts';
import { nodeScheduler } from './scheduler.ts';

/** The language server as a process of its own: over ipc when an editor starts it as a module, over stdio with `--stdio`. */
const connection = createConnection(ProposedFeatures.all);

// One request must not take the server down: what escapes is logged, and the next request is served.
process.on('unhandledRejection', (reason) => { connection.console.error(`Unhandled rejection: ${String(reason)}`); });
process.on('uncaughtException', (error) => { connection.console.error(`Unhandled exception: ${error.stack ?? error.message}`); });

startServer(connection, {
  filesOf: (uri, options) => nodeFolderFiles(URI.parse(uri).fsPath, options),
  scheduler: nodeScheduler,
  keeping: nodeKeeping({ workerModule: path.join(__dirname, 'worker.js'), log: connection.console }),
});
