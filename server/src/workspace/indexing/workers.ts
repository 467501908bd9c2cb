import type { Cancellation } from '../ports.ts';
import type { ResultOf, Task } from './tasks.ts';

/**
 * Whoever does the long work on a corpus, off the main loop where the platform can: worker threads in Node, this very loop in tests and
 * on platforms without threads.
 */
export interface Workers {
  /**
   * Carries a task out. One that is cancelled ends early with what it has done so far.
   * @throws WorkerLost where the one who worked on it came to an end; any other error is the task's own
   */
  run<T extends Task>(task: T, control?: TaskControl): Promise<ResultOf<T>>;
  /** How many tasks are worth giving at once. */
  readonly atOnce: number;
}

/** How a task is followed. */
export interface TaskControl {
  /** Nobody waits for it: it is done when there is nothing else to do. */
  readonly isInBackground?: boolean;
  readonly cancellation?: Cancellation;
  /** Called when the work on a file begins. */
  readonly onFile?: (path: string) => void;
}

/** Why a worker came to an end in the middle of a task. */
export type LossReason = 'time' | 'memory' | 'crash';

/** A worker came to an end in the middle of its task: it was ended because it hung, used too much memory, or crashed. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
  readonly reason: LossReason;
  /** The file that it was at; null where it was between files. */
  readonly path: string | null;

  constructor(reason: LossReason, path: string | null, options?: ErrorOptions) {
    super(`A worker was lost (${reason})${path === null ? '' : ` at ${path}`}.`, options);
    this.reason = reason;
    this.path = path;
  }
}
