import type { Scheduler } from '../workspace/ports.ts';

/** Milliseconds of quiet that end a batch: a folder of sources that is copied in is one. */
const quiet = 150;
/** A batch is not held back longer than this, though events go on, milliseconds. */
const longest = 2000;

/**
 * Gathers events that come in bursts, by key.
 * @param end called once a batch
 * @returns to be called with each event's key
 */
export function batches(scheduler: Scheduler, end: (key: string) => void): (key: string) => void {
  const running = new Map<string, { untilQuiet: () => void; readonly untilLongest: () => void }>();
  const finish = (key: string): void => {
    const batch = running.get(key);
    batch?.untilQuiet();
    batch?.untilLongest();
    running.delete(key);
    end(key);
  };
  const finishAfter = (key: string, milliseconds: number): (() => void) => scheduler.after(milliseconds, () => { finish(key); });
  return (key) => {
    const batch = running.get(key);
    if (batch === undefined) {
      running.set(key, { untilQuiet: finishAfter(key, quiet), untilLongest: finishAfter(key, longest) });
      return;
    }
    batch.untilQuiet();
    batch.untilQuiet = finishAfter(key, quiet);
  };
}
