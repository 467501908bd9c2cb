import type { FormatResults } from '../formats/run-formats.ts';
import type { EngineFigures } from '../measure/engine.ts';
import type { KeepFigures } from '../measure/keep.ts';
import type { LazyFigures } from '../measure/lazy.ts';
import type { Limits } from '../measure/limits.ts';
import type { WorkerFigures } from '../measure/two-cores.ts';
import type { PeerFigures } from '../peers/peers.ts';
import type { ServerFigures } from '../server/measure.ts';
import type { Machine } from './machine.ts';

/** Figures, or why there are none. */
export type Outcome<T> = { readonly value: T } | { readonly problem: string };

/** All that a run found out: what `--json` writes. Shares are 0 to 1; times are milliseconds where nothing else is said. */
export interface BenchResults {
  readonly format: 'verbatim-bench';
  /** Raised whenever a field changes its meaning. */
  readonly version: 1;
  readonly machine: Machine;
  /** `generated`, or `folder` where `--data` named one. */
  readonly text: 'generated' | 'folder';
  readonly tiers: readonly TierResults[];
  readonly peers: readonly PeerResults[];
  /** The runs at the edges, where they were asked for. */
  readonly extra: readonly TierResults[];
  /** Absent where it was not asked for. */
  readonly formats?: FormatResults;
}

/** A part that was not asked for is absent. */
export interface TierResults {
  readonly name: string;
  /** Of text. */
  readonly bytes: number;
  readonly sources: number;
  readonly limits?: Outcome<Limits>;
  readonly engine?: Outcome<EngineFigures>;
  readonly workers?: Outcome<WorkerFigures>;
  readonly keep?: Outcome<KeepFigures>;
  /** Needs what `keep` left on disk. */
  readonly lazy?: Outcome<LazyFigures>;
  readonly server?: Outcome<ServerFigures>;
}

/** What a tool did on the largest tier that it got through within the limits. */
export interface PeerResults {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  /** Null where it got through none. */
  readonly finished: PeerTier | null;
  /** Larger tiers that it did not get through, and why. */
  readonly unfinished: readonly { readonly tier: string; readonly problem: string }[];
}

export interface PeerTier extends PeerFigures {
  readonly tier: string;
  /** At most, bytes; null where the platform does not tell. */
  readonly memory: number | null;
}
