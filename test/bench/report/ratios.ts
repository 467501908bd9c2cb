import type { BenchResults, PeerResults, TierResults } from './results.ts';
import { valueOf } from './value-of.ts';

/** What the machine, its load and its age have least to do with. */
export interface Ratios {
  /** The building of the index against cutting the same text into words: 1 would be for nothing. */
  readonly buildToTokenise: number | null;
  /** Two worker threads against one. */
  readonly twoToOne: number | null;
  /** The median query at the largest tier against that at the smallest. */
  readonly growth: number | null;
  /** The quickest tool that finds most quotations, and how many times as long as ours its median takes on the same quotations. */
  readonly bestPeer: { readonly title: string; readonly tier: string; readonly times: number } | null;
}

/** A tool that finds fewer is no measure of speed. */
const leastFound = 0.9;

export function ratiosOf({ tiers, peers }: Pick<BenchResults, 'tiers' | 'peers'>): Ratios {
  const largest = tiers.at(-1);
  return {
    buildToTokenise: ratio(valueOf(largest?.engine)?.buildRate, valueOf(largest?.limits)?.tokeniseOnly),
    twoToOne: ratio(valueOf(largest?.workers)?.twoWorkers, valueOf(largest?.workers)?.oneWorker),
    growth: tiers.length < 2 ? null : ratio(medianQuery(largest), medianQuery(tiers[0])),
    bestPeer: bestPeer(tiers, peers),
  };
}

/** At the largest tier that any of them got through: a smaller one flatters. */
function bestPeer(tiers: readonly TierResults[], peers: readonly PeerResults[]): Ratios['bestPeer'] {
  for (const { name, engine } of [...tiers].reverse()) {
    const ours = valueOf(engine)?.sample.present.p50;
    const [best] = peers
      .filter(({ finished }) => finished?.tier === name && finished.queries.first >= leastFound)
      .sort((a, b) => medianOf(a) - medianOf(b));
    if (ours === undefined || best === undefined) continue;
    return { title: best.title, tier: name, times: medianOf(best) / ours };
  }
  return null;
}

function medianOf({ finished }: PeerResults): number {
  return finished?.queries.present.p50 ?? Infinity;
}

function medianQuery(tier: TierResults | undefined): number | undefined {
  return valueOf(tier?.engine)?.queries.present.p50;
}

function ratio(above: number | undefined, below: number | undefined): number | null {
  return above === undefined || below === undefined ? null : above / below;
}
