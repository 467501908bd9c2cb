import { megabytes, percent, time } from './numbers.ts';
import type { BenchResults, PeerResults, TierResults } from './results.ts';
import { none } from './rows.ts';
import { valueOf } from './value-of.ts';

/** The table of tools, ours first: heads, then a line each. */
export const peerHeads = ['the same sample of quotations', 'corpus', 'first right', 'p50', 'p95', 'absent p50', 'preparation', 'memory'] as const;

export function peerRows({ tiers, peers }: Pick<BenchResults, 'tiers' | 'peers'>): string[][] {
  return [...tiers.flatMap(ourRow), ...peers.map(peerRow)];
}

/** Which tiers a tool did not get through, and why. */
export function unfinishedLines(peers: readonly PeerResults[]): string[] {
  return peers.flatMap(({ title, unfinished }) => unfinished.map(({ tier, problem }) => `${title}, ${tier}: ${problem}`));
}

function ourRow({ name, bytes, engine }: TierResults): string[][] {
  const figures = valueOf(engine);
  if (figures === undefined) return [];
  const { first, present, absent } = figures.sample;
  return [['Verbatim', name, percent(first), time(present.p50), time(present.p95), time(absent.p50), time(bytes / 1000 / figures.buildRate), megabytes(figures.memory)]];
}

function peerRow({ title, finished }: PeerResults): string[] {
  if (finished === null) return [title, 'none', ...peerHeads.slice(2).map(() => none)];
  const { first, present, absent } = finished.queries;
  return [title, finished.tier, percent(first), time(present.p50), time(present.p95), time(absent.p50), time(finished.preparation), megabytes(finished.memory)];
}
