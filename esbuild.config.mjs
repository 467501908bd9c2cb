// Bundles what runs: the extension, the language server, its worker threads, the one that adds sources, the command line, and the readers that these load when they meet
// a file of their format. `node esbuild.config.mjs [--watch]`.
import { build, context } from 'esbuild';
import { existsSync } from 'node:fs';
import { engineVersion } from './scripts/engine-version.mjs';
import { aliases } from './scripts/support/aliases.mjs';
import { lazyReaders, readerEntries } from './scripts/lazy-readers.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.9',
  format: 'cjs',
  outdir: 'dist',
  sourcemap: true,
  sourcesContent: false,
  minify: true,
  legalComments: 'external',
  logLevel: 'warning',
  plugins: [engineVersion, lazyReaders],
  alias: aliases,
};

const bundles = [
  { ...common, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...common, entryPoints: { server: 'server/src/hosts/node/server.ts' } },
  { ...common, entryPoints: { worker: 'server/src/hosts/node/worker.ts' } },
  { ...common, entryPoints: { adding: 'server/src/hosts/node/adding/worker.ts' } },
  { ...common, entryPoints: readerEntries() },
  { ...common, entryPoints: { cli: 'server/src/hosts/node/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
].filter((bundle) => Object.values(bundle.entryPoints).every((file) => existsSync(file)));

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => build(bundle))).catch((error) => {
    // esbuild has printed what is wrong with the code; its own stack says nothing more.
    if (!error.errors) throw error;
    process.exitCode = 1;
  });
}
