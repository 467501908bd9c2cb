import { parentPort } from 'node:worker_threads';
import { encodeSegment } from '../../../server/src/engine/search/segment-file.ts';
import { createSegmentBuilder } from '../../../server/src/engine/search/segment.ts';
import type { SegmentText } from '../../../server/src/engine/search/segment.ts';

/** Sources to index: where they stand in shared memory. */
export interface BuildTask {
  readonly text: SharedArrayBuffer;
  readonly sources: readonly { readonly startByte: number; readonly endByte: number }[];
}

/** Bytes of text in one segment at most. */
const segmentBytes = 32 << 20;

const build = createSegmentBuilder();

/** Builds the segments of a task, makes them ready to be written, and answers with how many bytes they are. */
parentPort?.on('message', ({ text, sources }: BuildTask) => {
  const shared = new Uint8Array(text);
  let batch: SegmentText[] = [];
  let size = 0;
  let encoded = 0;
  const flush = (): void => {
    if (batch.length === 0) return;
    encoded += encodeSegment(build(batch)).reduce((sum, { length }) => sum + length, 0);
    batch = [];
    size = 0;
  };
  for (const [source, { startByte, endByte }] of sources.entries()) {
    if (size + endByte - startByte > segmentBytes) flush();
    batch.push({ source, bytes: shared.subarray(startByte, endByte) });
    size += endByte - startByte;
  }
  flush();
  parentPort?.postMessage(encoded);
});
