import { Worker } from 'node:worker_threads';
import type { Adding, Addition, AdditionOutcome } from '../../../workspace/adding/addition.ts';
import { refused } from '../../../workspace/adding/addition.ts';
import type { Cancellation } from '../../../workspace/ports.ts';

/** How long a page may be read that has come, milliseconds, as for a source. */
const readingLimit = 60_000;
/** How often a thread is looked at, milliseconds. */
const tick = 100;
/** A thread that was told to stop and has not after so many looks is ended. */
const patience = 20;
const memoryMegabytes = 1_024;

/**
 * Adds sources, each in a thread of its own: what is fetched is other people's, and may be made to keep its reader busy. All that opens
 * connections is in that thread's file, which is loaded for nothing else.
 * @param workerModule absolute path of the built `adding.js`
 */
export function nodeAdding(workerModule: string): Adding {
  return { add: (addition, cancellation) => inThread(workerModule, addition, cancellation) };
}

function inThread(workerModule: string, addition: Addition, cancellation: Cancellation | undefined): Promise<AdditionOutcome> {
  const shown = 'address' in addition ? addition.address : addition.file;
  const most = readingLimit + ('address' in addition ? addition.limits.milliseconds : 0);
  return new Promise((resolve) => {
    const worker = new Worker(workerModule, { workerData: addition, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
    let waited = 0;
    let sinceCancelled = 0;
    const end = (outcome: AdditionOutcome): void => {
      clearInterval(watch);
      resolve(outcome);
      void worker.terminate();
    };
    const watch = setInterval(() => {
      waited += tick;
      if (cancellation?.isCancellationRequested === true) {
        if (sinceCancelled === 0) worker.postMessage('cancel');
        sinceCancelled++;
      }
      if (sinceCancelled > patience) end(refused('cancelled', `${shown}: cancelled.`));
      else if (waited > most) end(refused('unreadable', `${shown}: it takes too long to read. It may be made to keep its reader busy; save what you need of it as text.`));
    }, tick);
    worker.once('message', (outcome: AdditionOutcome) => { end(outcome); });
    worker.once('error', (error) => { end(refused('unreadable', `${shown}: it could not be read (${error.message}). Save what you need of it as text.`)); });
    worker.once('exit', () => { end(refused('unreadable', `${shown}: the thread that read it came to an end. Save what you need of it as text.`)); });
  });
}
