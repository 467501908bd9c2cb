import path from 'node:path';
import { loadTier, tierFiles } from '../tiers/tier.ts';
import { measureEngine } from './engine.ts';
import { measureKeeping } from './keep.ts';
import { measureLazily } from './lazy.ts';
import { measureLimits } from './limits.ts';
import { measureWorkers } from './two-cores.ts';

/** What can be measured in a process of its own; each prints its figures as JSON. */
const measurements = {
  limits: (folder: string) => measureLimits(loadTier(folder).bytes, tierFiles(folder).text),
  engine: (folder: string) => measureEngine(loadTier(folder)),
  keep: (folder: string) => measureKeeping(folder, loadTier(folder).tier),
  lazy: (folder: string) => measureLazily(folder, () => loadTier(folder)),
  workers: (folder: string) => measureWorkers(loadTier(folder), path.join(import.meta.dirname, 'build-worker.mjs')),
};
export type MeasurementName = keyof typeof measurements;

const [name, folder] = process.argv.slice(2);
if (folder === undefined || !isMeasurement(name)) throw new Error(`usage: child.mjs ${Object.keys(measurements).join('|')} FOLDER`);
process.stdout.write(JSON.stringify(await measurements[name](folder)));

function isMeasurement(given: string | undefined): given is MeasurementName {
  return given !== undefined && given in measurements;
}
