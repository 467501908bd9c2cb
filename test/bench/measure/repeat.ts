import { median } from '../statistics.ts';

/** Milliseconds that one call takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of several calls, milliseconds. */
export function medianTime(times: number, run: () => unknown): number {
  return median(Array.from({ length: times }, () => timed(run)));
}

/** The quickest of several calls, milliseconds: what the machine can do when nothing else runs on it. */
export function leastTime(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => timed(run)));
}
