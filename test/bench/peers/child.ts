import path from 'node:path';
import { sampleSize } from '../measure/engine.ts';
import type { Searcher } from '../measure/queries.ts';
import { measureQueries } from '../measure/queries.ts';
import { everyNth } from '../statistics.ts';
import type { LoadedTier } from '../tiers/tier.ts';
import { loadTier } from '../tiers/tier.ts';
import type { Peer, PeerFigures } from './peers.ts';
import { peers } from './peers.ts';

interface PeerRun {
  readonly peer: Peer;
  readonly loaded: LoadedTier;
  /** Of the tier. */
  readonly folder: string;
}

/** Packages are loaded when they are called for, so that one that cannot run here leaves the others alone. */
const runs: Readonly<Record<string, (run: PeerRun) => Promise<PeerFigures>>> = {
  indexOf: async (run) => measurePeer(run, (await import('./index-of.ts')).openIndexOf),
  'approx-string-match': async (run) => measurePeer(run, (await import('./approx-string-match.ts')).openApproxStringMatch),
  minisearch: async (run) => measurePeer(run, (await import('./minisearch.ts')).openMiniSearch),
  flexsearch: async (run) => measurePeer(run, (await import('./flexsearch.ts')).openFlexSearch),
  'sqlite-fts5': async (run) => {
    const { openSqliteFts5 } = await import('./sqlite-fts5.ts');
    return measurePeer(run, (texts) => openSqliteFts5(texts, path.join(run.folder, 'fts5.db')));
  },
};

/** One round is enough for tools that take milliseconds. */
const rounds = 1;
const warmUp = 2;

async function measurePeer<Found>({ peer, loaded }: PeerRun, open: (texts: readonly string[]) => Searcher<Found> | Promise<Searcher<Found>>): Promise<PeerFigures> {
  const start = performance.now();
  const searcher = await open(loaded.texts);
  const preparation = performance.now() - start;
  return { preparation, queries: measureQueries(everyNth(loaded.queries, sampleSize), searcher, { texts: loaded.texts, rounds, warmUp, precision: peer.precision }) };
}

const [name = '', folder = ''] = process.argv.slice(2);
const peer = peers.find((each) => each.name === name);
const run = runs[name];
if (peer === undefined || run === undefined) throw new Error(`There is no tool called ${name}.`);
process.stdout.write(JSON.stringify(await run({ peer, loaded: loadTier(folder), folder })));
