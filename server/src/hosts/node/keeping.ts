import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { URI } from 'vscode-uri';
import { workersInProcess } from '../../workspace/indexing/in-process.ts';
import type { ResultOf, Task } from '../../workspace/indexing/tasks.ts';
import type { TaskControl, Workers } from '../../workspace/indexing/workers.ts';
import type { HostKeeping } from '../../workspace/keeping.ts';
import type { Log } from '../../workspace/ports.ts';
import { corpusKey } from '../../workspace/store/corpus-key.ts';
import { PageCache } from '../../workspace/store/page-cache.ts';
import { forgottenAfter } from '../../workspace/store/sweep.ts';
import type { CorpusPlace, CorpusWork } from './corpus-work.ts';
import { workshopAt } from './corpus-work.ts';
import { nodeStorageRoot } from './storage.ts';
import type { WorkerPool } from './worker-pool.ts';
import { createWorkerPool, ThreadsUnavailable } from './worker-pool.ts';

/** More threads than this would take the machine from the writer. */
const mostThreads = 2;
/** A file that takes longer than this to be read is passed over, milliseconds. */
const fileLimit = 60_000;
/** Threads without work are ended after so long, milliseconds. */
const idleLimit = 10_000;
/** Memory that a thread may use for objects, beside the bytes of texts. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** What of the host is the same for all corpora of a process. */
export interface NodeKeepingOptions {
  /** Absolute path of the bundle that worker threads run. */
  readonly workerModule: string;
  readonly log: Log;
}

/** Keeps corpora in files and works on them in threads. */
export function nodeKeeping({ workerModule, log }: NodeKeepingOptions): HostKeeping {
  const cache = new PageCache();
  const pool = createWorkerPool({
    start: () => new Worker(workerModule, { resourceLimits }),
    threads: Math.min(mostThreads, availableParallelism()),
    fileLimit, idleLimit, log,
  });
  return {
    keep: async ({ files, folders, languages }, { confined, storage: root }) => {
      const storage = root === null ? null : nodeStorageRoot(root).of(await corpusKey(files.uri, [...folders, ...languages.map((code) => `language:${code}`)]));
      const place: CorpusPlace = { folder: URI.parse(files.uri).fsPath, confined, languages, storage: storage?.place ?? null };
      const workshop = workshopAt(place, log, cache);
      return { storage, packs: workshop.packs, cache, workers: inThreads(pool, place, workersInProcess(workshop), log) };
    },
    purge: (storage) => nodeStorageRoot(storage).purge(),
    sweep: (storage) => nodeStorageRoot(storage).sweep(forgottenAfter),
  };
}

/** @param otherwise does the work where no thread can be had */
function inThreads(pool: WorkerPool, place: CorpusPlace, otherwise: Workers, log: Log): Workers {
  let isAvailable = true;
  const run = async <T extends Task>(task: T, control?: TaskControl): Promise<ResultOf<T>> => {
    try {
      // What comes back is the task's own result: the thread runs the same code.
      if (isAvailable) return await pool.run({ place, task } satisfies CorpusWork, control) as ResultOf<T>;
    } catch (error) {
      if (!(error instanceof ThreadsUnavailable)) throw error;
      log.warn(`${error.message}. Sources are read on the main thread.`);
      isAvailable = false;
    }
    return otherwise.run(task, control);
  };
  return { atOnce: pool.threads, run };
}
