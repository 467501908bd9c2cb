// `npm run formats`: bundles the figures of the formats and prints them. Plain JavaScript: esbuild is all it needs.
import { aliases } from '../../scripts/support/aliases.mjs';
import { build } from 'esbuild';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = fileURLToPath(new URL('../../dist/formats.mjs', import.meta.url));
process.chdir(root);
await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  alias: aliases,
  platform: 'node',
  target: 'node20.9',
  format: 'esm',
  // Some packages are CommonJS and call `require` for Node's own modules.
  banner: { js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);` },
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(bundle).href);
await main();
