import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LoadedTier, TierSource } from '../tiers/tier.ts';
import type { BuildTask } from './build-worker.ts';

/** The index built by worker threads, MB of text a second. */
export interface WorkerFigures {
  readonly oneWorker: number;
  readonly twoWorkers: number;
}

const repeats = 3;

/** @param script the bundled worker */
export async function measureWorkers({ tier, bytes }: LoadedTier, script: string): Promise<WorkerFigures> {
  const text = new SharedArrayBuffer(bytes.length);
  new Uint8Array(text).set(bytes);
  const rate = async (workers: number): Promise<number> => tier.bytes / 1000 / await leastBuildTime(text, shares(tier.sources, workers), script);
  return { oneWorker: await rate(1), twoWorkers: await rate(2) };
}

async function leastBuildTime(text: SharedArrayBuffer, tasks: readonly (readonly TierSource[])[], script: string): Promise<number> {
  const workers = tasks.map(() => new Worker(script));
  await Promise.all(workers.map((worker) => once(worker, 'online')));
  let least = Infinity;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const start = performance.now();
    await Promise.all(tasks.map((sources, index) => runTask(workers[index], { text, sources })));
    least = Math.min(least, performance.now() - start);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return least;
}

function runTask(worker: Worker | undefined, task: BuildTask): Promise<void> {
  return new Promise((resolve, reject) => {
    worker?.once('message', () => { resolve(); });
    worker?.once('error', reject);
    worker?.postMessage(task);
  });
}

/** The sources in parts of about equal size: always into the smallest so far, the largest first. */
function shares(sources: readonly TierSource[], parts: number): TierSource[][] {
  const size = (source: TierSource): number => source.endByte - source.startByte;
  const result = Array.from({ length: parts }, () => ({ sources: [] as TierSource[], bytes: 0 }));
  for (const source of [...sources].sort((a, b) => size(b) - size(a))) {
    const smallest = result.reduce((least, part) => (part.bytes < least.bytes ? part : least));
    smallest.sources.push(source);
    smallest.bytes += size(source);
  }
  return result.map((part) => part.sources);
}
