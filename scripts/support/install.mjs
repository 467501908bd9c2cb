// Installs a folder's packages when its lock file says other than what is there.
import { statSync } from 'node:fs';
import path from 'node:path';
import { Problem, root, runNpm } from './run.mjs';

const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes its own record last, so an installation that was interrupted, or is older than the lock file, counts as none. */
const isInstalled = (folder) =>
  modifiedAt(path.join(folder, 'node_modules/.package-lock.json')) >= modifiedAt(path.join(folder, 'package-lock.json'));

/**
 * Runs `npm ci` in a folder unless it has been done. Install scripts are off: nothing here needs one (packages that come with
 * programs bring them as optional dependencies), and so no package runs code of its own on the way in.
 * @param {string} [folder]
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function install(folder = root) {
  if (isInstalled(folder)) return false;
  console.log(`Installing the packages of ${path.relative(root, folder) || 'the project'} …`);
  await npmOrProblem(['ci'], folder);
  return true;
}

/** Runs an installing npm command without install scripts; a failure becomes a message that says what to do. */
export async function npmOrProblem(args, cwd) {
  const { status, output } = await runNpm([...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, quiet: true });
  if (status !== 0) throw new Problem(`${output.trim()}\n\n${adviceFor(output)}`);
}

function adviceFor(output) {
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i.test(output)) {
    return 'The packages could not be fetched. Check the network (behind a proxy: `npm config set proxy URL`) and run the same command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full. Make room and run the same command again.';
  if (/EACCES|EPERM/.test(output)) return 'Files could not be written. Make sure that this folder is yours to write in, then run the same command again.';
  return 'npm failed for the reason above.';
}
