import { describe, expect, it } from 'vitest';
import type { ManualScheduler } from '../workspace/memory-folder.ts';
import { manualScheduler } from '../workspace/memory-folder.ts';
import { batches } from './batches.ts';

function start(): { readonly scheduler: ManualScheduler; readonly event: (key: string) => void; readonly ended: string[] } {
  const scheduler = manualScheduler();
  const ended: string[] = [];
  return { scheduler, ended, event: batches(scheduler, (key) => { ended.push(key); }) };
}

describe('batches', () => {
  it('ends one when it is quiet, once', () => {
    const { scheduler, event, ended } = start();
    for (let n = 0; n < 10; n++) {
      event('a');
      scheduler.advance(100);
    }
    expect(ended).toEqual([]);
    scheduler.advance(100);
    expect(ended).toEqual(['a']);
    scheduler.advance(10_000);
    expect(ended).toEqual(['a']);
  });

  it('makes one of a hundred events in a second', () => {
    const { scheduler, event, ended } = start();
    for (let n = 0; n < 100; n++) {
      event('a');
      scheduler.advance(10);
    }
    scheduler.advance(1000);
    expect(ended).toEqual(['a']);
  });

  it('does not wait for ever for quiet', () => {
    const { scheduler, event, ended } = start();
    for (let n = 0; n < 50; n++) {
      event('a');
      scheduler.advance(100);
    }
    expect(ended.length).toBeGreaterThanOrEqual(2);
  });

  it('keeps keys apart', () => {
    const { scheduler, event, ended } = start();
    event('a');
    scheduler.advance(100);
    event('b');
    scheduler.advance(100);
    expect(ended).toEqual(['a']);
    scheduler.advance(100);
    expect(ended).toEqual(['a', 'b']);
  });
});
