// `npm run package`: builds the extension and packs it into verbatim-<version>.vsix.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './support/install.mjs';
import { requireNode } from './support/node-version.mjs';
import { entry, Problem, root, runNode } from './support/run.mjs';

/** Bytes; a writer on a slow line should not wait for it. */
const largest = 3 * 1000 * 1000;

/** @returns {Promise<string>} the absolute path of the package */
export async function packageExtension() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `verbatim-${version}.vsix`);
  await step(['esbuild.config.mjs'], 'The build failed.');
  // What runs is bundled, so no dependency goes into the package.
  await step(['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file], 'The package could not be made.');
  const { size } = statSync(file);
  if (size > largest) throw new Problem(`${path.basename(file)} has ${size} bytes, more than ${largest}: see .vscodeignore for what goes into it.`);
  console.log(`${path.basename(file)}: ${(size / 1e6).toFixed(2)} MB`);
  return file;
}

async function step(args, failure) {
  const { status, output } = await runNode(args, { quiet: true });
  if (status !== 0) throw new Problem(`${output.trim()}\n\n${failure}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await entry(async () => {
    requireNode('20.9.0');
    await install();
    await packageExtension();
  });
}
