import { describe, expect, it } from 'vitest';
import { indexFiles } from './index-files.ts';
import type { FileToIndex, IndexTask } from './tasks.ts';
import type { Workers } from './workers.ts';
import { WorkerLost } from './workers.ts';

const files = (...paths: string[]): FileToIndex[] => paths.map((path) => ({ path, known: [] }));

/** Workers that fall over as they are told; each task that they are given is noted. */
function fragile(fall: (paths: readonly string[]) => WorkerLost | null): Workers & { readonly given: string[] } {
  const given: string[] = [];
  const index = ({ files: batch }: IndexTask): unknown => {
    const paths = batch.map(({ path }) => path);
    given.push(paths.join(' '));
    const lost = fall(paths);
    if (lost !== null) throw lost;
    return { outcomes: paths.map((path) => ({ kind: 'known', path, sha256: '' })), shard: null };
  };
  return { given, atOnce: 1, run: (task) => new Promise((resolve) => { resolve(index(task as IndexTask) as never); }) };
}

const outcomesOf = async (workers: Workers, batch: readonly FileToIndex[]): Promise<string[]> =>
  (await indexFiles(workers, batch)).flatMap(({ outcomes }) => outcomes.map((outcome) => `${outcome.path}: ${outcome.kind === 'failed' ? outcome.failure.code : outcome.kind}`));

describe('indexFiles', () => {
  it.each([['time', 'too-slow'], ['memory', 'too-large'], ['crash', 'unreadable']] as const)('reports the file over which a worker was lost (%s), and does the others again', async (reason, code) => {
    const workers = fragile((paths) => (paths.includes('b') ? new WorkerLost(reason, 'b') : null));
    expect(await outcomesOf(workers, files('a', 'b', 'c'))).toEqual([`b: ${code}`, 'a: known', 'c: known']);
    expect(workers.given).toEqual(['a b c', 'a c']);
  });

  it('halves a batch that was too much as a whole', async () => {
    const workers = fragile((paths) => (paths.length > 2 ? new WorkerLost('memory', null) : null));
    expect(await outcomesOf(workers, files('a', 'b', 'c', 'd'))).toEqual(['a: known', 'b: known', 'c: known', 'd: known']);
    expect(workers.given).toEqual(['a b c d', 'a b', 'c d']);
  });

  it('comes to an end where every file is fatal', async () => {
    const workers = fragile(() => new WorkerLost('crash', null));
    expect(await outcomesOf(workers, files('a', 'b', 'c'))).toEqual(['a: unreadable', 'b: unreadable', 'c: unreadable']);
  });

  it('goes no further when it was cancelled', async () => {
    const workers = fragile(() => new WorkerLost('time', 'a'));
    expect(await indexFiles(workers, files('a', 'b'), { cancellation: { isCancellationRequested: true } })).toEqual([]);
    expect(workers.given).toHaveLength(1);
  });

  it('passes on an error that is nobody’s fault among the files', async () => {
    const workers: Workers = { atOnce: 1, run: () => Promise.reject(new Error('the disk is gone')) };
    await expect(indexFiles(workers, files('a'))).rejects.toThrow('the disk is gone');
  });
});
