import type { Overseer, Workshop } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import type { TaskControl, Workers } from './workers.ts';

/** Does the work on the main loop, between its other turns: for tests, and for platforms without threads. */
export function workersInProcess(workshop: Workshop): Workers {
  return { atOnce: 1, run: (task, control) => carryOut(task, workshop, overseerOf(control)) };
}

function overseerOf({ cancellation, onFile }: TaskControl = {}): Overseer {
  return {
    get isCancellationRequested() {
      return cancellation?.isCancellationRequested ?? false;
    },
    at: (path) => { if (path !== null) onFile?.(path); },
  };
}
