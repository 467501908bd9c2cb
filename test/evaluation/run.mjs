// `npm run eval`: builds the command line and the evaluation, then starts it. Plain JavaScript: esbuild is all it needs.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toolBundle } from '../../scripts/support/tool-bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = fileURLToPath(new URL('../../dist/eval.mjs', import.meta.url));

const built = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) {
  console.error('eval: the build failed; `npm run build` says more.');
  process.exit(2);
}
await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  outfile: bundle,
  ...toolBundle,
});
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = main(root, process.argv.slice(2));
