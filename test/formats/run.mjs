// `npm run formats`: bundles the figures of the formats and prints them. Plain JavaScript: esbuild is all it needs.
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toolBundle } from '../../scripts/support/tool-bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = fileURLToPath(new URL('../../dist/formats.mjs', import.meta.url));
process.chdir(root);
await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  outfile: bundle,
  ...toolBundle,
});
const { main } = await import(pathToFileURL(bundle).href);
await main();
