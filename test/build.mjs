// Bundles the suites that run inside VS Code: `node test/build.mjs` writes out/test, and with `--desk` a fresh copy of their workspace,
// which they change, to out/desk.
import { build } from 'esbuild';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** @returns {Promise<string>} the absolute path of the module that VS Code loads to run the suites */
export async function buildSuites() {
  const suite = path.join(folder, 'suite');
  const outdir = path.join(folder, '../out/test');
  await build({
    entryPoints: readdirSync(suite).filter((name) => name === 'index.ts' || name.endsWith('.test.ts')).map((name) => path.join(suite, name)),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.9',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    outdir,
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSuites();
  if (process.argv.includes('--desk')) {
    const desk = path.join(folder, '../out/desk');
    rmSync(desk, { recursive: true, force: true });
    cpSync(path.join(folder, 'fixtures/workspace'), desk, { recursive: true });
  }
}
