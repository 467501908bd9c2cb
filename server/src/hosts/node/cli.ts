import { homedir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../cli/main.ts';
import { version } from '../../../../package.json';
import type { HostKeeping } from '../../workspace/keeping.ts';
import { nodeAdding } from './adding/adding.ts';
import { cachePlace } from './cache-place.ts';
import { nodeCommandFiles } from './command-files.ts';
import { nodeOutput } from './output.ts';
import { nodeScheduler } from './scheduler.ts';

/** Loaded when it is needed: the engine comes with it. What workers have to say of sources stands in the report. */
async function loadKeeping(): Promise<HostKeeping> {
  const { nodeKeeping } = await import('./keeping.ts');
  keeping ??= nodeKeeping({ workerModule: path.join(__dirname, 'worker.js'), log: { info: () => undefined, warn: () => undefined, error: () => undefined } });
  return keeping;
}

let keeping: HostKeeping | null = null;

/** The command line as a process. */
void runCommandLine({
  args: process.argv.slice(2),
  env: process.env,
  stdout: nodeOutput(process.stdout),
  stderr: nodeOutput(process.stderr),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  files: nodeCommandFiles(process.cwd()),
  scheduler: nodeScheduler,
  version,
  keeping: {
    keep: async (request, place) => (await loadKeeping()).keep(request, place),
    purge: async (storage) => (await loadKeeping()).purge(storage),
    sweep: async (storage) => (await loadKeeping()).sweep(storage),
  },
  adding: nodeAdding(path.join(__dirname, 'adding.js')),
  cachePlace: (typed) => (typed === undefined ? cachePlace({ platform: process.platform, env: process.env, home: homedir() }) : path.resolve(typed)),
  serveEditor: async (storage) => {
    (await import('./serve.ts')).serve(storage);
  },
}).then((status) => { process.exitCode = status; });
