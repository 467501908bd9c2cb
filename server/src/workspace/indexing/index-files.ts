import type { FileOutcome, FileToIndex, IndexResult } from './tasks.ts';
import type { LossReason, TaskControl, Workers } from './workers.ts';
import { WorkerLost } from './workers.ts';

/**
 * Indexes files, and loses at most the one file that a worker fell over: that one is reported as failed, and the others are done again
 * without it. Where a worker falls over between files, such as when all of them together are too much for it, they are done in halves.
 * @returns one result for each shard that was written; every file has an outcome in one of them, unless the task was cancelled
 */
export async function indexFiles(workers: Workers, files: readonly FileToIndex[], control: TaskControl = {}): Promise<IndexResult[]> {
  if (files.length === 0) return [];
  try {
    return [await workers.run({ kind: 'index', files }, control)];
  } catch (error) {
    if (!(error instanceof WorkerLost)) throw error;
    if (control.cancellation?.isCancellationRequested === true) return [];
    const [only] = files;
    const culprit = error.path ?? (files.length === 1 ? only?.path : undefined);
    if (culprit !== undefined) {
      const rest = files.filter(({ path }) => path !== culprit);
      return [{ outcomes: [lost(culprit, error.reason)], shard: null }, ...await indexFiles(workers, rest, control)];
    }
    const half = files.length >> 1;
    return [...await indexFiles(workers, files.slice(0, half), control), ...await indexFiles(workers, files.slice(half), control)];
  }
}

const messages: Readonly<Record<LossReason, { readonly code: string; readonly message: string }>> = {
  time: { code: 'too-slow', message: 'took too long to read. Save it as plain text, or take it out of the corpus.' },
  memory: { code: 'too-large', message: 'needs more memory to be read than there is. Divide it, save it as plain text, or take it out of the corpus.' },
  crash: { code: 'unreadable', message: 'could not be understood: the reader crashed on it. Save it as plain text, or take it out of the corpus.' },
};

function lost(path: string, reason: LossReason): FileOutcome {
  return { kind: 'failed', path, failure: { path, ...messages[reason] }, isLasting: true };
}
