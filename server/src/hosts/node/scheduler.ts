import { setImmediate } from 'node:timers/promises';
import type { Scheduler } from '../../workspace/ports.ts';

/** Timers and turns of Node's event loop. */
export const nodeScheduler: Scheduler = {
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  yield: () => setImmediate(),
};
