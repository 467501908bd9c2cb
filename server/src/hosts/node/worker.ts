import { parentPort } from 'node:worker_threads';
import { carryOut } from '../../workspace/indexing/carry-out.ts';
import type { Workshop } from '../../workspace/indexing/carry-out.ts';
import type { Log } from '../../workspace/ports.ts';
import type { CorpusPlace, CorpusWork } from './corpus-work.ts';
import { workshopAt } from './corpus-work.ts';
import type { Job, WorkerMessage } from './worker-pool.ts';

/** A worker thread: does one job at a time for the pool that started it. */
const tell = (message: WorkerMessage): void => { parentPort?.postMessage(message); };

const logAs = (level: keyof Log) => (message: string): void => { tell({ kind: 'log', level, message }); };
const log: Log = { info: logAs('info'), warn: logAs('warn'), error: logAs('error') };

const workshops = new Map<string, Workshop>();

function workshopOf(place: CorpusPlace): Workshop {
  const key = JSON.stringify(place);
  const workshop = workshops.get(key) ?? workshopAt(place, log);
  workshops.set(key, workshop);
  return workshop;
}

async function work({ work: given, cancelled }: Job): Promise<void> {
  const { place, task } = given as CorpusWork;
  tell({ kind: 'at', path: null });
  try {
    const result = await carryOut(task, workshopOf(place), {
      get isCancellationRequested() {
        return Atomics.load(cancelled, 0) !== 0;
      },
      at: (path) => { tell({ kind: 'at', path }); },
    });
    tell({ kind: 'done', result });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

parentPort?.on('message', (job: Job) => { void work(job); });
