import type { FileEntry } from '../ports.ts';

/**
 * Bytes of files that are read as one batch, and become one shard: little at first, so that there is soon something to check against, then
 * as much as makes a shard that need not be merged again.
 */
const firstBatch = 1 << 20;
const largestBatch = 16 << 20;
const growth = 4;
/** Files in a batch at most, so that thousands of notes do not wait for each other. */
const mostFiles = 2000;

/** Parts files into batches to be read one after another; the order stays. */
export function planBatches<T extends { readonly entry: FileEntry }>(files: readonly T[]): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;
  let limit = firstBatch;
  for (const file of files) {
    if (batch.length > 0 && (bytes + file.entry.size > limit || batch.length === mostFiles)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
      limit = Math.min(largestBatch, limit * growth);
    }
    batch.push(file);
    bytes += file.entry.size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
