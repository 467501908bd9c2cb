import path from 'node:path';
import type { BenchOptions, Part } from './options.ts';
import type { MeasurementName } from './measure/child.ts';
import { runChild } from './processes/child.ts';
import type { Outcome, TierResults } from './report/results.ts';
import { measureServer } from './server/measure.ts';
import { findTexts, realTier } from './tiers/from-folder.ts';
import { generatedTier } from './tiers/generated.ts';
import type { TierInput } from './tiers/lay-out.ts';
import { layOut } from './tiers/lay-out.ts';
import { loadTier } from './tiers/tier.ts';

/** Where things are. */
export interface BenchPlaces {
  /** The bundles of this run. */
  readonly bundles: string;
  /** Where tiers are laid out. */
  readonly work: string;
  readonly serverModule: string;
}

/** Our own measurements may take this much, and no run of them should. */
const limits = { memoryLimit: 16e9, timeLimit: 1_200_000 };

export function tierFolder(places: BenchPlaces, name: string): string {
  return path.join(places.work, name.replace(' ', '-'));
}

/** Lays every tier out and measures it. @param say tells how far it is */
export async function runTiers({ tiers, data, parts }: BenchOptions, places: BenchPlaces, say: (line: string) => void): Promise<TierResults[]> {
  const results: TierResults[] = [];
  for (const input of inputsOf(tiers, data, say)) {
    const folder = tierFolder(places, input.name);
    say(`${input.name}: laying out`);
    const { name, bytes, sources } = layOut(folder, input);
    const measured: { -readonly [part in Part]?: TierResults[part] } = {};
    for (const part of parts) {
      say(`${name}: ${part}`);
      if (part === 'server') measured.server = await attempt(() => measureServer(folder, loadTier(folder).queries, places.serverModule));
      else Object.assign(measured, { [part]: await inChild(part, folder, places) });
    }
    results.push({ name, bytes, sources: sources.length, ...measured });
  }
  return results;
}

function* inputsOf(tiers: readonly number[], data: string | null, say: (line: string) => void): Generator<TierInput> {
  const texts = data === null ? null : findTexts(data);
  for (const megabytes of tiers) {
    if (texts === null) yield generatedTier(megabytes);
    else if (texts.bytes >= megabytes * 0.95e6) yield realTier(megabytes, texts);
    else say(`${megabytes} MB: left out, there are only ${(texts.bytes / 1e6).toFixed(1)} MB of text`);
  }
}

function inChild(name: MeasurementName, folder: string, { bundles }: BenchPlaces): Promise<Outcome<never>> {
  return runChild({ script: path.join(bundles, 'child.mjs'), args: [name, folder], ...limits, exposeGc: true });
}

async function attempt<T>(measure: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await measure() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
