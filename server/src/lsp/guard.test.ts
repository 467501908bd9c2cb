import { describe, expect, it } from 'vitest';
import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { memoryLog } from '../workspace/memory-folder.ts';
import { guarded, inBackground } from './guard.ts';

const token = { isCancellationRequested: false } as CancellationToken;

describe('guarded', () => {
  it('passes answers on', async () => {
    const log = memoryLog();
    expect(await guarded(log, 'Hover', (n: number) => n + 1, () => 0)(1, token)).toBe(2);
    expect(log.lines).toEqual([]);
  });

  it.each([['at once', () => { throw new Error('a defect'); }], ['later', () => Promise.reject(new Error('a defect'))]])('answers with nothing where a handler fails %s, and logs it with its name', async (_, handler: () => Promise<number>) => {
    const log = memoryLog();
    expect(await guarded(log, 'Hover', handler, () => 0)(null, token)).toBe(0);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatch(/^Hover: Error: a defect\n/);
  });

  it('lets a handler answer with an error of the protocol', async () => {
    const log = memoryLog();
    const handler = (): never => { throw new ResponseError(LSPErrorCodes.ServerCancelled, 'again', { retriggerRequest: true }); };
    await expect(guarded(log, 'Diagnostics', handler, () => 0)(null, token)).rejects.toMatchObject({ data: { retriggerRequest: true } });
    expect(log.lines).toEqual([]);
  });

  it('lets an answer through that the protocol has for failures', async () => {
    const answer = (): never => { throw new ResponseError(LSPErrorCodes.ServerCancelled, 'later'); };
    await expect(guarded(memoryLog(), 'Diagnostics', () => { throw new Error('a defect'); }, answer)(null, token)).rejects.toMatchObject({ code: LSPErrorCodes.ServerCancelled });
  });
});

describe('inBackground', () => {
  it('logs what goes wrong', async () => {
    const log = memoryLog();
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- libraries do it
    inBackground(log, 'Watching', Promise.reject('no reason'));
    await Promise.resolve();
    await Promise.resolve();
    expect(log.lines).toEqual(['Watching: no reason']);
  });
});
