import { aliases } from './aliases.mjs';

/**
 * How a tool of the repository (evaluation, bench, figures of the formats) is bundled before it runs: the engine is TypeScript.
 * @type {import('esbuild').BuildOptions}
 */
export const toolBundle = {
  bundle: true,
  alias: aliases,
  platform: 'node',
  target: 'node20.9',
  format: 'esm',
  // Some packages are CommonJS and call `require` for Node's own modules.
  banner: { js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);` },
  logLevel: 'warning',
};
