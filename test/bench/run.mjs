// `npm run bench`: builds the server and the bench, installs the tools that are compared with, starts. Plain JavaScript: esbuild is all it needs.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from '../../scripts/support/install.mjs';
import { toolBundle } from '../../scripts/support/tool-bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const bundles = path.join(root, 'out/bench/bundles');
const args = process.argv.slice(2);

const bundle = (entryPoints, external = []) => build({
  external,
  entryPoints: Object.fromEntries(Object.entries(entryPoints).map(([name, file]) => [name, path.join(here, file)])),
  outdir: bundles,
  outExtension: { '.js': '.mjs' },
  ...toolBundle,
});

const built = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) {
  console.error('bench: the build failed; `npm run build` says more.');
  process.exit(2);
}
await bundle({ main: 'main.ts', child: 'measure/child.ts', 'build-worker': 'measure/build-worker.ts' });

/** Without a network the other tools stay away, and everything else is measured. */
const wantsPeers = !/--peers[= ]none|--help/.test(args.join(' '));
let packagesProblem = null;
if (wantsPeers) {
  try {
    await install(here);
  } catch (error) {
    packagesProblem = `could not be installed: ${error.message.trim().split('\n')[0]}`;
  }
  // What is not there is not bundled; who needs it is named with the reason.
  await bundle({ peer: 'peers/child.ts' }, packagesProblem === null ? [] : ['approx-string-match', 'minisearch', 'flexsearch']);
}

const { main } = await import(pathToFileURL(path.join(bundles, 'main.mjs')).href);
process.exitCode = await main(args, {
  root,
  bundles,
  work: path.join(root, 'out/bench/work'),
  serverModule: path.join(root, 'dist/server.js'),
  packages: here,
  packagesProblem,
});
