import type { Log } from '../../../server/src/workspace/ports.ts';

/** A log for measuring: what would be a warning to a writer makes figures wrong, and ends the measurement. */
export const strictLog: Log = { info: () => undefined, warn: complain, error: complain };

export function complain(message: string): never {
  throw new Error(message);
}
