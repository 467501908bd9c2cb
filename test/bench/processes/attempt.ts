import type { Outcome } from '../report/results.ts';

/** Measures, or says why that failed. */
export async function attempt<T>(measure: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await measure() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
