// VS Code runs suites only beside an extension under development; the one that is tested is the installed package.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../scripts/support/run.mjs';

/** @returns {Promise<string>} the absolute path of an extension that does nothing */
export async function makeEmptyExtension() {
  const folder = path.join(root, 'out/empty-extension');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } }));
  return folder;
}
