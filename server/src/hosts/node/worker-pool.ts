import type { Worker } from 'node:worker_threads';
import type { Log } from '../../workspace/ports.ts';
import type { TaskControl } from '../../workspace/indexing/workers.ts';
import { WorkerLost } from '../../workspace/indexing/workers.ts';
import type { LossReason } from '../../workspace/indexing/workers.ts';

/** What is sent to a worker: one job at a time. */
export interface Job {
  readonly work: unknown;
  /** The worker stops at the next file when the first element is not 0. */
  readonly cancelled: Int32Array;
}

/** What a worker answers: the files that it comes to, then either a result or what went wrong. */
export type WorkerMessage =
  | { readonly kind: 'at'; readonly path: string | null }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'log'; readonly level: keyof Log; readonly message: string };

export interface PoolOptions {
  /** Starts a thread that understands jobs. */
  readonly start: () => Worker;
  readonly threads: number;
  /** How long one file may take, milliseconds. */
  readonly fileLimit: number;
  /** How long a thread without work is kept, milliseconds. */
  readonly idleLimit: number;
  /** Where lines that threads log go. */
  readonly log: Log;
}

/** Threads cannot be had here: the first one came to an end before it took up any work. */
export class ThreadsUnavailable extends Error {
  override readonly name = 'ThreadsUnavailable';
}

/** A handful of threads that are started when there is work, and ended when there is none. */
export interface WorkerPool {
  /**
   * @param control jobs in the background wait for all others, and never take more than one thread
   * @throws WorkerLost, ThreadsUnavailable
   */
  run(work: unknown, control?: TaskControl): Promise<unknown>;
  /** Ends all threads at once; what they were at is lost. */
  close(): Promise<void>;
  readonly threads: number;
}

interface Waiting {
  readonly work: unknown;
  readonly control: TaskControl;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it works on; null while it is idle. */
  job: (Waiting & { readonly cancelled: Int32Array; path: string | null; ticks: number; ticksSinceCancelled: number }) | null;
  /** Whether it has begun to run: how long that takes is no file's fault. */
  isUp: boolean;
  /** Why it is being ended, where this side decided so. */
  endedFor: LossReason | null;
  retire: NodeJS.Timeout | null;
}

/**
 * How often a running job is looked at, milliseconds. Time is counted in these looks and not by the clock, so that a machine that was
 * asleep meanwhile has not used up anybody's limit.
 */
const tick = 100;
/** A job that was cancelled and has not come to an end after so many looks is ended together with its thread. */
const patience = 10;

export function createWorkerPool({ start, threads: most, fileLimit, idleLimit, log }: PoolOptions): WorkerPool {
  const waiting: Waiting[] = [];
  const threads = new Set<Thread>();
  let watch: NodeJS.Timeout | null = null;
  let isClosed = false;
  let hasAnyWorked = false;

  const startThread = (): Thread => {
    const worker = start();
    const thread: Thread = { worker, job: null, isUp: false, endedFor: null, retire: null };
    threads.add(thread);
    let cause: unknown;
    worker.on('online', () => { thread.isUp = true; });
    worker.on('message', (message: WorkerMessage) => { receive(thread, message); });
    worker.on('error', (error) => { cause = error; });
    worker.on('exit', () => { gone(thread, cause); });
    return thread;
  };

  const receive = (thread: Thread, message: WorkerMessage): void => {
    const { job } = thread;
    hasAnyWorked = true;
    if (message.kind === 'log') {
      log[message.level](message.message);
      return;
    }
    if (job === null) return;
    if (message.kind === 'at') {
      job.path = message.path;
      job.ticks = 0;
      if (message.path !== null) job.control.onFile?.(message.path);
      noteCancellation(thread);
      return;
    }
    thread.job = null;
    // An idle thread keeps no process alive.
    thread.worker.unref();
    if (message.kind === 'done') job.resolve(message.result);
    else job.reject(new Error(message.message));
    next();
  };

  const gone = (thread: Thread, cause: unknown): void => {
    threads.delete(thread);
    if (thread.retire !== null) clearTimeout(thread.retire);
    const { job } = thread;
    thread.job = null;
    job?.reject(hasAnyWorked || isClosed || thread.endedFor !== null
      ? new WorkerLost(thread.endedFor ?? reasonOf(cause), job.path, { cause })
      : new ThreadsUnavailable(`No worker thread could be started: ${String(cause)}`, { cause }));
    next();
  };

  const end = (thread: Thread, reason: LossReason): void => {
    thread.endedFor ??= reason;
    void thread.worker.terminate();
  };

  const noteCancellation = ({ job }: Thread): void => {
    if (job?.control.cancellation?.isCancellationRequested === true) Atomics.store(job.cancelled, 0, 1);
  };

  const look = (): void => {
    for (const thread of threads) {
      const { job } = thread;
      if (job === null) continue;
      noteCancellation(thread);
      if (thread.isUp) job.ticks++;
      if (Atomics.load(job.cancelled, 0) !== 0) job.ticksSinceCancelled++;
      if (job.ticks * tick > fileLimit || job.ticksSinceCancelled > patience) end(thread, 'time');
    }
  };

  const next = (): void => {
    while (!isClosed) {
      const index = waiting.findIndex(({ control }) => control.isInBackground !== true || !isBusyInBackground(threads));
      const idle = [...threads].find(({ job, endedFor }) => job === null && endedFor === null);
      const job = waiting[index];
      if (job === undefined || (idle === undefined && threads.size >= most)) break;
      waiting.splice(index, 1);
      give(idle ?? startThread(), job);
    }
    for (const thread of threads) {
      if (thread.job === null && thread.endedFor === null) thread.retire ??= setTimeout(() => { end(thread, 'time'); }, idleLimit).unref();
    }
    const isBusy = [...threads].some(({ job }) => job !== null);
    if (isBusy) watch ??= setInterval(look, tick).unref();
    else if (watch !== null) {
      clearInterval(watch);
      watch = null;
    }
  };

  const give = (thread: Thread, job: Waiting): void => {
    if (thread.retire !== null) clearTimeout(thread.retire);
    thread.retire = null;
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    thread.job = { ...job, cancelled, path: null, ticks: 0, ticksSinceCancelled: 0 };
    noteCancellation(thread);
    thread.worker.ref();
    thread.worker.postMessage({ work: job.work, cancelled } satisfies Job);
  };

  return {
    threads: most,
    run: (work, control = {}) => new Promise((resolve, reject) => {
      if (isClosed) {
        reject(new WorkerLost('crash', null));
        return;
      }
      waiting.push({ work, control, resolve, reject });
      waiting.sort((a, b) => Number(a.control.isInBackground ?? false) - Number(b.control.isInBackground ?? false));
      next();
    }),
    close: async () => {
      isClosed = true;
      waiting.splice(0).forEach(({ reject }) => { reject(new WorkerLost('crash', null)); });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function isBusyInBackground(threads: ReadonlySet<Thread>): boolean {
  return [...threads].some(({ job }) => job?.control.isInBackground === true);
}

function reasonOf(cause: unknown): LossReason {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
}
