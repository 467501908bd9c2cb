import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryLog } from '../../workspace/memory-folder.ts';
import type { WorkerPool } from './worker-pool.ts';
import { createWorkerPool } from './worker-pool.ts';

/** A worker that does what the work says: a list of files, each of which may be fatal in its own way. */
const script = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', async ({ work, cancelled }) => {
    const done = [];
    for (const path of work) {
      if (Atomics.load(cancelled, 0) !== 0) break;
      parentPort.postMessage({ kind: 'at', path });
      if (path === 'hang') for (;;);
      if (path === 'crash') throw new Error('crashed');
      if (path === 'fail') { parentPort.postMessage({ kind: 'failed', message: 'the disk is full' }); return; }
      if (path === 'grow') { const all = []; for (;;) all.push(new Array(1000).fill({})); }
      if (path === 'slow') await new Promise((resolve) => setTimeout(resolve, 30));
      done.push(path);
    }
    parentPort.postMessage({ kind: 'done', result: done });
  });`;

let pool: WorkerPool | undefined;
afterEach(async () => { await pool?.close(); });

function poolOf(options: { readonly threads?: number; readonly source?: string; readonly fileLimit?: number } = {}): WorkerPool & { readonly started: () => number } {
  let started = 0;
  const created = createWorkerPool({
    start: () => {
      started++;
      return new Worker(options.source ?? script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 }, stderr: true });
    },
    threads: options.threads ?? 1,
    fileLimit: options.fileLimit ?? 500,
    idleLimit: 50,
    log: memoryLog(),
  });
  pool = created;
  return { ...created, started: () => started };
}

describe('a pool of workers', () => {
  it('does the work and tells the files that it comes to', async () => {
    const seen: string[] = [];
    expect(await poolOf().run(['a', 'b'], { onFile: (path) => { seen.push(path); } })).toEqual(['a', 'b']);
    expect(seen).toEqual(['a', 'b']);
  });

  it.each([['hang', 'time'], ['crash', 'crash'], ['grow', 'memory']])('loses a worker over a file (%s), says over which, and goes on with another', async (path, reason) => {
    // Only who hangs is waited for: on a busy machine memory may take longer to run out than a hang to be believed.
    const workers = poolOf({ fileLimit: reason === 'time' ? 500 : 60_000 });
    await expect(workers.run(['a', path, 'b'])).rejects.toMatchObject({ name: 'WorkerLost', reason, path });
    expect(await workers.run(['a', 'b'])).toEqual(['a', 'b']);
    expect(workers.started()).toBe(2);
  });

  it('passes on what went wrong with a task, and keeps the worker', async () => {
    const workers = poolOf();
    await expect(workers.run(['fail'])).rejects.toThrow('the disk is full');
    expect(await workers.run(['a'])).toEqual(['a']);
    expect(workers.started()).toBe(1);
  });

  it('stops at the next file when it is cancelled', async () => {
    const cancellation = { isCancellationRequested: false };
    const result = await poolOf().run(['slow', 'slow', 'slow', 'slow'], { cancellation, onFile: () => { cancellation.isCancellationRequested = true; } });
    expect((result as string[]).length).toBeLessThan(4);
  });

  it('ends a cancelled worker that does not stop', async () => {
    const cancellation = { isCancellationRequested: true };
    await expect(poolOf({ source: script.replace('Atomics.load(cancelled, 0) !== 0', 'false') }).run(['hang'], { cancellation })).rejects.toMatchObject({ name: 'WorkerLost' });
  });

  /** Runs slow jobs, and notes when each begins and ends. */
  const inOrder = async (workers: WorkerPool, jobs: readonly (readonly [name: string, isInBackground: boolean])[]): Promise<string[]> => {
    const order: string[] = [];
    await Promise.all(jobs.map(([name, isInBackground]) =>
      workers.run(['slow'], { isInBackground, onFile: () => { order.push(`${name} begins`); } }).then(() => { order.push(`${name} ends`); })));
    return order;
  };

  it('gives what is in the background one thread at most', async () => {
    const order = await inOrder(poolOf({ threads: 2 }), [['first', true], ['second', true]]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('lets what is in the background wait for the rest', async () => {
    const order = await inOrder(poolOf(), [['first', false], ['background', true], ['second', false]]);
    expect(order.filter((line) => line.endsWith('begins'))).toEqual(['first begins', 'second begins', 'background begins']);
  });

  it('says so where no thread can be started at all', async () => {
    await expect(poolOf({ source: 'this is no script' }).run(['a'])).rejects.toMatchObject({ name: 'ThreadsUnavailable' });
  });

  it('takes no work when it is closed', async () => {
    const workers = poolOf();
    const lost = expect(workers.run(['hang'])).rejects.toMatchObject({ name: 'WorkerLost' });
    await workers.close();
    await lost;
    await expect(workers.run(['a'])).rejects.toMatchObject({ name: 'WorkerLost' });
  });
});
