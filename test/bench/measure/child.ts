import path from 'node:path';
import { measureFormat } from '../formats/measure.ts';
import { layOut } from '../tiers/lay-out.ts';
import type { TierSpec } from '../tiers/spec.ts';
import { inputOf } from '../tiers/spec.ts';
import type { Tier } from '../tiers/tier.ts';
import { loadTier, tierFiles } from '../tiers/tier.ts';
import { measureEngine } from './engine.ts';
import { measureKeeping } from './keep.ts';
import { measureLazily } from './lazy.ts';
import { measureLimits } from './limits.ts';
import { measureWorkers } from './two-cores.ts';

/** What is done in a process of its own; each prints its result as JSON. */
const tasks = {
  'lay-out': (folder: string, spec: string): Tier => layOut(folder, inputOf(JSON.parse(spec) as TierSpec)),
  limits: (folder: string) => measureLimits(loadTier(folder).bytes, tierFiles(folder).text),
  engine: (folder: string) => measureEngine(loadTier(folder)),
  workers: (folder: string) => measureWorkers(loadTier(folder), path.join(import.meta.dirname, 'build-worker.mjs')),
  keep: (folder: string) => measureKeeping(folder, loadTier(folder).tier),
  format: (file: string) => measureFormat(file),
  lazy: (folder: string) => measureLazily(folder, () => loadTier(folder)),
};
export type TaskName = keyof typeof tasks;

const [name, folder, spec = ''] = process.argv.slice(2);
if (folder === undefined || !isTask(name)) throw new Error(`usage: child.mjs ${Object.keys(tasks).join('|')} FOLDER`);
process.stdout.write(JSON.stringify(await tasks[name](folder, spec)));

function isTask(given: string | undefined): given is TaskName {
  return given !== undefined && given in tasks;
}
