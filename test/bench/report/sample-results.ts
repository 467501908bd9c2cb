import type { EngineFigures } from '../measure/engine.ts';
import type { QueryFigures } from '../measure/queries.ts';
import type { BenchResults, PeerResults, TierResults } from './results.ts';

/** Made-up results, for the tests of what is made of results. @param p50 of present quotations, milliseconds */
export function sampleFigures(p50: number, first = 1): QueryFigures {
  return {
    first, any: 1, present: { count: 1, p50, p95: p50 * 2, p99: p50 * 3, max: p50 * 4 }, absent: { count: 1, p50: p50 * 10, p95: p50 * 20, p99: p50 * 30, max: p50 * 40 },
    byKind: [{ kind: 'verbatim', count: 3, first: 1, any: 1, p50 }, { kind: 'rewritten', count: 1, first: 0, any: 1, p50 }, { kind: 'short', count: 2, first: 0, any: 0.5, p50 }],
  };
}

function engineFigures(p50: number): EngineFigures {
  return {
    buildRate: 80, indexPerByte: 0.75, memory: 3e8, queries: sampleFigures(p50), sample: sampleFigures(p50), postingsPerQuery: 100, verifiedPerQuery: 4,
    twoHundredMixed: 20, twoHundredVerbatim: 10, addTenKilobytes: 0.2,
  };
}

function sampleTier(name: string, bytes: number, p50: number): TierResults {
  return {
    name, bytes, sources: 4,
    limits: { value: { sequentialRead: 12, dependentLoad: 120, pageRead: 2, tokeniseOnly: 200 } },
    engine: { value: engineFigures(p50) },
    workers: { value: { oneWorker: 60, twoWorkers: 102 } },
  };
}

function samplePeer(title: string, tier: string, p50: number, first: number): PeerResults {
  return { name: title, title, licence: 'MIT', finished: { tier, memory: 1e9, preparation: 500, queries: sampleFigures(p50, first) }, unfinished: [] };
}

export const sampleResults: BenchResults = {
  format: 'verbatim-bench', version: 1, text: 'generated', extra: [],
  machine: { processor: 'A processor', cores: 2, memory: 8e9, platform: 'linux x64', node: '20.0.0' },
  tiers: [sampleTier('1 MB', 1e6, 0.05), sampleTier('10 MB', 1e7, 0.08)],
  peers: [
    samplePeer('Blind', '10 MB', 1, 0.1), samplePeer('Good & quick', '10 MB', 16, 0.95), samplePeer('Small', '1 MB', 2, 1),
    { name: 'Slow', title: 'Slow', licence: 'MIT', finished: null, unfinished: [{ tier: '10 MB', problem: 'not done after 300 s' }] },
  ],
};
