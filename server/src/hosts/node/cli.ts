import { runCommandLine } from '../../cli/main.ts';
import { version } from '../../../../package.json';
import { nodeCommandFiles } from './command-files.ts';
import { nodeOutput } from './output.ts';
import { nodeScheduler } from './scheduler.ts';

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
  serveEditor: async () => {
    await import('./server.ts');
  },
}).then((status) => { process.exitCode = status; });
