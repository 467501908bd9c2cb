import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import { version } from '../../../../../package.json';
import type { Addition } from '../../../workspace/adding/addition.ts';
import { addSource } from '../../../workspace/adding/add-source.ts';
import { explain } from '../folder-files.ts';
import { nodeCorpusFiles } from './corpus-files.ts';
import { nodePageFetcher } from './fetching/fetch-page.ts';

/** A thread that adds one source and ends. Any message to it means that nobody wants the source any more. */
const addition = workerData as Addition;
const cancelled = new AbortController();
parentPort?.once('message', () => { cancelled.abort(); });

void addSource(addition, {
  fetcher: nodePageFetcher({ userAgent: `Verbatim/${version} (saves single pages for a writer who asked for them)`, cancelled: cancelled.signal }),
  files: nodeCorpusFiles(URI.parse(addition.folder).fsPath, addition.confined),
  readFile: async (uri) => {
    const file = URI.parse(uri).fsPath;
    return readFile(file).catch((error: unknown) => { throw new Error(explain(error, file), { cause: error }); });
  },
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
}).then((outcome) => {
  parentPort?.postMessage(outcome);
  parentPort?.close();
});
