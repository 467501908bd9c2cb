import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from '../../lsp/server.ts';
import { nodeAdding } from './adding/adding.ts';
import { nodeFolderFiles } from './folder-files.ts';
import { nodeKeeping } from './keeping.ts';
import { nodeScheduler } from './scheduler.ts';

/**
 * Serves an editor from this process: over ipc when it was started as a module, over stdio with `--stdio`.
 * @param storage absolute path of the folder in which corpora are kept where the editor names none; null: nowhere
 */
export function serve(storage: string | null): void {
  const connection = createConnection(ProposedFeatures.all);

  // One request must not take the server down: what escapes is logged, and the next request is served.
  process.on('unhandledRejection', (reason) => { connection.console.error(`Unhandled rejection: ${String(reason)}`); });
  process.on('uncaughtException', (error) => { connection.console.error(`Unhandled exception: ${error.stack ?? error.message}`); });

  startServer(connection, {
    filesOf: (uri, options) => nodeFolderFiles(URI.parse(uri).fsPath, options),
    scheduler: nodeScheduler,
    keeping: nodeKeeping({ workerModule: path.join(__dirname, 'worker.js'), log: connection.console }),
    adding: nodeAdding(path.join(__dirname, 'adding.js')),
    storage,
  });
}
