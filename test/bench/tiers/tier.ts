import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchQuery } from '../queries/query.ts';

/** A corpus of one size, laid out in a folder of its own for every process that measures with it. */
export interface Tier {
  /** Such as `10 MB`. */
  readonly name: string;
  /** Of all sources' texts in UTF-8: what the figures per byte are about. */
  readonly bytes: number;
  readonly sources: readonly TierSource[];
}

export interface TierSource {
  /** Relative to the folder of sources, `/` between names. */
  readonly path: string;
  /** Where its text begins and ends in the file of all texts, bytes. */
  readonly startByte: number;
  readonly endByte: number;
  /** Of its text, UTF-16 units. */
  readonly units: number;
}

/** Where everything of a tier stands. */
export interface TierFiles {
  /** The workspace folder that the server opens. */
  readonly workspace: string;
  /** The sources as a writer has them, below the workspace. */
  readonly corpus: string;
  /** All texts as the engine's readers get them out of the files, one after another. */
  readonly text: string;
  readonly tier: string;
  readonly queries: string;
}

export function tierFiles(folder: string): TierFiles {
  const workspace = path.join(folder, 'workspace');
  return {
    workspace, corpus: path.join(workspace, 'corpus'),
    text: path.join(folder, 'text.utf8'), tier: path.join(folder, 'tier.json'), queries: path.join(folder, 'queries.json'),
  };
}

/** A tier in memory. */
export interface LoadedTier {
  readonly tier: Tier;
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
  readonly queries: readonly BenchQuery[];
}

export function loadTier(folder: string): LoadedTier {
  const files = tierFiles(folder);
  const tier = JSON.parse(readFileSync(files.tier, 'utf8')) as Tier;
  const bytes = readFileSync(files.text);
  return {
    tier, bytes,
    texts: tier.sources.map(({ startByte, endByte }) => bytes.toString('utf8', startByte, endByte)),
    queries: JSON.parse(readFileSync(files.queries, 'utf8')) as BenchQuery[],
  };
}
