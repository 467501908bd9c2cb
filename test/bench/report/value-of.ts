import type { Outcome } from './results.ts';

/** The figures of an outcome that has some. */
export function valueOf<T>(outcome: Outcome<T> | undefined): T | undefined {
  return outcome !== undefined && 'value' in outcome ? outcome.value : undefined;
}
