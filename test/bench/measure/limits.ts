import { closeSync, openSync, readSync } from 'node:fs';
import { createTokens, tokenize } from '../../../server/src/engine/search/tokenize.ts';
import { pickNumber, seeded } from '../random.ts';
import { leastTime, timed } from './repeat.ts';

/** What the machine can do at all: no search is faster than these allow. */
export interface Limits {
  /** Memory read in order by native code, GB/s. */
  readonly sequentialRead: number;
  /** A load from memory whose address the load before it gave, nanoseconds. */
  readonly dependentLoad: number;
  /** 4 KB from a random place of a file that the system has in memory, microseconds. */
  readonly pageRead: number;
  /** Cutting the tier's text into words and hashing these, with the engine's own code: MB/s on one core. */
  readonly tokeniseOnly: number;
}

const repeats = 5;

/** @param file whose bytes are those of `text` */
export function measureLimits(text: Uint8Array, file: string): Limits {
  return { sequentialRead: sequentialRead(), dependentLoad: dependentLoad(), pageRead: pageRead(file, text.length), tokeniseOnly: tokeniseOnly(text) };
}

/** A search for a byte that is not there goes through memory as fast as it can; this much is in no cache. */
function sequentialRead(): number {
  const bytes = Buffer.alloc(256 << 20, 0x20);
  return bytes.length / 1e6 / leastTime(repeats, () => bytes.indexOf(0xff));
}

function dependentLoad(): number {
  const cells = 1 << 24;
  const steps = 2_000_000;
  const next = oneCycle(cells);
  let at = 0;
  const milliseconds = timed(() => {
    for (let step = 0; step < steps; step++) at = next[at]!;
  });
  // The place is used, or the compiler might leave the loop out.
  return (milliseconds * 1e6) / steps + (at < 0 ? 1 : 0);
}

/** A permutation that is one single cycle (Sattolo). */
function oneCycle(length: number): Uint32Array {
  const random = seeded(1);
  const next = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = pickNumber(random, last);
    const moved = next[last]!;
    next[last] = next[other]!;
    next[other] = moved;
  }
  return next;
}

function pageRead(file: string, length: number): number {
  const random = seeded(2);
  const page = new Uint8Array(4096);
  const reads = 20_000;
  const descriptor = openSync(file, 'r');
  const milliseconds = timed(() => {
    for (let read = 0; read < reads; read++) readSync(descriptor, page, 0, page.length, pickNumber(random, Math.max(1, length - page.length)));
  });
  closeSync(descriptor);
  return (milliseconds * 1000) / reads;
}

function tokeniseOnly(text: Uint8Array): number {
  const tokens = createTokens(8192);
  const milliseconds = leastTime(repeats, () => {
    for (let at = 0; at < text.length;) at = tokenize(text, at, text.length, tokens);
  });
  return text.length / 1000 / milliseconds;
}
