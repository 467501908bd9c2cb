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
  now: () => {
    const now = new Date();
    const [month, day, hours, minutes] = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'));
    return `${String(now.getFullYear())}-${month ?? ''}-${day ?? ''}T${hours ?? ''}:${minutes ?? ''}`;
  },
  yield: () => setImmediate(),
};
