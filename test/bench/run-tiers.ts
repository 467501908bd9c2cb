import path from 'node:path';
import type { BenchOptions } from './options.ts';
import type { TierPart } from './parts.ts';
import { tierParts } from './parts.ts';
import type { TaskName } from './measure/child.ts';
import { attempt } from './processes/attempt.ts';
import { runChild } from './processes/child.ts';
import type { Outcome, TierResults } from './report/results.ts';
import { measureServer } from './server/measure.ts';
import { findTexts } from './tiers/from-folder.ts';
import type { TierSpec } from './tiers/spec.ts';
import type { Tier } from './tiers/tier.ts';
import { loadTier } from './tiers/tier.ts';

/** Where things are. */
export interface BenchPlaces {
  /** The bundles of this run. */
  readonly bundles: string;
  /** Where tiers are laid out. */
  readonly work: string;
  readonly serverModule: string;
  /** The project's folder. */
  readonly root: string;
}

/** Our own measurements may take this much, and no run of them should. */
const limits = { memoryLimit: 16e9, timeLimit: 1_200_000 };

export function tierFolder(places: BenchPlaces, name: string): string {
  return path.join(places.work, name.replace(/[ ,]+/g, '-'));
}

/** Lays every tier out and measures it. @param say tells how far it is */
export async function runTiers({ tiers, data, parts }: BenchOptions, places: BenchPlaces, say: (line: string) => void): Promise<TierResults[]> {
  const results: TierResults[] = [];
  const available = data === null ? Infinity : findTexts(data).bytes / 1e6;
  for (const megabytes of tiers) {
    const name = `${megabytes} MB`;
    const spec: TierSpec = data === null ? { kind: 'generated', megabytes } : { kind: 'folder', megabytes, data };
    if (available < megabytes * 0.95) say(`${name}: left out, there are only ${available.toFixed(1)} MB of text`);
    else results.push(await runTier({ name, spec, parts: tierParts.filter((part) => parts.includes(part)) }, places, say));
  }
  return results;
}

/** What is to be measured of which texts. */
export interface TierRun {
  readonly name: string;
  readonly spec: TierSpec;
  readonly parts: readonly TierPart[];
  /** In the draft that the server is given; 200 where it is not said. */
  readonly quotations?: number;
}

export async function runTier({ name, spec, parts, quotations }: TierRun, places: BenchPlaces, say: (line: string) => void): Promise<TierResults> {
  const folder = tierFolder(places, name);
  say(`${name}: laying out`);
  const laidOut = await runChild<Tier>({ script: path.join(places.bundles, 'child.mjs'), args: ['lay-out' satisfies TaskName, folder, JSON.stringify(spec)], ...limits });
  if ('problem' in laidOut) return { name, bytes: 0, sources: 0, ...Object.fromEntries(parts.map((part) => [part, { problem: `could not be laid out: ${laidOut.problem}` }])) };
  const measured: { -readonly [part in TierPart]?: TierResults[part] } = {};
  for (const part of parts) {
    say(`${name}: ${part}`);
    if (part === 'server') measured.server = await attempt(() => measureServer(folder, loadTier(folder).queries, { serverModule: places.serverModule, quotations }));
    else Object.assign(measured, { [part]: await inChild(part, folder, places) });
  }
  return { name, bytes: laidOut.value.bytes, sources: laidOut.value.sources.length, ...measured };
}

function inChild(name: TaskName, folder: string, { bundles }: BenchPlaces): Promise<Outcome<never>> {
  return runChild({ script: path.join(bundles, 'child.mjs'), args: [name, folder], ...limits, exposeGc: true });
}
