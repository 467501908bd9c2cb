import { setTimeout as wait } from 'node:timers/promises';
import { processorTime } from '../processes/accounting.ts';

/** How often the process is looked at, milliseconds; and how much processor time in such a while still counts as quiet. */
const every = 500;
const idle = 20;
/** Looks in a row that must be quiet. */
const looks = 4;

/**
 * Waits until a process has nothing to do any more.
 * @returns milliseconds until it fell quiet; null where the platform does not tell, or not within the limit
 */
export async function untilQuiet(pid: number | undefined, limit: number): Promise<number | null> {
  const start = performance.now();
  let before = processorTime(pid);
  for (let quiet = 0; performance.now() - start < limit;) {
    await wait(every);
    const now = processorTime(pid);
    if (now === null || before === null) return null;
    quiet = now - before <= idle ? quiet + 1 : 0;
    before = now;
    if (quiet === looks) return performance.now() - start - looks * every;
  }
  return null;
}
